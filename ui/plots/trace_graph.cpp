// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/trace_graph.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace soma::ui {
namespace {

// Qt strokes a long thick polyline as one path that crosses itself thousands of times (seconds);
// pieces of this many points take milliseconds. They overlap by one segment, so that every joint is
// inside some piece.
constexpr qsizetype kChunk = 16;
// A piece this much longer than its box is wide and high is noise: single segments, whose joints
// nobody sees in it, are ten times faster still.
constexpr double kJagged = 3;

bool isDrawable(const QPointF& p) { return std::isfinite(p.x()) && std::isfinite(p.y()); }

bool isJagged(const QPointF* points, qsizetype size) {
    double length = 0;
    QRectF box(points[0], QSizeF());
    for (qsizetype i = 1; i < size; ++i) {
        length += QLineF(points[i - 1], points[i]).length();
        box.setLeft(std::min(box.left(), points[i].x()));
        box.setRight(std::max(box.right(), points[i].x()));
        box.setTop(std::min(box.top(), points[i].y()));
        box.setBottom(std::max(box.bottom(), points[i].y()));
    }
    return length > kJagged * (box.width() + box.height());
}

void drawChunks(QCPPainter& painter, const QPointF* points, qsizetype size) {
    for (qsizetype from = 0; from + 1 < size; from += kChunk - 2) {
        const qsizetype count = std::min(kChunk, size - from);
        if (isJagged(points + from, count))
            for (qsizetype i = from + 1; i < from + count; ++i)
                painter.drawLine(points[i - 1], points[i]);
        else
            painter.drawPolyline(points + from, static_cast<int>(count));
        if (from + count == size)
            break;
    }
}

// Liang and Barsky, ACM Trans. Graph. 3, 1 (1984): the part of a segment inside a box.
std::optional<QLineF> clippedSegment(QPointF a, QPointF b, const QRectF& box) {
    const QPointF d = b - a;
    const std::array<double, 4> p{-d.x(), d.x(), -d.y(), d.y()};
    const std::array<double, 4> q{a.x() - box.left(), box.right() - a.x(), a.y() - box.top(),
                                  box.bottom() - a.y()};
    double enter = 0;
    double leave = 1;
    for (std::size_t i = 0; i < 4; ++i) {
        if (p[i] == 0 && q[i] < 0)
            return {};
        if (p[i] < 0)
            enter = std::max(enter, q[i] / p[i]);
        if (p[i] > 0)
            leave = std::min(leave, q[i] / p[i]);
    }
    if (enter > leave)
        return {};
    return QLineF(enter == 0 ? a : a + enter * d, leave == 1 ? b : a + leave * d);
}

} // namespace

QVector<QPolygonF> clippedLine(const QVector<QPointF>& points, const QRectF& box) {
    QVector<QPolygonF> pieces;
    bool joined = false;
    for (qsizetype i = 1; i < points.size(); ++i) {
        const bool drawable = isDrawable(points[i - 1]) && isDrawable(points[i]);
        const auto segment =
            drawable ? clippedSegment(points[i - 1], points[i], box) : std::nullopt;
        if (!segment) {
            joined = false;
            continue;
        }
        if (!joined)
            pieces.append(QPolygonF{segment->p1()});
        pieces.last().append(segment->p2());
        joined = segment->p2() == points[i];
    }
    return pieces;
}

double roundStep(double exact, double smallest) {
    const double wanted = std::max(exact, smallest);
    const double magnitude = std::pow(10, std::floor(std::log10(wanted)));
    for (const double mantissa : {1.0, 2.0, 5.0}) // a bit finer than asked for is fine
        if (wanted <= mantissa * magnitude * 1.25)
            return mantissa * magnitude;
    return 10 * magnitude;
}

namespace {

bool goesToFile(const QCPPainter& painter) {
    return painter.modes().testFlag(QCPPainter::pmNoCaching);
}

// QCP's upper and right ends lie a pixel outside its clip rect: a curve along them is not to
// vanish.
QRectF axesBox(const QCPAbstractPlottable& plottable) {
    return plottable.keyAxis()->axisRect()->rect().toRectF().adjusted(0, -1, 1, 0);
}

void drawForFile(QCPPainter& painter, const QVector<QPointF>& lines, const QRectF& box) {
    const bool whole = painter.modes().testFlag(QCPPainter::pmVectorized) ||
                       painter.pen().style() != Qt::SolidLine;
    for (const QPolygonF& piece : clippedLine(lines, box)) {
        if (whole)
            painter.drawPolyline(piece);
        else
            drawChunks(painter, piece.constData(), piece.size());
    }
}

} // namespace

void TraceGraph::drawLinePlot(QCPPainter* painter, const QVector<QPointF>& lines) const {
    if (!goesToFile(*painter) || lines.isEmpty())
        return QCPGraph::drawLinePlot(painter, lines);
    applyDefaultAntialiasingHint(painter);
    drawForFile(*painter, lines, axesBox(*this));
}

void TraceCurve::drawCurveLine(QCPPainter* painter, const QVector<QPointF>& lines) const {
    if (!goesToFile(*painter) || lines.isEmpty())
        return QCPCurve::drawCurveLine(painter, lines);
    applyDefaultAntialiasingHint(painter);
    drawForFile(*painter, lines, axesBox(*this));
}

} // namespace soma::ui
