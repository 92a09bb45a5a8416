// SPDX-License-Identifier: GPL-3.0-or-later
// Fusion, but for icons that follow the palette outlines in high contrast, and
// handles that grow with the text. GUI thread.
#pragma once

#include <QProxyStyle>

namespace soma::ui {

class WindowStyle : public QProxyStyle {
    Q_OBJECT

public:
    WindowStyle();

    /// The icon of a menu's chosen line stands on the highlight, like its text.
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                            QPainter* painter, const QWidget* widget) const override;
    /// The handles of sliders grow with the text: a lecturer on a stage has to hit them.
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option,
                                  const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
};

} // namespace soma::ui
