// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/plot_interaction.hpp"

#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace soma::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double kWheelFactor = 0.85; // a notch of the wheel
constexpr double kNotch = 120;        // eighths of a degree, see QWheelEvent
constexpr double kSmallestDrag = 4;   // pixels; less is a click

const Marker* settingOf(const std::vector<Marker>& markers) {
    const auto found =
        std::ranges::find_if(markers, [](const Marker& m) { return !m.setting.empty(); });
    return found == markers.end() ? nullptr : &*found;
}

bool isOfMouse(QEvent::Type type) {
    constexpr std::array kTypes{QEvent::Wheel,
                                QEvent::MouseMove,
                                QEvent::Leave,
                                QEvent::MouseButtonPress,
                                QEvent::MouseButtonDblClick,
                                QEvent::MouseButtonRelease};
    return std::ranges::find(kTypes, type) != kTypes.end();
}

} // namespace

PlotInteraction::PlotInteraction(QCustomPlot& plot, FigureScene& scene)
    : QObject(&plot)
    , m_plot(plot)
    , m_scene(scene) {
    share(*new TimeCursor(this));
    plot.setMouseTracking(true);
    plot.installEventFilter(this);
}

bool PlotInteraction::eventFilter(QObject* watched, QEvent* event) {
    // Whatever else is told may be of a plot that is going away. And a new figure has no place yet
    // before it is drawn.
    if (!isOfMouse(event->type()) || m_scene.panels().empty() ||
        m_scene.panels().front().rect->rect().isEmpty())
        return QObject::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::Wheel:
        if (m_isPen) {
            event->ignore();
            return true;
        }
        wheel(*static_cast<QWheelEvent*>(event));
        break;
    case QEvent::MouseMove:
        move(*static_cast<QMouseEvent*>(event));
        break;
    case QEvent::Leave:
        leave();
        return false;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
        if (static_cast<QMouseEvent*>(event)->button() != Qt::LeftButton)
            return false;
        if (event->type() == QEvent::MouseButtonDblClick && !m_isPen)
            Q_EMIT homeWanted();
        else
            press(*static_cast<QMouseEvent*>(event));
        break;
    case QEvent::MouseButtonRelease:
        if (static_cast<QMouseEvent*>(event)->button() != Qt::LeftButton)
            return false;
        release(*static_cast<QMouseEvent*>(event));
        break;
    default:
        return QObject::eventFilter(watched, event);
    }
    event->accept();
    return true;
}

QCPAxis& PlotInteraction::yAxis(std::size_t panel) const {
    return *m_scene.panels()[panel].rect->axis(QCPAxis::atLeft);
}

// The panel whose y axis the pointer is on.
std::optional<std::size_t> PlotInteraction::panelBeside(QPointF at) const {
    for (std::size_t i = 0; i < m_scene.panels().size(); ++i) {
        const QCPAxisRect& rect = *m_scene.panels()[i].rect;
        if (at.x() < rect.left() && at.y() >= rect.top() && at.y() <= rect.bottom())
            return i;
    }
    return {};
}

std::optional<std::size_t> PlotInteraction::panelUnder(QPointF at) const {
    for (std::size_t i = 0; i < m_scene.panels().size(); ++i)
        if (m_scene.panels()[i].rect->rect().contains(at.toPoint()))
            return i;
    return {};
}

void PlotInteraction::wheel(const QWheelEvent& event) {
    // Alt turns the wheel of some systems sideways.
    const QPoint turn = event.angleDelta();
    const double notches = (turn.y() != 0 ? turn.y() : turn.x()) / kNotch;
    const double factor = std::pow(kWheelFactor, notches);
    const QPointF at = event.position();
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    if (const auto panel = control ? panelUnder(at) : panelBeside(at))
        m_scene.panels()[*panel].view.zoomAround(yAxis(*panel).pixelToCoord(at.y()), factor);
    else
        m_scene.x().zoomAround(m_scene.xAxis().pixelToCoord(at.x()), factor);
    Q_EMIT viewTouched();
}

void PlotInteraction::zoomX(double factor) {
    const QCPAxisRect& rect = *m_scene.panels().front().rect;
    m_scene.x().zoomAround(m_scene.xAxis().pixelToCoord(rect.rect().toRectF().center().x()),
                           factor);
    Q_EMIT viewTouched();
}

void PlotInteraction::panX(double share) {
    const QCPAxisRect& rect = *m_scene.panels().front().rect;
    const double from = m_scene.xAxis().pixelToCoord(rect.left() + share * rect.width());
    m_scene.x().pan(from, m_scene.xAxis().pixelToCoord(rect.left()));
    Q_EMIT viewTouched();
}

std::optional<CellPlace> PlotInteraction::cellUnder(QPointF at) const {
    const auto panel = panelUnder(at);
    if (!panel || !m_scene.panels()[*panel].map)
        return {};
    const auto cell = m_scene.panels()[*panel].map->cells().cellAt(at);
    return cell ? std::optional(CellPlace{*panel, cell->column, cell->row}) : std::nullopt;
}

bool PlotInteraction::canChoosePlace(std::size_t panel) const {
    const Figure& figure = *m_scene.figure();
    return figure.panels[panel].map && settingOf(figure.markers) &&
           settingOf(figure.panels[panel].levels);
}

void PlotInteraction::press(const QMouseEvent& event) {
    m_from = m_at = event.position();
    m_moved = false;
    if (m_isPen) {
        m_mode = Mode::Draw;
        Q_EMIT drawn(valueAt(m_from), valueAt(m_from));
        return;
    }
    const auto under = panelUnder(m_from);
    const auto beside = panelBeside(m_from);
    m_panel = under ? *under : beside.value_or(0);
    if (const auto handle = m_scene.overlay().handleNear(m_from); handle && !beside) {
        m_mode = Mode::Handle;
        m_handle = *handle;
    } else if (beside) {
        m_mode = Mode::PanY;
    } else if (event.modifiers().testFlag(Qt::ShiftModifier) && under) {
        m_mode = Mode::Band;
    } else {
        m_mode = Mode::PanX;
    }
}

void PlotInteraction::move(const QMouseEvent& event) {
    const QPointF at = event.position();
    m_moved = m_moved || QLineF(m_from, at).length() >= kSmallestDrag;
    if (m_mode != Mode::Idle && !m_moved && canChoosePlace(m_panel))
        return; // may still become a click
    switch (m_mode) {
    case Mode::Idle:
        hover(at);
        break;
    case Mode::PanX:
    case Mode::PanY:
        pan(at);
        break;
    case Mode::Handle:
        dragHandle(at);
        break;
    case Mode::Draw:
        Q_EMIT drawn(valueAt(m_at), valueAt(at));
        break;
    case Mode::Band:
        m_scene.overlay().setBand(QRectF(m_from, at).normalized() &
                                  m_scene.panels()[m_panel].rect->rect().toRectF());
        redrawOverlay();
        break;
    }
    m_at = at;
}

void PlotInteraction::release(const QMouseEvent& event) {
    const Mode mode = std::exchange(m_mode, Mode::Idle);
    if (mode == Mode::Band)
        zoomToBand();
    else if (mode != Mode::Idle && mode != Mode::Draw &&
             !m_moved) { // a double click releases twice
        choosePlace(event.position());
        if (panelUnder(event.position()) == std::optional<std::size_t>(0))
            Q_EMIT pointed(valueAt(event.position()));
    }
}

// Beside the panel it is its edge that counts.
QPointF PlotInteraction::valueAt(QPointF at) const {
    const QRectF rect = m_scene.panels().front().rect->rect();
    return {m_scene.xAxis().pixelToCoord(std::clamp(at.x(), rect.left(), rect.right())),
            yAxis(0).pixelToCoord(std::clamp(at.y(), rect.top(), rect.bottom()))};
}

// The centre of the cell: what the read-out told is what comes.
void PlotInteraction::choosePlace(QPointF at) {
    const auto cell = cellUnder(at);
    if (!cell || !canChoosePlace(cell->panel))
        return;
    const Figure& figure = *m_scene.figure();
    const Panel& panel = figure.panels[cell->panel];
    const auto name = [](const std::vector<Marker>& markers) {
        return QString::fromStdString(settingOf(markers)->setting);
    };
    Q_EMIT placeChosen(name(figure.markers), panel.map->x[cell->column], name(panel.levels),
                       panel.map->y[cell->row]);
}

void PlotInteraction::pan(QPointF at) {
    if (m_mode == Mode::PanX) {
        const QCPAxis& axis = m_scene.xAxis();
        m_scene.x().pan(axis.pixelToCoord(m_at.x()), axis.pixelToCoord(at.x()));
    } else {
        const QCPAxis& axis = yAxis(m_panel);
        m_scene.panels()[m_panel].view.pan(axis.pixelToCoord(m_at.y()), axis.pixelToCoord(at.y()));
    }
    Q_EMIT viewTouched();
}

void PlotInteraction::dragHandle(QPointF at) {
    const Marker* marker = m_scene.overlay().markerOf(m_handle);
    if (!marker)
        return;
    const bool isLevel = m_handle.kind == Handle::Kind::Level;
    const Span home = isLevel ? m_scene.panels()[m_handle.panel].view.home() : m_scene.x().home();
    const double wanted =
        isLevel ? yAxis(m_handle.panel).pixelToCoord(at.y()) : m_scene.xAxis().pixelToCoord(at.x());
    const double value = std::clamp(wanted, home.lo, home.hi);
    m_scene.overlay().hold(m_handle, value);
    redrawOverlay();
    Q_EMIT markerDragged(QString::fromStdString(marker->setting), value);
}

void PlotInteraction::zoomToBand() {
    const QRectF band =
        QRectF(m_from, m_at).normalized() & m_scene.panels()[m_panel].rect->rect().toRectF();
    m_scene.overlay().setBand({});
    if (band.width() < kSmallestDrag || band.height() < kSmallestDrag)
        return redrawOverlay();
    const QCPAxis& x = m_scene.xAxis();
    const QCPAxis& y = yAxis(m_panel);
    m_scene.x().zoomTo({x.pixelToCoord(band.left()), x.pixelToCoord(band.right())});
    m_scene.panels()[m_panel].view.zoomTo(
        {y.pixelToCoord(band.bottom()), y.pixelToCoord(band.top())});
    Q_EMIT viewTouched();
}

Qt::CursorShape PlotInteraction::shapeOver(QPointF at) const {
    if (m_isPen)
        return Qt::CrossCursor;
    if (panelBeside(at))
        return Qt::SizeVerCursor;
    if (const auto handle = m_scene.overlay().handleNear(at))
        return handle->kind == Handle::Kind::Level ? Qt::SizeVerCursor : Qt::SizeHorCursor;
    const auto cell = cellUnder(at);
    return cell && canChoosePlace(cell->panel) ? Qt::PointingHandCursor : Qt::CrossCursor;
}

// The buffered layer alone; the curves stay as they are.
void PlotInteraction::redrawOverlay() {
    if (m_plot.isVisible())
        m_scene.overlay().layer()->replot();
}

} // namespace soma::ui
