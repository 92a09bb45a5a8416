// SPDX-License-Identifier: GPL-3.0-or-later
// The squid giant axon of Hodgkin & Huxley in the convention with rest at -65 mV:
// C dV/dt = I - g_Na m^3 h (V - E_Na) - g_K n^4 (V - E_K) - g_L (V - E_L);
// dx/dt = phi (alpha_x (1 - x) - beta_x x) for x = m, h, n; phi = 3^((temperature - 6.3)/10).
#pragma once

#include "core/model/description.hpp"
#include "core/simd/math.hpp"
#include "core/solve/stability.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <string_view>

namespace soma {
namespace {

struct hh {
    static constexpr ModelInfo info{
        "hh",
        "Hodgkin-Huxley",
        "A. L. Hodgkin & A. F. Huxley (1952), J. Physiol. 117:500-544",
        "C dV/dt = I - g_Na m^3 h (V - E_Na) - g_K n^4 (V - E_K) - g_L (V - E_L), each gate with "
        "dx/dt = phi (alpha (1 - x) - beta x), V shifted so that rest lies at -65 mV. A spike is a "
        "maximum of V above -50 mV that rises and falls by 10 mV or more: at strong currents "
        "spikes stay below 0 mV. Rates are held beyond -150 and 150 mV, where all gates are open "
        "or closed.",
        "uA/cm2",
        10000,
    };

    static constexpr std::array<std::string_view, 3> starts{"rest", "V_init", "notebook"};

    static constexpr auto parameters = table({
        {"C", "C", "uF/cm2", 1, 0.5, 2, 0.01, 100, Scale::Linear, "Capacitance",
         "The larger it is, the slower V changes."},
        {"g_Na", "gbar_Na", "mS/cm2", 120, 0, 240, 0, 10000, Scale::Linear,
         "Largest sodium conductance", "With all sodium channels open."},
        {"g_K", "gbar_K", "mS/cm2", 36, 0, 100, 0, 10000, Scale::Linear,
         "Largest potassium conductance", "With all potassium channels open."},
        {"g_L", "g_L", "mS/cm2", 0.3, 0, 2, 0, 1000, Scale::Linear, "Leak conductance",
         "Always open."},
        {"E_Na", "E_Na", "mV", 50, 0, 100, -200, 200, Scale::Linear, "Sodium reversal potential",
         "Where the sodium current changes its sign."},
        {"E_K", "E_K", "mV", -77, -100, -50, -200, 200, Scale::Linear,
         "Potassium reversal potential", "Where the potassium current changes its sign."},
        {"E_L", "E_L", "mV", -54.387, -80, -40, -200, 200, Scale::Linear, "Leak reversal potential",
         "Where the leak current changes its sign."},
        {"temperature", "T_C", "degC", 6.3, 0, 30, -10, 60, Scale::Linear, "Temperature",
         "Gates are three times as fast with each 10 degrees more."},
        {"V_init", "V_init", "mV", -65, -100, 20, -200, 200, Scale::Linear, "Initial potential",
         "V at the start of the run, with the gates settled there. Giving it switches the start to "
         "V_init."},
        choice("start", starts, "Start",
               "rest: where the cell settles without current. V_init: at that potential, with "
               "settled gates. notebook: at V_init with m = 0.05, h = 0.54, n = 0.34, as in the "
               "course."),
    });

    static constexpr auto states = table({
        {"V", "V", "mV", -65, -80, 40, -1e9, 1e9, Scale::Linear, "Membrane potential",
         "The voltage across the membrane."},
        {"m", "m", "", 0.053, 0, 1, 0, 1, Scale::Linear, "Sodium activation",
         "How far the fast gates of the sodium channels are open."},
        {"h", "h", "", 0.596, 0, 1, 0, 1, Scale::Linear, "Sodium inactivation",
         "How far the inactivation gates of the sodium channels are open; it closes in a spike."},
        {"n", "n", "", 0.318, 0, 1, 0, 1, Scale::Linear, "Potassium activation",
         "How far the gates of the potassium channels are open."},
    });

    static constexpr auto derived = table({
        {"g_Na", "g_Na", "mS/cm2", 0, 0, 40, 0, 1e4, Scale::Linear, "Sodium conductance",
         "g_Na m^3 h."},
        {"g_K", "g_K", "mS/cm2", 0, 0, 40, 0, 1e4, Scale::Linear, "Potassium conductance",
         "g_K n^4."},
        {"g_L", "g_L", "mS/cm2", 0, 0, 40, 0, 1e4, Scale::Linear, "Leak conductance", "Constant."},
        {"I_Na", "I_Na", "uA/cm2", 0, -1000, 1000, -1e9, 1e9, Scale::Linear, "Sodium current",
         "Out of the cell: negative where it depolarises."},
        {"I_K", "I_K", "uA/cm2", 0, -1000, 1000, -1e9, 1e9, Scale::Linear, "Potassium current",
         "Out of the cell: positive where it repolarises."},
        {"I_L", "I_L", "uA/cm2", 0, -1000, 1000, -1e9, 1e9, Scale::Linear, "Leak current",
         "Out of the cell."},
    });

    static constexpr std::array styles{
        TraceStyle{"m", TraceRow::Gates, Role::Sodium},
        TraceStyle{"h", TraceRow::Gates, Role::Inactivation},
        TraceStyle{"n", TraceRow::Gates, Role::Potassium},
        TraceStyle{"g_Na", TraceRow::Conductances, Role::Sodium},
        TraceStyle{"g_K", TraceRow::Conductances, Role::Potassium},
        TraceStyle{"g_L", TraceRow::Conductances, Role::Leak},
        TraceStyle{"I_Na", TraceRow::Currents, Role::Sodium},
        TraceStyle{"I_K", TraceRow::Currents, Role::Potassium},
        TraceStyle{"I_L", TraceRow::Currents, Role::Leak},
    };

    static constexpr std::array drive{
        DriveRange{"I_inj", 10, 0, 20},
        DriveRange{"mu", 10, 0, 20},
        DriveRange{"gwn.sigma", 0.02, 0, 0.2},
        DriveRange{"ou.sigma", 0.5, 0, 5},
    };

    static constexpr std::array runDefaults{RunDefault{"dt", 0.05}};
    static constexpr std::array implications{Implication{"V_init", "start", 1}};
    static constexpr std::array<Ordering, 0> orderings{};
    static constexpr std::array schemes{Scheme::DormandPrince, Scheme::RungeKutta,
                                        Scheme::EulerMaruyama, Scheme::Notebook};
    /// A maximum of V above it may be a spike, one below is not; and a V that comes to rest above
    /// it is depolarisation block: sodium channels stay inactivated.
    static constexpr double excited_mV = -50;

    template <typename P> using Parameters = Named<P, parameters>;
    template <typename T> using States = Named<T, states>;

    template <typename P> struct Prepared : Parameters<P> {
        P phi;

        Prepared() = default;

        explicit Prepared(const Parameters<P>& p)
            : Parameters<P>(p) {
            using math::exp;
            constexpr double kLn3 = 1.0986122886681098;
            const auto warmer = p["temperature"_id] - literal<P>(6.3, "degC");
            phi = P(exp(warmer * literal<P>(kLn3, "") / literal<P>(10, "degC")));
        }
    };

    /// Opening and closing, per ms at 6.3 degrees.
    template <typename T> struct Rates { T alpha_m, beta_m, alpha_h, beta_h, alpha_n, beta_n; };

    /// All are powers of two exponentials of u = V + 65 mV, over one common denominator.
    template <typename T> static SOMA_INLINE Rates<T> rates(const T& V) {
        using math::expWithin;
        using math::Linoid;
        const T one = literal<T>(1.0, "mV");
        const T fromBelow = select(V < T(-150.0) * one, T(-150.0) * one, V);
        const T held = select(T(150.0) * one < fromBelow, T(150.0) * one, fromBelow);
        const T u = held / one + T(65.0);
        const T e80 = expWithin(u * T(-1.0 / 80)); // exp(-u/80)
        const T e40 = e80 * e80;
        const T e20 = e40 * e40;
        const T e10 = e20 * e20;
        constexpr double kE1 = 2.718281828459045;
        constexpr double kE2_5 = 12.182493960703473;
        constexpr double kE3 = 20.085536923187668;
        const Linoid<T> m((u - T(25.0)) * T(0.1), e10 * T(kE2_5));
        const Linoid<T> n((u - T(10.0)) * T(0.1), e10 * T(kE1));
        const T h = T(1.0) + e10 * T(kE3);
        const T mh = m.denominator * h;
        const T perMs = T(1.0) / (literal<T>(1.0, "ms") * (mh * n.denominator));
        const T perMsToN = perMs * n.denominator;
        return {
            m.numerator * (perMsToN * h),
            T(4.0) * expWithin(u * T(-1.0 / 18)) / literal<T>(1.0, "ms"),
            T(0.07) * e20 / literal<T>(1.0, "ms"),
            perMsToN * m.denominator,
            T(0.1) * n.numerator * (perMs * mh),
            T(0.125) * e80 / literal<T>(1.0, "ms"),
        };
    }

    /// V with the gates settled there.
    template <typename T> static SOMA_INLINE States<T> settledAt(const T& V) {
        const auto r = rates(V);
        return {{V, r.alpha_m / (r.alpha_m + r.beta_m), r.alpha_h / (r.alpha_h + r.beta_h),
                 r.alpha_n / (r.alpha_n + r.beta_n)}};
    }

    template <typename P, typename T>
    static SOMA_INLINE void rhs(const Prepared<P>& c, const States<T>& s, const T& I,
                                States<T>& d) {
        const T& V = s["V"_id];
        const T& m = s["m"_id];
        const T& h = s["h"_id];
        const T& n = s["n"_id];
        const T n2 = n * n;
        const T I_Na = c["g_Na"_id] * (m * m * m * h) * (V - c["E_Na"_id]);
        const T I_K = c["g_K"_id] * (n2 * n2) * (V - c["E_K"_id]);
        const T I_L = c["g_L"_id] * (V - c["E_L"_id]);
        d["V"_id] = (I - I_Na - I_K - I_L) / c["C"_id];
        const auto r = rates(V);
        d["m"_id] = c.phi * (r.alpha_m - (r.alpha_m + r.beta_m) * m);
        d["h"_id] = c.phi * (r.alpha_h - (r.alpha_h + r.beta_h) * h);
        d["n"_id] = c.phi * (r.alpha_n - (r.alpha_n + r.beta_n) * n);
    }

    template <typename P, typename T> static States<T> initial(const Prepared<P>& c) {
        if constexpr (std::is_same_v<T, double>)
            return start(c);
        else
            return settledAt<T>(c["V_init"_id]);
    }

    static void derive(const Prepared<double>& c, const States<double>& s,
                       Named<double, derived>& traces) {
        const double V = s["V"_id];
        const double m = s["m"_id];
        const double n = s["n"_id];
        traces["g_Na"_id] = c["g_Na"_id] * m * m * m * s["h"_id];
        traces["g_K"_id] = c["g_K"_id] * n * n * n * n;
        traces["g_L"_id] = c["g_L"_id];
        traces["I_Na"_id] = traces["g_Na"_id] * (V - c["E_Na"_id]);
        traces["I_K"_id] = traces["g_K"_id] * (V - c["E_K"_id]);
        traces["I_L"_id] = traces["g_L"_id] * (V - c["E_L"_id]);
    }

    /// The fastest decays are those of V in a spike, when at most some 18 % of the sodium and 33 %
    /// of the potassium conductance is open, and of m at either end of a spike.
    static double largestStep_ms(const Parameters<double>& p, Scheme scheme) {
        const double conductance = 0.18 * p["g_Na"_id] + 0.33 * p["g_K"_id] + p["g_L"_id];
        const double gates = 10 * Prepared<double>(p).phi;
        return largestStableStep_ms(scheme, conductance / p["C"_id] + gates);
    }

private:
    static States<double> start(const Prepared<double>& c) {
        enum class Start { Rest, Given, Notebook };
        const double V_init = c["V_init"_id];
        switch (static_cast<Start>(static_cast<int>(c["start"_id]))) {
        case Start::Rest:
            return settledAt(restingPotential(c));
        case Start::Given:
            return settledAt(V_init);
        case Start::Notebook:
            break;
        }
        return {{V_init, 0.05, 0.54, 0.34}};
    }

    /// The lowest potential at which the currents balance with settled gates; V_init if there is
    /// none.
    static double restingPotential(const Prepared<double>& c) {
        constexpr int kIntervals = 64;
        constexpr double kMargin_mV = 1;
        const auto rise = [&](double V) {
            States<double> d;
            rhs(c, settledAt(V), 0.0, d);
            return d["V"_id];
        };
        const auto [low, high] = std::minmax({c["E_Na"_id], c["E_K"_id], c["E_L"_id]});
        const double width = (high - low + 2 * kMargin_mV) / kIntervals;
        for (int i = 0; i < kIntervals; ++i) {
            const double from = low - kMargin_mV + i * width;
            if (rise(from) > 0 && rise(from + width) <= 0)
                return balanceBetween(from, from + width, rise);
        }
        return c["V_init"_id];
    }

    /// By halving: rise(from) > 0 >= rise(to).
    template <typename Rise>
    static double balanceBetween(double from, double to, const Rise& rise) {
        constexpr int kHalvings = 50;
        for (int i = 0; i < kHalvings; ++i) {
            const double middle = from + (to - from) / 2;
            (rise(middle) > 0 ? from : to) = middle;
        }
        return to;
    }
};

} // namespace
} // namespace soma
