// SPDX-License-Identifier: GPL-3.0-or-later
// The points of a sweep side by side in the lanes of an instruction set. Immutable once made; any
// thread.
#pragma once

#include "core/lanes/lanes.hpp"
#include "core/noise/bank.hpp"
#include "core/sweep/sweep.hpp"

#include <array>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace soma {

class LaneSweep {
public:
    /// Nothing if the plan varies what lanes must share (T, dt, seed ...), or a part has no lane
    /// code.
    [[nodiscard]] static std::optional<LaneSweep> of(const SweepPlan& plan, Isa isa,
                                                     NoiseBank& noise);

    /// The spikes of up to kMostLanes points; nothing if it was stopped. The points must be valid
    /// scenarios.
    [[nodiscard]] std::optional<std::vector<RunSpikes>>
    run(std::span<const std::size_t> points, std::uint32_t trial, std::stop_token stop) const;

    /// Is the scenario of this point valid? SweepPlan::at() says why not.
    [[nodiscard]] bool isValid(std::size_t point) const;

private:
    /// Parameter values of the model and of every stimulus part, one after the other.
    using Values = std::vector<double>;

    LaneSweep(const SweepPlan& plan, Isa isa, NoiseBank& noise);
    [[nodiscard]] Values valuesAt(std::size_t point) const;
    [[nodiscard]] std::span<const double> partValues(const Values& values, std::size_t part) const;

    const SweepPlan* m_plan;
    std::vector<const Variation*> m_nest; // of the plan
    Isa m_isa;
    NoiseBank* m_noise;
    Values m_base;
    std::vector<std::size_t> m_offsets; // of each stimulus part in Values
    std::vector<std::size_t> m_varied;  // place in Values of each variation of the nest
};

} // namespace soma
