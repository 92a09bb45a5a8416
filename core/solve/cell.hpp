// SPDX-License-Identifier: GPL-3.0-or-later
// One neuron, or a pack of them, stepped as the course notebook does it (run_LIF of Neuromatch
// Academy, W2D3 Tutorial 1): refractoriness, then threshold, then forward Euler. The single trace
// and the lanes of a sweep both are this code.
#pragma once

#include "core/lanes/scalar.hpp"
#include "core/model/description.hpp"

#include <cmath>
#include <type_traits>

namespace soma {

/// What a step needs of the current: a model may state `input`, so that what does not change over
/// the steps is computed once.
template <typename M, typename P, typename T>
SOMA_INLINE T eulerInput(const PreparedOf<M, P>& p, const T& current) {
    if constexpr (requires { M::input(p, current); })
        return M::input(p, current);
    else
        return current;
}

/// What a step needs of dt; see eulerInput.
template <typename M, typename P, typename T>
SOMA_INLINE T eulerGain(const PreparedOf<M, P>& p, const T& dt) {
    if constexpr (requires { M::gain(p, dt); })
        return M::gain(p, dt);
    else
        return dt;
}

/// The Euler increment: the model's own order of operations where it states one, else rhs * dt.
template <typename M, typename P, typename T>
SOMA_INLINE Named<T, M::states> eulerIncrement(const PreparedOf<M, P>& p,
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

/// What is the same in all steps, for T double or a pack and P the type of its parameters.
template <typename M, typename T, typename P> struct NotebookRule {
    using Parameter = P;

    PreparedOf<M, P> p;
    T gain;
    T held;

    NotebookRule() = default;

    NotebookRule(const Named<P, M::parameters>& parameters, const T& dt_ms)
        : p(prepared<M, P>(parameters, Until::Peak))
        , gain(eulerGain<M, P>(p, dt_ms))
        , held(refractorySteps(p["t_ref"_id], dt_ms)) {}

    [[nodiscard]] SOMA_INLINE T input(const T& current) const {
        return eulerInput<M, P>(p, current);
    }

private:
    /// The notebook counts t_ref/dt down by 1 while it is above 0: that clamps ceil(t_ref/dt) steps
    /// after the one that spikes.
    static T refractorySteps(const T& t_ref, const T& dt) {
        using std::ceil;
        return ceil(t_ref / dt) + T(1.0);
    }
};

/// What changes from step to step.
template <typename M, typename T> class NotebookState {
public:
    NotebookState() = default;

    template <typename P>
    explicit NotebookState(const NotebookRule<M, T, P>& rule)
        : m_state(M::template initial<P, T>(rule.p))
        , m_until(0.0) {}

    [[nodiscard]] const Named<T, M::states>& values() const { return m_state; }

    /// Clamps a refractory neuron at step k; true where it spikes. A clamped one is below the
    /// threshold.
    template <typename Rule> SOMA_INLINE auto settle(const Rule& rule, const T& k) {
        clamp(rule, k < m_until);
        return fires(rule);
    }

    template <typename Rule> [[nodiscard]] SOMA_INLINE auto fires(const Rule& rule) const {
        return M::fires(rule.p, m_state);
    }

    /// To be called where settle() said true: no spike for the refractory time after step k.
    template <typename Rule, typename Condition>
    SOMA_INLINE void hold(const Rule& rule, const Condition& fired, const T& k) {
        jump(rule, fired);
        clamp(rule, fired);
        m_until = select(fired, k + rule.held, m_until);
    }

    /// One step under rule.input(current).
    template <typename Rule> SOMA_INLINE void advance(const Rule& rule, const T& input) {
        const auto step =
            eulerIncrement<M, typename Rule::Parameter>(rule.p, m_state, input, rule.gain);
        for (std::size_t i = 0; i < m_state.values.size(); ++i)
            m_state.values[i] = m_state.values[i] + step.values[i];
    }

private:
    /// What a spike does beside the reset of V.
    template <typename Rule, typename Condition>
    SOMA_INLINE void jump(const Rule& rule, const Condition& fired) {
        if constexpr (requires { M::jump(rule.p, m_state); }) {
            auto after = m_state;
            M::jump(rule.p, after);
            for (std::size_t i = 0; i < m_state.values.size(); ++i)
                m_state.values[i] = select(fired, after.values[i], m_state.values[i]);
        }
    }

    template <typename Rule, typename Condition>
    SOMA_INLINE void clamp(const Rule& rule, const Condition& where) {
        // For a single neuron a branch is quicker, since the next step need not wait for it;
        // without the empty statement the compiler makes a choice of values of it.
        if constexpr (std::is_same_v<Condition, bool>) {
            if (where) [[unlikely]] {
                M::reset(rule.p, m_state);
                asm volatile("");
            }
            return;
        }
        auto clamped = m_state;
        M::reset(rule.p, clamped);
        for (std::size_t i = 0; i < m_state.values.size(); ++i)
            m_state.values[i] = select(where, clamped.values[i], m_state.values[i]);
    }

    Named<T, M::states> m_state;
    T m_until;
};

/// One neuron, or one pack of them, with its rule.
template <typename M, typename T, typename P> class NotebookCell {
public:
    NotebookCell(const Named<P, M::parameters>& p, const T& dt_ms)
        : m_rule(p, dt_ms)
        , m_state(m_rule) {}

    [[nodiscard]] const Named<T, M::states>& state() const { return m_state.values(); }

    auto settle(const T& k) { return m_state.settle(m_rule, k); }

    template <typename Condition> void hold(const Condition& fired, const T& k) {
        m_state.hold(m_rule, fired, k);
    }

    [[nodiscard]] T input(const T& current) const { return m_rule.input(current); }

    void advance(const T& input) { m_state.advance(m_rule, input); }

private:
    NotebookRule<M, T, P> m_rule;
    NotebookState<M, T> m_state;
};

} // namespace soma
