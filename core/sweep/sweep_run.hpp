// SPDX-License-Identifier: GPL-3.0-or-later
// One sweep in progress: its points are shared out over the threads. Used by Engine::sweep.
#pragma once

#include "core/sweep/engine.hpp"
#include "core/sweep/lane_sweep.hpp"
#include "core/sweep/rheobase_sweep.hpp"

#include <atomic>
#include <chrono>
#include <mutex>
#include <optional>

namespace soma {

/// Refuses a plan that is too large to keep, or asks for what its random numbers cannot give.
[[nodiscard]] Result<void> checkPlan(const SweepPlan& plan);

class SweepRun {
public:
    SweepRun(const Engine& engine, NoiseBank& noise, const SweepPlan& plan,
             const SweepWatch& watch);

    /// From the thread that owns the sweep; other threads are started and joined inside.
    [[nodiscard]] Result<SweepResult> run();

private:
    using Points = std::span<const std::size_t>;
    /// For each point the run of each trial; fewer where a run did not complete.
    using Runs = std::vector<std::vector<RunSpikes>>;

    void work();
    [[nodiscard]] std::optional<std::vector<std::size_t>> nextChunk();
    [[nodiscard]] bool compute(Points points);
    [[nodiscard]] std::optional<Runs> computeInLanes(Points points);
    [[nodiscard]] std::optional<Runs> computeOneByOne(Points points);
    void store(Points points, Runs& runs, const RheobaseSweep::Values& rheobases);
    void keepSpikes(std::size_t point, std::vector<RunSpikes>& runs);
    [[nodiscard]] bool needsRuns() const;
    void giveUp(Error error);
    void reportNowAndThen();

    const Engine& m_engine;
    const SweepPlan& m_plan;
    const SweepWatch& m_watch;
    std::optional<LaneSweep> m_lanes;
    std::optional<RheobaseSweep> m_rheobases;
    /// Chunk c is the points c, c + n, c + 2n ... of n chunks: it spans the axis, and neighbours in
    /// it are so alike that they often spike together. The order, bit-reversed, fills gaps evenly.
    std::vector<std::size_t> m_chunks;
    std::atomic<std::size_t> m_next = 0;
    std::atomic<bool> m_over = false;
    std::mutex m_mutex;
    SweepResult m_result;
    std::size_t m_kept = 0; // spike times in m_result
    std::optional<Error> m_error;
    std::chrono::steady_clock::time_point m_nextReport;
};

} // namespace soma
