// SPDX-License-Identifier: GPL-3.0-or-later
// QCP's error bars, but cut at the axes (in SVG too, which ignores clipping), and where they would
// cover each other only some of them. GUI thread.
#pragma once

#include "core/figures/figure.hpp"
#include "ui/plots/plot_theme.hpp"

#include <qcustomplot.h>

namespace soma::ui {

class ErrorBars : public QCPErrorBars {
    Q_OBJECT

public:
    explicit ErrorBars(QCPAbstractPlottable& curve);

    void setStyle(const QColor& colour, const PlotTheme& theme);
    /// Gives each point that the curve was fed with its error. After the curve.
    void feed(const Series& series);

protected:
    void draw(QCPPainter* painter) override;

private:
    void drawBar(QCPPainter& painter, const QLineF& bar) const;

    double m_leastGap = 0;
};

} // namespace soma::ui
