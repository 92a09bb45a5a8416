// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/panel_decor.hpp"

#include "ui/plots/rich_text.hpp"

#include <algorithm>
#include <cmath>
#include <ranges>
#include <utility>

namespace soma::ui {
namespace {

constexpr double kTickSize = 3.5; // half the base of a spike mark, in pixels of the normal window
constexpr int kLabelGap = 5;
constexpr double kGripRoom = 9;
constexpr double kMostWidth = 0.3; // of labels, relative to the plot

double lastValue(const Series& series) {
    for (std::size_t i = series.y.size(); i-- > 0;)
        if (std::isfinite(series.y[i]))
            return series.y[i];
    return 0;
}

bool isInside(const QCPRange& range, double value) {
    return range.lower <= value && value <= range.upper;
}

} // namespace

bool hasPoints(const Panel& panel) {
    const auto isFinite = [](double z) { return std::isfinite(z); };
    if (panel.map && std::ranges::any_of(panel.map->z, isFinite))
        return true;
    return std::ranges::any_of(panel.series, [](const Series& series) {
        return std::ranges::any_of(series.y, [](double y) { return std::isfinite(y); });
    });
}

LevelLines::LevelLines(QCPAxisRect* rect)
    : QCPLayerable(rect->parentPlot(), QStringLiteral("grid"))
    , m_rect(rect) {}

void LevelLines::setPanel(const Panel* panel, const PlotTheme& theme) {
    m_panel = panel;
    m_theme = theme;
}

void LevelLines::applyDefaultAntialiasingHint(QCPPainter* painter) const {
    painter->setAntialiasing(false);
}

QRect LevelLines::clipRect() const { return m_rect ? m_rect->rect() : QRect(); }

void LevelLines::draw(QCPPainter* painter) {
    if (!m_rect || !m_panel)
        return;
    const QCPAxis* axis = m_rect->axis(QCPAxis::atLeft);
    for (const Marker& level : m_panel->levels) {
        if (!level.setting.empty() || !isInside(axis->range(), level.at))
            continue; // those of a setting move with the mouse: PlotOverlay
        QPen pen(m_theme.colour(level.role), m_theme.penWidth);
        pen.setDashPattern({5, 4});
        painter->setPen(pen);
        const double y = std::round(axis->coordToPixel(level.at));
        painter->drawLine(QPointF(m_rect->left(), y), QPointF(m_rect->right(), y));
    }
}

PanelLabels::PanelLabels(QCPAxisRect* rect)
    : QCPLayerable(rect->parentPlot(), QStringLiteral("legend"))
    , m_rect(rect) {}

void PanelLabels::setPanel(const Panel* panel, const PlotTheme& theme, const QFont& font,
                           Placement placement, const QString& emptyHtml) {
    m_panel = panel;
    m_theme = theme;
    m_empty = !hasPoints(*panel);
    m_everTicked = m_everTicked || !panel->ticks.empty();
    m_emptyHtml = emptyHtml;
    m_font = font;
    m_labels.clear();
    m_fitted = -1;
    for (std::size_t i = 0; panel->series.size() > 1 && i < panel->series.size(); ++i)
        addSeriesLabel(i, placement);
    for (const Marker& level : panel->levels)
        addLabel(level.label, level.setting.empty() ? theme.colour(level.role) : theme.marker,
                 level.at);
}

// One formula beside several curves is drawn in their colours but named once, in its own.
void PanelLabels::addSeriesLabel(std::size_t index, Placement placement) {
    const Series& series = m_panel->series[index];
    const bool isTheory = series.role == Role::Theory;
    if (series.label.empty() && (isTheory || series.id.empty()))
        return;
    const auto isData = [](const Series& s) { return s.role != Role::Theory && s.pin == 0; };
    const bool speaksOfMany =
        isTheory && !series.speaksOf.empty() && std::ranges::count_if(m_panel->series, isData) > 1;
    std::optional<double> value;
    if (placement == Placement::AtEnd)
        value = lastValue(series);
    const auto before = m_labels.size();
    addLabel(series.label.empty() ? series.id : series.label,
             speaksOfMany ? m_theme.colour(Role::Theory) : seriesColour(m_theme, *m_panel, index),
             value);
    const auto isFinite = [](double y) { return std::isfinite(y); };
    const bool isOutside =
        series.order == Order::AsGiven && std::ranges::none_of(series.y, isFinite);
    if (m_labels.size() > before)
        m_labels.back().isDrawn = !isOutside;
    if (isData(series) && std::ranges::count_if(m_panel->series, isData) == 1)
        m_labels.back().briefHtml = symbolHtml(m_panel->y.symbol); // its label is the axis' name
}

void PanelLabels::addLabel(std::string_view symbol, const QColor& colour,
                           std::optional<double> value) {
    if (symbol.empty())
        return;
    Label label;
    label.html = labelHtml(symbol);
    label.text.set(label.html, m_font);
    label.colour = colour;
    label.value = value;
    m_labels.push_back(std::move(label));
}

void PanelLabels::fitWidth(double plotWidth) {
    if (std::exchange(m_fitted, plotWidth) == plotWidth)
        return;
    const double most = kMostWidth * plotWidth;
    for (Label& label : m_labels) {
        label.text.set(label.html, m_font);
        if (label.text.size().width() <= most)
            continue;
        label.text.set(label.briefHtml, m_font);
        if (!label.briefHtml.isEmpty() && label.text.size().width() <= most)
            continue;
        label.text.set(label.html, m_font);
        const QString cut =
            QFontMetricsF(m_font).elidedText(label.text.plain(), Qt::ElideRight, most);
        label.text.set(cut.toHtmlEscaped(), m_font);
    }
}

// The grip of a level that can be dragged stands between axes and labels.
double PanelLabels::gap() const {
    const auto isSetting = [](const Marker& level) { return !level.setting.empty(); };
    const bool hasGrip = m_panel && std::ranges::any_of(m_panel->levels, isSetting);
    return kLabelGap + (hasGrip ? kGripRoom * m_theme.markSize : 0);
}

int PanelLabels::labelWidth() const {
    double width = 0;
    for (const Label& label : m_labels)
        width = std::max(width, label.text.size().width());
    return width > 0 ? static_cast<int>(std::ceil(width + gap())) + 2 : 0;
}

int PanelLabels::stripHeight() const {
    return m_everTicked ? static_cast<int>(std::ceil(2.6 * kTickSize * m_theme.markSize)) : 0;
}

void PanelLabels::applyDefaultAntialiasingHint(QCPPainter* painter) const {
    painter->setAntialiasing(true);
}

void PanelLabels::draw(QCPPainter* painter) {
    if (!m_rect || !m_panel)
        return;
    drawTicks(*painter);
    drawLabels(*painter);
    if (m_empty)
        drawEmpty(*painter);
}

// Triangles stand in the strip above the axes, their tips on the upper edge, so that they never
// hide data. Of those that would cover each other only the first is drawn.
void PanelLabels::drawTicks(QCPPainter& painter) const {
    const QCPAxis* axis = m_rect->axis(QCPAxis::atBottom);
    const double half = kTickSize * m_theme.markSize;
    const double tip = m_rect->top();
    double drawn = -1e9;
    painter.setPen(QPen(m_theme.background, 0.7 * m_theme.markSize)); // parts neighbours
    painter.setBrush(m_theme.spikeMark);
    for (const double at : m_panel->ticks) {
        if (!isInside(axis->range(), at))
            continue;
        const double x = axis->coordToPixel(at);
        if (x - drawn < 1)
            continue;
        drawn = x;
        const std::array triangle{QPointF(x - half, tip - 1.8 * half),
                                  QPointF(x + half, tip - 1.8 * half), QPointF(x, tip)};
        painter.drawPolygon(triangle.data(), 3);
    }
    painter.setBrush(Qt::NoBrush);
}

// Those that are not drawn are placed last, where they push no other.
void PanelLabels::placeLabels() {
    const QCPAxis* axis = m_rect->axis(QCPAxis::atLeft);
    const auto spread = std::ranges::count_if(m_labels, [](const Label& l) { return !l.value; });
    double rank = 0;
    for (Label& label : m_labels) {
        const double share = (rank + 1) / (static_cast<double>(spread) + 1);
        label.y = label.value ? axis->coordToPixel(*label.value)
                              : m_rect->top() + share * m_rect->height();
        rank += label.value ? 0 : 1;
    }
    const auto hidden =
        std::ranges::stable_partition(m_labels, [](const Label& l) { return l.isDrawn; });
    const auto drawn = std::ranges::subrange(m_labels.begin(), hidden.begin());
    std::ranges::stable_sort(drawn, {}, &Label::y);
    const double half = lineHeight() / 2;
    double least = m_rect->top();
    for (Label& label : drawn) { // push down what would overlap
        label.y = std::max(label.y, least + half);
        least = label.y + half;
    }
    double most = m_rect->bottom() + kLabelGap;
    for (Label& label : drawn | std::views::reverse) { // and up what would leave
        label.y = std::min(label.y, most - half);
        most = label.y - half;
    }
}

// All the same, less where many labels have little room.
double PanelLabels::lineHeight() const {
    double height = 0;
    for (const Label& label : m_labels)
        height = std::max(height, label.text.size().height());
    const double room = m_rect->height() + kLabelGap;
    return std::min(height, room / static_cast<double>(std::max<std::size_t>(m_labels.size(), 1)));
}

void PanelLabels::drawLabels(QCPPainter& painter) {
    if (m_empty)
        return;
    placeLabels();
    for (const Label& label : m_labels) {
        if (!label.isDrawn)
            continue;
        const double height = label.text.size().height();
        // Letters leave some of their line free: only beyond that they have to shrink.
        constexpr double kLetters = 0.8;
        const double shrink = std::min(1.0, lineHeight() / (kLetters * height));
        painter.save();
        painter.translate(m_rect->right() + gap(), label.y - shrink * height / 2);
        painter.scale(shrink, shrink);
        label.text.draw(painter, {}, label.colour);
        painter.restore();
    }
}

void PanelLabels::drawEmpty(QCPPainter& painter) {
    m_emptyText.set(m_emptyHtml, m_font, m_rect->width() * 0.9);
    const QSizeF size = m_emptyText.size();
    const QPointF centre = m_rect->rect().toRectF().center();
    painter.fillRect(QRectF(centre - QPointF(size.width(), size.height()) / 2, size),
                     m_theme.background);
    m_emptyText.draw(painter, centre - QPointF(size.width(), size.height()) / 2, m_theme.mutedText);
}

} // namespace soma::ui
