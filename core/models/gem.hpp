// SPDX-License-Identifier: GPL-3.0-or-later
// The generalised exponential model: the EIF with a voltage-activated current (Richardson 2009).
#pragma once

#include "core/models/exponential.hpp"

#include <array>
#include <string_view>

namespace soma {
namespace {

struct gem {
    static constexpr ModelInfo info{
        "gem",
        "Generalised exponential",
        "M. J. E. Richardson (2009), Phys. Rev. E 80:021928",
        "C dV/dt = -g_L (V - E_L) + g_L Delta_T exp((V - V_T)/Delta_T) - g_x x (V - E_x) + I; "
        "tau_x dx/dt = f(V) - x. f is the logistic curve 1/(1 + exp(-(V - V_xh)/D_x)), as of a "
        "slow "
        "potassium channel; x and its current go on while V is held. The course's text leaves f "
        "open and writes the current as g_x x: choose f = linear for that literal form, with x in "
        "mV and f = V - E_L, which is the AdEx without jump (a = g_x, tau_w = tau_x, b = 0).",
        "pA",
        100000,
    };

    static constexpr std::array<std::string_view, 2> shapes{"logistic", "linear"};

    static constexpr auto parameters = table({
        capacitance(200),
        leakConductance(10),
        leakReversal(-70),
        softThreshold(-50),
        sharpness(),
        resetPotential(-58),
        peakPotential(),
        refractoryTime(),
        initialPotential(-70),
        {"g_x", "gbar_x", "nS", 10, 0, 50, 0, 10000, Scale::Linear,
         "Conductance of the slow current", "How strong the voltage-activated current is."},
        {"tau_x", "tau_x", "ms", 100, 10, 500, 0.1, 100000, Scale::Log, "Time constant of x",
         "How slowly x follows f(V)."},
        {"E_x", "E_x", "mV", -85, -100, -60, -200, 200, Scale::Linear,
         "Reversal potential of the slow current", "Where the slow current changes its sign."},
        {"V_xh", "V_xh", "mV", -50, -70, -30, -200, 100, Scale::Linear, "Half activation",
         "Where x settles at one half."},
        {"D_x", "D_x", "mV", 5, 1, 20, 0.05, 100, Scale::Linear, "Width of the activation",
         "How gradually the slow current is activated; small: suddenly."},
        choice("f", shapes, "Activation",
               "What x follows. logistic: between 0 and 1. linear: V - E_L in mV, the course's "
               "literal form, with the current g_x x."),
    });

    static constexpr auto states = table({
        {"V", "V", "mV", -70, -80, 0, -1e6, 1e6, Scale::Linear, "Membrane potential",
         "The voltage across the membrane."},
        {"x", "x", "", 0, 0, 1, -1e6, 1e6, Scale::Linear, "Activation",
         "How far the slow current is switched on; in the linear form V - E_L, smoothed."},
    });

    static constexpr auto derived = table({
        {"I_x", "I_x", "pA", 0, 0, 300, -1e9, 1e9, Scale::Linear, "Slow current",
         "The voltage-activated current out of the cell."},
    });

    static constexpr std::array styles{
        TraceStyle{"x", TraceRow::Gates, Role::Adaptation},
        TraceStyle{"I_x", TraceRow::Currents, Role::Adaptation},
    };

    static constexpr std::array drive{
        DriveRange{"I_inj", 400, 0, 800},
        DriveRange{"mu", 400, 0, 800},
        DriveRange{"gwn.sigma", 3, 0, 10},
        DriveRange{"ou.sigma", 30, 0, 200},
    };

    static constexpr std::array orderings{Ordering{"V_reset", "V_peak"}};
    static constexpr std::array schemes{Scheme::DormandPrince, Scheme::RungeKutta,
                                        Scheme::EulerMaruyama, Scheme::Notebook};
    static constexpr std::string_view threshold = "V_peak";

    template <typename P> using Parameters = Named<P, parameters>;
    template <typename P> using Prepared = Exponential<Parameters<P>, P>;
    template <typename T> using States = Named<T, states>;

    template <typename P> static SOMA_INLINE auto isLinear(const Prepared<P>& c) {
        return c["f"_id] >= literal<P>(1.0, "");
    }

    /// f(V), in mV where it is linear.
    template <typename P, typename T>
    static SOMA_INLINE T activation(const Prepared<P>& c, const T& V) {
        using math::exp;
        const T logistic = T(1.0) / (T(1.0) + exp(-(V - c["V_xh"_id]) / c["D_x"_id]));
        const T linear = (V - c["E_L"_id]) / literal<T>(1.0, "mV");
        return select(isLinear(c), linear, logistic);
    }

    /// Out of the cell.
    template <typename P, typename T>
    static SOMA_INLINE T slowCurrent(const Prepared<P>& c, const States<T>& s) {
        const T drive = s["V"_id] - c["E_x"_id];
        return c["g_x"_id] * s["x"_id] * select(isLinear(c), literal<T>(1.0, "mV"), drive);
    }

    template <typename P, typename T> static SOMA_INLINE States<T> initial(const Prepared<P>& c) {
        const T V = c["V_init"_id];
        const T settled = activation<P, T>(c, V);
        return {{V, select(isLinear(c), T(0.0), settled)}};
    }

    template <typename P, typename T>
    static SOMA_INLINE void rhs(const Prepared<P>& c, const States<T>& s, const T& I,
                                States<T>& d) {
        const T& V = s["V"_id];
        d["V"_id] = (membraneCurrent(c, V) - slowCurrent(c, s) + I) / c["C"_id];
        d["x"_id] = (activation(c, V) - s["x"_id]) / c["tau_x"_id];
    }

    static void derive(const Prepared<double>& c, const States<double>& s,
                       Named<double, derived>& traces) {
        traces["I_x"_id] = slowCurrent(c, s);
    }

    template <typename P, typename T>
    static SOMA_INLINE auto fires(const Prepared<P>& c, const States<T>& s) {
        return s["V"_id] >= c.bound;
    }

    template <typename P, typename T>
    static SOMA_INLINE void reset(const Prepared<P>& c, States<T>& s) {
        s["V"_id] = c["V_reset"_id];
    }

    /// No decay of the linearised equations is faster than this.
    static double largestStep_ms(const Parameters<double>& p, Scheme scheme) {
        const double membrane = (p["g_L"_id] + p["g_x"_id]) / p["C"_id];
        return largestStableStep_ms(scheme, membrane + 1 / p["tau_x"_id]);
    }
};

} // namespace
} // namespace soma
