// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/plot_overlay.hpp"

#include "ui/plots/rich_text.hpp"

#include <algorithm>
#include <cmath>

namespace soma::ui {
namespace {

constexpr double kReach = 6;  // pixels around a marker that grab it
constexpr double kHandle = 5; // half the base of its handle

} // namespace

std::optional<double> valueAt(const Series& series, double x) {
    if (series.x.empty() || series.x.size() != series.y.size())
        return {};
    auto after = std::ranges::lower_bound(series.x, x);
    if (after == series.x.end())
        --after;
    if (after != series.x.begin() && x - *(after - 1) < *after - x)
        --after;
    const auto i = static_cast<std::size_t>(after - series.x.begin());
    if (series.mark == Mark::Bars && std::abs(x - series.x[i]) > series.barWidth / 2)
        return {};
    if (!std::isfinite(series.y[i]))
        return {};
    return series.y[i];
}

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
        const bool isSentence = label.find(' ') != std::string::npos;
        m_labels[i].set(isSentence ? sentenceHtml(label) : symbolHtml(label), font);
        m_everLabelled = m_everLabelled || !label.empty();
    }
    if (m_held && m_held->index >= figure->markers.size())
        m_held.reset();
}

const QCPAxis* PlotOverlay::xAxis() const { return m_rects.front()->axis(QCPAxis::atBottom); }

double PlotOverlay::markerAt(std::size_t index) const {
    return m_held && m_held->index == index ? m_held->x : m_figure->markers.at(index).at;
}

std::optional<std::size_t> PlotOverlay::markerNear(double pixelX) const {
    std::optional<std::size_t> nearest;
    double reach = kReach * m_theme.markSize;
    for (std::size_t i = 0; m_figure && !m_rects.empty() && i < m_figure->markers.size(); ++i) {
        if (m_figure->markers[i].setting.empty())
            continue;
        const double distance = std::abs(xAxis()->coordToPixel(markerAt(i)) - pixelX);
        if (distance > reach)
            continue;
        reach = distance;
        nearest = i;
    }
    return nearest;
}

int PlotOverlay::stripHeight() const {
    if (!m_figure || (m_figure->markers.empty() && !m_everLabelled))
        return 0;
    double height = 0;
    for (const TypesetText& label : m_labels)
        height = std::max(height, label.size().height());
    return static_cast<int>(std::ceil(height + 1.8 * kHandle * m_theme.markSize));
}

void PlotOverlay::applyDefaultAntialiasingHint(QCPPainter* painter) const {
    painter->setAntialiasing(true);
}

void PlotOverlay::draw(QCPPainter* painter) {
    if (!m_figure || m_rects.empty())
        return;
    for (std::size_t i = 0; i < m_figure->markers.size(); ++i)
        drawMarker(*painter, i);
    if (m_cursor)
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

// A marker outside the shown range stands at the edge, as its handle alone.
void PlotOverlay::drawMarker(QCPPainter& painter, std::size_t index) const {
    const Marker& marker = m_figure->markers[index];
    const QColor colour = marker.setting.empty() ? m_theme.colour(marker.role) : m_theme.marker;
    const QCPRange range = xAxis()->range();
    const double at = markerAt(index);
    if (!std::isfinite(at))
        return;
    const QLineF line = lineAt(std::clamp(at, range.lower, range.upper));
    const bool inside = range.lower <= at && at <= range.upper;
    if (inside) {
        painter.setPen(QPen(colour, m_theme.penWidth));
        painter.drawLine(line);
    }
    const double half = kHandle * m_theme.markSize;
    const QPointF tip = line.p1();
    if (!marker.setting.empty()) {
        const std::array triangle{tip, tip + QPointF(-half, -1.6 * half),
                                  tip + QPointF(half, -1.6 * half)};
        painter.setPen(Qt::NoPen);
        painter.setBrush(inside ? colour : mixed(colour, m_theme.background, 0.4));
        painter.drawPolygon(triangle.data(), 3);
        painter.setBrush(Qt::NoBrush);
    }
    const QSizeF size = m_labels[index].size();
    const double room = m_rects.front()->right() - size.width();
    const double left = std::min(tip.x() - size.width() / 2, std::max(room, 0.0));
    m_labels[index].draw(painter, {left, tip.y() - 1.7 * half - size.height()}, colour);
}

void PlotOverlay::drawCursor(QCPPainter& painter) const {
    if (!xAxis()->range().contains(*m_cursor))
        return;
    QPen pen(m_theme.mutedText, 1);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.drawLine(lineAt(*m_cursor));
    for (std::size_t i = 0; i < std::min(m_rects.size(), m_figure->panels.size()); ++i)
        drawDots(painter, i);
}

void PlotOverlay::drawDots(QCPPainter& painter, std::size_t index) const {
    const Panel& panel = m_figure->panels[index];
    const QCPAxis* axis = m_rects[index]->axis(QCPAxis::atLeft);
    const double radius = 3 * m_theme.markSize;
    for (std::size_t i = 0; i < panel.series.size(); ++i) {
        if (panel.series[i].mark == Mark::Bars)
            continue;
        const auto value = valueAt(panel.series[i], *m_cursor);
        if (!value || !axis->range().contains(*value))
            continue;
        painter.setPen(QPen(m_theme.background, 1));
        painter.setBrush(seriesColour(m_theme, panel, i));
        painter.drawEllipse({lineAt(*m_cursor).x1(), axis->coordToPixel(*value)}, radius, radius);
    }
    painter.setBrush(Qt::NoBrush);
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
