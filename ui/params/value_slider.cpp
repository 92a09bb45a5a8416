// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/params/value_slider.hpp"

#include "ui/params/slider_map.hpp"

#include <QMouseEvent>
#include <QSignalBlocker>
#include <QStyle>
#include <QStyleOptionSlider>

#include <algorithm>
#include <cmath>

namespace soma::ui {

namespace {

constexpr double kFine = 0.1;
constexpr int kPage = SliderMap::kTicks / 20;

} // namespace

ValueSlider::ValueSlider(QWidget* parent)
    : QSlider(Qt::Horizontal, parent) {
    setRange(0, SliderMap::kTicks);
    setPageStep(kPage);
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(Qt::LeftToRight); // as the axes of the figures, in every language
}

void ValueSlider::showTick(int tick) {
    const QSignalBlocker quiet(this);
    setValue(tick);
}

QRect ValueSlider::handleRect() const {
    QStyleOptionSlider option;
    initStyleOption(&option);
    return style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, this);
}

double ValueSlider::ticksPerPixel() const {
    const int room = std::max(1, width() - handleRect().width());
    return static_cast<double>(maximum() - minimum()) / room;
}

void ValueSlider::moveTo(double tick) {
    m_exact = tick;
    setSliderPosition(
        static_cast<int>(std::lround(std::clamp<double>(tick, minimum(), maximum()))));
}

void ValueSlider::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    m_lastX = event->position().x();
    m_exact = sliderPosition();
    setSliderDown(true);
    const QRect handle = handleRect();
    if (!handle.contains(event->position().toPoint()))
        moveTo(m_exact + (m_lastX - handle.center().x()) * ticksPerPixel());
    event->accept();
}

void ValueSlider::mouseMoveEvent(QMouseEvent* event) {
    if (!isSliderDown())
        return event->ignore();
    const double moved = event->position().x() - m_lastX;
    m_lastX = event->position().x();
    const bool isFine = event->modifiers().testFlag(Qt::ShiftModifier);
    moveTo(m_exact + moved * ticksPerPixel() * (isFine ? kFine : 1));
    event->accept();
}

void ValueSlider::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    setSliderDown(false);
    event->accept();
}

void ValueSlider::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    Q_EMIT resetRequested();
    event->accept();
}

void ValueSlider::wheelEvent(QWheelEvent* event) {
    if (!hasFocus())
        return event->ignore();
    QSlider::wheelEvent(event);
}

} // namespace soma::ui
