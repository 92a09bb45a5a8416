// SPDX-License-Identifier: GPL-3.0-or-later
// The currents of all lanes of a run, block by block. Included by the files that are compiled once
// for each instruction set.
#pragma once

#include "core/lanes/group.hpp"

namespace soma {
namespace {

class LaneInputs {
public:
    explicit LaneInputs(const LaneRun& run)
        : m_run(run) {
        for (std::size_t i = 0; i < run.partCount; ++i) {
            m_states[i] = m_memory[i];
            run.parts[i].stimulus->begin(m_states[i], run.parts[i], run.dt_ms);
        }
    }

    LaneInputs(const LaneInputs&) = delete;
    LaneInputs& operator=(const LaneInputs&) = delete;

    /// Is the current of each lane the same in all steps?
    [[nodiscard]] bool areSteady() const {
        for (std::size_t i = 0; i < m_run.partCount; ++i)
            if (!m_run.parts[i].stimulus->steady)
                return false;
        return true;
    }

    /// Of the group that begins at `lane`: block[(k - k0) * kGroupLanes + l]. Blocks of a group
    /// come one after the other.
    void fill(std::size_t lane, std::size_t k0, std::size_t steps, double* block) {
        for (std::size_t i = 0; i < m_run.partCount; ++i) {
            const LanePart& part = m_run.parts[i];
            part.stimulus->fill(m_states[i], part, lane, k0, steps, i == 0, block);
        }
    }

private:
    static constexpr std::size_t kStateBytes = 16384;

    const LaneRun& m_run;
    void* m_states[kMostParts];
    alignas(64) unsigned char m_memory[kMostParts][kStateBytes];
};

} // namespace
} // namespace soma
