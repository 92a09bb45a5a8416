// SPDX-License-Identifier: GPL-3.0-or-later
// Exact integration of a model that is linear below threshold, for an input that is constant
// within each step (Rotter & Diesmann 1999, doi:10.1007/s004220050570), with exact crossing times.
#pragma once

#include "core/model/model.hpp"
#include "core/model/named.hpp"
#include "core/solve/recorder.hpp"

#include <algorithm>
#include <concepts>

namespace soma::solve {

/// `flow` is the state after `elapsed` ms of constant current; `timeToThreshold` the time until it
/// crosses, infinite if it never does.
template <typename M>
concept HasExactFlow = requires(const Named<double, M::parameters>& p,
                                const Named<double, M::states>& s) {
    { M::flow(p, s, 0.0, 0.0) } -> std::same_as<Named<double, M::states>>;
    { M::timeToThreshold(p, s, 0.0) } -> std::same_as<double>;
};

/// Follows the state from an anchor, the last moment at which the input changed or a refractory
/// period ended. Between anchors all is closed form, so that errors do not add up over steps.
template <HasExactFlow M> class ExactRun {
public:
    ExactRun(const Named<double, M::parameters>& p, const RunInput& input)
        : m_p(p)
        , m_input(input)
        , m_recorder(input)
        , m_state(M::template initial<double, double>(p)) {}

    RunOutput run() {
        for (std::size_t k = 0; k < m_input.current.size(); ++k) {
            const double t = static_cast<double>(k) * m_input.dt_ms;
            const auto now = stateAt(t);
            m_recorder.sample(now.values);
            if (!m_recorder.mayGoOn(now.values))
                break;
            if (k == 0 || m_input.current[k] != m_current)
                changeInput(t, now, m_input.current[k]);
            spikeUntil(std::min(static_cast<double>(k + 1) * m_input.dt_ms, m_input.duration_ms));
        }
        return m_recorder.finish();
    }

private:
    [[nodiscard]] Named<double, M::states> stateAt(double t) const {
        return t <= m_anchor_ms ? m_state : M::flow(m_p, m_state, m_current, t - m_anchor_ms);
    }

    /// During refractoriness the anchor lies ahead, at its end; only the current changes then.
    void changeInput(double t, const Named<double, M::states>& now, double current) {
        m_current = current;
        if (t >= m_anchor_ms) {
            m_anchor_ms = t;
            m_state = now;
        }
        m_next_ms = nextSpike();
    }

    void spikeUntil(double end_ms) {
        while (m_next_ms < end_ms && m_recorder.spikes() <= kMostSpikes) {
            m_recorder.spike(m_next_ms);
            M::reset(m_p, m_state);
            m_anchor_ms = m_next_ms + m_p["t_ref"_id];
            m_next_ms = nextSpike();
        }
    }

    [[nodiscard]] double nextSpike() const {
        return m_anchor_ms + M::timeToThreshold(m_p, m_state, m_current);
    }

    const Named<double, M::parameters>& m_p;
    const RunInput& m_input;
    Recorder<M::states.size()> m_recorder;
    Named<double, M::states> m_state;
    double m_anchor_ms = 0;
    double m_current = 0;
    double m_next_ms = 0;
};

template <HasExactFlow M>
RunOutput exact(const Named<double, M::parameters>& p, const RunInput& input) {
    return ExactRun<M>(p, input).run();
}

} // namespace soma::solve
