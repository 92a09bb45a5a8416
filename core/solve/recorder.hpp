// SPDX-License-Identifier: GPL-3.0-or-later
// Collects what a scheme produces, and says when it must not go on. Used by one run on one thread.
#pragma once

#include "core/model/model.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace soma::solve {

inline constexpr std::size_t kMostSpikes = 5'000'000;

template <std::size_t States> class Recorder {
public:
    explicit Recorder(const RunInput& input)
        : m_input(input) {
        if (input.keep == Keep::Spikes)
            return;
        m_output.traces.resize(States);
        for (auto& trace : m_output.traces)
            trace.reserve(input.current.size());
    }

    void spike(double at_ms) { m_output.spikes_ms.push_back(at_ms); }

    [[nodiscard]] std::size_t spikes() const { return m_output.spikes_ms.size(); }

    void sample(const std::array<double, States>& state) {
        ++m_output.samples;
        if (m_input.keep == Keep::Spikes)
            return;
        for (std::size_t i = 0; i < States; ++i)
            m_output.traces[i].push_back(state[i]);
    }

    /// False once the run has left the finite numbers, spikes without bound, or is to stop.
    [[nodiscard]] bool mayGoOn(const std::array<double, States>& state) {
        if (!std::ranges::all_of(state, [](double x) { return std::isfinite(x); }))
            m_output.status = RunStatus::Diverged;
        else if (m_output.spikes_ms.size() > kMostSpikes)
            m_output.status = RunStatus::TooManySpikes;
        else if (m_output.samples % kStopInterval == 0 && m_input.stop.stop_requested())
            m_output.status = RunStatus::Cancelled;
        return m_output.status == RunStatus::Complete;
    }

    [[nodiscard]] RunOutput finish() {
        if (m_output.status == RunStatus::Diverged)
            forgetLastSample();
        return std::move(m_output);
    }

private:
    static constexpr std::size_t kStopInterval = 4096;

    /// The sample that is not finite is not part of the partial trace.
    void forgetLastSample() {
        --m_output.samples;
        for (auto& trace : m_output.traces)
            trace.pop_back();
    }

    const RunInput& m_input;
    RunOutput m_output;
};

} // namespace soma::solve
