// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/rheobase_sweep.hpp"

#include <algorithm>
#include <map>

namespace soma {

namespace {

bool wantsRheobase(const SweepPlan& plan) {
    return std::ranges::any_of(plan.measures, &Measure::isSolved);
}

tl::unexpected<Error> stopped() { return fail(ErrorCode::Cancelled, "the search was stopped"); }

} // namespace

Result<void> RheobaseSweep::check(const SweepPlan& plan) {
    if (!wantsRheobase(plan))
        return {};
    const auto search = rheobaseSearch(plan.base, {}, plan.resolution);
    if (!search)
        return tl::unexpected(search.error());
    return {};
}

std::optional<RheobaseSweep> RheobaseSweep::of(const Engine& engine, const SweepPlan& plan) {
    if (!wantsRheobase(plan))
        return {};
    const auto search = rheobaseSearch(plan.base, {}, plan.resolution);
    if (!search)
        return {};
    return RheobaseSweep(engine, plan, *search);
}

RheobaseSweep::RheobaseSweep(const Engine& engine, const SweepPlan& plan, RheobaseSearch search)
    : m_engine(&engine)
    , m_plan(&plan)
    , m_search(std::move(search)) {
    const auto nest = plan.nest();
    const auto linear = std::ranges::find_if(nest, [&](const Variation* variation) {
        return variation->setting.isLinearInput && !variation->setting.sameAs(m_search.varied);
    });
    if (linear != nest.end() && plan.realisations == Realisations::Shared)
        m_linear = static_cast<std::size_t>(linear - nest.begin());
}

Result<RheobaseSweep::Values> RheobaseSweep::run(std::span<const std::size_t> points,
                                                 std::stop_token stop) const {
    return m_linear ? alongLinear(points, stop) : oneByOne(points, stop);
}

Result<RheobaseSweep::Values> RheobaseSweep::oneByOne(std::span<const std::size_t> points,
                                                      const std::stop_token& stop) const {
    const bool isIndependent = m_plan->realisations == Realisations::Independent;
    Values values(points.size());
    for (std::size_t i = 0; i < points.size(); ++i) {
        const auto scenario = m_plan->at(points[i]);
        if (!scenario)
            return tl::unexpected(scenario.error());
        for (std::uint32_t trial = 0; trial < static_cast<std::uint32_t>(m_plan->trials); ++trial) {
            const Draw draw{trial, isIndependent ? static_cast<std::uint32_t>(points[i]) : 0};
            const auto value = rheobaseOf(*m_engine, *scenario, m_search, draw, stop);
            if (stop.stop_requested())
                return stopped();
            if (value)
                values[i].push_back(*value);
        }
    }
    return values;
}

/// Points that differ in the linear input alone share their passes.
Result<RheobaseSweep::Values> RheobaseSweep::alongLinear(std::span<const std::size_t> points,
                                                         const std::stop_token& stop) const {
    std::map<std::vector<double>, std::vector<std::size_t>> groups;
    for (std::size_t i = 0; i < points.size(); ++i) {
        auto others = m_plan->coordinates(points[i]);
        others[*m_linear] = 0;
        groups[std::move(others)].push_back(i);
    }
    const auto& setting = m_plan->nest()[*m_linear]->setting;
    Values values(points.size());
    for (const auto& [others, members] : groups) {
        const auto scenario = m_plan->at(points[members.front()]);
        if (!scenario)
            return tl::unexpected(scenario.error());
        std::vector<double> inputs;
        for (const std::size_t i : members)
            inputs.push_back(m_plan->coordinates(points[i])[*m_linear]);
        for (std::uint32_t trial = 0; trial < static_cast<std::uint32_t>(m_plan->trials); ++trial) {
            const auto found =
                rheobasesAlong(*m_engine, *scenario, m_search, setting, inputs, {trial, 0}, stop);
            if (found.size() < members.size())
                return stopped();
            for (std::size_t i = 0; i < members.size(); ++i)
                if (found[i])
                    values[members[i]].push_back(*found[i]);
        }
    }
    return values;
}

} // namespace soma
