// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse on a figure: wheel and drag move the views, markers can be dragged, a click on a map
// chooses a place, the cursor reads values out. GUI thread.
#pragma once

#include "ui/plots/figure_scene.hpp"
#include "ui/plots/read_out.hpp"
#include "ui/plots/time_cursor.hpp"

#include <QObject>
#include <QPointF>
#include <QPointer>
#include <qcustomplot.h>

#include <optional>

namespace soma::ui {

class PlotInteraction : public QObject {
    Q_OBJECT

public:
    /// Filters the plot's events; both must outlive it.
    PlotInteraction(QCustomPlot& plot, FigureScene& scene);

    [[nodiscard]] bool eventFilter(QObject* watched, QEvent* event) override;

    /// Magnifies (`factor` < 1) the x axis around its middle.
    void zoomX(double factor);
    /// Shifts the x axis by a share of what is shown.
    void panX(double share);
    /// Another cursor for the moments of the run than its own; it must outlive the plot.
    void share(TimeCursor& cursor);
    /// Moves the cursor by a sample or, with `Stride::Event`, to a spike or extremum. False where
    /// the figure is not over time.
    enum class Stride { Sample, Event };
    bool step(Step step, Stride stride);
    /// Places and reads the cursor again, after a new figure.
    void refreshCursor();

    /// Presses and drags draw instead of moving the view; the wheel is left to whoever scrolls.
    void setPen(bool isPen) { m_isPen = isPen; }

    /// Is the user moving a marker or level now?
    [[nodiscard]] bool isDraggingMarker() const { return m_mode == Mode::Handle; }

Q_SIGNALS:
    void viewTouched();
    void homeWanted();
    void markerDragged(const QString& setting, double value);
    /// The user clicked on a map: the centre of the cell and the settings along both axes.
    void placeChosen(const QString& xSetting, double x, const QString& ySetting, double y);
    void readOut(const QString& text);
    /// The pen went from one point of the uppermost panel to another.
    void drawn(QPointF from, QPointF to);
    /// A click on a point of the uppermost panel.
    void pointed(QPointF at);

private:
    enum class Mode { Idle, PanX, PanY, Band, Handle, Draw };

    void wheel(const QWheelEvent& event);
    void press(const QMouseEvent& event);
    void move(const QMouseEvent& event);
    void release(const QMouseEvent& event);
    void hover(QPointF at);
    void leave();
    void showTime();
    [[nodiscard]] std::optional<TimePlace> cursorPlace() const;
    [[nodiscard]] Span shownTimes() const;
    void tellReadOut();
    void dragHandle(QPointF at);
    void choosePlace(QPointF at);
    void pan(QPointF at);
    void zoomToBand();
    void redrawOverlay();
    [[nodiscard]] QPointF valueAt(QPointF at) const;
    [[nodiscard]] std::optional<std::size_t> panelBeside(QPointF at) const;
    [[nodiscard]] std::optional<std::size_t> panelUnder(QPointF at) const;
    [[nodiscard]] std::optional<CellPlace> cellUnder(QPointF at) const;
    [[nodiscard]] bool canChoosePlace(std::size_t panel) const;
    [[nodiscard]] Qt::CursorShape shapeOver(QPointF at) const;
    [[nodiscard]] QCPAxis& yAxis(std::size_t panel) const;

    QCustomPlot& m_plot;
    FigureScene& m_scene;
    Mode m_mode = Mode::Idle;
    bool m_isPen = false;
    QPointF m_from;
    QPointF m_at;
    bool m_moved = false;             // since the press, by more than a hand trembles
    std::optional<QPointF> m_pointer; // over the figure, no button pressed
    double m_pointedX = 0;            // and the value it was moved to
    bool m_isStepped = false;         // the keys have put the cursor where it is
    QPointer<TimeCursor> m_time;
    std::size_t m_panel = 0;
    Handle m_handle;
};

} // namespace soma::ui
