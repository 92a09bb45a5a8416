// SPDX-License-Identifier: GPL-3.0-or-later
// A Figure in a QCustomPlot: one axis rect a panel, stacked on one x axis. The same on screen and
// in a file. Axes and plottables are kept as long as the figure has the same structure. GUI thread.
#pragma once

#include "core/figures/figure.hpp"
#include "ui/plots/axis_view.hpp"
#include "ui/plots/decimate.hpp"
#include "ui/plots/error_bars.hpp"
#include "ui/plots/map_scene.hpp"
#include "ui/plots/panel_decor.hpp"
#include "ui/plots/plot_overlay.hpp"
#include "ui/plots/plot_style.hpp"
#include "ui/plots/plot_theme.hpp"
#include "ui/plots/rich_label.hpp"

#include <qcustomplot.h>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace soma::ui {

struct SeriesScene {
    QCPAbstractPlottable* plottable = nullptr;
    ErrorBars* errors = nullptr; // made with the first errors
};

/// One panel of the figure on screen. All pointers belong to the plot.
struct PanelScene {
    QCPAxisRect* rect = nullptr;
    RichLabel* label = nullptr;
    LevelLines* levels = nullptr;
    PanelLabels* labels = nullptr;
    std::vector<SeriesScene> series;
    std::optional<MapScene> map;
    AxisView view{AxisView::Limit::AroundHome};
};

class FigureScene : public QObject {
    Q_OBJECT

public:
    /// What the curves are thinned for: the pixels of the screen, or a file of `pixelRatio` times
    /// as many pixels a unit.
    enum class Detail { Screen, File };

    FigureScene(QCustomPlot& plot, Detail detail, double pixelRatio);
    ~FigureScene() override;

    void setTheme(const PlotTheme& theme);
    /// Pixels a point of font size.
    void setFontScale(double pixelsPerPoint);
    void hideTitle();
    void setFigure(std::shared_ptr<const Figure> figure);

    [[nodiscard]] const Figure* figure() const { return m_figure.get(); }

    [[nodiscard]] AxisView& x() { return m_x; }

    [[nodiscard]] std::vector<PanelScene>& panels() { return m_panels; }

    [[nodiscard]] PlotOverlay& overlay() { return *m_overlay; }

    [[nodiscard]] QCPAxis& xAxis() const { return *m_panels.front().rect->axis(QCPAxis::atBottom); }

    /// Gives the axes the ranges of the views; the plot is to be redrawn then.
    void applyViews();
    void resetViews();
    [[nodiscard]] bool isZoomed() const;

private:
    [[nodiscard]] std::string structure() const;
    void rebuild();
    void addPanel(std::size_t index);
    [[nodiscard]] QCPAbstractPlottable* newPlottable(const PanelScene& panel, const Series& series);
    [[nodiscard]] QCPAbstractPlottable* plottableFor(const PanelScene& panel, const Series& series);
    void refresh();
    void refreshPanel(std::size_t index);
    void styleSeries(SeriesScene& scene, const Panel& panel, std::size_t index);
    void refreshTexts();
    void refreshMargins();
    void refreshTickCounts();
    double shareHeight();
    void feed();
    [[nodiscard]] Grain grainOf(const PanelScene& panel, double pixelRatio) const;
    void feedSeries(const SeriesScene& scene, const Series& series, const PanelScene& panel);
    [[nodiscard]] static double stretch(const Figure& figure, std::size_t panel);
    [[nodiscard]] QFont font(double relativeSize = 1) const;
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] QString notesHtml() const;
    [[nodiscard]] QString titleHtml() const;

    static constexpr int kFirstPanelRow = 2;

    QCustomPlot& m_plot;
    Detail m_detail;
    double m_pixelRatio;
    double m_pixelsPerPoint = 96.0 / 72;
    PlotTheme m_theme = lightTheme();
    bool m_titleHidden = false;
    std::shared_ptr<const Figure> m_figure;
    std::string m_structure;
    AxisView m_x{AxisView::Limit::WithinHome};
    std::vector<PanelScene> m_panels;
    QCPMarginGroup* m_margins = nullptr;
    RichLabel* m_title = nullptr;
    RichLabel* m_notes = nullptr;
    RichLabel* m_xLabel = nullptr;
    PlotOverlay* m_overlay = nullptr;

    // What the plottables hold at present: fed again only if one of them changes.
    struct Fed {
        Span x;
        int width = 0;
        std::vector<Span> y; // of the panels
        const Figure* figure = nullptr;

        friend bool operator==(const Fed&, const Fed&) = default;
    } m_fed;
};

} // namespace soma::ui
