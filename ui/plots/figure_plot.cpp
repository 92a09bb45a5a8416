// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/figure_plot.hpp"

#include "core/expect.hpp"
#include "ui/plots/figure_scene.hpp"
#include "ui/plots/figure_text.hpp"
#include "ui/plots/plot_canvas.hpp"
#include "ui/plots/plot_interaction.hpp"
#include "ui/plots/time_place.hpp"

#include <QKeyEvent>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace soma::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRest_ms = 300; // a screen reader hears a figure only once it rests
constexpr double kKeyZoom = 0.8;
constexpr double kKeyPan = 0.1;

} // namespace

class FigurePlot::Private {
public:
    explicit Private(FigurePlot& plot);

    void show();
    void styleHomeButton();
    void placeHomeButton();
    void describe();

    FigurePlot& q;
    PlotCanvas* canvas;
    FigureScene* scene;
    PlotInteraction* interaction;
    QToolButton* home;
    QTimer* rest;
    QString summary;
    PlotTheme theme = lightTheme();
    std::shared_ptr<const Figure> figure;
    bool dirty = false; // the scene does not show `figure` yet
    std::uint64_t stamp = 0;
    // Counts figures: two may have the same stamp.
    std::uint64_t serial = 0;
    std::uint64_t drawnSerial = 0;
    std::uint64_t drawnStamp = 0;
    std::uint64_t paintedSerial = 0;
};

FigurePlot::Private::Private(FigurePlot& plot)
    : q(plot)
    , canvas(new PlotCanvas(&plot))
    , scene(new FigureScene(*canvas, FigureScene::Detail::Screen, 1))
    , interaction(new PlotInteraction(*canvas, *scene))
    , home(new QToolButton(&plot))
    , rest(new QTimer(&plot)) {
    home->setText(u"⌂"_s);
    home->setToolTip(tr("Back to the whole range (Home)"));
    home->setAccessibleName(tr("Show the whole range"));
    home->setAutoRaise(true);
    home->setFocusPolicy(Qt::NoFocus); // the key Home does the same
    home->hide();
    rest->setSingleShot(true);
    rest->setInterval(kRest_ms);
}

// Brings the present figure to the canvas; the pixels follow with the next replot.
void FigurePlot::Private::show() {
    dirty = false;
    if (!interaction->isDraggingMarker())
        scene->overlay().release();
    scene->setFigure(figure);
    interaction->refreshCursor();
    home->setVisible(scene->isZoomed());
}

void FigurePlot::Private::styleHomeButton() {
    QPalette palette = home->palette();
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::Button, theme.background);
    home->setPalette(palette);
    QFont font(theme.fontFamily);
    font.setPointSizeF(theme.fontPoints * 1.2);
    home->setFont(font);
    placeHomeButton();
}

void FigurePlot::Private::placeHomeButton() {
    home->resize(home->sizeHint());
    home->move(q.width() - home->width() - 2, 0);
    home->raise();
}

void FigurePlot::Private::describe() {
    q.setAccessibleName(figureName(*figure));
    const QString description = figureDescription(*figure);
    q.setAccessibleDescription(summary.isEmpty() ? description : summary + u' ' + description);
}

FigurePlot::FigurePlot(QWidget* parent)
    : QWidget(parent)
    , m_d(std::make_unique<Private>(*this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_d->canvas);
    setFocusPolicy(Qt::StrongFocus);
    m_d->canvas->setFocusPolicy(
        Qt::NoFocus); // a click gives the focus to this widget, which has the keys
    // So that a right click reaches whoever offers a menu.
    m_d->canvas->setAttribute(Qt::WA_NoMousePropagation, false);
    m_d->scene->setFontScale(logicalDpiY() / 72.0);
    setTheme(m_d->theme);

    connect(m_d->canvas, &PlotCanvas::aboutToPaint, this, &FigurePlot::catchUp);
    connect(m_d->canvas, &QCustomPlot::afterReplot, this, [this] {
        if (m_d->dirty)
            return;
        m_d->drawnSerial = m_d->serial;
        m_d->drawnStamp = m_d->stamp;
    });
    connect(m_d->canvas, &PlotCanvas::painted, this, &FigurePlot::tellPainted);
    connect(m_d->interaction, &PlotInteraction::viewTouched, this, &FigurePlot::showView);
    connect(m_d->interaction, &PlotInteraction::homeWanted, this, &FigurePlot::resetView);
    connect(m_d->interaction, &PlotInteraction::markerDragged, this, &FigurePlot::markerDragged);
    connect(m_d->interaction, &PlotInteraction::placeChosen, this, &FigurePlot::placeChosen);
    connect(m_d->interaction, &PlotInteraction::readOut, this, &FigurePlot::readOut);
    connect(m_d->interaction, &PlotInteraction::drawn, this, &FigurePlot::drawn);
    connect(m_d->interaction, &PlotInteraction::pointed, this, &FigurePlot::pointed);
    connect(m_d->home, &QToolButton::clicked, this, &FigurePlot::resetView);
    connect(m_d->rest, &QTimer::timeout, this, [this] { m_d->describe(); });
}

FigurePlot::~FigurePlot() = default;

void FigurePlot::setFigure(std::shared_ptr<const Figure> figure, std::uint64_t stamp) {
    SOMA_EXPECT(figure != nullptr);
    const bool first = m_d->figure == nullptr;
    m_d->figure = std::move(figure);
    m_d->stamp = stamp;
    ++m_d->serial;
    m_d->dirty = true;
    m_d->home->setObjectName(QString::fromStdString(m_d->figure->id) + u".home"_s);
    if (first)
        m_d->describe();
    m_d->rest->start();
    if (!isVisible())
        return;
    m_d->show();
    m_d->canvas->replot(QCustomPlot::rpQueuedReplot);
}

std::shared_ptr<const Figure> FigurePlot::figure() const { return m_d->figure; }

void FigurePlot::setTheme(const PlotTheme& theme) {
    m_d->theme = theme;
    m_d->scene->setTheme(theme);
    m_d->styleHomeButton();
    m_d->canvas->setBackground(QBrush(theme.background));
    if (isVisible())
        m_d->canvas->replot(QCustomPlot::rpQueuedReplot);
    else
        m_d->dirty = m_d->figure != nullptr;
}

void FigurePlot::setSummary(const QString& summary) {
    m_d->summary = summary;
    if (m_d->figure != nullptr)
        m_d->rest->start();
}

void FigurePlot::hideTitle() {
    m_d->scene->hideTitle();
    m_d->canvas->replot(QCustomPlot::rpQueuedReplot);
}

void FigurePlot::share(TimeCursor& cursor) { m_d->interaction->share(cursor); }

std::optional<Span> FigurePlot::timeRange() const {
    if (!m_d->figure || !m_d->scene->figure() || !isOverTime(*m_d->figure))
        return {};
    const Figure& figure = *m_d->figure;
    const bool isWhole = figure.path.t.empty();
    const Span shown = isWhole ? m_d->scene->x().shown() : Span{figure.x.lo, figure.x.hi};
    if (isWhole)
        return shown;
    // The window around a spike may reach beyond the ends of the run.
    const auto [first, last] = std::minmax(figure.path.x.front(), figure.path.x.back());
    const auto from = timeAt(figure, std::clamp(shown.lo, first, last));
    const auto to = timeAt(figure, std::clamp(shown.hi, first, last));
    return from && to ? std::optional(Span{*from, *to}) : std::nullopt;
}

void FigurePlot::setPen(bool isPen) { m_d->interaction->setPen(isPen); }

QPoint FigurePlot::pixelOf(QPointF value) const {
    const auto& scene = *m_d->scene;
    const auto& y = *m_d->scene->panels().front().rect->axis(QCPAxis::atLeft);
    return QPointF(scene.xAxis().coordToPixel(value.x()), y.coordToPixel(value.y())).toPoint();
}

void FigurePlot::resetView() {
    m_d->scene->resetViews();
    showView();
}

bool FigurePlot::isZoomed() const { return m_d->scene->isZoomed(); }

// The user changed the view: show it, keep it.
void FigurePlot::showView() {
    m_d->scene->applyViews();
    m_d->home->setVisible(m_d->scene->isZoomed());
    m_d->interaction->refreshCursor();
    m_d->canvas->replot(QCustomPlot::rpQueuedReplot);
    Q_EMIT viewChanged();
}

// A widget can be painted without ever being shown: QWidget::grab.
void FigurePlot::catchUp() {
    if (!m_d->dirty)
        return;
    m_d->show();
    m_d->canvas->replot(QCustomPlot::rpQueuedRefresh);
}

void FigurePlot::tellPainted() {
    if (m_d->paintedSerial == m_d->drawnSerial)
        return;
    m_d->paintedSerial = m_d->drawnSerial;
    Q_EMIT framePainted(m_d->drawnStamp);
}

void FigurePlot::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_d->dirty)
        m_d->show();
    if (!m_d->canvas->size().isEmpty()) // else the resize that follows draws it
        m_d->canvas->replot(QCustomPlot::rpQueuedReplot);
}

void FigurePlot::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_d->placeHomeButton();
}

void FigurePlot::keyPressEvent(QKeyEvent* event) {
    const bool usable = !m_d->scene->panels().empty();
    if (!usable)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Home:
        return resetView();
    case Qt::Key_Plus:
        return m_d->interaction->zoomX(kKeyZoom);
    case Qt::Key_Minus:
        return m_d->interaction->zoomX(1 / kKeyZoom);
    case Qt::Key_Left:
        return m_d->interaction->panX(-kKeyPan);
    case Qt::Key_Right:
        return m_d->interaction->panX(kKeyPan);
    default:
        if (!stepTime(event->key()))
            QWidget::keyPressEvent(event);
    }
}

bool FigurePlot::stepTime(int key) {
    using Stride = PlotInteraction::Stride;
    switch (key) {
    case Qt::Key_Comma:
        return m_d->interaction->step(Step::Back, Stride::Sample);
    case Qt::Key_Period:
        return m_d->interaction->step(Step::Forward, Stride::Sample);
    case Qt::Key_Less:
        return m_d->interaction->step(Step::Back, Stride::Event);
    case Qt::Key_Greater:
        return m_d->interaction->step(Step::Forward, Stride::Event);
    default:
        return false;
    }
}

void FigurePlot::focusInEvent(QFocusEvent* event) {
    const Qt::FocusReason reason = event->reason();
    const bool byKey = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
                       reason == Qt::ShortcutFocusReason;
    if (byKey)
        m_d->canvas->setFocusFrame(palette().color(QPalette::Highlight));
    QWidget::focusInEvent(event);
}

void FigurePlot::focusOutEvent(QFocusEvent* event) {
    m_d->canvas->setFocusFrame({});
    QWidget::focusOutEvent(event);
}

} // namespace soma::ui
