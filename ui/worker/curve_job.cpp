// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/worker/curve_job.hpp"

namespace soma::ui {

namespace {

constexpr std::chrono::milliseconds kPostInterval{30};

} // namespace

CurveJob::CurveJob(const Engine& engine, const FromSweep& source, const Ticket& ticket, Post post)
    : m_engine(engine)
    , m_source(source)
    , m_ticket(ticket)
    , m_post(std::move(post))
    , m_posted(Clock::now())
    , m_onShutdown(ticket.shutdown(), [this] { m_stop.request_stop(); }) {}

void CurveJob::run(SweepPlan plan, std::optional<CurveMemory>& memory) {
    if (memory && isSameWork(memory->plan, plan))
        return post(plan, memory->result);
    const SweepWatch watch{m_stop.get_token(),
                           [&](const SweepResult& result) { progressed(plan, result); }};
    auto result = m_engine.sweep(plan, watch);
    if (!result)
        return m_post(tl::unexpected(result.error()));
    if (!result->isComplete())
        return;
    post(plan, *result);
    memory = CurveMemory{std::move(plan), std::move(*result)};
}

void CurveJob::progressed(const SweepPlan& plan, const SweepResult& result) {
    const double runs = static_cast<double>(result.finished) * plan.trials;
    const bool isPreviewDone = runs * static_cast<double>(plan.base.samples()) >= kPreviewSteps;
    const bool isDue = Clock::now() - m_posted >= kPostInterval;
    const bool isFirstPicture = isPreviewDone && !m_onSuperseded;
    if (!result.isComplete() && (isDue || isFirstPicture))
        post(plan, result);
    if (isPreviewDone)
        refine();
}

void CurveJob::refine() {
    if (!m_onSuperseded)
        m_onSuperseded.emplace(m_ticket.superseded(), [this] { m_stop.request_stop(); });
}

void CurveJob::post(const SweepPlan& plan, const SweepResult& result) {
    m_posted = Clock::now();
    m_post(std::make_shared<const Figure>(m_source.draw(plan, result)));
}

} // namespace soma::ui
