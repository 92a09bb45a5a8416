// SPDX-License-Identifier: GPL-3.0-or-later
// What QCustomPlot lacks for traces: quick and well-joined thick lines in files, lines cut at the
// axes in SVG (QSvgGenerator ignores clipping), tick labels with a true minus. GUI thread.
#pragma once

#include <qcustomplot.h>

namespace soma::ui {

class TraceGraph : public QCPGraph {
    Q_OBJECT

public:
    using QCPGraph::QCPGraph;

protected:
    void drawLinePlot(QCPPainter* painter, const QVector<QPointF>& lines) const override;
};

/// The pieces of a line, broken at NaN, that lie inside `box`.
[[nodiscard]] QVector<QPolygonF> clippedLine(const QVector<QPointF>& points, const QRectF& box);

/// A ticker of QCP with U+2212 before negative numbers.
template <typename Ticker>
class TrueMinus : public Ticker {
protected:
    QString getTickLabel(
        double tick, const QLocale& locale, QChar formatChar, int precision
    ) override
    {
        QString label = Ticker::getTickLabel(tick, locale, formatChar, precision);
        // Only the sign: QCP itself looks for the ASCII hyphen of an exponent.
        if (label.startsWith(QLatin1Char('-'))) label[0] = QChar(0x2212);
        return label;
    }
};

} // namespace soma::ui
