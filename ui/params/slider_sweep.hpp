// SPDX-License-Identifier: GPL-3.0-or-later
// Moves one row's slider back and forth between its ends, a triangle of four seconds. It only tells
// ticks; who moves the slider may stop it. GUI thread.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace soma::ui {

class SliderSweep : public QObject {
    Q_OBJECT

public:
    static constexpr int kPeriod_ms = 4000; // there and back

    explicit SliderSweep(QObject* parent = nullptr);

    /// From that tick on, upwards first.
    void start(int tick);
    void stop();

    [[nodiscard]] bool isRunning() const { return m_timer.isActive(); }

    /// Tells the tick of that time after the start; the timer does it 60 times a second.
    void advanceTo(qint64 elapsed_ms);

    /// Where a triangle that started upwards from `start` is.
    [[nodiscard]] static int tickAt(int start, qint64 elapsed_ms);

Q_SIGNALS:
    void moved(int tick);

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    int m_start = 0;
    int m_last = 0;
};

} // namespace soma::ui
