// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/params/value_field.hpp"

#include "ui/language/language.hpp"
#include "ui/params/core_text.hpp"
#include "ui/params/number_text.hpp"
#include "ui/params/unit_text.hpp"
#include "ui/plots/rich_text.hpp"
#include "ui/theme.hpp"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QStyle>
#include <QStyleOptionSpinBox>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace soma::ui {

namespace {

constexpr int kTicksAStep = 10;

// Accepts what showText() writes, what people type, and what core writes.
Result<double> valueIn(const QString& text, const Quantity& quantity) {
    const TypedText typed = splitUnit(text.simplified());
    const auto number = numberIn(typed.number);
    if (number)
        return inUnitOf(quantity, *number, typed.unit);
    return fail(ErrorCode::Malformed,
                ValueField::tr("“%1” is not a number").arg(isolated(text)).toStdString());
}

} // namespace

ValueField::ValueField(const Quantity& quantity, Digits digits, QWidget* parent)
    : QAbstractSpinBox(parent)
    , m_quantity(quantity)
    , m_map(quantity)
    , m_digits(digits)
    , m_value(quantity.value) {
    setKeyboardTracking(false);
    setAlignment(Qt::AlignRight);
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(Qt::LeftToRight); // a number and its unit, in every language
    connect(this, &QAbstractSpinBox::editingFinished, this, &ValueField::commit);
    connect(lineEdit(), &QLineEdit::textEdited, this, [this] { m_isTyped = true; });
    showText();
}

void ValueField::showValue(double value) {
    const bool isSame = value == m_value;
    m_value = value;
    if (isSame && (m_isRefused || m_isTyped))
        return;
    showText();
}

void ValueField::setSliderRange(double min, double max) {
    m_quantity.min = min;
    m_quantity.max = max;
    m_map = SliderMap(m_quantity);
    if (!m_isRefused && !m_isTyped)
        showText();
}

void ValueField::enterValue(double value) { Q_EMIT valueEntered(value); }

void ValueField::markRefused() {
    m_isRefused = true;
    colourText();
}

void ValueField::showText() {
    m_isRefused = false;
    colourText();
    const QString text = textOf(m_value);
    if (text != lineEdit()->text())
        lineEdit()->setText(text);
    m_isTyped = false;
    const int width = sizeHint().width();
    if (width != std::exchange(m_width, width))
        updateGeometry(); // a value beyond the slider may need more room
}

QString ValueField::textOf(double value) const {
    return valueText(m_quantity, value,
                     m_digits == Digits::LikeSlider ? m_map.decimalsNear(value) : 0);
}

// Only the difference from the palette is stored, so the field follows a change of theme.
void ValueField::colourText() {
    QPalette colours;
    if (m_isRefused)
        colours.setColor(QPalette::Text, errorColour(palette()));
    lineEdit()->setPalette(colours);
}

void ValueField::commit() {
    if (!m_isTyped)
        return;
    m_isTyped = false;
    const auto typed = valueIn(lineEdit()->text(), m_quantity);
    if (!typed) {
        markRefused();
        Q_EMIT textRefused(coreText(typed.error().message));
        return;
    }
    m_isRefused = false;
    const double before = m_value;
    Q_EMIT valueEntered(*typed);
    if (!m_isRefused && before == m_value)
        showText();
}

double ValueField::step() const {
    const int decimals = m_map.decimalsNear(m_value);
    const double fine = std::pow(10.0, -decimals);
    return m_quantity.kind == Kind::Integer ? 1 : fine * kTicksAStep;
}

void ValueField::stepBy(int steps) {
    commit();
    const double power = std::pow(10.0, m_map.decimalsNear(m_value));
    const double moved = std::round((m_value + steps * step()) * power) / power;
    Q_EMIT valueEntered(std::clamp(moved, m_quantity.lowest, m_quantity.highest));
}

QAbstractSpinBox::StepEnabled ValueField::stepEnabled() const {
    StepEnabled steps = StepNone;
    if (m_value > m_quantity.lowest)
        steps |= StepDownEnabled;
    if (m_value < m_quantity.highest)
        steps |= StepUpEnabled;
    return steps;
}

QValidator::State ValueField::validate(QString& /*text*/, int& /*position*/) const {
    return QValidator::Acceptable;
}

QSize ValueField::sizeHint() const {
    ensurePolished();
    const auto widthOf = [&](double value) {
        return fontMetrics().horizontalAdvance(textOf(value));
    };
    constexpr int kCursorRoom = 8;
    const int text = std::max({widthOf(m_quantity.min), widthOf(m_quantity.max), widthOf(m_value)});
    QStyleOptionSpinBox option;
    initStyleOption(&option);
    const QSize content(text + kCursorRoom, lineEdit()->sizeHint().height());
    return style()->sizeFromContents(QStyle::CT_SpinBox, &option, content, this);
}

void ValueField::keyPressEvent(QKeyEvent* event) {
    const bool isPending = m_isRefused || m_isTyped;
    if (event->key() == Qt::Key_Escape && isPending)
        return giveUp();
    QAbstractSpinBox::keyPressEvent(event);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        selectAll(); // the next value can be typed at once
}

// The row has a menu, in which the text's own commands are one entry.
void ValueField::contextMenuEvent(QContextMenuEvent* event) { event->ignore(); }

QMenu* ValueField::textMenu(QWidget* parent) const {
    auto* menu = lineEdit()->createStandardContextMenu();
    menu->setParent(parent, menu->windowFlags());
    menu->setTitle(tr("&Text"));
    return menu;
}

void ValueField::giveUp() {
    showText();
    Q_EMIT editingAbandoned();
}

void ValueField::giveUpAndTell(const QString& reason) {
    giveUp();
    QToolTip::showText(mapToGlobal(rect().bottomLeft()), reason, this);
}

void ValueField::wheelEvent(QWheelEvent* event) {
    if (!hasFocus())
        return event->ignore();
    QAbstractSpinBox::wheelEvent(event);
}

void ValueField::changeEvent(QEvent* event) {
    QAbstractSpinBox::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourText();
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace soma::ui
