// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/time_cursor.hpp"

namespace soma::ui {

std::optional<double> TimeCursor::time() const {
    return m_pointed && !m_isRunning ? m_pointed : m_resting;
}

void TimeCursor::tellIfNot(std::optional<double> before) {
    if (time() != before)
        Q_EMIT changed();
}

void TimeCursor::point(std::optional<double> time_ms) {
    const auto before = time();
    m_pointed = time_ms;
    tellIfNot(before);
}

void TimeCursor::rest(std::optional<double> time_ms) {
    const auto before = time();
    m_resting = time_ms;
    tellIfNot(before);
}

void TimeCursor::setRunning(bool running) {
    const auto before = time();
    m_isRunning = running;
    m_pointed.reset(); // where the pointer happened to lie: it counts again once it moves
    tellIfNot(before);
}

void TimeCursor::step(double time_ms) {
    const auto before = time();
    auto& moved = m_resting ? m_resting : m_pointed;
    m_pointed.reset();
    moved = time_ms;
    tellIfNot(before);
}

} // namespace soma::ui
