// SPDX-License-Identifier: GPL-3.0-or-later
// The bridge between window and engine: takes scenarios, gives figures. Runs and curves have a
// worker each, so a long curve never delays a trace; the newest request wins. GUI thread; never
// waits for a worker but in its destructor, which stops them.
#pragma once

#include "core/sweep/engine.hpp"
#include "core/work/latest_wins.hpp"
#include "ui/worker/curve_job.hpp"
#include "ui/worker/outbox.hpp"
#include "ui/worker/pinned_figures.hpp"
#include "ui/worker/view.hpp"

#include <QObject>
#include <QString>

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace soma::ui {

using FigurePointer = std::shared_ptr<const Figure>;

/// What the status line tells of a run.
struct RunReport {
    RunStatus status = RunStatus::Complete;
    std::string note;
    SpikeSummary summary;
    double elapsed_ms = 0;
    std::uint32_t seed = 0;
};

/// A result on its way to the window. `stamp` is that of the request it answers.
struct Delivery {
    quint64 stamp = 0;
    double elapsed_ms = 0;
    Result<FigurePointer> figure = nullptr;
    std::shared_ptr<const RunReport> report;
};

class Simulator : public QObject {
    Q_OBJECT

public:
    /// `threads` = 0 takes all cores but one.
    explicit Simulator(unsigned threads = 0, QObject* parent = nullptr);
    ~Simulator() override;

    /// Computes the views of the scenario, the pinned runs beside it; returns the stamp that its
    /// results carry.
    quint64 request(const Scenario& scenario, const std::vector<View>& views,
                    const Comparison& comparison = {});

    /// Leaves the curves as they are: what is being computed for them is given up.
    void stopCurves();

    [[nodiscard]] quint64 lastStamp() const { return m_lastStamp; }

Q_SIGNALS:
    /// A figure, perhaps still incomplete (its progress tells), after so much computing.
    void figureReady(const QString& view, const soma::ui::FigurePointer& figure, quint64 stamp,
                     double elapsed_ms);
    void figureFailed(const QString& view, const QString& reason, quint64 stamp);
    void runFinished(const soma::ui::RunReport& report);

private:
    struct Request {
        quint64 stamp;
        Scenario scenario;
        std::vector<View> views;
        Comparison comparison;
    };

    void simulate(const Request& request, const Ticket& ticket);
    void postRun(const Request& request, const Recording& recording, double elapsed_ms);
    [[nodiscard]] bool simulatePinned(const Request& request, const Ticket& ticket);
    void sweep(const Request& request, const Ticket& ticket);
    [[nodiscard]] FigurePointer withPinned(const View& view, const FigurePointer& figure);
    void sweepPinned(const Request& request, const View& view, const Ticket& ticket);
    void postCurve(const Request& request, const std::string& view, Result<FigurePointer> figure,
                   double elapsed_ms);
    void deliver();
    void deliver(const std::string& view, const Delivery& delivery);
    [[nodiscard]] bool isStale(const std::string& view, quint64 stamp) const;

    Engine m_engine;
    const Model* m_model = nullptr;
    std::optional<Request> m_request; // the last one, its curves
    quint64 m_lastStamp = 0;
    quint64 m_oldestWelcome = 0;
    std::map<std::string, quint64> m_delivered;
    std::map<std::string, std::optional<CurveMemory>> m_memories; // of the curves' worker alone
    std::map<std::string, FigurePointer> m_curveFigures;          // likewise, without pinned runs
    PinnedFigures m_pinnedCurves;                                 // likewise
    PinnedFigures m_pinnedRuns;                                   // of the runs' worker alone
    Outbox<Delivery> m_outbox;
    LatestWins<Request> m_runs; // the services are last: joined before anything they use goes
    LatestWins<Request> m_curves;
};

} // namespace soma::ui
