// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window_style.hpp"

#include "ui/theme.hpp"

#include <QPainter>
#include <QStyleOptionMenuItem>

#include <algorithm>

namespace soma::ui {

namespace {

void outline(QPainter& painter, const QStyleOption& option, const QRect& place) {
    constexpr double kRound = 2;
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const auto group = isEnabled ? QPalette::Active : QPalette::Disabled;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(option.palette.color(group, QPalette::WindowText));
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), kRound, kRound);
    painter.restore();
}

} // namespace

WindowStyle::WindowStyle()
    : QProxyStyle(QStringLiteral("Fusion")) {}

void WindowStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const {
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    const bool isChosen = element == CE_MenuItem && item != nullptr && !item->icon.isNull() &&
                          item->state.testFlags(State_Selected | State_Enabled);
    if (!isChosen)
        return QProxyStyle::drawControl(element, option, painter, widget);
    QStyleOptionMenuItem onHighlight(*item);
    const int side = pixelMetric(PM_SmallIconSize, option, widget);
    onHighlight.icon = QIcon(
        item->icon.pixmap({side, side}, painter->device()->devicePixelRatioF(), QIcon::Selected));
    QProxyStyle::drawControl(element, &onHighlight, painter, widget);
}

void WindowStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                     QPainter* painter, const QWidget* widget) const {
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (!isHighContrast(option->palette))
        return;
    if (control == CC_SpinBox || control == CC_ComboBox)
        outline(*painter, *option, option->rect);
    if (control == CC_Slider)
        outline(*painter, *option,
                subControlRect(control, option, SC_SliderHandle, widget).adjusted(1, 1, -1, -1));
}

int WindowStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                             const QWidget* widget) const {
    constexpr double kHandle = 1.2; // relative to a line of text
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    const bool isHandle = metric == PM_SliderThickness || metric == PM_SliderLength ||
                          metric == PM_SliderControlThickness;
    if (!isHandle || option == nullptr)
        return usual;
    return std::max(usual, qRound(kHandle * option->fontMetrics.height()));
}

void WindowStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                                QPainter* painter, const QWidget* widget) const {
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    const bool isField = element == PE_PanelLineEdit && frame != nullptr && frame->lineWidth > 0;
    const bool isControl = element == PE_PanelButtonCommand || isField ||
                           element == PE_IndicatorCheckBox ||
                           (element == PE_PanelButtonTool && option->state.testFlag(State_On));
    if (isControl && isHighContrast(option->palette))
        outline(*painter, *option, option->rect);
}

} // namespace soma::ui
