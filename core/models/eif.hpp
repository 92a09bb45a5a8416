// SPDX-License-Identifier: GPL-3.0-or-later
// The exponential integrate-and-fire neuron: C dV/dt = -g_L (V - E_L)
// + g_L Delta_T exp((V - V_T)/Delta_T) + I; at V >= V_peak a spike, then V_reset for t_ref.
#pragma once

#include "core/models/exponential.hpp"

namespace soma {
namespace {

struct eif {
    static constexpr ModelInfo info{
        "eif",
        "Exponential integrate-and-fire",
        "N. Fourcaud-Trocme, D. Hansel, C. van Vreeswijk & N. Brunel (2003), J. Neurosci. "
        "23:11628-11640",
        "C dV/dt = -g_L (V - E_L) + g_L Delta_T exp((V - V_T)/Delta_T) + I. When V reaches V_peak "
        "the "
        "neuron spikes, and V is held at V_reset for t_ref. It fires for ever if I > "
        "g_L (V_T - E_L - Delta_T). The course's text divides only I by C; that is a slip: all "
        "currents charge the same membrane, and without it the units do not agree.",
        "pA",
        100000,
    };

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
    });

    static constexpr auto states = table({
        {"V", "V", "mV", -70, -80, 0, -1e6, 1e6, Scale::Linear, "Membrane potential",
         "The voltage across the membrane."},
    });

    static constexpr std::array drive{
        DriveRange{"I_inj", 300, 0, 600},
        DriveRange{"mu", 300, 0, 600},
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

    template <typename P, typename T> static SOMA_INLINE States<T> initial(const Prepared<P>& c) {
        return {{c["V_init"_id]}};
    }

    template <typename P, typename T>
    static SOMA_INLINE void rhs(const Prepared<P>& c, const States<T>& s, const T& I,
                                States<T>& d) {
        d["V"_id] = (membraneCurrent(c, s["V"_id]) + I) / c["C"_id];
    }

    template <typename P, typename T>
    static SOMA_INLINE auto fires(const Prepared<P>& c, const States<T>& s) {
        return s["V"_id] >= c.bound;
    }

    template <typename P, typename T>
    static SOMA_INLINE void reset(const Prepared<P>& c, States<T>& s) {
        s["V"_id] = c["V_reset"_id];
    }

    static double largestStep_ms(const Parameters<double>& p, Scheme scheme) {
        return largestStableStep_ms(scheme, p["g_L"_id] / p["C"_id]);
    }
};

} // namespace
} // namespace soma
