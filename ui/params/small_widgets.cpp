// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/params/small_widgets.hpp"

#include "ui/theme.hpp"

#include <QAbstractItemView>
#include <QEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QStylePainter>
#include <QWheelEvent>

namespace soma::ui {

namespace {

constexpr double kLarge = 1.15;
constexpr double kSmall = 0.88;

void scaleFont(QWidget& widget, double factor) {
    QFont font = widget.font();
    font.setPointSizeF(font.pointSizeF() * factor);
    widget.setFont(font);
}

void setTextColour(QWidget& widget, const QColor& colour) {
    QPalette difference;
    difference.setColor(QPalette::WindowText, colour);
    if (widget.palette().color(QPalette::WindowText) != colour)
        widget.setPalette(difference);
}

} // namespace

void enlarge(QWidget& widget) { scaleFont(widget, kLarge); }

MutedLabel::MutedLabel(const QString& text, QWidget* parent)
    : QLabel(text, parent) {
    scaleFont(*this, kSmall);
    colour();
}

void MutedLabel::colour() {
    if (parentWidget() != nullptr)
        setTextColour(*this, mutedColour(parentWidget()->palette()));
}

void MutedLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange)
        colour();
}

ErrorLabel::ErrorLabel(QWidget* parent)
    : QLabel(parent) {
    scaleFont(*this, kSmall);
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    colour();
}

void ErrorLabel::colour() { setTextColour(*this, errorColour(palette())); }

void ErrorLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

LinkButton::LinkButton(const QString& text, QWidget* parent)
    : QPushButton(text, parent) {
    scaleFont(*this, kSmall);
    setCursor(Qt::PointingHandCursor);
    setFlat(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // a button's own is never to shrink
}

QSize LinkButton::sizeHint() const {
    constexpr int kRounding = 4; // glyphs of other fonts are measured in fractions of a pixel
    return {fontMetrics().horizontalAdvance(text()) + kRounding, fontMetrics().height() + 2};
}

QSize LinkButton::minimumSizeHint() const { return {0, sizeHint().height()}; }

void LinkButton::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    QFont underlined = font();
    underlined.setUnderline(underMouse() || hasFocus());
    painter.setFont(underlined);
    painter.setPen(palette().color(QPalette::Link));
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, width());
    const auto side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    painter.drawText(rect(), static_cast<int>(side), shown);
    if (!hasFocus())
        return;
    QStyleOptionFocusRect option;
    option.initFrom(this);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
}

CalmComboBox::CalmComboBox(QWidget* parent)
    : QComboBox(parent) {
    setFocusPolicy(Qt::StrongFocus);
}

void CalmComboBox::showPopup() {
    constexpr int kRoom = 24; // for scroll bar and margins
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + kRoom);
    QComboBox::showPopup();
}

void CalmComboBox::paintEvent(QPaintEvent* /*event*/) {
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    if (currentIndex() < 0)
        option.currentText = placeholderText();
    const QRect field =
        style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    option.currentText =
        fontMetrics().elidedText(option.currentText, Qt::ElideRight, field.width());
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

void CalmComboBox::wheelEvent(QWheelEvent* event) {
    if (!hasFocus())
        return event->ignore();
    QComboBox::wheelEvent(event);
}

} // namespace soma::ui
