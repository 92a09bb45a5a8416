// SPDX-License-Identifier: GPL-3.0-or-later
// One neuron, or a pack of them, stepped as the course notebook does it (run_LIF of Neuromatch
// Academy, W2D3 Tutorial 1): refractoriness, then threshold, then forward Euler. The single trace
// and the lanes of a sweep both are this code.
#pragma once

#include "core/lanes/scalar.hpp"
#include "core/model/named.hpp"

#include <cmath>

namespace soma {

/// What a step needs of the current: a model may state `input`, so that what does not change over
/// the steps is computed once.
template <typename M, typename P, typename T>
SOMA_INLINE T eulerInput(const Named<P, M::parameters>& p, const T& current) {
    if constexpr (requires { M::input(p, current); })
        return M::input(p, current);
    else
        return current;
}

/// What a step needs of dt; see eulerInput.
template <typename M, typename P, typename T>
SOMA_INLINE T eulerGain(const Named<P, M::parameters>& p, const T& dt) {
    if constexpr (requires { M::gain(p, dt); })
        return M::gain(p, dt);
    else
        return dt;
}

/// The Euler increment: the model's own order of operations where it states one, else rhs * dt.
template <typename M, typename P, typename T>
SOMA_INLINE Named<T, M::states> eulerIncrement(const Named<P, M::parameters>& p,
                                               const Named<T, M::states>& s, const T& input,
                                               const T& gain) {
    if constexpr (requires { M::increment(p, s, input, gain); }) {
        return M::increment(p, s, input, gain);
    } else {
        Named<T, M::states> d;
        M::rhs(p, s, input, d);
        for (T& x : d.values)
            x = x * gain;
        return d;
    }
}

/// T is double or a pack, P the type of its parameters, which must outlive the cell.
template <typename M, typename T, typename P> class NotebookCell {
public:
    using Parameters = Named<P, M::parameters>;

    NotebookCell() = default;

    NotebookCell(const Parameters& p, const T& dt_ms)
        : m_p(&p)
        , m_state(M::template initial<P, T>(p))
        , m_gain(eulerGain<M>(p, dt_ms))
        , m_until(0.0)
        , m_held(refractorySteps(p["t_ref"_id], dt_ms)) {}

    [[nodiscard]] const Named<T, M::states>& state() const { return m_state; }

    /// Clamps a refractory neuron, and one that spikes, at step k; true where it spikes.
    SOMA_INLINE auto settle(const T& k) {
        const auto held = k < m_until;
        const auto above = M::fires(*m_p, m_state);
        auto clamped = m_state;
        M::reset(*m_p, clamped);
        for (std::size_t i = 0; i < m_state.values.size(); ++i)
            m_state.values[i] = select(held | above, clamped.values[i], m_state.values[i]);
        return without(above, held);
    }

    /// To be called where settle() said true: no spike for the refractory time after step k.
    template <typename Condition> SOMA_INLINE void hold(const Condition& fired, const T& k) {
        m_until = select(fired, k + m_held, m_until);
    }

    [[nodiscard]] SOMA_INLINE T input(const T& current) const {
        return eulerInput<M>(*m_p, current);
    }

    /// One step under input(current).
    SOMA_INLINE void advance(const T& input) {
        const auto step = eulerIncrement<M>(*m_p, m_state, input, m_gain);
        for (std::size_t i = 0; i < m_state.values.size(); ++i)
            m_state.values[i] = m_state.values[i] + step.values[i];
    }

private:
    /// The notebook counts t_ref/dt down by 1 while it is above 0: that clamps ceil(t_ref/dt) steps
    /// after the one that spikes.
    static T refractorySteps(const T& t_ref, const T& dt) {
        using std::ceil;
        return ceil(t_ref / dt) + T(1.0);
    }

    const Parameters* m_p = nullptr;
    Named<T, M::states> m_state;
    T m_gain;
    T m_until;
    T m_held;
};

} // namespace soma
