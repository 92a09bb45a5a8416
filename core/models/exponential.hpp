// SPDX-License-Identifier: GPL-3.0-or-later
// What the models with an exponential spike current share (EIF, AdEx, GEM). Not a model itself.
#pragma once

#include "core/model/description.hpp"
#include "core/simd/math.hpp"
#include "core/solve/stability.hpp"

#include <cmath>
#include <limits>

namespace soma {
namespace {

/// The parameters of such a model, and the potential up to which the exponential is followed.
/// Beyond the cut the remaining way to V_peak is known in closed form, and too steep for any step.
template <typename Parameters, typename P> struct Exponential : Parameters {
    P bound;

    Exponential() = default;

    explicit Exponential(const Parameters& p, Until until = Until::Peak)
        : Parameters(p)
        , bound(p["V_peak"_id]) {
        constexpr double kCut = 8; // in Delta_T above V_T
        const auto cut = p["V_T"_id] + p["Delta_T"_id] * literal<P>(kCut, "");
        if (until == Until::Cut)
            bound = P(select(cut < p["V_peak"_id], cut, p["V_peak"_id] + literal<P>(0.0, "mV")));
    }
};

/// The current of the leak and of the beginning spike, into the cell.
template <typename Cell, typename T> SOMA_INLINE T membraneCurrent(const Cell& c, const T& V) {
    using math::exp;
    const T bound = c.bound;
    const T followed = select(V < bound, V, bound);
    const T spike = c["g_L"_id] * c["Delta_T"_id] * exp((followed - c["V_T"_id]) / c["Delta_T"_id]);
    return spike - c["g_L"_id] * (V - c["E_L"_id]);
}

/// The time from V (mV, beyond the cut) to V_peak under the net current, all but the spike current
/// held: the integral of C dV / (A e^((V - V(0)) / Delta_T) + R). Infinite if V does not rise.
template <typename Cell> double timeToPeak_ms(const Cell& c, double V, double net) {
    const double Delta_T = c["Delta_T"_id];
    if (V >= c["V_peak"_id])
        return 0;
    if (!(net > 0))
        return std::numeric_limits<double>::infinity();
    const double now = c["g_L"_id] * Delta_T * math::exp((V - c["V_T"_id]) / Delta_T);
    const double atPeak = now * math::exp((c["V_peak"_id] - V) / Delta_T);
    const double rest = net - now;
    return c["C"_id] * Delta_T *
           (math::log1pOver(rest / now) / now - math::log1pOver(rest / atPeak) / atPeak);
}

// Rows of their tables.

constexpr Quantity capacitance(double value) {
    return {"C",
            "C",
            "pF",
            value,
            50,
            500,
            1,
            1e5,
            Scale::Linear,
            "Capacitance",
            "The larger it is, the slower V changes."};
}

constexpr Quantity leakConductance(double value) {
    return {"g_L",
            "g_L",
            "nS",
            value,
            2,
            50,
            0.01,
            1e4,
            Scale::Linear,
            "Leak conductance",
            "The larger it is, the more current a given depolarisation takes."};
}

constexpr Quantity leakReversal(double value) {
    return {"E_L",
            "E_L",
            "mV",
            value,
            -90,
            -50,
            -200,
            100,
            Scale::Linear,
            "Leak reversal potential",
            "Where V rests without input, if the spike current is small "
            "there."};
}

constexpr Quantity softThreshold(double value) {
    return {"V_T",
            "V_T",
            "mV",
            value,
            -60,
            -40,
            -200,
            100,
            Scale::Linear,
            "Soft threshold",
            "Where the spike current has grown so much that more depolarisation no longer takes "
            "more current: the largest constant current without a spike holds V here."};
}

constexpr Quantity sharpness() {
    return {"Delta_T",
            "Delta_T",
            "mV",
            2,
            0.2,
            5,
            0.05,
            50,
            Scale::Linear,
            "Spike sharpness",
            "How many mV make the spike current e times larger. Small: a sharp threshold."};
}

constexpr Quantity resetPotential(double value) {
    return {"V_reset",
            "V_reset",
            "mV",
            value,
            -80,
            -42,
            -200,
            100,
            Scale::Linear,
            "Reset potential",
            "Where V goes after a spike, and is held for t_ref."};
}

constexpr Quantity peakPotential() {
    return {"V_peak",
            "V_peak",
            "mV",
            0,
            -35,
            40,
            -200,
            200,
            Scale::Linear,
            "Peak",
            "A spike is recorded when V reaches it. V is so fast there that its value hardly "
            "matters."};
}

constexpr Quantity refractoryTime() {
    return {"t_ref",
            "t_ref",
            "ms",
            0,
            0,
            10,
            0,
            1000,
            Scale::Linear,
            "Refractory time",
            "How long V is held at V_reset after a spike; other variables go on."};
}

constexpr Quantity initialPotential(double value) {
    return {"V_init",
            "V_init",
            "mV",
            value,
            -90,
            -45,
            -200,
            100,
            Scale::Linear,
            "Initial potential",
            "V at the start of the run."};
}

} // namespace
} // namespace soma
