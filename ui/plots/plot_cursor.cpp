// SPDX-License-Identifier: GPL-3.0-or-later
// The cursor's part of the interaction: where it is, what it reads, how keys move it.
#include "ui/plots/plot_interaction.hpp"

namespace soma::ui {

void PlotInteraction::share(TimeCursor& cursor) {
    if (m_time)
        disconnect(m_time, nullptr, this, nullptr);
    m_time = &cursor;
    connect(&cursor, &TimeCursor::changed, this, &PlotInteraction::showTime);
}

void PlotInteraction::hover(QPointF at) {
    m_plot.setCursor(shapeOver(at));
    const QCPAxisRect& rect = *m_scene.panels().front().rect;
    if (at.x() < rect.left() || at.x() > rect.right())
        return leave();
    m_pointer = at;
    m_pointedX = m_scene.xAxis().pixelToCoord(at.x());
    m_isStepped = false;
    m_time->point(timeAt(*m_scene.figure(), m_pointedX));
    refreshCursor();
    redrawOverlay();
}

void PlotInteraction::leave() {
    if (!m_pointer && !m_isStepped)
        return;
    m_pointer.reset();
    m_isStepped = false;
    m_time->point({});
    refreshCursor();
    redrawOverlay();
    Q_EMIT readOut({});
}

// Where the run is at the shared moment; in a figure of something else, where the pointer is.
std::optional<TimePlace> PlotInteraction::cursorPlace() const {
    const Figure& figure = *m_scene.figure();
    const auto time = m_time ? m_time->time() : std::nullopt;
    if (const auto place = time ? placeAt(figure, *time) : std::nullopt)
        return place;
    return m_pointer && !isOverTime(figure) ? std::optional(TimePlace{m_pointedX, {}})
                                            : std::nullopt;
}

// Pixels only if they differ: of most moments most figures show nothing.
void PlotInteraction::showTime() {
    if (!m_scene.figure() || m_scene.panels().empty())
        return;
    const auto before = m_scene.overlay().cursor();
    refreshCursor();
    if (m_scene.overlay().cursor() != before)
        redrawOverlay();
}

void PlotInteraction::refreshCursor() {
    if (m_scene.panels().empty())
        return;
    m_scene.overlay().setCursor(cursorPlace());
    const auto cell = m_pointer ? cellUnder(*m_pointer) : std::nullopt;
    m_scene.overlay().setFrame(
        cell ? m_scene.panels()[cell->panel].map->cells().boxOf({cell->column, cell->row})
             : QRectF());
    if (m_pointer || m_isStepped)
        tellReadOut();
}

void PlotInteraction::tellReadOut() {
    const Figure& figure = *m_scene.figure();
    const auto cell = m_pointer ? cellUnder(*m_pointer) : std::nullopt;
    const auto cursor = m_scene.overlay().cursor();
    if (cell)
        Q_EMIT readOut(readOutText(figure, *cell));
    else if (cursor)
        Q_EMIT readOut(
            readOutText(figure, cursor->x, m_pointer ? panelUnder(*m_pointer).value_or(0) : 0));
}

Span PlotInteraction::shownTimes() const {
    const Figure& figure = *m_scene.figure();
    const Span shown = m_scene.x().shown();
    return {timeAt(figure, shown.lo).value_or(shown.lo),
            timeAt(figure, shown.hi).value_or(shown.hi)};
}

// Without a cursor, from the end of what is shown; the view follows one that leaves it.
bool PlotInteraction::step(Step step, Stride stride) {
    const Figure& figure = *m_scene.figure();
    if (!isOverTime(figure))
        return false;
    const Span shown = shownTimes();
    const double from = m_time->time().value_or(step == Step::Forward ? shown.lo : shown.hi);
    const auto to = stride == Stride::Sample ? sampleBeside(figure, from, step)
                                             : eventBeside(figure, from, step);
    if (!to)
        return true;
    m_pointer.reset();
    m_isStepped = true;
    m_time->step(*to);
    const Span x = m_scene.x().shown();
    const auto place = m_scene.overlay().cursor();
    if (place && !(x.lo <= place->x && place->x <= x.hi)) {
        m_scene.x().pan(place->x, (x.lo + x.hi) / 2);
        Q_EMIT viewTouched();
    }
    return true;
}

} // namespace soma::ui
