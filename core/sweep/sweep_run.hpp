// SPDX-License-Identifier: GPL-3.0-or-later
// One sweep in progress: its points are shared out over the threads. Used by Engine::sweep.
#pragma once

#include <atomic>
#include <chrono>
#include <mutex>
#include <optional>

#include "core/sweep/engine.hpp"

namespace soma {

/// Refuses a plan that is too large to keep, or asks for what its random numbers cannot give.
[[nodiscard]] Result<void> checkPlan(const SweepPlan& plan);

class SweepRun {
public:
    SweepRun(const Engine& engine, const SweepPlan& plan, const SweepWatch& watch);

    /// From the thread that owns the sweep; other threads are started and joined inside.
    [[nodiscard]] Result<SweepResult> run();

private:
    void work();
    [[nodiscard]] std::optional<std::size_t> nextPoint();
    [[nodiscard]] bool computePoint(std::size_t point);
    void store(std::size_t point, std::vector<Estimate> estimates, bool failed);
    void giveUp(Error error);
    void reportNowAndThen();

    const Engine& m_engine;
    const SweepPlan& m_plan;
    const SweepWatch& m_watch;
    unsigned m_bits;
    std::atomic<std::size_t> m_next = 0;
    std::atomic<bool> m_over = false;
    std::mutex m_mutex;
    SweepResult m_result;
    std::optional<Error> m_error;
    std::chrono::steady_clock::time_point m_reported;
};

} // namespace soma
