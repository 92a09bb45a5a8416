// SPDX-License-Identifier: GPL-3.0-or-later
// A model in lanes, in the notebook's scheme. Included by the files that are compiled once for each
// instruction set.
#pragma once

#include "core/lanes/group.hpp"
#include "core/solve/cell.hpp"

namespace soma {
namespace {

/// Steps one group of lanes through the whole run.
template <typename M> class NotebookGroup {
public:
    NotebookGroup(const LaneRun& run, std::size_t lane, void* const* states)
        : m_run(run)
        , m_lane(lane)
        , m_states(states) {
        for (std::size_t u = 0; u < kInterleaved; ++u) {
            auto& p = m_parameters[u];
            for (std::size_t i = 0; i < p.values.size(); ++i)
                p.values[i] = LaneParameter(
                    Pack::load(run.parameters + i * kMostLanes + lane + u * Pack::kLanes));
            m_cells[u] = Cell(p, Pack(run.dt_ms));
        }
    }

    /// False if the receiver of the spikes asked to stop.
    bool run() {
        const bool steady = isSteady();
        alignas(64) double block[kBlockSteps * kGroupLanes];
        if (steady)
            fill(0, 1, block);
        // The last sample is where the last step led: it is neither tested nor stepped from.
        const std::size_t end = m_run.samples - 1;
        for (std::size_t k0 = 0; k0 < end; k0 += kBlockSteps) {
            const std::size_t steps = end - k0 < kBlockSteps ? end - k0 : kBlockSteps;
            if (steady) {
                step<0>(k0, steps, block);
            } else {
                fill(k0, steps, block);
                step<kGroupLanes>(k0, steps, block);
            }
            if (!m_run.spikes(m_run.context, m_records, m_count))
                return false;
            m_count = 0;
        }
        return true;
    }

private:
    using Cell = NotebookCell<M, Pack, LaneParameter>;

    [[nodiscard]] bool isSteady() const {
        for (std::size_t i = 0; i < m_run.partCount; ++i)
            if (!m_run.parts[i].stimulus->steady)
                return false;
        return true;
    }

    void fill(std::size_t k0, std::size_t steps, double* block) {
        for (std::size_t i = 0; i < m_run.partCount; ++i) {
            const LanePart& part = m_run.parts[i];
            part.stimulus->fill(m_states[i], part, m_lane, k0, steps, i == 0, block);
        }
    }

    /// `Stride` is 0 for a current that is the same in each step.
    template <std::size_t Stride>
    void step(std::size_t k0, std::size_t steps, const double* block) {
        auto cells = m_cells;
        std::array<Pack, kInterleaved> input;
        SOMA_UNROLL for (std::size_t u = 0; u < kInterleaved; ++u) input[u] =
            cells[u].input(Pack::load(block + u * Pack::kLanes));
        Pack now(static_cast<double>(k0));
        for (std::size_t k = 0; k < steps; ++k) {
            std::array<Mask, kInterleaved> fired;
            SOMA_UNROLL for (std::size_t u = 0; u < kInterleaved; ++u) fired[u] =
                cells[u].settle(now);
            if (any((fired[0] | fired[1]) | (fired[2] | fired[3]))) [[unlikely]] {
                SOMA_UNROLL for (std::size_t u = 0; u < kInterleaved; ++u) {
                    cells[u].hold(fired[u], now);
                    record(bitsOf(fired[u]), u, k0 + k);
                }
            }
            SOMA_UNROLL for (std::size_t u = 0; u < kInterleaved; ++u) {
                if constexpr (Stride != 0)
                    input[u] = cells[u].input(Pack::load(block + k * Stride + u * Pack::kLanes));
                cells[u].advance(input[u]);
            }
            now = now + Pack(1.0);
        }
        m_cells = cells;
    }

    void record(std::uint64_t bits, std::size_t u, std::size_t k) {
        for (; bits != 0; bits &= bits - 1) {
            const auto lane = static_cast<std::size_t>(__builtin_ctzll(bits));
            m_records[m_count++] = {static_cast<std::uint32_t>(m_lane + u * Pack::kLanes + lane),
                                    static_cast<std::uint32_t>(k)};
        }
    }

    const LaneRun& m_run;
    std::size_t m_lane;
    void* const* m_states;
    std::array<typename Cell::Parameters, kInterleaved> m_parameters;
    std::array<Cell, kInterleaved> m_cells;
    std::size_t m_count = 0;
    SpikeRecord m_records[kBlockSteps * kGroupLanes];
};

template <typename M> LaneEnd runNotebookLanes(const LaneRun& run) {
    constexpr std::size_t kMostParts = 8;
    constexpr std::size_t kStateBytes = 16384;
    alignas(64) unsigned char memory[kMostParts][kStateBytes];
    void* states[kMostParts];
    for (std::size_t i = 0; i < run.partCount; ++i) {
        states[i] = memory[i];
        run.parts[i].stimulus->begin(states[i], run.parts[i], run.dt_ms);
    }
    for (std::size_t lane = 0; lane < run.lanes; lane += kGroupLanes)
        if (!NotebookGroup<M>(run, lane, states).run())
            return LaneEnd::Stopped;
    return LaneEnd::Complete;
}

} // namespace
} // namespace soma
