// SPDX-License-Identifier: GPL-3.0-or-later
// --drag-benchmark: moves a parameter's slider with mouse events through the real widgets and
// measures from each event to the frame in which all visible figures show it, or a later one.
#pragma once

#include "app/gui/gui_options.hpp"
#include "app/options/exit_code.hpp"
#include "ui/main_window.hpp"

#include <QElapsedTimer>
#include <QEvent>
#include <QObject>
#include <QSlider>
#include <QTimer>

#include <deque>
#include <vector>

namespace soma::app {

class DragBenchmark : public QObject {
    Q_OBJECT

public:
    DragBenchmark(ui::MainWindow& window, QSlider& slider, double seconds);

    void start();

    /// The JSON line of the result.
    [[nodiscard]] std::string line(const std::string& parameter) const;

Q_SIGNALS:
    void finished();

private:
    struct Event {
        quint64 stamp;
        qint64 at_ns;
    };

    void move();
    void send(QEvent::Type type, double x);
    [[nodiscard]] double positionAt(double time_s) const;
    void notePainted();

    ui::MainWindow& m_window;
    QSlider& m_slider;
    double m_seconds;
    QTimer m_timer;
    QElapsedTimer m_clock;
    std::deque<Event> m_waiting;
    std::vector<double> m_latencies_ms;
    quint64 m_painted = 0;
    int m_frames = 0;
};

/// Runs the benchmark in its own window and prints its line.
[[nodiscard]] Result<Exit> benchmarkDrag(const GuiRequest& request);

} // namespace soma::app
