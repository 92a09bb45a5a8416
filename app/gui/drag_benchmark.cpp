// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/drag_benchmark.hpp"

#include "app/gui/render.hpp"
#include "core/expect.hpp"
#include "ui/panels/board.hpp"

#include <QApplication>
#include <QMouseEvent>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace soma::app {

namespace {

constexpr int kEventInterval_ms = 8; // a mouse of 125 Hz
constexpr double kPeriod_s = 2;      // there and back
constexpr double kMargin = 0.06;     // the ends of the slider are left out
constexpr double kPatience_s = 10;   // for the frame of the last event

double quantile(const std::vector<double>& sorted, double share) {
    if (sorted.empty())
        return 0;
    const auto last = static_cast<double>(sorted.size() - 1);
    return sorted[static_cast<std::size_t>(std::lround(share * last))];
}

double toHundredths(double value) { return std::round(value * 100) / 100; }

} // namespace

DragBenchmark::DragBenchmark(ui::MainWindow& window, QSlider& slider, double seconds)
    : QObject(&window)
    , m_window(window)
    , m_slider(slider)
    , m_seconds(seconds) {
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(kEventInterval_ms);
    connect(&m_timer, &QTimer::timeout, this, &DragBenchmark::move);
    connect(&window.board(), &ui::Board::painted, this, &DragBenchmark::notePainted);
}

void DragBenchmark::start() {
    m_painted = m_window.board().paintedStamp();
    m_clock.start();
    send(QEvent::MouseButtonPress, positionAt(0));
    m_timer.start();
}

double DragBenchmark::positionAt(double time_s) const {
    const double phase = std::fmod(time_s / kPeriod_s, 1.0);
    const double share = phase < 0.5 ? 2 * phase : 2 - 2 * phase;
    return m_slider.width() * (kMargin + (1 - 2 * kMargin) * share);
}

void DragBenchmark::send(QEvent::Type type, double x) {
    const QPointF local(x, m_slider.height() / 2.0);
    const auto button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
    const auto held = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
    const auto before = m_window.simulator().lastStamp();
    const qint64 now_ns = m_clock.nsecsElapsed();
    QMouseEvent event(type, local, m_slider.mapToGlobal(local), button, held, Qt::NoModifier);
    QCoreApplication::sendEvent(&m_slider, &event);
    const auto stamp = m_window.simulator().lastStamp();
    if (stamp != before)
        m_waiting.push_back({stamp, now_ns});
}

void DragBenchmark::move() {
    constexpr double kNano = 1e-9;
    const double time_s = static_cast<double>(m_clock.nsecsElapsed()) * kNano;
    if (time_s < m_seconds)
        return send(QEvent::MouseMove, positionAt(time_s));
    if (m_slider.isSliderDown())
        send(QEvent::MouseButtonRelease, positionAt(m_seconds));
    if (m_waiting.empty() || time_s > m_seconds + kPatience_s) {
        m_timer.stop();
        Q_EMIT finished();
    }
}

void DragBenchmark::notePainted() {
    const quint64 painted = m_window.board().paintedStamp();
    if (painted <= m_painted || !m_clock.isValid())
        return;
    m_painted = painted;
    ++m_frames;
    const qint64 now_ns = m_clock.nsecsElapsed();
    constexpr double kMillisecond_ns = 1e6;
    while (!m_waiting.empty() && m_waiting.front().stamp <= painted) {
        m_latencies_ms.push_back(static_cast<double>(now_ns - m_waiting.front().at_ns) /
                                 kMillisecond_ns);
        m_waiting.pop_front();
    }
}

std::string DragBenchmark::line(const std::string& parameter) const {
    auto sorted = m_latencies_ms;
    std::ranges::sort(sorted);
    const auto at = [&](double share) { return toHundredths(quantile(sorted, share)); };
    const nlohmann::ordered_json json{
        {"drag",
         {{"parameter", parameter},
          {"events", m_latencies_ms.size() + m_waiting.size()},
          {"frames", m_frames},
          {"fps", toHundredths(m_frames / m_seconds)},
          {"event_to_paint_ms", {{"p50", at(0.5)}, {"p95", at(0.95)}, {"max", at(1)}}}}},
    };
    return json.dump();
}

Result<Exit> benchmarkDrag(const GuiRequest& request) {
    ui::Session session(freshSession(request));
    session.setPresenting(request.presents);
    ui::MainWindow window(session, {});
    window.resize(request.size);
    window.show();
    const QString name = QString::fromStdString("param." + request.parameter + ".slider");
    auto* slider = window.findChild<QSlider*>(name);
    SOMA_EXPECT(slider != nullptr);
    DragBenchmark benchmark(window, *slider, request.seconds);
    QObject::connect(&window.board(), &ui::Board::painted, &benchmark,
                     [&, isStarted = false]() mutable {
                         if (isStarted || !window.isSettled())
                             return;
                         isStarted = true; // once, though the first event unsettles the window
                         benchmark.start();
                     });
    QObject::connect(&benchmark, &DragBenchmark::finished, qApp, &QCoreApplication::quit);
    QApplication::exec();
    std::printf("%s\n", benchmark.line(request.parameter).c_str());
    return Exit::Done;
}

} // namespace soma::app
