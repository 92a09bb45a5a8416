// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/plot_interaction.hpp"

#include "ui/plots/rich_text.hpp"

#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace soma::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double kWheelFactor = 0.85; // a notch of the wheel
constexpr double kNotch = 120;        // eighths of a degree, see QWheelEvent
constexpr double kSmallestBand = 4;   // pixels; less is a click

} // namespace

PlotInteraction::PlotInteraction(QCustomPlot& plot, FigureScene& scene)
    : QObject(&plot)
    , m_plot(plot)
    , m_scene(scene) {
    plot.setMouseTracking(true);
    plot.installEventFilter(this);
}

bool PlotInteraction::eventFilter(QObject* watched, QEvent* event) {
    if (m_scene.panels().empty())
        return QObject::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::Wheel:
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
        if (event->type() == QEvent::MouseButtonDblClick)
            Q_EMIT homeWanted();
        else
            press(*static_cast<QMouseEvent*>(event));
        break;
    case QEvent::MouseButtonRelease:
        if (static_cast<QMouseEvent*>(event)->button() != Qt::LeftButton)
            return false;
        release();
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

void PlotInteraction::press(const QMouseEvent& event) {
    m_from = m_at = event.position();
    const auto under = panelUnder(m_from);
    const auto beside = panelBeside(m_from);
    m_panel = under ? *under : beside.value_or(0);
    if (const auto marker = m_scene.overlay().markerNear(m_from.x()); marker && !beside) {
        m_mode = Mode::Marker;
        m_marker = *marker;
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
    switch (m_mode) {
    case Mode::Idle:
        hover(at);
        break;
    case Mode::PanX:
    case Mode::PanY:
        pan(at);
        break;
    case Mode::Marker:
        dragMarker(at);
        break;
    case Mode::Band:
        m_scene.overlay().setBand(QRectF(m_from, at).normalized() &
                                  m_scene.panels()[m_panel].rect->rect().toRectF());
        redrawOverlay();
        break;
    }
    m_at = at;
}

void PlotInteraction::release() {
    if (m_mode == Mode::Band)
        zoomToBand();
    m_mode = Mode::Idle;
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

void PlotInteraction::dragMarker(QPointF at) {
    const Figure& figure = *m_scene.figure();
    if (m_marker >= figure.markers.size())
        return;
    const Span home = m_scene.x().home();
    const double value = std::clamp(m_scene.xAxis().pixelToCoord(at.x()), home.lo, home.hi);
    m_scene.overlay().holdMarker(m_marker, value);
    redrawOverlay();
    Q_EMIT markerDragged(QString::fromStdString(figure.markers[m_marker].setting), value);
}

void PlotInteraction::zoomToBand() {
    const QRectF band =
        QRectF(m_from, m_at).normalized() & m_scene.panels()[m_panel].rect->rect().toRectF();
    m_scene.overlay().setBand({});
    if (band.width() < kSmallestBand || band.height() < kSmallestBand)
        return redrawOverlay();
    const QCPAxis& x = m_scene.xAxis();
    const QCPAxis& y = yAxis(m_panel);
    m_scene.x().zoomTo({x.pixelToCoord(band.left()), x.pixelToCoord(band.right())});
    m_scene.panels()[m_panel].view.zoomTo(
        {y.pixelToCoord(band.bottom()), y.pixelToCoord(band.top())});
    Q_EMIT viewTouched();
}

void PlotInteraction::hover(QPointF at) {
    const bool overMarker = !panelBeside(at) && m_scene.overlay().markerNear(at.x());
    m_plot.setCursor(overMarker        ? Qt::SizeHorCursor
                     : panelBeside(at) ? Qt::SizeVerCursor
                                       : Qt::CrossCursor);
    const QCPAxisRect& rect = *m_scene.panels().front().rect;
    if (at.x() < rect.left() || at.x() > rect.right())
        return leave();
    m_scene.overlay().setCursor(m_scene.xAxis().pixelToCoord(at.x()));
    redrawOverlay();
    refreshReadOut();
}

void PlotInteraction::leave() {
    if (!m_scene.overlay().cursor())
        return;
    m_scene.overlay().setCursor({});
    redrawOverlay();
    Q_EMIT readOut({});
}

void PlotInteraction::refreshReadOut() {
    if (m_scene.overlay().cursor())
        Q_EMIT readOut(readOutText());
}

QString PlotInteraction::readOutText() const {
    const Figure& figure = *m_scene.figure();
    const double x = *m_scene.overlay().cursor();
    const auto item = [](std::string_view symbol, double value, std::string_view unit) {
        const QString text = symbolPlain(symbol) + u" = "_s + numberText(value);
        return unit.empty() ? text : text + u' ' + unitText(unit);
    };
    QStringList items{item(figure.x.symbol, x, figure.x.unit)};
    for (const Panel& panel : figure.panels) {
        for (const Series& series : panel.series) {
            const auto value = valueAt(series, x);
            const bool named = panel.series.size() > 1 && !series.label.empty();
            if (value)
                items << item(named ? series.label : panel.y.symbol, *value, panel.y.unit);
        }
    }
    return items.join(u"   "_s);
}

// The buffered layer alone; the curves stay as they are.
void PlotInteraction::redrawOverlay() {
    if (m_plot.isVisible())
        m_scene.overlay().layer()->replot();
}

} // namespace soma::ui
