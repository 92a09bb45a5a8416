// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/worker/simulator.hpp"

#include "core/model/model.hpp"
#include "ui/language/core_sentence.hpp"

#include <algorithm>
#include <chrono>
#include <thread>

namespace soma::ui {

namespace {

constexpr const char* kReportKind = "";

class Stopwatch {
public:
    [[nodiscard]] double elapsed_ms() const {
        return std::chrono::duration<double, std::milli>(Clock::now() - m_start).count();
    }

private:
    using Clock = std::chrono::steady_clock;
    Clock::time_point m_start = Clock::now();
};

Figure drawn(const View& view, const Recording& recording) {
    Figure figure = std::get<FromRecording>(view.rows.front()->source).draw(recording);
    for (std::size_t row = 1; row < view.rows.size(); ++row) {
        const auto& source = std::get<FromRecording>(view.rows[row]->source);
        figure = stacked(std::move(figure), source.draw(recording));
    }
    return figure;
}

std::shared_ptr<const RunReport> reportOf(const Recording& recording, double elapsed_ms) {
    return std::make_shared<const RunReport>(RunReport{recording.status, recording.note,
                                                       recording.summary, elapsed_ms,
                                                       recording.scenario.seed()});
}

// One core is left to the GUI thread, which else would wait for its turn to paint.
unsigned curveThreads() { return std::max(2U, std::thread::hardware_concurrency()) - 1; }

// Up to the preview's size a run is finished although a newer request waits: else a stream of
// requests would show nothing.
std::stop_token stopFor(const Scenario& scenario, const Ticket& ticket) {
    const bool isPreview = static_cast<double>(scenario.samples()) <= kPreviewSteps;
    return isPreview ? ticket.shutdown() : ticket.superseded();
}

} // namespace

Simulator::Simulator(unsigned threads, QObject* parent)
    : QObject(parent)
    , m_engine(threads != 0 ? threads : curveThreads())
    , m_outbox([this] {
        QMetaObject::invokeMethod(
            this, [this] { deliver(); }, Qt::QueuedConnection);
    })
    , m_runs([this](const Request& request, const Ticket& ticket) { simulate(request, ticket); })
    , m_curves([this](const Request& request, const Ticket& ticket) { sweep(request, ticket); }) {}

Simulator::~Simulator() = default;

quint64 Simulator::request(const Scenario& scenario, const std::vector<View>& views,
                           const Comparison& comparison) {
    ++m_lastStamp;
    if (&scenario.model() != m_model)
        m_oldestWelcome = m_lastStamp;
    m_model = &scenario.model();
    Request runs{m_lastStamp, scenario, {}, comparison};
    Request curves{m_lastStamp, scenario, {}, comparison};
    for (const auto& view : views)
        (view.isCurve() ? curves : runs).views.push_back(view);
    m_request = curves;
    m_runs.submit(std::move(runs));
    m_curves.submit(std::move(curves));
    return m_lastStamp;
}

// Nothing newer to compute supersedes what is computed as well as anything else.
void Simulator::stopCurves() {
    if (!m_request)
        return;
    Request nothing = *m_request;
    nothing.views.clear();
    m_curves.submit(std::move(nothing));
}

void Simulator::simulate(const Request& request, const Ticket& ticket) {
    const Stopwatch watch;
    m_pinnedRuns.compareWith(request.comparison, request.scenario);
    const auto recording = m_engine.record(request.scenario, stopFor(request.scenario, ticket));
    if (recording->status == RunStatus::Cancelled)
        return;
    postRun(request, *recording, watch.elapsed_ms());
    auto report = reportOf(*recording, watch.elapsed_ms());
    m_outbox.post(kReportKind, {request.stamp, report->elapsed_ms, nullptr, std::move(report)});
    if (simulatePinned(request, ticket))
        postRun(request, *recording, watch.elapsed_ms());
}

void Simulator::postRun(const Request& request, const Recording& recording, double elapsed_ms) {
    for (const auto& view : request.views) {
        auto figure = m_pinnedRuns.over(drawn(view, recording), view);
        m_outbox.post(view.id, {request.stamp, elapsed_ms,
                                std::make_shared<const Figure>(std::move(figure)), nullptr});
    }
}

// Pinned runs are computed when they are first seen. Says whether there is something new to show.
bool Simulator::simulatePinned(const Request& request, const Ticket& ticket) {
    bool isAny = false;
    for (std::size_t i = 0; i < m_pinnedRuns.count(); ++i) {
        const auto isMissing = [&](const View& view) { return !m_pinnedRuns.has(i, view); };
        if (std::ranges::none_of(request.views, isMissing))
            continue;
        const Scenario& scenario = m_pinnedRuns.scenario(i);
        const auto recording = m_engine.record(scenario, stopFor(scenario, ticket));
        if (recording->status == RunStatus::Cancelled)
            return false;
        for (const auto& view : request.views)
            m_pinnedRuns.put(i, view, drawn(view, *recording));
        isAny = true;
    }
    return isAny;
}

void Simulator::postCurve(const Request& request, const std::string& view,
                          Result<FigurePointer> figure, double elapsed_ms) {
    m_outbox.post(view, {request.stamp, elapsed_ms, std::move(figure), nullptr});
}

// The cheapest curve first: none waits for a longer one.
void Simulator::sweep(const Request& request, const Ticket& ticket) {
    const Stopwatch watch;
    m_pinnedCurves.compareWith(request.comparison, request.scenario);

    struct Planned {
        const View* view;
        SweepPlan plan;
    };

    std::vector<Planned> planned;
    for (const auto& view : request.views) {
        auto plan = std::get<FromSweep>(view.rows.front()->source).plan(request.scenario);
        if (plan)
            planned.push_back({&view, *std::move(plan)});
        else
            postCurve(request, view.id, tl::unexpected(plan.error()), watch.elapsed_ms());
    }
    std::ranges::stable_sort(planned, {}, [](const Planned& p) { return stepsOf(p.plan); });
    for (auto& [view, plan] : planned) {
        if (ticket.shutdown().stop_requested())
            return;
        const auto post = [&, view = view](Result<FigurePointer> figure) {
            if (figure)
                figure = withPinned(*view, *figure);
            postCurve(request, view->id, std::move(figure), watch.elapsed_ms());
        };
        CurveJob job(m_engine, std::get<FromSweep>(view->rows.front()->source), ticket, post);
        job.run(std::move(plan), m_memories[view->id]);
    }
    for (const auto& view : request.views)
        sweepPinned(request, view, ticket);
}

FigurePointer Simulator::withPinned(const View& view, const FigurePointer& figure) {
    m_curveFigures[view.id] = figure;
    if (m_pinnedCurves.count() == 0)
        return figure;
    return std::make_shared<const Figure>(m_pinnedCurves.over(*figure, view));
}

// After the present curves, of which none waits for these.
void Simulator::sweepPinned(const Request& request, const View& view, const Ticket& ticket) {
    const Stopwatch watch;
    bool isAny = false;
    for (std::size_t i = 0; i < m_pinnedCurves.count(); ++i) {
        if (m_pinnedCurves.has(i, view))
            continue;
        auto figure = m_engine.figure(*view.rows.front(), m_pinnedCurves.scenario(i),
                                      {ticket.superseded(), {}});
        if (ticket.superseded().stop_requested())
            return;
        m_pinnedCurves.put(i, view, figure ? *std::move(figure) : Figure{});
        isAny = true;
    }
    const auto present = m_curveFigures.find(view.id);
    if (isAny && present != m_curveFigures.end())
        postCurve(request, view.id, withPinned(view, present->second), watch.elapsed_ms());
}

void Simulator::deliver() {
    for (const auto& [view, delivery] : m_outbox.collect())
        if (!isStale(view, delivery.stamp))
            deliver(view, delivery);
}

void Simulator::deliver(const std::string& view, const Delivery& delivery) {
    m_delivered[view] = delivery.stamp;
    const QString name = QString::fromStdString(view);
    if (delivery.report)
        Q_EMIT runFinished(*delivery.report);
    else if (delivery.figure)
        Q_EMIT figureReady(name, *delivery.figure, delivery.stamp, delivery.elapsed_ms);
    else
        Q_EMIT figureFailed(name, errorText(delivery.figure.error()), delivery.stamp);
}

bool Simulator::isStale(const std::string& view, quint64 stamp) const {
    const auto newest = m_delivered.find(view);
    return stamp < m_oldestWelcome || (newest != m_delivered.end() && stamp < newest->second);
}

} // namespace soma::ui
