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
    if (const auto ok = RheobaseSweep::check(plan); !ok)
        return ok;
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
    , m_rheobases(RheobaseSweep::of(engine, plan))
    , m_chunks(bitReversed(chunksOf(plan.points(), m_lanes ? kMostLanes : 1, engine.threads())))
    , m_nextReport(std::chrono::steady_clock::now() + kReportInterval) {
    m_result.estimates.assign(plan.measures.size(), std::vector<Estimate>(plan.points()));
    m_result.done.assign(plan.points(), 0);
    if (plan.spikes == SpikeRecords::Kept)
        m_result.spikes_ms.resize(plan.points());
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

bool SweepRun::needsRuns() const {
    return m_plan.spikes == SpikeRecords::Kept ||
           !std::ranges::all_of(m_plan.measures, &Measure::isSolved);
}

bool SweepRun::compute(Points points) {
    std::optional<Runs> runs(std::in_place);
    if (needsRuns())
        runs = m_lanes ? computeInLanes(points) : computeOneByOne(points);
    if (!runs)
        return false;
    RheobaseSweep::Values rheobases;
    if (m_rheobases) {
        auto found = m_rheobases->run(points, m_watch.stop);
        if (!found) {
            if (found.error().code != ErrorCode::Cancelled)
                giveUp(found.error());
            return false;
        }
        rheobases = std::move(*found);
    }
    store(points, *runs, rheobases);
    return true;
}

std::optional<SweepRun::Runs> SweepRun::computeInLanes(Points points) {
    for (const std::size_t point : points)
        if (!m_lanes->isValid(point)) {
            giveUp(m_plan.at(point).error());
            return {};
        }
    Runs runs(points.size());
    for (std::uint32_t trial = 0; trial < static_cast<std::uint32_t>(m_plan.trials); ++trial) {
        auto ofTrial = m_lanes->run(points, trial, m_watch.stop);
        if (!ofTrial)
            return {};
        for (std::size_t i = 0; i < points.size(); ++i)
            if ((*ofTrial)[i].isComplete)
                runs[i].push_back(std::move((*ofTrial)[i]));
    }
    return runs;
}

std::optional<SweepRun::Runs> SweepRun::computeOneByOne(Points points) {
    Runs runs;
    for (const std::size_t point : points) {
        const auto scenario = m_plan.at(point);
        if (!scenario) {
            giveUp(scenario.error());
            return {};
        }
        auto& ofPoint = runs.emplace_back();
        for (std::uint32_t trial = 0; trial < static_cast<std::uint32_t>(m_plan.trials); ++trial) {
            const bool independent = m_plan.realisations == Realisations::Independent;
            const Draw draw{trial, independent ? static_cast<std::uint32_t>(point) : 0};
            auto output = m_engine.spikes(*scenario, draw, m_watch.stop);
            if (output.status == RunStatus::Cancelled)
                return {};
            if (output.status == RunStatus::Complete)
                ofPoint.push_back({.summary = Engine::summaryOf(*scenario, output.spikes_ms),
                                   .times_ms = std::move(output.spikes_ms)});
        }
    }
    return runs;
}

namespace {

/// The values of one measure at one point, of the trials in which it is defined.
std::vector<double> definedValues(const Measure& measure, const std::vector<RunSpikes>& runs) {
    std::vector<double> values;
    for (const auto& run : runs)
        if (const auto value = measure.evaluate(run.summary))
            values.push_back(*value);
    return values;
}

} // namespace

void SweepRun::store(Points points, Runs& runs, const RheobaseSweep::Values& rheobases) {
    const std::scoped_lock lock(m_mutex);
    for (std::size_t i = 0; i < points.size(); ++i) {
        for (std::size_t m = 0; m < m_plan.measures.size(); ++m) {
            const auto& measure = *m_plan.measures[m];
            m_result.estimates[m][points[i]] =
                estimateOf(measure.isSolved() ? rheobases[i] : definedValues(measure, runs[i]));
        }
        m_result.done[points[i]] = 1;
        if (needsRuns() && runs[i].size() < static_cast<std::size_t>(m_plan.trials))
            ++m_result.failed;
        if (m_plan.spikes == SpikeRecords::Kept)
            keepSpikes(points[i], runs[i]);
    }
    m_result.finished += points.size();
}

/// With the lock held.
void SweepRun::keepSpikes(std::size_t point, std::vector<RunSpikes>& runs) {
    constexpr std::size_t kMostKept = 100'000'000; // 0.8 GB
    for (auto& run : runs) {
        m_kept += run.times_ms.size();
        m_result.spikes_ms[point].push_back(std::move(run.times_ms));
    }
    if (m_kept <= kMostKept || m_error)
        return;
    m_error = Error{ErrorCode::TooLarge,
                    "more than " + formatNumber(static_cast<double>(kMostKept)) +
                        " spike times are too many to keep; shorten T, or vary less",
                    "spikes"};
    m_over = true;
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
