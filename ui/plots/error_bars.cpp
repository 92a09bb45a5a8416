// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/error_bars.hpp"

#include "ui/plots/trace_graph.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace soma::ui {
namespace {

constexpr double kWhisker = 5;    // pixels of the normal window
constexpr double kThin = 0.75;    // pen, relative to that of the curve
constexpr double kLeastGap = 3.5; // between two bars: any closer they are a wall before the curve

} // namespace

ErrorBars::ErrorBars(QCPAbstractPlottable& curve)
    : QCPErrorBars(curve.keyAxis(), curve.valueAxis()) {
    setDataPlottable(&curve);
    setSelectable(QCP::stNone);
}

void ErrorBars::setStyle(const QColor& colour, const PlotTheme& theme) {
    setPen(QPen(colour, std::max(1.0, kThin * theme.penWidth))); // thinner ones fade
    setWhiskerWidth(kWhisker * theme.markSize);
    m_leastGap = kLeastGap * theme.markSize;
}

// The curve holds a part of the series' points, in their order.
void ErrorBars::feed(const Series& series) {
    const auto& points = *dataPlottable()->interface1D();
    const std::size_t size = std::min({series.x.size(), series.y.size(), series.error.size()});
    QVector<double> errors;
    errors.reserve(points.dataCount());
    std::size_t next = 0;
    for (int i = 0; i < points.dataCount(); ++i) {
        errors.append(std::numeric_limits<double>::quiet_NaN());
        const double x = points.dataMainKey(i);
        const double y = points.dataMainValue(i);
        if (std::isnan(y)) // a gap may stand for many points
            continue;
        while (next < size && !(series.x[next] == x && series.y[next] == y))
            ++next;
        if (next < size)
            errors.back() = series.error[next++];
    }
    setData(errors);
}

void ErrorBars::draw(QCPPainter* painter) {
    const auto* points = dataPlottable() ? dataPlottable()->interface1D() : nullptr;
    if (!points)
        return;
    painter->setAntialiasing(false); // all of it is upright or level
    painter->setPen(pen());
    // Along x; a line that turns back may have neighbours above each other.
    const bool turns = qobject_cast<const QCPCurve*>(dataPlottable()) != nullptr;
    const auto isNear = [&](QPointF a, QPointF b) {
        return std::abs(a.x() - b.x()) < m_leastGap &&
               (!turns || std::abs(a.y() - b.y()) < m_leastGap);
    };
    std::optional<QPointF> last;
    const int count = std::min(points->dataCount(), static_cast<int>(data()->size()));
    for (int i = 0; i < count; ++i) {
        const double error = data()->at(i).errorPlus;
        const double y = points->dataMainValue(i);
        const QPointF at = points->dataPixelPosition(i);
        if (!(error > 0 && std::isfinite(error) && std::isfinite(y) && std::isfinite(at.x())) ||
            (last && isNear(*last, at)))
            continue;
        last = at;
        drawBar(*painter, {at.x(), valueAxis()->coordToPixel(y - error), at.x(),
                           valueAxis()->coordToPixel(y + error)});
    }
}

void ErrorBars::drawBar(QCPPainter& painter, const QLineF& bar) const {
    constexpr double kShortest = 3; // a shorter bar would be all whiskers
    const QPointF half(bar.length() < kShortest ? 0 : whiskerWidth() / 2, 0);
    const QRectF box = clipRect().toRectF();
    for (const QLineF& line :
         {bar, QLineF(bar.p1() - half, bar.p1() + half), QLineF(bar.p2() - half, bar.p2() + half)})
        for (const QPolygonF& piece : clippedLine({line.p1(), line.p2()}, box))
            painter.drawLine(piece.front(), piece.back());
}

} // namespace soma::ui
