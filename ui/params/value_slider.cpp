// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/params/value_slider.hpp"

#include "ui/params/slider_map.hpp"
#include "ui/theme.hpp"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyle>
#include <QStyleOptionSlider>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace soma::ui {

namespace {

constexpr double kFine = 0.1;
constexpr int kPage = SliderMap::kTicks / 20;
constexpr int kMarkRoom = 4; // below the handle
constexpr int kMarkReach = 4;

// +1 where the key moves up, -1 where it moves down, else 0.
int directionOf(const QKeyEvent& event, Qt::LayoutDirection layout) {
    const int ahead = layout == Qt::RightToLeft ? -1 : 1;
    switch (event.key()) {
    case Qt::Key_Up:
        return 1;
    case Qt::Key_Down:
        return -1;
    case Qt::Key_Right:
        return ahead;
    case Qt::Key_Left:
        return -ahead;
    default:
        return 0;
    }
}

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

void ValueSlider::setMarks(std::vector<SliderMark> marks) {
    m_marks = std::move(marks);
    update();
}

QSize ValueSlider::sizeHint() const {
    QSize size = QSlider::sizeHint();
    size.rheight() += kMarkRoom;
    return size;
}

int ValueSlider::pixelOf(int tick) const {
    const int handle = handleRect().width();
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    return handle / 2 + QStyle::sliderPositionFromValue(minimum(), maximum(), tick,
                                                        width() - handle, isMirrored);
}

QString ValueSlider::textAt(int x) const {
    for (const auto& mark : m_marks)
        if (!mark.text.isEmpty() && std::abs(pixelOf(mark.tick) - x) <= kMarkReach)
            return mark.text;
    return {};
}

bool ValueSlider::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QSlider::event(event);
    const auto& help = static_cast<QHelpEvent&>(*event);
    const QString text = textAt(help.pos().x());
    if (text.isEmpty())
        return QSlider::event(event);
    QToolTip::showText(help.globalPos(), text, this);
    return true;
}

// Marks first: the handle lies above them.
void ValueSlider::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    const QColor faint = mutedColour(palette());
    const int bottom = height() - 1;
    for (const auto& mark : m_marks) {
        const bool isOfNote = !mark.text.isEmpty();
        const int x = pixelOf(mark.tick);
        painter.setPen(QPen(isOfNote ? palette().color(QPalette::Text) : faint, isOfNote ? 2 : 1));
        painter.drawLine(x, bottom - (isOfNote ? 2 : 1) * kMarkRoom, x, bottom);
    }
    painter.end();
    QSlider::paintEvent(event);
}

void ValueSlider::keyPressEvent(QKeyEvent* event) {
    const int direction = directionOf(*event, layoutDirection());
    if (direction == 0 || !event->modifiers().testFlag(Qt::ShiftModifier))
        return QSlider::keyPressEvent(event);
    Q_EMIT nudged(direction);
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
