// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/figure_scene.hpp"

#include "core/expect.hpp"
#include "ui/plots/plot_style.hpp"
#include "ui/plots/rich_text.hpp"
#include "ui/plots/time_place.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace soma::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTitleRow = 0;
constexpr int kNotesRow = 1;
constexpr int kLabelColumn = 0;
constexpr int kAxisColumn = 1;
constexpr int kScaleColumn = 2; // of a map's colours; its title is in the next

const QString kPinnedLayer = u"pinned"_s; // beneath the present run

constexpr double kPale = 0.5; // share of the colour while points are missing

// The traces' labels would jump with every frame if they followed the curve's end.
PanelLabels::Placement placement(const Figure& figure) {
    return isOverTime(figure) ? PanelLabels::Placement::Spread : PanelLabels::Placement::AtEnd;
}

double smallestStep(const Panel& panel) {
    const bool counts = !panel.series.empty() && panel.series.front().role == Role::Count;
    return counts ? 1 : 0;
}

} // namespace

FigureScene::FigureScene(QCustomPlot& plot, Detail detail, double pixelRatio)
    : QObject(&plot)
    , m_plot(plot)
    , m_detail(detail)
    , m_pixelRatio(pixelRatio)
    , m_margins(new QCPMarginGroup(&plot))
    , m_overlay(new PlotOverlay(&plot)) {
    plot.setPlottingHints(QCP::phFastPolylines);
    plot.setLocale(QLocale::c());
    plot.setInteractions(QCP::iNone);
    plot.setAutoAddPlottableToLegend(false);
    plot.addLayer(kPinnedLayer, plot.layer(u"main"_s), QCustomPlot::limBelow);
    plot.plotLayout()->clear();
    plot.plotLayout()->setRowSpacing(0);
    plot.plotLayout()->setColumnSpacing(0);
    connect(&plot, &QCustomPlot::beforeReplot, this, &FigureScene::refreshTickCounts);
    connect(&plot, &QCustomPlot::afterLayout, this, &FigureScene::feed);
}

FigureScene::~FigureScene() = default;

void FigureScene::setTheme(const PlotTheme& theme) {
    m_theme = theme;
    if (m_figure)
        refresh();
}

void FigureScene::setFontScale(double pixelsPerPoint) {
    m_pixelsPerPoint = pixelsPerPoint;
    if (m_figure)
        refresh();
}

void FigureScene::hideTitle() {
    m_titleHidden = true;
    if (m_figure)
        refresh();
}

void FigureScene::setFigure(std::shared_ptr<const Figure> figure) {
    SOMA_EXPECT(figure != nullptr);
    const auto previous =
        std::exchange(m_figure, std::move(figure)); // alive until all borrow the new one
    if (structure() != m_structure)
        rebuild();
    m_fed = {};
    refresh();
}

std::string FigureScene::structure() const {
    std::string text = m_figure->id;
    for (const Panel& panel : m_figure->panels) {
        text += "|" + panel.y.id;
        text += panel.map ? "#" : "";
        for (const Series& series : panel.series)
            text += ";" + series.id + "/" + std::to_string(static_cast<int>(series.mark)) +
                    (series.order == Order::AsGiven ? "~" : "");
    }
    return text;
}

void FigureScene::rebuild() {
    m_structure = structure();
    m_plot.clearPlottables();
    for (const PanelScene& panel : m_panels) {
        delete panel.levels;
        delete panel.labels;
    }
    std::vector<PanelScene> old;
    old.swap(m_panels);
    m_plot.plotLayout()->clear();
    m_title = new RichLabel(&m_plot, RichLabel::Direction::Horizontal);
    m_notes = new RichLabel(&m_plot, RichLabel::Direction::Horizontal);
    m_xLabel = new RichLabel(&m_plot, RichLabel::Direction::Horizontal);
    QCPLayoutGrid& grid = *m_plot.plotLayout();
    grid.addElement(kTitleRow, kAxisColumn, m_title);
    grid.addElement(kNotesRow, kAxisColumn, m_notes);
    for (std::size_t i = 0; i < m_figure->panels.size(); ++i) {
        addPanel(i);
        if (i < old.size())
            m_panels.back().view = old[i].view; // a zoom survives if the axis does
    }
    grid.addElement(grid.rowCount(), kAxisColumn, m_xLabel);
    grid.setColumnStretchFactor(kAxisColumn, 1000);
}

void FigureScene::addPanel(std::size_t index) {
    const int row = kFirstPanelRow + static_cast<int>(index);
    PanelScene panel;
    panel.rect = new QCPAxisRect(&m_plot, false);
    panel.rect->addAxes(QCPAxis::atLeft | QCPAxis::atBottom);
    panel.rect->setMarginGroup(QCP::msLeft | QCP::msRight, m_margins);
    panel.rect->setMinimumSize(20, 20);
    panel.label = new RichLabel(&m_plot, RichLabel::Direction::Upwards);
    panel.label->setCentredOn(panel.rect);
    for (QCPAxis* axis : panel.rect->axes()) { // QCP leaves them on the layer of the curves
        axis->setLayer(u"axes"_s);
        axis->grid()->setLayer(u"grid"_s);
    }
    m_plot.plotLayout()->addElement(row, kLabelColumn, panel.label);
    m_plot.plotLayout()->addElement(row, kAxisColumn, panel.rect);
    panel.levels = new LevelLines(panel.rect);
    panel.labels = new PanelLabels(panel.rect);
    if (m_figure->panels[index].map)
        panel.map.emplace(*panel.rect, row, kScaleColumn);
    for (const Series& series : m_figure->panels[index].series)
        panel.series.push_back({newPlottable(panel, series)});
    m_panels.push_back(std::move(panel));
}

QCPAbstractPlottable* FigureScene::newPlottable(const PanelScene& panel, const Series& series) {
    auto* plottable = plottableFor(panel, series);
    if (series.pin > 0)
        plottable->setLayer(kPinnedLayer);
    return plottable;
}

QCPAbstractPlottable* FigureScene::plottableFor(const PanelScene& panel, const Series& series) {
    QCPAxis* x = panel.rect->axis(QCPAxis::atBottom);
    QCPAxis* y = panel.rect->axis(QCPAxis::atLeft);
    if (series.mark == Mark::Bars) {
        auto* bars = new QCPBars(x, y);
        bars->setWidthType(QCPBars::wtPlotCoords);
        bars->setAntialiased(false);
        return bars;
    }
    if (series.order == Order::AsGiven) {
        auto* curve = new TraceCurve(x, y);
        if (series.mark == Mark::Points)
            curve->setLineStyle(QCPCurve::lsNone);
        return curve;
    }
    auto* graph = new TraceGraph(x, y);
    graph->setAdaptiveSampling(m_detail == Detail::Screen);
    if (series.mark == Mark::Points)
        graph->setLineStyle(QCPGraph::lsNone);
    return graph;
}

void FigureScene::refresh() {
    m_plot.setBackground(QBrush(m_theme.background));
    m_x.setAxis(m_figure->x);
    for (std::size_t i = 0; i < m_panels.size(); ++i)
        refreshPanel(i);
    std::vector<QCPAxisRect*> rects;
    for (const PanelScene& panel : m_panels)
        rects.push_back(panel.rect);
    m_overlay->setFigure(m_figure.get(), std::move(rects), m_theme, font());
    refreshTexts();
    refreshMargins();
    applyViews();
}

void FigureScene::refreshPanel(std::size_t index) {
    PanelScene& scene = m_panels[index];
    const Panel& panel = m_figure->panels[index];
    scene.view.setAxis(panel.y);
    scene.levels->setPanel(&panel, m_theme);
    const QString empty = notesHtml();
    scene.labels->setPanel(&panel, m_theme, font(), placement(*m_figure),
                           empty.isEmpty() ? tr("no data") : empty);
    scene.label->setStyle(font(), m_theme.text);
    scene.label->setHtml(axisHtml(panel.y, AxisText::WithName), axisHtml(panel.y, AxisText::Short));
    const bool isLast = index + 1 == m_panels.size();
    styleAxis(*scene.rect->axis(QCPAxis::atLeft), panel.y.scale, smallestStep(panel), m_theme,
              font());
    styleAxis(*scene.rect->axis(QCPAxis::atBottom), m_figure->x.scale, 0, m_theme, font());
    scene.rect->axis(QCPAxis::atBottom)->setTickLabels(isLast);
    if (scene.map) {
        scene.map->setMap(*panel.map, m_figure->x.scale, panel.y.scale);
        scene.map->setStyle(*panel.map, m_theme, font());
    }
    for (std::size_t i = 0; i < panel.series.size(); ++i)
        styleSeries(scene.series[i], panel, i);
}

void FigureScene::styleSeries(SeriesScene& scene, const Panel& panel, std::size_t index) {
    const Series& series = panel.series[index];
    QColor colour = seriesColour(m_theme, panel, index);
    if (m_figure->progress < 1)
        colour = mixed(colour, m_theme.background, kPale);
    stylePlottable(*scene.plottable, series, colour, m_theme);
    if (!scene.errors && !series.error.empty())
        scene.errors = new ErrorBars(*scene.plottable);
    if (scene.errors)
        scene.errors->setStyle(colour, m_theme);
}

void FigureScene::applyViews() {
    const auto range = [](const AxisView& view) {
        return QCPRange(view.shown().lo, view.shown().hi);
    };
    for (const PanelScene& panel : m_panels) {
        panel.rect->axis(QCPAxis::atBottom)->setRange(range(m_x));
        panel.rect->axis(QCPAxis::atLeft)->setRange(range(panel.view));
    }
}

void FigureScene::resetViews() {
    m_x.reset();
    for (PanelScene& panel : m_panels)
        panel.view.reset();
    applyViews();
}

bool FigureScene::isZoomed() const {
    return m_x.isZoomed() ||
           std::ranges::any_of(m_panels, [](const PanelScene& p) { return p.view.isZoomed(); });
}

void FigureScene::feed() {
    if (!m_figure || m_panels.empty())
        return;
    Fed wanted{m_x.shown(), m_panels.front().rect->width(), {}, m_figure.get()};
    for (const PanelScene& panel : m_panels)
        wanted.y.push_back(panel.view.shown());
    if (wanted == m_fed)
        return;
    m_fed = wanted;
    for (std::size_t p = 0; p < m_panels.size(); ++p) {
        const PanelScene& scene = m_panels[p];
        const Panel& panel = m_figure->panels[p];
        for (std::size_t s = 0; s < panel.series.size(); ++s)
            feedSeries(scene.series[s], panel.series[s], scene);
    }
}

// A pixel of the device.
Grain FigureScene::grainOf(const PanelScene& panel, double pixelRatio) const {
    if (m_x.isLog() || panel.view.isLog())
        return {};
    const auto pixel = [pixelRatio](Span shown, int pixels) {
        return (shown.hi - shown.lo) / (std::max(1, pixels) * pixelRatio);
    };
    return {pixel(m_x.shown(), panel.rect->width()),
            pixel(panel.view.shown(), panel.rect->height())};
}

void FigureScene::feedSeries(const SeriesScene& scene, const Series& series,
                             const PanelScene& panel) {
    const bool onScreen = m_detail == Detail::Screen;
    const double ratio = onScreen ? m_plot.bufferDevicePixelRatio() : m_pixelRatio;
    const double column = std::max(1.0, m_theme.penWidth * ratio / 2); // in device pixels
    const auto count = static_cast<std::size_t>(std::ceil(panel.rect->width() * ratio / column));
    const Columns columns{m_x.shown().lo, m_x.shown().hi, std::max<std::size_t>(count, 1),
                          m_figure->x.scale};
    constexpr double kFar = std::numeric_limits<double>::max();
    const Span y = onScreen ? Span{-kFar, kFar} : panel.view.shown();
    if (auto* bars = qobject_cast<QCPBars*>(scene.plottable))
        feedBars(*bars, series, columns, y);
    else if (auto* curve = qobject_cast<QCPCurve*>(scene.plottable))
        feedCurve(*curve, series, grainOf(panel, ratio));
    else if (auto* graph = qobject_cast<QCPGraph*>(scene.plottable))
        feedGraph(*graph, series, columns, y);
    if (scene.errors)
        scene.errors->feed(series);
}

} // namespace soma::ui
