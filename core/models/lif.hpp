// SPDX-License-Identifier: GPL-3.0-or-later
// The leaky integrate-and-fire neuron of the course (defaults: Neuromatch Academy, W2D3 Tutorial
// 1): tau_m dV/dt = -(V - E_L) + I/g_L; at V >= V_th a spike, then V_reset for t_ref.
#pragma once

#include "core/lanes/scalar.hpp"
#include "core/model/description.hpp"
#include "core/simd/math.hpp"

#include <limits>

namespace soma {
namespace {

struct lif {
    static constexpr ModelInfo info{
        "lif",
        "Leaky integrate-and-fire",
        "L. Lapicque (1907), J. Physiol. Pathol. Gen. 9:620-635",
        "tau_m dV/dt = -(V - E_L) + I/g_L. When V reaches V_th the neuron spikes, and V is held at "
        "V_reset for the refractory time t_ref. It fires for ever if I > g_L (V_th - E_L).",
        "pA",
        100000,
    };

    static constexpr auto parameters = table({
        {"tau_m", "tau_m", "ms", 10, 2, 50, 0.01, 10000, Scale::Log, "Membrane time constant",
         "How fast V relaxes: the capacitance divided by the leak conductance."},
        {"g_L", "g_L", "nS", 10, 2, 30, 0.001, 10000, Scale::Linear, "Leak conductance",
         "The larger it is, the more current a given depolarisation takes."},
        {"E_L", "E_L", "mV", -75, -90, -60, -200, 100, Scale::Linear, "Leak reversal potential",
         "Where V rests without input."},
        {"V_th", "V_th", "mV", -55, -64, -40, -200, 100, Scale::Linear, "Threshold",
         "A spike is recorded when V reaches it."},
        {"V_reset", "V_reset", "mV", -75, -90, -65, -200, 100, Scale::Linear, "Reset potential",
         "Where V is held after a spike."},
        {"t_ref", "t_ref", "ms", 2, 0, 10, 0, 1000, Scale::Linear, "Refractory time",
         "How long V stays at the reset potential after a spike."},
        {"V_init", "V_init", "mV", -75, -90, -40, -200, 100, Scale::Linear, "Initial potential",
         "V at the start of the run."},
    });

    static constexpr auto states = table({
        {"V", "V", "mV", -75, -80, -50, -1e6, 1e6, Scale::Linear, "Membrane potential",
         "The voltage across the membrane."},
    });

    static constexpr std::array drive{
        DriveRange{"I_inj", 250, 0, 500},
        DriveRange{"mu", 250, 0, 500},
        DriveRange{"gwn.sigma", 3, 0, 10},
        DriveRange{"ou.sigma", 30, 0, 200},
    };

    static constexpr std::array orderings{Ordering{"V_reset", "V_th"}};
    static constexpr std::array schemes{Scheme::Notebook, Scheme::Exact};
    static constexpr std::string_view threshold = "V_th";

    template <typename T> using Parameters = Named<T, parameters>;
    template <typename T> using States = Named<T, states>;

    template <typename P, typename T> static SOMA_INLINE States<T> initial(const Parameters<P>& p) {
        return {{p["V_init"_id]}};
    }

    template <typename P, typename T>
    static SOMA_INLINE void rhs(const Parameters<P>& p, const States<T>& s, const T& I,
                                States<T>& d) {
        d["V"_id] = (-(s["V"_id] - p["E_L"_id]) + I / p["g_L"_id]) / p["tau_m"_id];
    }

    /// The notebook's order of operations: (-(V - E_L) + input) * gain.
    template <typename P, typename T>
    static SOMA_INLINE T input(const Parameters<P>& p, const T& I) {
        return I / p["g_L"_id];
    }

    template <typename P, typename T>
    static SOMA_INLINE T gain(const Parameters<P>& p, const T& dt) {
        return dt / p["tau_m"_id];
    }

    template <typename P, typename T>
    static SOMA_INLINE States<T> increment(const Parameters<P>& p, const States<T>& s,
                                           const T& input, const T& gain) {
        return {{(-(s["V"_id] - p["E_L"_id]) + input) * gain}};
    }

    template <typename P, typename T>
    static SOMA_INLINE auto fires(const Parameters<P>& p, const States<T>& s) {
        return s["V"_id] >= p["V_th"_id];
    }

    template <typename P, typename T>
    static SOMA_INLINE void reset(const Parameters<P>& p, States<T>& s) {
        s["V"_id] = p["V_reset"_id];
    }

    /// Forward Euler multiplies the distance from rest by 1 - dt/tau_m in each step.
    static double largestStep_ms(const Parameters<double>& p, Scheme scheme) {
        return scheme == Scheme::Notebook ? 2 * p["tau_m"_id]
                                          : std::numeric_limits<double>::infinity();
    }

    /// Fraction of the distance from its target that V keeps over a step.
    static double decayOf(const Parameters<double>& p, Scheme scheme, double dt) {
        const double steps = dt / p["tau_m"_id];
        return scheme == Scheme::Notebook ? 1 - steps : math::exp(-steps);
    }

    static States<double> flow(const Parameters<double>& p, const States<double>& s, double I,
                               double elapsed) {
        const double target = p["E_L"_id] + I / p["g_L"_id];
        return {{target + (s["V"_id] - target) * math::exp(-elapsed / p["tau_m"_id])}};
    }

    static double timeToThreshold(const Parameters<double>& p, const States<double>& s, double I) {
        const double target = p["E_L"_id] + I / p["g_L"_id];
        if (fires(p, s))
            return 0;
        if (target <= p["V_th"_id])
            return std::numeric_limits<double>::infinity();
        return p["tau_m"_id] * math::log((target - s["V"_id]) / (target - p["V_th"_id]));
    }
};

} // namespace
} // namespace soma
