// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/params/slider_sweep.hpp"

#include "ui/params/slider_map.hpp"

namespace soma::ui {

namespace {

constexpr int kFrame_ms = 16;

} // namespace

SliderSweep::SliderSweep(QObject* parent)
    : QObject(parent) {
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(kFrame_ms);
    connect(&m_timer, &QTimer::timeout, this, [this] { advanceTo(m_clock.elapsed()); });
}

void SliderSweep::start(int tick) {
    m_start = m_last = tick;
    m_clock.start();
    m_timer.start();
}

void SliderSweep::stop() { m_timer.stop(); }

void SliderSweep::advanceTo(qint64 elapsed_ms) {
    const int tick = tickAt(m_start, elapsed_ms);
    if (!isRunning() || tick == m_last)
        return;
    m_last = tick;
    Q_EMIT moved(tick);
}

int SliderSweep::tickAt(int start, qint64 elapsed_ms) {
    constexpr qint64 kWay = 2 * SliderMap::kTicks;
    const qint64 way = (start + kWay * elapsed_ms / kPeriod_ms) % kWay;
    return static_cast<int>(way <= SliderMap::kTicks ? way : kWay - way);
}

} // namespace soma::ui
