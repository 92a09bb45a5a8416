// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/sweep_run.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>
#include <thread>

#include "core/text/text.hpp"

namespace soma {

namespace {

constexpr double kMostBytes = 2e9;

/// Mean and standard error of the values that are defined.
Estimate estimateOf(const std::vector<double>& values)
{
    if (values.empty()) return {};
    const auto n = static_cast<double>(values.size());
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / n;
    if (values.size() < 2) return {mean, std::nullopt};
    double squares = 0;
    for (const double value : values) squares += (value - mean) * (value - mean);
    return {mean, std::sqrt(squares / (n - 1) / n)};
}

std::size_t reversed(std::size_t value, unsigned bits)
{
    std::size_t result = 0;
    for (unsigned bit = 0; bit < bits; ++bit) result |= ((value >> bit) & 1U) << (bits - 1 - bit);
    return result;
}

} // namespace

Result<void> checkPlan(const SweepPlan& plan)
{
    if (plan.trials < 1) return fail(ErrorCode::OutOfRange, "needs at least one trial", "trials");
    if (plan.realisations == Realisations::Independent && plan.base.rng() != Rng::Philox)
        return fail(
            ErrorCode::Unsupported,
            "independent points need the philox random numbers: add --rng philox",
            "independent"
        );
    double points = 1; // as a real number, because a whole one could overflow
    for (const auto* variation : plan.nest()) points *= static_cast<double>(variation->values.size());
    const double bytes = points * (static_cast<double>(plan.measures.size() * sizeof(Estimate)) + 1);
    if (bytes <= kMostBytes) return {};
    const double most = std::floor(kMostBytes / bytes * points);
    return fail(
        ErrorCode::TooLarge,
        formatNumber(points) + " points are too many to keep; at most " +
            formatNumber(most) + " fit"
    );
}

SweepRun::SweepRun(const Engine& engine, const SweepPlan& plan, const SweepWatch& watch)
    : m_engine(engine)
    , m_plan(plan)
    , m_watch(watch)
    , m_bits(static_cast<unsigned>(std::bit_width(std::max<std::size_t>(plan.points(), 1) - 1)))
    , m_reported(std::chrono::steady_clock::now())
{
    m_result.estimates.assign(plan.measures.size(), std::vector<Estimate>(plan.points()));
    m_result.done.assign(plan.points(), 0);
}

Result<SweepResult> SweepRun::run()
{
    {
        std::vector<std::jthread> helpers;
        const std::size_t useful = std::min<std::size_t>(m_engine.threads(), m_plan.points());
        for (std::size_t i = 1; i < useful; ++i) helpers.emplace_back([this] { work(); });
        while (const auto point = nextPoint())
            if (computePoint(*point)) reportNowAndThen();
    }
    if (m_error) return tl::unexpected(*m_error);
    return std::move(m_result);
}

void SweepRun::work()
{
    while (const auto point = nextPoint())
        if (!computePoint(*point)) return;
}

/// Points in bit-reversed order, so that the first ones span the axis.
std::optional<std::size_t> SweepRun::nextPoint()
{
    const std::size_t end = std::size_t{1} << m_bits;
    while (!m_over && !m_watch.stop.stop_requested()) {
        const std::size_t ticket = m_next++;
        if (ticket >= end) return {};
        const std::size_t point = reversed(ticket, m_bits);
        if (point < m_plan.points()) return point;
    }
    return {};
}

bool SweepRun::computePoint(std::size_t point)
{
    const auto scenario = m_plan.at(point);
    if (!scenario) {
        giveUp(scenario.error());
        return false;
    }
    std::vector<std::vector<double>> values(m_plan.measures.size());
    bool failed = false;
    for (int trial = 0; trial < m_plan.trials; ++trial) {
        const bool independent = m_plan.realisations == Realisations::Independent;
        const Draw draw{static_cast<std::uint32_t>(trial), independent ? static_cast<std::uint32_t>(point) : 0};
        const auto output = m_engine.spikes(*scenario, draw, m_watch.stop);
        if (output.status == RunStatus::Cancelled) return false;
        if (output.status != RunStatus::Complete) {
            failed = true;
            continue;
        }
        const auto summary = summarise(output.spikes_ms, scenario->T_ms());
        for (std::size_t m = 0; m < values.size(); ++m)
            if (const auto value = m_plan.measures[m]->evaluate(summary)) values[m].push_back(*value);
    }
    std::vector<Estimate> estimates;
    for (const auto& each : values) estimates.push_back(estimateOf(each));
    store(point, std::move(estimates), failed);
    return true;
}

void SweepRun::store(std::size_t point, std::vector<Estimate> estimates, bool failed)
{
    const std::scoped_lock lock(m_mutex);
    for (std::size_t m = 0; m < estimates.size(); ++m) m_result.estimates[m][point] = estimates[m];
    m_result.done[point] = 1;
    ++m_result.finished;
    if (failed) ++m_result.failed;
}

void SweepRun::giveUp(Error error)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_error) m_error = std::move(error);
    m_over = true;
}

void SweepRun::reportNowAndThen()
{
    constexpr std::chrono::milliseconds kInterval{20};
    const auto now = std::chrono::steady_clock::now();
    if (!m_watch.progress || now - m_reported < kInterval) return;
    m_reported = now;
    SweepResult copy;
    {
        const std::scoped_lock lock(m_mutex);
        copy = m_result;
    }
    m_watch.progress(copy);
}

} // namespace soma
