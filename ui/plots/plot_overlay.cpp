// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/plot_overlay.hpp"

#include "ui/plots/read_out.hpp"
#include "ui/plots/rich_text.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace soma::ui {
namespace {

constexpr double kReach = 6; // pixels around a marker that grab it
constexpr double kGrip = 5;  // half the base of its handle
constexpr double kHalo = 1;  // on either side of a line over the colours of a map

} // namespace

PlotOverlay::PlotOverlay(QCustomPlot* plot)
    : QCPLayerable(plot, QStringLiteral("overlay")) {}

void PlotOverlay::setFigure(const Figure* figure, std::vector<QCPAxisRect*> rects,
                            const PlotTheme& theme, const QFont& font) {
    m_figure = figure;
    m_rects = std::move(rects);
    m_theme = theme;
    m_labels.resize(figure->markers.size());
    for (std::size_t i = 0; i < m_labels.size(); ++i) {
        const std::string& label = figure->markers[i].label;
        m_labels[i].set(labelHtml(label), font);
        m_everLabelled = m_everLabelled || !label.empty();
    }
    if (m_held && !markerOf(m_held->handle))
        m_held.reset();
}

const QCPAxis* PlotOverlay::xAxis() const { return m_rects.front()->axis(QCPAxis::atBottom); }

std::size_t PlotOverlay::panelCount() const {
    return m_figure ? std::min(m_rects.size(), m_figure->panels.size()) : 0;
}

const Marker* PlotOverlay::markerOf(const Handle& handle) const {
    const bool isLevel = handle.kind == Handle::Kind::Level;
    if (!m_figure || (isLevel && handle.panel >= panelCount()))
        return nullptr;
    const auto& all = isLevel ? m_figure->panels[handle.panel].levels : m_figure->markers;
    return handle.index < all.size() ? &all[handle.index] : nullptr;
}

double PlotOverlay::valueOf(const Handle& handle) const {
    return m_held && m_held->handle == handle ? m_held->value : markerOf(handle)->at;
}

// In pixels; infinite where the line is not to be grabbed.
double PlotOverlay::distance(const Handle& handle, QPointF pixel) const {
    constexpr double kFar = std::numeric_limits<double>::infinity();
    if (markerOf(handle)->setting.empty())
        return kFar;
    if (handle.kind == Handle::Kind::Marker)
        return std::abs(xAxis()->coordToPixel(valueOf(handle)) - pixel.x());
    const QCPAxisRect& rect = *m_rects[handle.panel];
    const double grip = 2 * kGrip * m_theme.markSize;
    if (pixel.x() < rect.left() || pixel.x() > rect.right() + grip)
        return kFar;
    const QCPAxis& axis = *rect.axis(QCPAxis::atLeft);
    const double at = std::clamp(valueOf(handle), axis.range().lower, axis.range().upper);
    return std::abs(axis.coordToPixel(at) - pixel.y());
}

std::optional<Handle> PlotOverlay::handleNear(QPointF pixel) const {
    std::optional<Handle> nearest;
    double reach = kReach * m_theme.markSize;
    const auto look = [&](const Handle& handle) {
        const double d = distance(handle, pixel);
        if (d > reach)
            return;
        reach = d;
        nearest = handle;
    };
    if (panelCount() == 0)
        return {};
    for (std::size_t i = 0; i < m_figure->markers.size(); ++i)
        look({Handle::Kind::Marker, 0, i});
    for (std::size_t p = 0; p < panelCount(); ++p)
        for (std::size_t i = 0; i < m_figure->panels[p].levels.size(); ++i)
            look({Handle::Kind::Level, p, i});
    return nearest;
}

int PlotOverlay::stripHeight() const {
    if (!m_figure || (m_figure->markers.empty() && !m_everLabelled))
        return 0;
    double height = 0;
    for (const TypesetText& label : m_labels)
        height = std::max(height, label.size().height());
    return static_cast<int>(std::ceil(height + 1.8 * kGrip * m_theme.markSize));
}

void PlotOverlay::applyDefaultAntialiasingHint(QCPPainter* painter) const {
    painter->setAntialiasing(true);
}

void PlotOverlay::draw(QCPPainter* painter) {
    if (!m_figure || m_rects.empty())
        return;
    for (std::size_t p = 0; p < panelCount(); ++p)
        for (std::size_t i = 0; i < m_figure->panels[p].levels.size(); ++i)
            drawLevel(*painter, {Handle::Kind::Level, p, i});
    for (std::size_t i = 0; i < m_figure->markers.size(); ++i)
        drawMarker(*painter, i);
    if (!m_frame.isNull())
        drawFrame(*painter);
    else if (m_cursor)
        drawCursor(*painter);
    if (!m_band.isNull())
        drawBand(*painter);
}

QLineF PlotOverlay::lineAt(double x) const {
    // Half a pixel in: a line of one pixel then covers one column instead of two halves.
    const double px = std::floor(xAxis()->coordToPixel(x)) + 0.5;
    return {px, static_cast<double>(m_rects.front()->top()), px,
            static_cast<double>(m_rects.back()->bottom())};
}

void PlotOverlay::drawLine(QCPPainter& painter, const QLineF& line, const QColor& colour) const {
    const auto hasMap = [](const Panel& panel) { return panel.map.has_value(); };
    if (std::ranges::any_of(m_figure->panels, hasMap)) {
        painter.setPen(QPen(m_theme.background, m_theme.penWidth + 2 * kHalo * m_theme.markSize,
                            Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(line);
    }
    painter.setPen(QPen(colour, m_theme.penWidth));
    painter.drawLine(line);
}

// A triangle with its tip on the axes' edge, its base `away` from it.
void PlotOverlay::drawGrip(QCPPainter& painter, QPointF tip, QPointF away,
                           const QColor& colour) const {
    const double half = kGrip * m_theme.markSize;
    const QPointF across = QPointF(away.y(), away.x()) * half;
    const std::array triangle{tip, tip + away * 1.6 * half + across,
                              tip + away * 1.6 * half - across};
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(triangle.data(), 3);
    painter.setBrush(Qt::NoBrush);
}

// A marker outside the shown range stands at the edge, as its handle alone.
void PlotOverlay::drawMarker(QCPPainter& painter, std::size_t index) const {
    const Marker& marker = m_figure->markers[index];
    const QColor colour = marker.setting.empty() ? m_theme.colour(marker.role) : m_theme.marker;
    const QCPRange range = xAxis()->range();
    const double at = valueOf({Handle::Kind::Marker, 0, index});
    if (!std::isfinite(at))
        return;
    const QLineF line = lineAt(std::clamp(at, range.lower, range.upper));
    const bool inside = range.lower <= at && at <= range.upper;
    if (inside)
        drawLine(painter, line, colour);
    const double half = kGrip * m_theme.markSize;
    const QPointF tip = line.p1();
    if (!marker.setting.empty())
        drawGrip(painter, tip, {0, -1}, inside ? colour : mixed(colour, m_theme.background, 0.4));
    const QSizeF size = m_labels[index].size();
    const double room = m_rects.front()->right() - size.width();
    const double left = std::min(tip.x() - size.width() / 2, std::max(room, 0.0));
    m_labels[index].draw(painter, {left, tip.y() - 1.7 * half - size.height()}, colour);
}

// The same across a panel; levels that belong to no setting lie below the curves.
void PlotOverlay::drawLevel(QCPPainter& painter, const Handle& handle) const {
    const QCPAxisRect& rect = *m_rects[handle.panel];
    const QCPAxis& axis = *rect.axis(QCPAxis::atLeft);
    const double at = valueOf(handle);
    if (markerOf(handle)->setting.empty() || !std::isfinite(at))
        return;
    const bool inside = axis.range().contains(at);
    const double y =
        std::floor(axis.coordToPixel(std::clamp(at, axis.range().lower, axis.range().upper))) + 0.5;
    const double right = rect.right() + 1;
    const QColor colour = m_theme.marker;
    if (inside)
        drawLine(painter, QLineF(rect.left(), y, right, y), colour);
    drawGrip(painter, {right, y}, {1, 0}, inside ? colour : mixed(colour, m_theme.background, 0.4));
}

void PlotOverlay::drawCursor(QCPPainter& painter) const {
    if (!xAxis()->range().contains(m_cursor->x))
        return;
    if (m_cursor->y)
        return drawPoint(painter);
    QPen pen(m_theme.mutedText, 1);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.drawLine(lineAt(m_cursor->x));
    for (std::size_t i = 0; i < panelCount(); ++i)
        drawDots(painter, i);
}

// Of a run, what it shows between two samples is where the line goes: in slow motion the dots
// glide.
void PlotOverlay::drawDots(QCPPainter& painter, std::size_t index) const {
    const Panel& panel = m_figure->panels[index];
    const QCPAxis* axis = m_rects[index]->axis(QCPAxis::atLeft);
    const bool isRun = isOverTime(*m_figure) || !m_figure->path.t.empty();
    for (std::size_t i = 0; i < panel.series.size(); ++i) {
        const Series& series = panel.series[i];
        if (series.mark == Mark::Bars)
            continue;
        const bool isLine = isRun && series.mark == Mark::Line;
        const auto value = isLine ? lineValueAt(series, m_cursor->x) : valueAt(series, m_cursor->x);
        if (value && axis->range().contains(*value))
            drawDot(painter, {lineAt(m_cursor->x).x1(), axis->coordToPixel(*value)},
                    seriesColour(m_theme, panel, i));
    }
}

void PlotOverlay::drawDot(QCPPainter& painter, QPointF at, const QColor& colour) const {
    const double radius = 4 * m_theme.markSize;
    painter.setPen(QPen(m_theme.background, 1.5));
    painter.setBrush(colour);
    painter.drawEllipse(at, radius, radius);
    painter.setBrush(Qt::NoBrush);
}

// Larger than the dots of a line, and of no series' colour: it lies on its own path.
void PlotOverlay::drawPoint(QCPPainter& painter) const {
    const QCPAxis* axis = m_rects.front()->axis(QCPAxis::atLeft);
    if (!axis->range().contains(*m_cursor->y))
        return;
    const double radius = 5 * m_theme.markSize;
    painter.setPen(QPen(m_theme.background, 1.5));
    painter.setBrush(m_theme.text);
    painter.drawEllipse(
        QPointF(xAxis()->coordToPixel(m_cursor->x), axis->coordToPixel(*m_cursor->y)), radius,
        radius);
    painter.setBrush(Qt::NoBrush);
}

// Dark and bright, one of which shows on any colour.
void PlotOverlay::drawFrame(QCPPainter& painter) const {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.text, 1));
    painter.drawRect(m_frame.adjusted(-1, -1, 1, 1));
    painter.setPen(QPen(m_theme.background, 1));
    painter.drawRect(m_frame);
}

void PlotOverlay::drawBand(QCPPainter& painter) const {
    QColor fill = m_theme.marker;
    painter.setPen(QPen(fill, 1));
    fill.setAlpha(40);
    painter.setBrush(fill);
    painter.drawRect(m_band);
    painter.setBrush(Qt::NoBrush);
}

} // namespace soma::ui
