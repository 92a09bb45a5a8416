// SPDX-License-Identifier: GPL-3.0-or-later
// The adaptive exponential integrate-and-fire neuron (Brette & Gerstner 2005): the EIF with a
// second variable, tau_w dw/dt = a (V - E_L) - w, and w -> w + b at a spike.
#pragma once

#include "core/models/exponential.hpp"

namespace soma {
namespace {

struct adex {
    static constexpr ModelInfo info{
        "adex",
        "Adaptive exponential integrate-and-fire",
        "R. Brette & W. Gerstner (2005), J. Neurophysiol. 94:3637-3642",
        "C dV/dt = -g_L (V - E_L) + g_L Delta_T exp((V - V_T)/Delta_T) - w + I; tau_w dw/dt = "
        "a (V - E_L) - w. When V reaches V_peak the neuron spikes: V goes to V_reset and is held "
        "there for t_ref, and w grows by b. The course's text leaves out this jump of w; without "
        "it there is no spike-triggered adaptation and no bursting.",
        "pA",
        100000,
    };

    static constexpr auto parameters = table({
        capacitance(281),
        leakConductance(30),
        leakReversal(-70.6),
        softThreshold(-50.4),
        sharpness(),
        resetPotential(-70.6),
        peakPotential(),
        refractoryTime(),
        initialPotential(-70.6),
        {"a", "a", "nS", 4, -20, 50, -1000, 1000, Scale::Linear, "Subthreshold adaptation",
         "How strongly w follows V between spikes."},
        {"b", "b", "pA", 80.5, 0, 500, -10000, 10000, Scale::Linear, "Spike-triggered adaptation",
         "By how much w grows at each spike."},
        {"tau_w", "tau_w", "ms", 144, 10, 500, 0.1, 100000, Scale::Log, "Adaptation time constant",
         "How slowly w follows."},
        {"w_init", "w_init", "pA", 0, -200, 500, -100000, 100000, Scale::Linear,
         "Initial adaptation", "w at the start of the run."},
    });

    static constexpr auto states = table({
        {"V", "V", "mV", -70, -80, 0, -1e6, 1e6, Scale::Linear, "Membrane potential",
         "The voltage across the membrane."},
        {"w", "w", "pA", 0, -50, 400, -1e9, 1e9, Scale::Linear, "Adaptation current",
         "Pulls V down; grows with V and with each spike."},
    });

    static constexpr std::array styles{TraceStyle{"w", TraceRow::Adaptation, Role::Adaptation}};

    static constexpr std::array drive{
        DriveRange{"I_inj", 800, 0, 1600},
        DriveRange{"mu", 800, 0, 1600},
        DriveRange{"gwn.sigma", 5, 0, 20},
        DriveRange{"ou.sigma", 50, 0, 300},
    };

    static constexpr std::array orderings{Ordering{"V_reset", "V_peak"}};
    static constexpr std::array schemes{Scheme::DormandPrince, Scheme::RungeKutta,
                                        Scheme::EulerMaruyama, Scheme::Notebook};
    static constexpr std::string_view threshold = "V_peak";

    template <typename P> using Parameters = Named<P, parameters>;
    template <typename P> using Prepared = Exponential<Parameters<P>, P>;
    template <typename T> using States = Named<T, states>;

    template <typename P, typename T> static SOMA_INLINE States<T> initial(const Prepared<P>& c) {
        return {{c["V_init"_id], c["w_init"_id]}};
    }

    template <typename P, typename T>
    static SOMA_INLINE void rhs(const Prepared<P>& c, const States<T>& s, const T& I,
                                States<T>& d) {
        const T& V = s["V"_id];
        const T& w = s["w"_id];
        d["V"_id] = (membraneCurrent(c, V) - w + I) / c["C"_id];
        d["w"_id] = (c["a"_id] * (V - c["E_L"_id]) - w) / c["tau_w"_id];
    }

    template <typename P, typename T>
    static SOMA_INLINE auto fires(const Prepared<P>& c, const States<T>& s) {
        return s["V"_id] >= c.bound;
    }

    template <typename P, typename T>
    static SOMA_INLINE void reset(const Prepared<P>& c, States<T>& s) {
        s["V"_id] = c["V_reset"_id];
    }

    template <typename P, typename T>
    static SOMA_INLINE void jump(const Prepared<P>& c, States<T>& s) {
        s["w"_id] = s["w"_id] + c["b"_id];
    }

    /// No decay of the linearised equations is faster than this.
    static double largestStep_ms(const Parameters<double>& p, Scheme scheme) {
        const double leak = p["g_L"_id] / p["C"_id];
        const double adaptation = 1 / p["tau_w"_id];
        const double coupling = std::sqrt(std::abs(p["a"_id]) / p["C"_id] * adaptation);
        return largestStableStep_ms(scheme, leak + adaptation + coupling);
    }
};

} // namespace
} // namespace soma
