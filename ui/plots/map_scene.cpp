// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/map_scene.hpp"

#include "ui/plots/plot_style.hpp"
#include "ui/plots/rich_text.hpp"

#include <cmath>

namespace soma::ui {
namespace {

constexpr double kBarWidth = 12;

QCPRange usable(const Axis& axis) {
    const bool isRange = std::isfinite(axis.lo) && std::isfinite(axis.hi) && axis.lo < axis.hi;
    return isRange ? QCPRange(axis.lo, axis.hi) : QCPRange(0, 1);
}

} // namespace

MapScene::MapScene(QCPAxisRect& rect, int row, int column)
    : m_cells(new MapCells(rect.axis(QCPAxis::atBottom), rect.axis(QCPAxis::atLeft)))
    , m_scale(new QCPColorScale(rect.parentPlot()))
    , m_title(new RichLabel(rect.parentPlot(), RichLabel::Direction::Upwards)) {
    QCPLayoutGrid& grid = *rect.parentPlot()->plotLayout();
    grid.addElement(row, column, m_scale);
    grid.addElement(row, column + 1, m_title);
    m_scale->setType(QCPAxis::atRight);
    m_cells->setColorScale(m_scale);
    m_cells->setGradient(mapGradient());
    m_cells->setSelectable(QCP::stNone);
    m_title->setCentredOn(&rect);
    auto* margins = new QCPMarginGroup(rect.parentPlot());
    margins->setParent(m_scale); // goes with it
    for (QCPLayoutElement* element :
         {static_cast<QCPLayoutElement*>(m_scale), static_cast<QCPLayoutElement*>(&rect)})
        element->setMarginGroup(QCP::msTop | QCP::msBottom, margins);
}

void MapScene::setMap(const HeatMap& map, Scale x, Scale y) { m_cells->setMap(map, x, y); }

void MapScene::setStyle(const HeatMap& map, const PlotTheme& theme, const QFont& font) {
    const bool isLog = map.colour.scale == Scale::Log;
    m_cells->setDataScaleType(isLog ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    m_cells->setDataRange(usable(map.colour));
    m_scale->setBarWidth(qRound(kBarWidth * theme.markSize));
    for (QCPAxis* side : m_scale->axis()->axisRect()->axes())
        side->setBasePen(QPen(theme.axis, 1)); // the frame
    styleAxis(*m_scale->axis(), map.colour.scale, 0, theme, font);
    m_scale->axis()->grid()->setVisible(false);
    m_title->setStyle(font, theme.text);
    m_title->setHtml(axisHtml(map.colour, AxisText::WithName),
                     axisHtml(map.colour, AxisText::Short));
}

void MapScene::setTickCount(int count) { m_scale->axis()->ticker()->setTickCount(count); }

} // namespace soma::ui
