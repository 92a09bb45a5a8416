// SPDX-License-Identifier: GPL-3.0-or-later
// A model with smooth equations in lanes. Included by the files that are compiled once for each
// instruction set.
#pragma once

#include "core/lanes/group.hpp"
#include "core/lanes/lane_inputs.hpp"
#include "core/lanes/wide.hpp"
#include "core/model/jacobian.hpp"
#include "core/solve/periodicity.hpp"
#include "core/solve/smooth_cells.hpp"
#include "core/solve/spike_limit.hpp"

#include <type_traits>

namespace soma {
namespace {

/// Collects the spikes of some lanes and passes them on, with what a run may cost.
class LaneSpikes {
public:
    explicit LaneSpikes(const LaneRun& run)
        : m_run(run)
        , m_most(mostSpikes(run.duration_ms)) {}

    /// False if the lane has more than it may.
    bool add(std::size_t lane, double t_ms) {
        if (!(t_ms < m_run.duration_ms))
            return true;
        if (m_count == kKept)
            flush();
        m_times[m_count++] = {static_cast<std::uint32_t>(lane), t_ms};
        if (++m_counts[lane] <= m_most)
            return true;
        m_run.failed(m_run.context, lane, RunStatus::TooManySpikes);
        return false;
    }

    bool flush() {
        m_goesOn = m_run.times(m_run.context, m_times, m_count) && m_goesOn;
        m_count = 0;
        return m_goesOn;
    }

private:
    static constexpr std::size_t kKept = 512;

    const LaneRun& m_run;
    std::size_t m_most;
    bool m_goesOn = true;
    std::size_t m_count = 0;
    SpikeTime m_times[kKept];
    std::size_t m_counts[kMostLanes] = {};
};

/// Two packs at once where their states fit into the registers; four states of either do not.
template <typename M, Scheme S>
using LaneCells = std::conditional_t<(M::states.size() > 2), SmoothCells<M, S, Pack, LaneParameter>,
                                     SmoothCells<M, S, Wide, WideParameter>>;

template <typename M>
Named<double, M::parameters> parametersOf(const LaneRun& run, std::size_t lane) {
    Named<double, M::parameters> p;
    for (std::size_t i = 0; i < p.values.size(); ++i)
        p.values[i] = run.parameters[i * kMostLanes + lane];
    return p;
}

/// Under steady currents no neuron waits for another: a place in the pack that has come to its end
/// takes the next lane.
template <typename M, Scheme S> class SteadyLanes {
public:
    static constexpr bool kSamples = false;
    using Cells = LaneCells<M, S>;
    static constexpr std::size_t L = Cells::L;

    SteadyLanes(const LaneRun& run, LaneInputs& inputs)
        : m_run(run)
        , m_spikes(run) {
        for (std::size_t lane = 0; lane < kMostLanes; lane += kGroupLanes)
            inputs.fill(lane, 0, 1, m_current + lane);
        m_cells.mostSteps = mostSteps(run.samples);
    }

    LaneEnd run() {
        for (std::size_t place = 0; place < L; ++place)
            refill(place);
        m_cells.prepare();
        while (m_busy > 0) {
            m_cells.template run<Leave::WhenOneIsThere>(*this);
            if (!m_spikes.flush())
                return LaneEnd::Stopped;
            for (std::size_t place = 0; place < L; ++place)
                if (m_lane[place] != kNoLane && m_cells.isThere(place))
                    finish(place);
            m_cells.prepare();
        }
        return m_spikes.flush() ? LaneEnd::Complete : LaneEnd::Stopped;
    }

    bool spiked(std::size_t place, double t_ms, double known_ms) {
        const std::size_t lane = m_lane[place];
        if (!m_spikes.add(lane, t_ms))
            return false;
        if (m_run.whenPeriodic == WhenPeriodic::GoOn ||
            !m_rhythm[place].settlesWith(t_ms, m_run.duration_ms))
            return true;
        const double isi = m_rhythm[place].interval_ms();
        const double delay = known_ms - t_ms;
        for (double next = t_ms + isi; next + delay < m_run.duration_ms; next += isi)
            if (!m_spikes.add(lane, next))
                break;
        return false;
    }

    bool look(Cells& cells) {
        if (m_run.whenPeriodic == WhenPeriodic::Extrapolate)
            for (std::size_t place = 0; place < L; ++place)
                if (m_lane[place] != kNoLane && !cells.isThere(place) && rests(place))
                    cells.leave(place);
        return m_spikes.flush();
    }

private:
    static constexpr std::size_t kNoLane = kMostLanes;

    [[nodiscard]] bool rests(std::size_t place) const {
        if (m_cells.lanes.heldUntil[place] > m_cells.lanes.time[place])
            return false;
        const auto cell = prepared<M, double>(m_cells.parametersOf(place), Until::Cut);
        return isAtRest<M>(cell, m_cells.stateOf(place), m_cells.lanes.current[place]);
    }

    void finish(std::size_t place) {
        if (const RunStatus why = m_cells.lanes.status[place]; why != RunStatus::Complete)
            m_run.failed(m_run.context, m_lane[place], why);
        --m_busy;
        refill(place);
    }

    void refill(std::size_t place) {
        const std::size_t lane = m_next < m_run.lanes ? m_next++ : kNoLane;
        m_lane[place] = lane;
        m_cells.begin(place, parametersOf<M>(m_run, lane == kNoLane ? 0 : lane));
        m_cells.lanes.current[place] = m_current[lane == kNoLane ? 0 : lane];
        m_cells.lanes.edge[place] = m_run.duration_ms;
        m_rhythm[place] = {};
        if (lane == kNoLane)
            m_cells.leave(place);
        else
            ++m_busy;
    }

    const LaneRun& m_run;
    LaneSpikes m_spikes;
    Cells m_cells;
    alignas(64) double m_current[kMostLanes];
    std::size_t m_lane[L] = {};
    Periodicity m_rhythm[L];
    std::size_t m_next = 0;
    std::size_t m_busy = 0;
};

/// Under changing currents the lanes of a group go from block to block together, since their noise
/// is made block by block.
template <typename M, Scheme S> class ChangingLanes {
public:
    static constexpr bool kSamples = false;
    using Cells = LaneCells<M, S>;
    static constexpr std::size_t L = Cells::L;

    ChangingLanes(const LaneRun& run, LaneInputs& inputs, std::size_t lane)
        : m_run(run)
        , m_inputs(inputs)
        , m_first(lane)
        , m_spikes(run) {
        for (std::size_t u = 0; u < kTogether; ++u) {
            for (std::size_t i = 0; i < L; ++i) {
                m_cells[u].begin(i, parametersOf<M>(run, lane + u * L + i));
                if (lane + u * L + i >= run.lanes)
                    m_cells[u].leave(i);
            }
            m_cells[u].mostSteps = mostSteps(run.samples);
            m_cells[u].prepare();
        }
    }

    LaneEnd run() {
        alignas(64) double block[kBlockSteps * kGroupLanes];
        for (std::size_t k0 = 0; k0 < m_run.samples; k0 += kBlockSteps) {
            const std::size_t left = m_run.samples - k0;
            const std::size_t steps = left < kBlockSteps ? left : kBlockSteps;
            m_inputs.fill(m_first, k0, steps, block);
            for (m_pack = 0; m_pack < kTogether; ++m_pack)
                stepBlock(m_cells[m_pack], k0, steps, block + m_pack * L);
            if (!m_spikes.flush())
                return LaneEnd::Stopped;
        }
        tellFailures();
        return LaneEnd::Complete;
    }

    bool spiked(std::size_t place, double t_ms, double /*known_ms*/) {
        return m_spikes.add(m_first + m_pack * L + place, t_ms);
    }

    bool look(Cells& /*cells*/) { return true; }

private:
    static constexpr std::size_t kTogether = kGroupLanes / L;
    static_assert(kGroupLanes % L == 0);

    void stepBlock(Cells& cells, std::size_t k0, std::size_t steps, const double* block) {
        std::size_t at[L] = {};
        while (true) {
            bool isOver = true;
            for (std::size_t i = 0; i < L; ++i) {
                if (at[i] == steps)
                    continue;
                isOver = false;
                const double current = block[at[i] * kGroupLanes + i];
                std::size_t end = at[i] + 1;
                while (Cells::kAdaptive && end < steps && block[end * kGroupLanes + i] == current)
                    ++end;
                const double edge = static_cast<double>(k0 + end) * m_run.dt_ms;
                cells.lanes.current[i] = current;
                cells.lanes.edge[i] = edge < m_run.duration_ms ? edge : m_run.duration_ms;
                at[i] = end;
            }
            if (isOver)
                return;
            cells.template run<Leave::WhenAllAreThere>(*this);
        }
    }

    void tellFailures() {
        for (std::size_t u = 0; u < kTogether; ++u)
            for (std::size_t i = 0; i < L; ++i)
                if (m_cells[u].lanes.status[i] != RunStatus::Complete)
                    m_run.failed(m_run.context, m_first + u * L + i, m_cells[u].lanes.status[i]);
    }

    const LaneRun& m_run;
    LaneInputs& m_inputs;
    std::size_t m_first;
    LaneSpikes m_spikes;
    std::array<Cells, kTogether> m_cells;
    std::size_t m_pack = 0;
};

template <typename M, Scheme S> LaneEnd runSmoothLanes(const LaneRun& run) {
    LaneInputs inputs(run);
    if constexpr (S == Scheme::DormandPrince)
        if (inputs.areSteady())
            return SteadyLanes<M, S>(run, inputs).run();
    for (std::size_t lane = 0; lane < run.lanes; lane += kGroupLanes)
        if (ChangingLanes<M, S>(run, inputs, lane).run() != LaneEnd::Complete)
            return LaneEnd::Stopped;
    return LaneEnd::Complete;
}

} // namespace
} // namespace soma
