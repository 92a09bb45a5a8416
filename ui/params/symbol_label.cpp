// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/params/symbol_label.hpp"

#include <QMouseEvent>

#include <cmath>

namespace soma::ui {

namespace {

constexpr double kFine = 0.1;
constexpr double kJitter = 3; // pixels that a click may slip

} // namespace

void SymbolLabel::setScrubbing(bool isPossible) {
    m_isPossible = isPossible;
    if (isPossible)
        setCursor(Qt::SizeHorCursor);
    else
        unsetCursor();
}

void SymbolLabel::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !m_isPossible)
        return event->ignore();
    m_phase = Phase::Pressed;
    m_lastX = event->globalPosition().x();
    m_rest = 0;
}

void SymbolLabel::mouseMoveEvent(QMouseEvent* event) {
    const double moved = event->globalPosition().x() - m_lastX;
    const bool isClick = m_phase == Phase::Pressed && std::abs(moved) < kJitter;
    if (m_phase == Phase::Idle || isClick)
        return;
    if (m_phase == Phase::Pressed)
        Q_EMIT scrubStarted();
    m_phase = Phase::Scrubbing;
    m_lastX += moved;
    const bool isFine = event->modifiers().testFlag(Qt::ShiftModifier);
    scrub((layoutDirection() == Qt::RightToLeft ? -moved : moved) * (isFine ? kFine : 1));
}

void SymbolLabel::scrub(double steps) {
    m_rest += steps;
    const double whole = std::trunc(m_rest);
    if (whole == 0)
        return;
    m_rest -= whole;
    Q_EMIT scrubbed(static_cast<int>(whole));
}

void SymbolLabel::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    const bool wasScrubbing = m_phase == Phase::Scrubbing;
    m_phase = Phase::Idle;
    if (wasScrubbing)
        Q_EMIT scrubFinished();
}

void SymbolLabel::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    Q_EMIT resetRequested();
}

} // namespace soma::ui
