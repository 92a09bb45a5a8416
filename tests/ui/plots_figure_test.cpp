// SPDX-License-Identifier: GPL-3.0-or-later
// FigurePlot as its users see it: what is drawn, and what mouse and keyboard do.
#include "tests/ui/plots_samples.hpp"
#include "ui/plots/figure_plot.hpp"
#include "ui/plots/plot_theme.hpp"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>
#include <qcustomplot.h>

#include <gtest/gtest.h>

namespace soma::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience_ms = 5000;

class FigurePlotTest : public testing::Test {
protected:
    void show(Figure figure) {
        plot.resize(600, 450);
        plot.setFigure(test::shared(std::move(figure)), ++stamp);
        plot.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&plot));
        waitForFrame();
    }

    void update(Figure figure) {
        plot.setFigure(test::shared(std::move(figure)), ++stamp);
        waitForFrame();
    }

    void waitForFrame() {
        const auto isPainted = [this] {
            return !frames.isEmpty() && frames.last().first().toULongLong() == stamp;
        };
        ASSERT_TRUE(QTest::qWaitFor(isPainted, kPatience_ms));
    }

    QCustomPlot& canvas() { return *plot.findChild<QCustomPlot*>(); }

    QCPAxis& xAxis(int panel = 0) { return *canvas().axisRect(panel)->axis(QCPAxis::atBottom); }

    QCPAxis& yAxis(int panel = 0) { return *canvas().axisRect(panel)->axis(QCPAxis::atLeft); }

    QPoint pixel(double x, double y, int panel = 0) {
        return QPointF(xAxis(panel).coordToPixel(x), yAxis(panel).coordToPixel(y)).toPoint();
    }

    void wheel(QPoint at, int notches) {
        QWheelEvent event(at, canvas().mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&canvas(), &event);
    }

    // QTest::mouseMove moves no buttons.
    void moveTo(QPoint at, Qt::MouseButtons buttons, Qt::KeyboardModifiers modifiers = {}) {
        QMouseEvent event(QEvent::MouseMove, at, canvas().mapToGlobal(at), Qt::NoButton, buttons,
                          modifiers);
        QApplication::sendEvent(&canvas(), &event);
    }

    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mousePress(&canvas(), Qt::LeftButton, modifiers, from);
        moveTo((from + to) / 2, Qt::LeftButton, modifiers);
        moveTo(to, Qt::LeftButton, modifiers);
        QTest::mouseRelease(&canvas(), Qt::LeftButton, modifiers, to);
    }

    FigurePlot plot;
    QSignalSpy frames{&plot, &FigurePlot::framePainted};
    quint64 stamp = 0;
};

TEST_F(FigurePlotTest, Panels_AreStackedOnOneXAxisAtTheirHomeRanges) {
    show(test::traceFigure());
    ASSERT_EQ(canvas().axisRectCount(), 2);
    for (int i = 0; i < 2; ++i)
        EXPECT_EQ(xAxis(i).range(), QCPRange(0, 100));
    EXPECT_EQ(yAxis(0).range(), QCPRange(-80, -40));
    EXPECT_EQ(yAxis(1).range(), QCPRange(0, 500));
    EXPECT_EQ(canvas().axisRect(0)->left(), canvas().axisRect(1)->left());
    EXPECT_EQ(canvas().axisRect(0)->right(), canvas().axisRect(1)->right());
    EXPECT_FALSE(xAxis(0).tickLabels());
    EXPECT_TRUE(xAxis(1).tickLabels());
}

TEST_F(FigurePlotTest, SameStructure_KeepsAxesAndPlottables) {
    show(test::traceFigure());
    // Guarded: a new object may get the address of a deleted one.
    const QPointer<QCPAxisRect> rect = canvas().axisRect(0);
    const QPointer<QCPGraph> graph = canvas().graph(0);
    Figure next = test::traceFigure(501);
    next.panels[0].series[0].y.assign(501, -50.0);
    update(next);
    EXPECT_FALSE(rect.isNull());
    ASSERT_FALSE(graph.isNull());
    EXPECT_EQ(graph->data()->constBegin()->value, -50);
}

TEST_F(FigurePlotTest, OtherStructure_IsRebuilt) {
    show(test::traceFigure());
    update(test::histogramFigure());
    EXPECT_EQ(canvas().axisRectCount(), 1);
    ASSERT_EQ(canvas().plottableCount(), 1);
    EXPECT_NE(qobject_cast<QCPBars*>(canvas().plottable(0)), nullptr);
    update(test::traceFigure());
    EXPECT_EQ(canvas().axisRectCount(), 2);
    EXPECT_EQ(canvas().graphCount(), 2);
}

TEST_F(FigurePlotTest, FrameSignal_ComesOnceForEachFigureAndNeverWhenHidden) {
    show(test::traceFigure());
    update(test::traceFigure());
    canvas().repaint(); // shows the same figure once more
    QTest::qWait(50);
    EXPECT_EQ(frames.size(), 2);
    plot.hide();
    plot.setFigure(test::shared(test::curveFigure()), ++stamp);
    QTest::qWait(50);
    EXPECT_EQ(frames.size(), 2);
    EXPECT_EQ(canvas().axisRectCount(), 2) << "a hidden plot does not work";
    plot.show();
    waitForFrame();
    EXPECT_EQ(canvas().axisRectCount(), 1);
}

TEST_F(FigurePlotTest, FiguresInQuickSuccession_OnlyTheLastIsPainted) {
    show(test::traceFigure());
    frames.clear();
    for (int i = 0; i < 20; ++i)
        plot.setFigure(test::shared(test::traceFigure()), ++stamp);
    waitForFrame();
    EXPECT_EQ(frames.size(), 1);
}

TEST_F(FigurePlotTest, GrabbedWithoutEverBeingShown_ShowsTheFigure) {
    plot.resize(400, 300);
    plot.setFigure(test::shared(test::traceFigure()), 1);
    plot.grab();
    const QImage image = plot.grab().toImage();
    int coloured = 0;
    for (int x = 0; x < image.width(); ++x)
        for (int y = 0; y < image.height(); ++y)
            coloured += image.pixelColor(x, y) == lightTheme().colour(Role::Voltage) ? 1 : 0;
    EXPECT_GT(coloured, 50);
}

TEST_F(FigurePlotTest, NegativeTicks_HaveATrueMinus) {
    show(test::traceFigure());
    const QVector<QString> labels = yAxis().tickVectorLabels();
    EXPECT_TRUE(labels.contains(u"\u221260"_s)) << labels.toList().join(u' ').toStdString();
    for (const QString& label : labels)
        EXPECT_FALSE(label.contains(u'-'));
}

TEST_F(FigurePlotTest, CountAxis_HasWholeNumbers) {
    Figure figure = test::histogramFigure();
    figure.panels[0].y.hi = 2;
    show(figure);
    for (const double tick : yAxis().tickVector())
        EXPECT_EQ(tick, std::round(tick));
}

TEST_F(FigurePlotTest, NaN_IsAGap) {
    Figure figure = test::traceFigure();
    auto& y = figure.panels[0].series[0].y;
    std::fill(y.begin() + 400, y.begin() + 600, std::numeric_limits<double>::quiet_NaN());
    show(figure);
    const QImage image = canvas().grab().toImage();
    const QRect rect = canvas().axisRect(0)->rect();
    const auto isBlueAt = [&](double t) {
        const int x = static_cast<int>(xAxis().coordToPixel(t));
        for (int yPixel = rect.top(); yPixel <= rect.bottom(); ++yPixel) {
            const QColor c = image.pixelColor(x, yPixel);
            if (c.blue() > c.red() + 60)
                return true;
        }
        return false;
    };
    EXPECT_TRUE(isBlueAt(30));
    EXPECT_FALSE(isBlueAt(50));
    EXPECT_TRUE(isBlueAt(70));
}

TEST_F(FigurePlotTest, LongTrace_IsThinnedAndSharpenedOnZoom) {
    show(test::traceFigure(200001));
    const QCPGraph& graph = *canvas().graph(0);
    EXPECT_LT(graph.dataCount(), 2 * 600 + 10);
    for (int i = 0; i < 40; ++i)
        wheel(pixel(50, -60), 1);
    QTest::qWait(50);
    // Now there are few samples, all of them to be seen: 0.0005 ms apart.
    EXPECT_LT(xAxis().range().size(), 0.2);
    EXPECT_NEAR((graph.data()->constBegin() + 1)->key - graph.data()->constBegin()->key, 0.0005,
                1e-6);
}

TEST_F(FigurePlotTest, Wheel_ZoomsTimeOfAllPanelsAtThePointer) {
    show(test::traceFigure());
    QSignalSpy changed(&plot, &FigurePlot::viewChanged);
    const QPoint at = pixel(25, -60);
    const double before = xAxis().pixelToCoord(at.x());
    wheel(at, 2);
    EXPECT_EQ(changed.size(), 1);
    EXPECT_TRUE(plot.isZoomed());
    EXPECT_NEAR(xAxis().range().size(), 100 * 0.85 * 0.85, 1e-9);
    EXPECT_NEAR(xAxis().pixelToCoord(at.x()), before, 1e-9);
    EXPECT_EQ(xAxis(1).range(), xAxis(0).range());
    EXPECT_EQ(yAxis().range(), QCPRange(-80, -40));
}

TEST_F(FigurePlotTest, WheelOverYAxis_ZoomsThatAxisOnly) {
    show(test::traceFigure());
    wheel({canvas().axisRect(1)->left() - 10, canvas().axisRect(1)->center().y()}, 1);
    EXPECT_NEAR(yAxis(1).range().size(), 500 * 0.85, 1e-9);
    EXPECT_EQ(yAxis(0).range(), QCPRange(-80, -40));
    EXPECT_EQ(xAxis().range(), QCPRange(0, 100));
}

TEST_F(FigurePlotTest, Zoom_StaysWithNewFiguresUntilHome) {
    show(test::traceFigure());
    wheel(pixel(25, -60), 3);
    const QCPRange zoomed = xAxis().range();
    update(test::traceFigure());
    EXPECT_EQ(xAxis().range(), zoomed);
    QTest::keyClick(&plot, Qt::Key_Home);
    EXPECT_EQ(xAxis().range(), QCPRange(0, 100));
    EXPECT_FALSE(plot.isZoomed());
}

TEST_F(FigurePlotTest, HomeButton_IsThereOnlyWhenZoomed) {
    show(test::traceFigure());
    auto* home = plot.findChild<QToolButton*>(u"trace.home"_s);
    ASSERT_NE(home, nullptr);
    EXPECT_FALSE(home->isVisible());
    wheel(pixel(25, -60), 3);
    EXPECT_TRUE(home->isVisible());
    EXPECT_TRUE(plot.rect().contains(home->geometry()));
    QTest::mouseClick(home, Qt::LeftButton);
    EXPECT_FALSE(plot.isZoomed());
    EXPECT_FALSE(home->isVisible());
}

TEST_F(FigurePlotTest, DoubleClick_IsHome) {
    show(test::traceFigure());
    wheel(pixel(25, -60), 3);
    QTest::mouseDClick(&canvas(), Qt::LeftButton, {}, pixel(xAxis().range().center(), -60));
    EXPECT_FALSE(plot.isZoomed());
}

TEST_F(FigurePlotTest, Drag_PansTimeButNotBeyondTheData) {
    show(test::traceFigure());
    wheel(pixel(50, -60), 6);
    const QCPRange before = xAxis().range();
    const QPoint from = pixel(50, -60);
    const double shift = 50 - xAxis().pixelToCoord(from.x() - 60);
    drag(from, from - QPoint(60, 0));
    EXPECT_NEAR(xAxis().range().lower, before.lower + shift, 0.5);
    EXPECT_NEAR(xAxis().range().size(), before.size(), 1e-9);
    drag(from, from + QPoint(5000, 0));
    EXPECT_NEAR(xAxis().range().lower, 0, 1e-9);
}

TEST_F(FigurePlotTest, ShiftDrag_ZoomsToTheBand) {
    show(test::traceFigure());
    drag(pixel(20, -50), pixel(40, -70), Qt::ShiftModifier);
    const double pixelWidth = 0.5; // of 100 ms over some 500 pixels
    EXPECT_NEAR(xAxis().range().lower, 20, pixelWidth);
    EXPECT_NEAR(xAxis().range().upper, 40, pixelWidth);
    EXPECT_NEAR(yAxis().range().lower, -70, pixelWidth);
    EXPECT_NEAR(yAxis().range().upper, -50, pixelWidth);
    EXPECT_EQ(yAxis(1).range(), QCPRange(0, 500));
}

TEST_F(FigurePlotTest, MarkerDrag_TellsSettingAndValueWithinTheAxis) {
    show(test::curveFigure(250));
    QSignalSpy dragged(&plot, &FigurePlot::markerDragged);
    drag(pixel(250, 50), pixel(400, 50));
    ASSERT_FALSE(dragged.isEmpty());
    EXPECT_EQ(dragged.last().at(0).toString(), u"stimulus.I_inj"_s);
    EXPECT_NEAR(dragged.last().at(1).toDouble(), 400, 2);
    EXPECT_FALSE(plot.isZoomed()) << "a drag of the marker does not pan";
    update(test::curveFigure(400));
    drag(pixel(400, 50), pixel(400, 50) + QPoint(3000, 0));
    EXPECT_EQ(dragged.last().at(1).toDouble(), 600);
}

TEST_F(FigurePlotTest, DragBesideTheMarker_DoesNotMoveIt) {
    show(test::curveFigure(250));
    QSignalSpy dragged(&plot, &FigurePlot::markerDragged);
    drag(pixel(400, 50), pixel(500, 50));
    EXPECT_TRUE(dragged.isEmpty());
}

TEST_F(FigurePlotTest, MarkerWithoutSetting_CannotBeDragged) {
    Figure figure = test::curveFigure(250);
    figure.markers[0].setting.clear();
    show(figure);
    QSignalSpy dragged(&plot, &FigurePlot::markerDragged);
    drag(pixel(250, 50), pixel(400, 50));
    EXPECT_TRUE(dragged.isEmpty());
}

TEST_F(FigurePlotTest, PointerOverMarker_ChangesItsShape) {
    show(test::curveFigure(250));
    moveTo(pixel(250, 50), {});
    EXPECT_EQ(canvas().cursor().shape(), Qt::SizeHorCursor);
    moveTo(pixel(400, 50), {});
    EXPECT_NE(canvas().cursor().shape(), Qt::SizeHorCursor);
}

TEST_F(FigurePlotTest, Cursor_ReadsTheValuesOfAllPanels) {
    show(test::traceFigure());
    QSignalSpy read(&plot, &FigurePlot::readOut);
    moveTo(pixel(50, -60), {});
    ASSERT_FALSE(read.isEmpty());
    const QString text = read.last().first().toString();
    EXPECT_TRUE(text.contains(u"t = "_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"Vₘ = \u2212"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"I = 30"_s) || text.contains(u"I = 29"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u" pA"_s));
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&canvas(), &leave);
    EXPECT_TRUE(read.last().first().toString().isEmpty());
}

TEST_F(FigurePlotTest, LastTickLabel_IsNotCutOff) {
    for (const PlotTheme& theme : {lightTheme(), presented(lightTheme())}) {
        plot.setTheme(theme);
        Figure figure = test::traceFigure();
        figure.x.hi = 50000;
        show(figure);
        const QFontMetrics metrics(xAxis(1).tickLabelFont());
        const int half = metrics.horizontalAdvance(u"50000"_s) / 2;
        EXPECT_LE(canvas().axisRect(1)->right() + half, canvas().width());
    }
}

TEST_F(FigurePlotTest, IncompleteFigure_IsPaler) {
    show(test::curveFigure());
    const QColor full = canvas().graph(0)->pen().color();
    Figure part = test::curveFigure();
    part.progress = 0.5;
    update(part);
    EXPECT_GT(canvas().graph(0)->pen().color().lightness(), full.lightness());
    EXPECT_EQ(canvas().graph(0)->pen().color().alpha(), 255) << "translucent lines are slow";
}

TEST_F(FigurePlotTest, SeriesOfOneRole_HaveDifferentColours) {
    Figure figure = test::traceFigure();
    auto& series = figure.panels[0].series;
    for (const char* id : {"m", "h", "n"}) {
        series.push_back(series.front());
        series.back().id = series.back().label = id;
    }
    show(figure);
    for (int i = 0; i < 4; ++i)
        for (int j = 0; j < i; ++j)
            EXPECT_NE(canvas().graph(i)->pen().color(), canvas().graph(j)->pen().color());
}

TEST_F(FigurePlotTest, Accessibility_NamesFigureAndNumbers) {
    show(test::traceFigure());
    EXPECT_EQ(plot.accessibleName(), u"A trace"_s);
    const QString text = plot.accessibleDescription();
    EXPECT_TRUE(text.contains(u"membrane potential"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"\u221270 mV"_s)) << text.toStdString();
    Figure next = test::traceFigure();
    next.title = "Another";
    update(next);
    EXPECT_TRUE(
        QTest::qWaitFor([this] { return plot.accessibleName() == u"Another"_s; }, kPatience_ms));
}

TEST_F(FigurePlotTest, EmptyHistogram_SaysWhyInsteadOfBeingBlank) {
    show(test::histogramFigure(0));
    const QImage image = canvas().grab().toImage();
    const QRect middle(canvas().axisRect()->center() - QPoint(60, 12), QSize(120, 24));
    int dark = 0;
    for (int x = middle.left(); x <= middle.right(); ++x)
        for (int y = middle.top(); y <= middle.bottom(); ++y)
            dark += image.pixelColor(x, y).lightness() < 150 ? 1 : 0;
    EXPECT_GT(dark, 40);
}

TEST_F(FigurePlotTest, StrangeFigures_AreShownWithoutHarm) {
    Figure none{.id = "none", .title = "Nothing"};
    show(none);
    QTest::mouseMove(&canvas(), {50, 50});
    wheel({50, 50}, 1);
    QTest::keyClick(&plot, Qt::Key_Home);
    Figure odd = test::traceFigure();
    odd.x.lo = odd.x.hi = 5;
    odd.panels[0].series[0].y.back() = std::numeric_limits<double>::infinity();
    odd.panels[1].series[0].x.clear();
    odd.panels[1].series[0].y.clear();
    update(odd);
    update(test::traceFigure(2));
    EXPECT_EQ(canvas().axisRectCount(), 2);
}

} // namespace
} // namespace soma::ui
