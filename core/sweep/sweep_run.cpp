// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/sweep_run.hpp"

#include "core/text/text.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>
#include <thread>

namespace soma {

namespace {

constexpr double kMostBytes = 2e9;
constexpr std::chrono::milliseconds kReportInterval{20};

/// Mean and standard error of the values that are defined.
Estimate estimateOf(const std::vector<double>& values) {
    if (values.empty())
        return {};
    const auto n = static_cast<double>(values.size());
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / n;
    if (values.size() < 2)
        return {mean, std::nullopt};
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return {mean, std::sqrt(squares / (n - 1) / n)};
}

/// 0 ... count - 1 in the order of their reversed binary digits.
std::vector<std::size_t> bitReversed(std::size_t count) {
    const auto bits = static_cast<unsigned>(std::bit_width(std::max<std::size_t>(count, 1) - 1));
    std::vector<std::size_t> order;
    order.reserve(count);
    for (std::size_t ticket = 0; ticket < std::size_t{1} << bits; ++ticket) {
        std::size_t reversed = 0;
        for (unsigned bit = 0; bit < bits; ++bit)
            reversed |= ((ticket >> bit) & 1U) << (bits - 1 - bit);
        if (reversed < count)
            order.push_back(reversed);
    }
    return order;
}

/// In how many chunks so many points are computed: few, but one for every thread.
std::size_t chunksOf(std::size_t points, std::size_t mostTogether, std::size_t threads) {
    const std::size_t full = (points + mostTogether - 1) / mostTogether;
    return std::max(full, std::min(points, threads));
}

} // namespace

Result<void> checkPlan(const SweepPlan& plan) {
    if (plan.trials < 1)
        return fail(ErrorCode::OutOfRange, "needs at least one trial", "trials");
    if (plan.realisations == Realisations::Independent && plan.base.rng() != Rng::Philox)
        return fail(ErrorCode::Unsupported,
                    "independent points need the philox random numbers: add --rng philox",
                    "independent");
    double points = 1; // as a real number, because a whole one could overflow
    for (const auto* variation : plan.nest())
        points *= static_cast<double>(variation->values.size());
    const double perPoint =
        static_cast<double>(plan.measures.size() * sizeof(Estimate) + sizeof(std::size_t)) + 1;
    const double bytes = points * perPoint;
    if (bytes <= kMostBytes)
        return {};
    const double most = std::floor(kMostBytes / bytes * points);
    return fail(ErrorCode::TooLarge, formatNumber(points) +
                                         " points are too many to keep; at most " +
                                         formatNumber(most) + " fit");
}

SweepRun::SweepRun(const Engine& engine, NoiseBank& noise, const SweepPlan& plan,
                   const SweepWatch& watch)
    : m_engine(engine)
    , m_plan(plan)
    , m_watch(watch)
    , m_lanes(LaneSweep::of(plan, engine.isa(), noise))
    , m_chunks(bitReversed(chunksOf(plan.points(), m_lanes ? kMostLanes : 1, engine.threads())))
    , m_nextReport(std::chrono::steady_clock::now() + kReportInterval) {
    m_result.estimates.assign(plan.measures.size(), std::vector<Estimate>(plan.points()));
    m_result.done.assign(plan.points(), 0);
}

Result<SweepResult> SweepRun::run() {
    {
        std::vector<std::jthread> helpers;
        for (std::size_t i = 1; i < std::min<std::size_t>(m_engine.threads(), m_chunks.size()); ++i)
            helpers.emplace_back([this] { work(); });
        while (const auto points = nextChunk())
            if (compute(*points))
                reportNowAndThen();
    }
    if (m_error)
        return tl::unexpected(*m_error);
    return std::move(m_result);
}

void SweepRun::work() {
    while (const auto points = nextChunk())
        if (!compute(*points))
            return;
}

std::optional<std::vector<std::size_t>> SweepRun::nextChunk() {
    if (m_over || m_watch.stop.stop_requested())
        return {};
    const std::size_t next = m_next.fetch_add(1);
    if (next >= m_chunks.size())
        return {};
    std::vector<std::size_t> points;
    for (std::size_t i = m_chunks[next]; i < m_result.done.size(); i += m_chunks.size())
        points.push_back(i);
    return points;
}

bool SweepRun::compute(Points points) {
    const auto summaries = m_lanes ? computeInLanes(points) : computeOneByOne(points);
    if (!summaries)
        return false;
    store(points, *summaries);
    return true;
}

std::optional<SweepRun::Summaries> SweepRun::computeInLanes(Points points) {
    for (const std::size_t point : points)
        if (!m_lanes->isValid(point)) {
            giveUp(m_plan.at(point).error());
            return {};
        }
    Summaries summaries(points.size());
    for (std::uint32_t trial = 0; trial < static_cast<std::uint32_t>(m_plan.trials); ++trial) {
        const auto ofTrial = m_lanes->run(points, trial, m_watch.stop);
        if (!ofTrial)
            return {};
        for (std::size_t i = 0; i < points.size(); ++i)
            summaries[i].push_back((*ofTrial)[i]);
    }
    return summaries;
}

std::optional<SweepRun::Summaries> SweepRun::computeOneByOne(Points points) {
    Summaries summaries;
    for (const std::size_t point : points) {
        const auto scenario = m_plan.at(point);
        if (!scenario) {
            giveUp(scenario.error());
            return {};
        }
        auto& ofPoint = summaries.emplace_back();
        for (std::uint32_t trial = 0; trial < static_cast<std::uint32_t>(m_plan.trials); ++trial) {
            const bool independent = m_plan.realisations == Realisations::Independent;
            const Draw draw{trial, independent ? static_cast<std::uint32_t>(point) : 0};
            const auto output = m_engine.spikes(*scenario, draw, m_watch.stop);
            if (output.status == RunStatus::Cancelled)
                return {};
            if (output.status == RunStatus::Complete)
                ofPoint.push_back(Engine::summaryOf(*scenario, output.spikes_ms));
        }
    }
    return summaries;
}

void SweepRun::store(Points points, const Summaries& summaries) {
    std::vector<double> values;
    const std::scoped_lock lock(m_mutex);
    for (std::size_t i = 0; i < points.size(); ++i) {
        for (std::size_t m = 0; m < m_plan.measures.size(); ++m) {
            values.clear();
            for (const auto& summary : summaries[i])
                if (const auto value = m_plan.measures[m]->evaluate(summary))
                    values.push_back(*value);
            m_result.estimates[m][points[i]] = estimateOf(values);
        }
        m_result.done[points[i]] = 1;
        if (summaries[i].size() < static_cast<std::size_t>(m_plan.trials))
            ++m_result.failed;
    }
    m_result.finished += points.size();
}

void SweepRun::giveUp(Error error) {
    const std::scoped_lock lock(m_mutex);
    if (!m_error)
        m_error = std::move(error);
    m_over = true;
}

void SweepRun::reportNowAndThen() {
    using Clock = std::chrono::steady_clock;
    const auto began = Clock::now();
    if (!m_watch.progress || began < m_nextReport)
        return;
    SweepResult copy;
    {
        const std::scoped_lock lock(m_mutex);
        copy = m_result;
    }
    m_watch.progress(copy);
    // A large result takes long to copy and draw: reports must not become the work.
    constexpr int kWorkPerReport = 10;
    const auto ended = Clock::now();
    m_nextReport =
        ended + std::max<Clock::duration>(kReportInterval, kWorkPerReport * (ended - began));
}

} // namespace soma
