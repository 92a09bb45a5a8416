// SPDX-License-Identifier: GPL-3.0-or-later
// What QCustomPlot lacks for traces: quick and well-joined thick lines in files, lines cut at the
// axes in SVG (QSvgGenerator ignores clipping), tick labels with a true minus. GUI thread.
#pragma once

#include <qcustomplot.h>

#include <type_traits>

namespace soma::ui {

class TraceGraph : public QCPGraph {
    Q_OBJECT

public:
    using QCPGraph::QCPGraph;

protected:
    void drawLinePlot(QCPPainter* painter, const QVector<QPointF>& lines) const override;
};

/// The same for a line that may turn back.
class TraceCurve : public QCPCurve {
    Q_OBJECT

public:
    using QCPCurve::QCPCurve;

protected:
    void drawCurveLine(QCPPainter* painter, const QVector<QPointF>& lines) const override;
};

/// The pieces of a line, broken at NaN, that lie inside `box`.
[[nodiscard]] QVector<QPolygonF> clippedLine(const QVector<QPointF>& points, const QRectF& box);

/// Steps of 1, 2 or 5 times a power of ten, at least `smallest` (1 where only whole numbers occur).
[[nodiscard]] double roundStep(double exact, double smallest);

/// A ticker of QCP with U+2212 before negative numbers, and with round steps if it is linear.
template <typename Ticker> class PlotTicker : public Ticker {
public:
    void setSmallestStep(double step) { m_smallestStep = step; }

protected:
    double getTickStep(const QCPRange& range) override {
        if constexpr (!std::is_same_v<Ticker, QCPAxisTicker>)
            return Ticker::getTickStep(range);
        return roundStep(range.size() / (this->tickCount() + 1e-10), m_smallestStep);
    }

    QString getTickLabel(double tick, const QLocale& locale, QChar formatChar,
                         int precision) override {
        QString label = Ticker::getTickLabel(tick, locale, formatChar, precision);
        // Only the sign: QCP itself looks for the ASCII hyphen of an exponent.
        if (label.startsWith(QLatin1Char('-')))
            label[0] = QChar(0x2212);
        return label;
    }

private:
    double m_smallestStep = 0;
};

} // namespace soma::ui
