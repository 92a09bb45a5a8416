// SPDX-License-Identifier: GPL-3.0-or-later
// The layer above everything that moves with the mouse: markers, cursor, rubber band. Redrawn
// without the curves below it. GUI thread.
#pragma once

#include "core/figures/figure.hpp"
#include "ui/plots/plot_theme.hpp"
#include "ui/plots/rich_label.hpp"
#include "ui/plots/time_place.hpp"

#include <qcustomplot.h>

#include <optional>
#include <vector>

namespace soma::ui {

/// A line at the value of a setting, which the user can drag: a marker down through all panels or
/// a level across one.
struct Handle {
    enum class Kind { Marker, Level };

    Kind kind = Kind::Marker;
    std::size_t panel = 0; // of a level
    std::size_t index = 0;

    friend bool operator==(const Handle&, const Handle&) = default;
};

class PlotOverlay : public QCPLayerable {
    Q_OBJECT

public:
    explicit PlotOverlay(QCustomPlot* plot);

    /// `rects` from top to bottom; `figure` stays borrowed until the next call.
    void setFigure(const Figure* figure, std::vector<QCPAxisRect*> rects, const PlotTheme& theme,
                   const QFont& font);

    void setCursor(std::optional<TimePlace> place) { m_cursor = place; }

    [[nodiscard]] std::optional<TimePlace> cursor() const { return m_cursor; }

    void setBand(const QRectF& band) { m_band = band; }

    /// Instead of the cursor's line: the cell of a map that it is on. Null: none.
    void setFrame(const QRectF& frame) { m_frame = frame; }

    /// While the user drags a handle it stands at `value`, whatever the figure says.
    void hold(const Handle& handle, double value) { m_held = {handle, value}; }

    void release() { m_held.reset(); }

    /// What can be dragged within reach of the pointer.
    [[nodiscard]] std::optional<Handle> handleNear(QPointF pixel) const;
    /// Null if the figure has no such marker or level.
    [[nodiscard]] const Marker* markerOf(const Handle& handle) const;
    /// The room that the markers' labels need above the uppermost axes.
    [[nodiscard]] int stripHeight() const;

protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override;
    void draw(QCPPainter* painter) override;

private:
    struct Held {
        Handle handle;
        double value;
    };

    [[nodiscard]] double valueOf(const Handle& handle) const;
    [[nodiscard]] double distance(const Handle& handle, QPointF pixel) const;
    void drawMarker(QCPPainter& painter, std::size_t index) const;
    void drawLevel(QCPPainter& painter, const Handle& handle) const;
    void drawLine(QCPPainter& painter, const QLineF& line, const QColor& colour) const;
    void drawGrip(QCPPainter& painter, QPointF tip, QPointF away, const QColor& colour) const;
    void drawCursor(QCPPainter& painter) const;
    void drawDots(QCPPainter& painter, std::size_t panel) const;
    void drawDot(QCPPainter& painter, QPointF at, const QColor& colour) const;
    void drawPoint(QCPPainter& painter) const;
    void drawFrame(QCPPainter& painter) const;
    void drawBand(QCPPainter& painter) const;
    [[nodiscard]] QLineF lineAt(double x) const;
    [[nodiscard]] const QCPAxis* xAxis() const;
    [[nodiscard]] std::size_t panelCount() const;

    const Figure* m_figure = nullptr;
    std::vector<QCPAxisRect*> m_rects;
    PlotTheme m_theme;
    std::vector<TypesetText> m_labels;
    std::optional<TimePlace> m_cursor;
    std::optional<Held> m_held;
    QRectF m_band;
    QRectF m_frame;
    bool m_everLabelled = false;
};

} // namespace soma::ui
