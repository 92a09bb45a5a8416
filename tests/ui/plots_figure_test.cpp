// SPDX-License-Identifier: GPL-3.0-or-later
// FigurePlot as its users see it: what is drawn.
#include "tests/ui/plots_fixture.hpp"
#include "ui/plots/plot_theme.hpp"

#include <QPointer>

#include <gtest/gtest.h>

namespace soma::ui {

using namespace Qt::StringLiterals;

namespace {

class FigurePlotTest : public test::FigurePlotFixture {};

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
