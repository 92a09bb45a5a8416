// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/params/small_widgets.hpp"

#include "ui/theme.hpp"

#include <QAbstractItemView>
#include <QContextMenuEvent>
#include <QEvent>
#include <QPainter>
#include <QStaticText>
#include <QStyleOptionFocusRect>
#include <QStylePainter>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QWheelEvent>

#include <cmath>

namespace soma::ui {

namespace {

constexpr double kLarge = 1.15;
constexpr double kSmall = 0.88;

/// Keeps a widget's text larger or smaller than that of its parent, whatever this becomes.
class RelativeSize : public QObject {
public:
    RelativeSize(QWidget& widget, double factor)
        : QObject(&widget)
        , m_widget(widget)
        , m_factor(factor) {
        m_widget.parentWidget()->installEventFilter(this);
        apply();
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::FontChange)
            apply();
        return QObject::eventFilter(watched, event);
    }

private:
    void apply() {
        QFont size;
        size.setPointSizeF(m_widget.parentWidget()->font().pointSizeF() * m_factor);
        m_widget.setFont(size);
    }

    QWidget& m_widget;
    double m_factor;
};

void scaleFont(QWidget& widget, double factor) { new RelativeSize(widget, factor); }

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

namespace {

// With mark-up (symbols that have an index) or without.
QStaticText typeset(const QString& text, const QFont& font) {
    QStaticText result(text);
    result.setTextWidth(-1);
    result.prepare({}, font);
    return result;
}

QString withoutMarkUp(const QString& text) {
    return Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
}

} // namespace

QSize LinkButton::sizeHint() const {
    constexpr int kRounding = 4; // glyphs of other fonts are measured in fractions of a pixel
    const double width = typeset(text(), font()).size().width();
    return {static_cast<int>(std::ceil(width)) + kRounding, fontMetrics().height() + 2};
}

QSize LinkButton::minimumSizeHint() const { return {0, sizeHint().height()}; }

void LinkButton::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    QFont underlined = font();
    underlined.setUnderline(underMouse() || hasFocus());
    painter.setFont(underlined);
    painter.setPen(palette().color(QPalette::Link));
    const auto whole = typeset(text(), underlined);
    const bool fits = whole.size().width() <= width();
    const QString cut = fontMetrics().elidedText(withoutMarkUp(text()), Qt::ElideRight, width());
    const auto shown = fits ? whole : typeset(cut, underlined);
    const double free = width() - shown.size().width();
    const double y = (height() - fontMetrics().height()) / 2.0; // an index hangs below
    painter.drawStaticText(QPointF(isRightToLeft() ? free : 0, y), shown);
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

// The menu is that of the row or panel around it.
void CalmComboBox::contextMenuEvent(QContextMenuEvent* event) { event->ignore(); }

void CalmComboBox::wheelEvent(QWheelEvent* event) {
    if (!hasFocus())
        return event->ignore();
    QComboBox::wheelEvent(event);
}

} // namespace soma::ui
