// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/figure_plot.hpp"

#include "core/expect.hpp"
#include "ui/plots/figure_scene.hpp"
#include "ui/plots/figure_text.hpp"
#include "ui/plots/plot_canvas.hpp"
#include "ui/plots/plot_interaction.hpp"

#include <QKeyEvent>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

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
    PlotTheme theme = lightTheme();
    std::shared_ptr<const Figure> figure;
    bool dirty = false; // the scene does not show `figure` yet
    std::uint64_t stamp = 0;
    // Counts figures: two may have the same stamp.
    std::uint64_t serial = 0;
    std::uint64_t drawnSerial = 0;
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
        scene->overlay().releaseMarker();
    scene->setFigure(figure);
    interaction->refreshReadOut();
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
    q.setAccessibleDescription(figureDescription(*figure));
}

FigurePlot::FigurePlot(QWidget* parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(*this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(d->canvas);
    setFocusPolicy(Qt::StrongFocus);
    d->scene->setFontScale(logicalDpiY() / 72.0);
    setTheme(d->theme);

    connect(d->canvas, &PlotCanvas::aboutToPaint, this, &FigurePlot::catchUp);
    connect(d->canvas, &QCustomPlot::afterReplot, this, [this] {
        if (!d->dirty)
            d->drawnSerial = d->serial;
    });
    connect(d->canvas, &PlotCanvas::painted, this, &FigurePlot::tellPainted);
    connect(d->interaction, &PlotInteraction::viewTouched, this, &FigurePlot::showView);
    connect(d->interaction, &PlotInteraction::homeWanted, this, &FigurePlot::resetView);
    connect(d->interaction, &PlotInteraction::markerDragged, this, &FigurePlot::markerDragged);
    connect(d->interaction, &PlotInteraction::readOut, this, &FigurePlot::readOut);
    connect(d->home, &QToolButton::clicked, this, &FigurePlot::resetView);
    connect(d->rest, &QTimer::timeout, this, [this] { d->describe(); });
}

FigurePlot::~FigurePlot() = default;

void FigurePlot::setFigure(std::shared_ptr<const Figure> figure, std::uint64_t stamp) {
    SOMA_EXPECT(figure != nullptr);
    const bool first = d->figure == nullptr;
    d->figure = std::move(figure);
    d->stamp = stamp;
    ++d->serial;
    d->dirty = true;
    d->home->setObjectName(QString::fromStdString(d->figure->id) + u".home"_s);
    if (first)
        d->describe();
    d->rest->start();
    if (!isVisible())
        return;
    d->show();
    d->canvas->replot(QCustomPlot::rpQueuedReplot);
}

std::shared_ptr<const Figure> FigurePlot::figure() const { return d->figure; }

void FigurePlot::setTheme(const PlotTheme& theme) {
    d->theme = theme;
    d->scene->setTheme(theme);
    d->styleHomeButton();
    d->canvas->setBackground(QBrush(theme.background));
    if (isVisible())
        d->canvas->replot(QCustomPlot::rpQueuedReplot);
    else
        d->dirty = d->figure != nullptr;
}

void FigurePlot::hideTitle() {
    d->scene->hideTitle();
    d->canvas->replot(QCustomPlot::rpQueuedReplot);
}

void FigurePlot::resetView() {
    d->scene->resetViews();
    showView();
}

bool FigurePlot::isZoomed() const { return d->scene->isZoomed(); }

// The user changed the view: show it, keep it.
void FigurePlot::showView() {
    d->scene->applyViews();
    d->home->setVisible(d->scene->isZoomed());
    d->interaction->refreshReadOut();
    d->canvas->replot(QCustomPlot::rpQueuedReplot);
    Q_EMIT viewChanged();
}

// A widget can be painted without ever being shown: QWidget::grab.
void FigurePlot::catchUp() {
    if (!d->dirty)
        return;
    d->show();
    d->canvas->replot(QCustomPlot::rpQueuedRefresh);
}

void FigurePlot::tellPainted() {
    if (d->paintedSerial == d->drawnSerial || d->drawnSerial != d->serial)
        return;
    d->paintedSerial = d->drawnSerial;
    Q_EMIT framePainted(d->stamp);
}

void FigurePlot::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (d->dirty)
        d->show();
    d->canvas->replot(QCustomPlot::rpQueuedReplot);
}

void FigurePlot::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    d->placeHomeButton();
}

void FigurePlot::keyPressEvent(QKeyEvent* event) {
    const bool usable = !d->scene->panels().empty();
    if (!usable)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Home:
        return resetView();
    case Qt::Key_Plus:
        return d->interaction->zoomX(kKeyZoom);
    case Qt::Key_Minus:
        return d->interaction->zoomX(1 / kKeyZoom);
    case Qt::Key_Left:
        return d->interaction->panX(-kKeyPan);
    case Qt::Key_Right:
        return d->interaction->panX(kKeyPan);
    default:
        QWidget::keyPressEvent(event);
    }
}

void FigurePlot::focusInEvent(QFocusEvent* event) {
    const Qt::FocusReason reason = event->reason();
    const bool byKey = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
                       reason == Qt::ShortcutFocusReason;
    if (byKey)
        d->canvas->setFocusFrame(palette().color(QPalette::Highlight));
    QWidget::focusInEvent(event);
}

void FigurePlot::focusOutEvent(QFocusEvent* event) {
    d->canvas->setFocusFrame({});
    QWidget::focusOutEvent(event);
}

} // namespace soma::ui
