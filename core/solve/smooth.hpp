// SPDX-License-Identifier: GPL-3.0-or-later
// One run of a single neuron with smooth equations.
#pragma once

#include "core/model/model.hpp"
#include "core/solve/smooth_cells.hpp"
#include "core/solve/spike_limit.hpp"

#include <algorithm>

namespace soma::solve {
namespace {

/// Takes samples at k dt and spikes before the end of the run.
template <std::size_t N> class SmoothRecorder {
public:
    static constexpr bool kSamples = true;

    explicit SmoothRecorder(const RunInput& input)
        : m_input(input)
        , m_mostSpikes(mostSpikes(input.duration_ms)) {
        if (input.keep == Keep::Traces)
            m_output.traces.resize(N);
        for (auto& trace : m_output.traces)
            trace.reserve(input.current.size());
    }

    template <typename StateAt> void upTo(double t_ms, const StateAt& stateAt) {
        while (m_output.samples < m_input.current.size()) {
            const double t = static_cast<double>(m_output.samples) * m_input.dt_ms;
            if (t > t_ms)
                return;
            ++m_output.samples;
            if (m_output.traces.empty())
                continue;
            const auto state = stateAt(t);
            for (std::size_t i = 0; i < N; ++i)
                m_output.traces[i].push_back(state[i]);
        }
    }

    bool spiked(std::size_t /*lane*/, double t_ms, double /*known_ms*/) {
        if (t_ms < m_input.duration_ms)
            m_output.spikes_ms.push_back(t_ms);
        if (m_output.spikes_ms.size() <= m_mostSpikes)
            return true;
        m_output.status = RunStatus::TooManySpikes;
        return false;
    }

    template <typename Cells> bool look(Cells& cells) {
        if (m_output.status == RunStatus::Complete && m_input.stop.stop_requested())
            m_output.status = RunStatus::Cancelled;
        return m_output.status == RunStatus::Complete && !cells.isThere(0);
    }

    [[nodiscard]] bool goesOn() const { return m_output.status == RunStatus::Complete; }

    [[nodiscard]] RunOutput finish(RunStatus status) {
        if (m_output.status == RunStatus::Complete)
            m_output.status = status;
        return std::move(m_output);
    }

private:
    const RunInput& m_input;
    std::size_t m_mostSpikes;
    RunOutput m_output;
};

/// Where the current that begins at step k ends: where it changes, where a block of steps ends (as
/// lanes have them) or, with a scheme of fixed step, after one.
template <bool Adaptive> std::size_t holdEnd(const RunInput& input, std::size_t k) {
    if (!Adaptive)
        return k + 1;
    if (input.isSteady)
        return input.current.size();
    const std::size_t most = std::min(input.current.size(), (k / kBlockSteps + 1) * kBlockSteps);
    std::size_t end = k + 1;
    while (end < most && input.current[end] == input.current[k])
        ++end;
    return end;
}

} // namespace

template <typename M, Scheme S>
RunOutput smooth(const Named<double, M::parameters>& p, const RunInput& input) {
    using Cells = SmoothCells<M, S, double, double>;
    Cells cells;
    cells.mostSteps = mostSteps(input.current.size());
    cells.begin(0, p);
    cells.prepare();
    SmoothRecorder<Cells::N> recorder(input);
    recorder.upTo(0, [&](double) { return cells.stateOf(0).values; });
    for (std::size_t k = 0; k < input.current.size() && recorder.goesOn();) {
        const std::size_t end = holdEnd<Cells::kAdaptive>(input, k);
        cells.lanes.current[0] = input.current[k];
        cells.lanes.edge[0] = std::min(static_cast<double>(end) * input.dt_ms, input.duration_ms);
        cells.template run<Leave::WhenAllAreThere>(recorder);
        if (end / kBlockSteps != k / kBlockSteps)
            static_cast<void>(recorder.look(cells));
        k = end;
    }
    return recorder.finish(cells.lanes.status[0]);
}

} // namespace soma::solve
