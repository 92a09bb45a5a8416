// SPDX-License-Identifier: GPL-3.0-or-later
// The rheobase at the points of a sweep. Immutable once made; any thread.
#pragma once

#include "core/sweep/rheobase.hpp"
#include "core/sweep/sweep.hpp"

#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace soma {

class RheobaseSweep {
public:
    /// For each point its values in the trials where there is one.
    using Values = std::vector<std::vector<double>>;

    /// May the rheobase be a measure of this plan? Its resolution must be usable.
    [[nodiscard]] static Result<void> check(const SweepPlan& plan);

    /// Nothing if no measure of the (checked) plan is the rheobase.
    [[nodiscard]] static std::optional<RheobaseSweep> of(const Engine& engine,
                                                         const SweepPlan& plan);

    /// Fails with Cancelled, or because a point is not a valid scenario.
    [[nodiscard]] Result<Values> run(std::span<const std::size_t> points,
                                     std::stop_token stop) const;

private:
    RheobaseSweep(const Engine& engine, const SweepPlan& plan, RheobaseSearch search);
    [[nodiscard]] Result<Values> oneByOne(std::span<const std::size_t> points,
                                          const std::stop_token& stop) const;
    [[nodiscard]] Result<Values> alongLinear(std::span<const std::size_t> points,
                                             const std::stop_token& stop) const;

    const Engine* m_engine;
    const SweepPlan* m_plan;
    RheobaseSearch m_search;
    /// Which variation of the nest is a linear input, so that one pass serves many of its values.
    std::optional<std::size_t> m_linear;
};

} // namespace soma
