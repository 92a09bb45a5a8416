// SPDX-License-Identifier: GPL-3.0-or-later
// A model in lanes: in the notebook's scheme here, in the others by smooth_lanes.hpp. Included by
// the files that are compiled once for each instruction set.
#pragma once

#include "core/lanes/divisor.hpp"
#include "core/lanes/group.hpp"
#include "core/lanes/lane_inputs.hpp"
#include "core/lanes/smooth_lanes.hpp"
#include "core/solve/cell.hpp"

namespace soma {
namespace {

/// Steps one group of lanes through the whole run. P is UniformParameter where all lanes of the run
/// have the same parameters, and LaneParameter where they differ.
template <typename M, typename P> class NotebookGroup {
public:
    NotebookGroup(const LaneRun& run, std::size_t lane, LaneInputs& inputs)
        : m_run(run)
        , m_lane(lane)
        , m_inputs(inputs) {
        for (std::size_t u = 0; u < m_rules.size(); ++u) {
            Named<P, M::parameters> p;
            for (std::size_t i = 0; i < p.values.size(); ++i)
                p.values[i] =
                    P(Pack::load(run.parameters + i * kMostLanes + lane + u * Pack::kLanes));
            m_rules[u] = Rule(p, Pack(run.dt_ms));
        }
        for (std::size_t u = 0; u < kInterleaved; ++u)
            m_cells[u] = Cell(m_rules[ruleOf(u)]);
    }

    /// False if the receiver of the spikes asked to stop.
    bool run() {
        const bool steady = m_inputs.areSteady();
        alignas(64) double block[kBlockSteps * kGroupLanes];
        if (steady)
            m_inputs.fill(m_lane, 0, 1, block);
        // The last sample is where the last step led: it is neither tested nor stepped from.
        const std::size_t end = m_run.samples - 1;
        for (std::size_t k0 = 0; k0 < end; k0 += kBlockSteps) {
            const std::size_t steps = end - k0 < kBlockSteps ? end - k0 : kBlockSteps;
            if (steady) {
                step<0>(k0, steps, block);
            } else {
                m_inputs.fill(m_lane, k0, steps, block);
                step<kGroupLanes>(k0, steps, block);
            }
            if (!m_run.spikes(m_run.context, m_records, m_count))
                return false;
            m_count = 0;
        }
        return true;
    }

private:
    using Rule = NotebookRule<M, Pack, P>;
    using Cell = NotebookState<M, Pack>;
    using Rules = std::array<Rule, P::kUniform ? 1 : kInterleaved>;
    using Cells = std::array<Cell, kInterleaved>;

    static constexpr std::size_t ruleOf(std::size_t u) { return P::kUniform ? 0 : u; }

    /// `Stride` is 0 for a current that is the same in each step.
    template <std::size_t Stride>
    void step(std::size_t k0, std::size_t steps, const double* block) {
        const auto rules = m_rules;
        auto cells = m_cells;
        std::array<Pack, kInterleaved> input;
        SOMA_UNROLL for (std::size_t u = 0; u < kInterleaved; ++u) input[u] =
            rules[ruleOf(u)].input(Pack::load(block + u * Pack::kLanes));
        Pack now(static_cast<double>(k0));
        for (std::size_t k = 0; k < steps; ++k) {
            Mask fired = cells[0].settle(rules[0], now);
            SOMA_UNROLL for (std::size_t u = 1; u < kInterleaved; ++u) fired =
                fired | cells[u].settle(rules[ruleOf(u)], now);
            if (any(fired)) [[unlikely]]
                spike(rules, cells, k0 + k);
            SOMA_UNROLL for (std::size_t u = 0; u < kInterleaved; ++u) {
                if constexpr (Stride != 0)
                    input[u] =
                        rules[ruleOf(u)].input(Pack::load(block + k * Stride + u * Pack::kLanes));
                cells[u].advance(rules[ruleOf(u)], input[u]);
            }
            now = now + Pack(1.0);
        }
        m_cells = cells;
    }

    SOMA_INLINE void spike(const Rules& rules, Cells& cells, std::size_t k) {
        const Pack now(static_cast<double>(k));
        std::uint64_t bits = 0;
        SOMA_UNROLL for (std::size_t u = 0; u < kInterleaved; ++u) {
            // What the compiler does not recognise it computes anew, instead of keeping it in one
            // of the few registers in every step.
            Cell cell = cells[u];
            asm volatile("" : "+m"(cell));
            const Mask fired = cell.fires(rules[ruleOf(u)]);
            cell.hold(rules[ruleOf(u)], fired, now);
            cells[u] = cell;
            bits |= bitsOf(fired) << (u * Pack::kLanes);
        }
        record(bits, k);
    }

    void record(std::uint64_t bits, std::size_t k) {
        static_assert(kGroupLanes <= 64);
        for (; bits != 0; bits &= bits - 1) {
            const auto lane = static_cast<std::size_t>(__builtin_ctzll(bits));
            m_records[m_count++] = {static_cast<std::uint32_t>(m_lane + lane),
                                    static_cast<std::uint32_t>(k)};
        }
    }

    const LaneRun& m_run;
    std::size_t m_lane;
    LaneInputs& m_inputs;
    Rules m_rules;
    Cells m_cells;
    std::size_t m_count = 0;
    SpikeRecord m_records[kBlockSteps * kGroupLanes];
};

/// Are the parameters those of lane 0 in all lanes, and quick to divide by?
template <typename M> bool areUniform(const LaneRun& run) {
    for (std::size_t i = 0; i < M::parameters.size(); ++i) {
        const double* values = run.parameters + i * kMostLanes;
        if (!isUniform(values) || !isQuickDivisor(values[0]))
            return false;
    }
    return true;
}

template <typename M, typename P> LaneEnd runGroups(const LaneRun& run, LaneInputs& inputs) {
    for (std::size_t lane = 0; lane < run.lanes; lane += kGroupLanes)
        if (!NotebookGroup<M, P>(run, lane, inputs).run())
            return LaneEnd::Stopped;
    return LaneEnd::Complete;
}

template <typename M> LaneEnd runNotebookLanes(const LaneRun& run) {
    LaneInputs inputs(run);
    return areUniform<M>(run) ? runGroups<M, UniformParameter>(run, inputs)
                              : runGroups<M, LaneParameter>(run, inputs);
}

/// In any scheme that has lanes.
template <typename M> LaneEnd runModelLanes(const LaneRun& run) {
    if constexpr (hasScheme<M>(Scheme::DormandPrince)) {
        if (run.scheme == Scheme::DormandPrince)
            return runSmoothLanes<M, Scheme::DormandPrince>(run);
        if (run.scheme == Scheme::RungeKutta)
            return runSmoothLanes<M, Scheme::RungeKutta>(run);
        if (kSpikesByShape<M> || run.scheme == Scheme::EulerMaruyama)
            return runSmoothLanes<M, Scheme::EulerMaruyama>(run);
    }
    if constexpr (!kSpikesByShape<M>)
        return runNotebookLanes<M>(run);
}

} // namespace
} // namespace soma
