// SPDX-License-Identifier: GPL-3.0-or-later
// Shows any core Figure: stacked panels on one x axis, theme, spike marks, markers, zoom and
// read-out. With its helpers in ui/plots, the only code that knows QCustomPlot. GUI thread.
#pragma once

#include "core/figures/figure.hpp"
#include "core/result.hpp"
#include "ui/plots/axis_view.hpp"

#include <QImage>
#include <QWidget>

#include <cstdint>
#include <memory>
#include <optional>

namespace soma::ui {

class TimeCursor;
struct PlotTheme;

class FigurePlot : public QWidget {
    Q_OBJECT

public:
    explicit FigurePlot(QWidget* parent = nullptr);
    ~FigurePlot() override;

    /// Replaces what is shown; the view that the user zoomed to stays. `stamp` comes back with
    /// framePainted once this figure, or a later one, is on screen.
    void setFigure(std::shared_ptr<const Figure> figure, std::uint64_t stamp = 0);
    [[nodiscard]] std::shared_ptr<const Figure> figure() const;

    void setTheme(const PlotTheme& theme);

    /// What a screen reader says of the run before it describes the figure.
    void setSummary(const QString& summary);

    /// Leaves the figure's title to whoever shows it outside; files have it all the same.
    void hideTitle();

    /// Follows and moves this moment of the run, as other figures do; it must outlive the plot.
    void share(TimeCursor& cursor);
    /// Where a moment can be pointed at: what is shown of time, or the home range of a figure that
    /// counts it from a spike. None if the figure is not over time.
    [[nodiscard]] std::optional<Span> timeRange() const;

    /// Presses and drags draw (see drawn) instead of moving the view; the wheel is left to whoever
    /// scrolls.
    void setPen(bool isPen);
    /// Where a point of the uppermost panel is, in pixels of the plot.
    [[nodiscard]] QPoint pixelOf(QPointF value) const;

    /// Back to the figure's home ranges.
    void resetView();
    [[nodiscard]] bool isZoomed() const;

Q_SIGNALS:
    void framePainted(quint64 stamp);
    void viewChanged();
    /// The user dragged the marker or level of a setting to a value.
    void markerDragged(const QString& setting, double value);
    /// The user clicked on a map: the settings along its axes and the centre of the cell.
    void placeChosen(const QString& xSetting, double x, const QString& ySetting, double y);
    /// What the cursor points at, as text; empty when it leaves.
    void readOut(const QString& text);
    /// The pen went from one point of the uppermost panel to another, in values of its axes.
    void drawn(QPointF from, QPointF to);
    /// A click on the uppermost panel, in values of its axes.
    void pointed(QPointF at);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void catchUp();
    void showView();
    void tellPainted();
    bool stepTime(int key);

    class Private;
    std::unique_ptr<Private> m_d;
};

/// The figure drawn for a file: no cursor, home view, full detail at `scale` (device pixels per
/// unit of `size`). Null if that is more than 400 million pixels.
[[nodiscard]] QImage renderFigure(const Figure& figure, const PlotTheme& theme, QSize size,
                                  double scale);

/// The same as SVG or PDF text/pages; chosen by the ending of `path`. Written aside and renamed;
/// the error names the path.
[[nodiscard]] Result<void> saveFigure(const Figure& figure, const PlotTheme& theme, QSize size,
                                      double scale, const QString& path);

} // namespace soma::ui
