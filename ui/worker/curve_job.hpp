// SPDX-License-Identifier: GPL-3.0-or-later
// One curve, computed on a worker: its first points always, so that a stream of requests still
// shows pictures; the rest unless something newer waits. The preview ends after a number of steps,
// not at a time: same request, same picture. One thread.
#pragma once

#include "core/sweep/engine.hpp"
#include "core/work/latest_wins.hpp"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace soma::ui {

/// The last complete curve of a view: what only moves along it need not be computed again.
struct CurveMemory {
    SweepPlan plan;
    SweepResult result;
};

class CurveJob {
public:
    using Post = std::function<void(Result<std::shared_ptr<const Figure>>)>;

    /// `post` gets the figure as it grows, and at last the complete one or an error.
    CurveJob(const Engine& engine, const FromSweep& source, const Ticket& ticket, Post post);

    void run(SweepPlan plan, std::optional<CurveMemory>& memory);

private:
    using Clock = std::chrono::steady_clock;

    void progressed(const SweepPlan& plan, const SweepResult& result);
    void refine();
    void post(const SweepPlan& plan, const SweepResult& result);

    const Engine& m_engine;
    const FromSweep& m_source;
    const Ticket& m_ticket;
    Post m_post;
    Clock::time_point m_posted;
    std::stop_source m_stop;
    std::stop_callback<std::function<void()>> m_onShutdown;
    std::optional<std::stop_callback<std::function<void()>>> m_onSuperseded;
};

/// Steps that may be computed although something newer waits.
inline constexpr double kPreviewSteps = 4e6;

} // namespace soma::ui
