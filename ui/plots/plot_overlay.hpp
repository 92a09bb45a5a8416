// SPDX-License-Identifier: GPL-3.0-or-later
// The layer above everything that moves with the mouse: markers, cursor, rubber band. Redrawn
// without the curves below it. GUI thread.
#pragma once

#include "core/figures/figure.hpp"
#include "ui/plots/plot_theme.hpp"
#include "ui/plots/rich_label.hpp"

#include <qcustomplot.h>

#include <optional>
#include <vector>

namespace soma::ui {

class PlotOverlay : public QCPLayerable {
    Q_OBJECT

public:
    explicit PlotOverlay(QCustomPlot* plot);

    /// `rects` from top to bottom; `figure` stays borrowed until the next call.
    void setFigure(const Figure* figure, std::vector<QCPAxisRect*> rects, const PlotTheme& theme,
                   const QFont& font);

    void setCursor(std::optional<double> x) { m_cursor = x; }

    [[nodiscard]] std::optional<double> cursor() const { return m_cursor; }

    void setBand(const QRectF& band) { m_band = band; }

    /// While the user drags marker `index` it stands at `x`, whatever the figure says.
    void holdMarker(std::size_t index, double x) { m_held = {index, x}; }

    void releaseMarker() { m_held.reset(); }

    /// The marker of a setting within reach of the pointer.
    [[nodiscard]] std::optional<std::size_t> markerNear(double pixelX) const;
    [[nodiscard]] double markerAt(std::size_t index) const;
    /// The room that the markers' labels need above the uppermost axes.
    [[nodiscard]] int stripHeight() const;

protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override;
    void draw(QCPPainter* painter) override;

private:
    struct Held {
        std::size_t index;
        double x;
    };

    void drawMarker(QCPPainter& painter, std::size_t index) const;
    void drawCursor(QCPPainter& painter) const;
    void drawDots(QCPPainter& painter, std::size_t panel) const;
    void drawBand(QCPPainter& painter) const;
    [[nodiscard]] QLineF lineAt(double x) const;
    [[nodiscard]] const QCPAxis* xAxis() const;

    const Figure* m_figure = nullptr;
    std::vector<QCPAxisRect*> m_rects;
    PlotTheme m_theme;
    std::vector<TypesetText> m_labels;
    std::optional<double> m_cursor;
    std::optional<Held> m_held;
    QRectF m_band;
    bool m_everLabelled = false;
};

/// The value of the series that is drawn at `x`: of the nearest point, or of the bar over it.
[[nodiscard]] std::optional<double> valueAt(const Series& series, double x);

} // namespace soma::ui
