// SPDX-License-Identifier: GPL-3.0-or-later
// One moment of the run in all its figures: where it is, who moves it, what is drawn there.
#include "ui/plots/time_cursor.hpp"

#include "tests/ui/plots_fixture.hpp"
#include "ui/plots/plot_theme.hpp"
#include "ui/plots/time_place.hpp"

#include <numbers>

namespace soma::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double kExact = 1e-9; // ms; only rounding is between

/// 20 ms around a spike at 40 ms.
Figure spikeFigure() {
    Figure figure = test::traceFigure();
    figure.id = "spike";
    figure.x = {"lag", "t - t_spike", "ms", "time from the spike", -10, 10};
    figure.path = {.t = {0, 100}, .x = {-40, 60}, .y = {}};
    for (Panel& panel : figure.panels)
        for (Series& series : panel.series)
            for (double& x : series.x)
                x -= 40;
    return figure;
}

/// V = -80 .. -40 mV, rising for 50 ms, falling for 50 ms.
Figure gatingFigure() {
    Figure figure{.id = "gating", .title = "Gating", .x = {"V", "V", "mV", "voltage", -80, -40}};
    Panel panel{.y = {"m", "m", "", "gate", 0, 1}};
    panel.series = {{.id = "m", .role = Role::Sodium, .x = {-80, -40}, .y = {0, 1}}};
    figure.panels = {panel};
    figure.path = {.t = {0, 50, 100}, .x = {-80, -40, -80}, .y = {}};
    return figure;
}

Figure planeFigure() {
    Figure figure = gatingFigure();
    figure.id = "phase_plane";
    figure.panels[0].series[0].order = Order::AsGiven;
    figure.path.y = {0, 1, 0};
    return figure;
}

TEST(TimePlaceTest, EachFigure_KnowsWhereTheMomentIs) {
    EXPECT_EQ(placeAt(test::traceFigure(), 12.5), (TimePlace{12.5, {}}));
    EXPECT_EQ(placeAt(spikeFigure(), 45), (TimePlace{5, {}}));
    EXPECT_EQ(placeAt(gatingFigure(), 75), (TimePlace{-60, {}}));
    EXPECT_EQ(placeAt(planeFigure(), 75), (TimePlace{-60, 0.5}));
    EXPECT_EQ(placeAt(gatingFigure(), 101), std::nullopt);
    EXPECT_EQ(placeAt(test::curveFigure(), 10), std::nullopt);
}

TEST(TimePlaceTest, OnlyFiguresOverTime_TellTheMomentAtX) {
    EXPECT_EQ(timeAt(test::traceFigure(), 12.5), 12.5);
    EXPECT_EQ(timeAt(spikeFigure(), 5), 45);
    EXPECT_EQ(timeAt(gatingFigure(), -60), std::nullopt);
    EXPECT_EQ(timeAt(planeFigure(), -60), std::nullopt);
    EXPECT_EQ(timeAt(test::curveFigure(), 250), std::nullopt);
}

TEST(TimePlaceTest, Samples_AreVisitedOneByOneInBothDirections) {
    for (const Figure& figure : {test::traceFigure(), spikeFigure()}) {
        double t = 30.04;
        for (const double wanted : {30.1, 30.2, 30.3}) {
            t = sampleBeside(figure, t, Step::Forward).value();
            EXPECT_NEAR(t, wanted, kExact) << figure.id;
        }
        t = sampleBeside(figure, t, Step::Back).value();
        EXPECT_NEAR(t, 30.2, kExact) << figure.id;
    }
    EXPECT_EQ(sampleBeside(test::traceFigure(), 100, Step::Forward), std::nullopt);
    EXPECT_EQ(sampleBeside(test::traceFigure(), 0, Step::Back), std::nullopt);
}

TEST(TimePlaceTest, Events_AreSpikesAndExtrema) {
    // Ticks at 10, 40, 70 ms; sin(t / 5) has extrema at 5 pi (k + 1/2).
    const Figure figure = test::traceFigure();
    const double firstPeak = 2.5 * std::numbers::pi;
    const double sample = 0.1;
    EXPECT_NEAR(eventBeside(figure, 0, Step::Forward).value(), firstPeak, sample);
    EXPECT_EQ(eventBeside(figure, 9, Step::Forward), 10);
    EXPECT_NEAR(eventBeside(figure, 10, Step::Forward).value(), 3 * firstPeak, sample);
    EXPECT_NEAR(eventBeside(figure, 10, Step::Back).value(), firstPeak, sample);
}

TEST(TimePlaceTest, Wiggles_AreNoEvents) {
    Figure figure = test::traceFigure();
    Panel& panel = figure.panels[0];
    panel.ticks.clear();
    const double wiggle = 0.02 * (panel.y.hi - panel.y.lo); // below what counts, 5 %
    for (std::size_t i = 0; i < panel.series[0].y.size(); ++i)
        panel.series[0].y[i] = -60 + (i % 2 == 0 ? wiggle : -wiggle);
    EXPECT_EQ(eventBeside(figure, 0, Step::Forward), std::nullopt);
}

TEST(TimeCursorTest, Pointer_ShowsAnotherMomentForAWhile) {
    TimeCursor cursor;
    QSignalSpy changed(&cursor, &TimeCursor::changed);
    cursor.rest(10);
    cursor.point(20);
    EXPECT_EQ(cursor.time(), 20);
    cursor.point({});
    EXPECT_EQ(cursor.time(), 10);
    cursor.rest(10);
    EXPECT_EQ(changed.size(), 3);
}

TEST(TimeCursorTest, Running_IsNotStoppedByThePointer) {
    TimeCursor cursor;
    cursor.rest(10);
    cursor.point(20);
    cursor.setRunning(true);
    EXPECT_EQ(cursor.time(), 10);
    cursor.point(30);
    EXPECT_EQ(cursor.time(), 10);
    cursor.setRunning(false);
    EXPECT_EQ(cursor.time(), 10) << "a pointer that lay there does not count";
    cursor.point(30);
    EXPECT_EQ(cursor.time(), 30);
}

TEST(TimeCursorTest, Step_MovesWhatRests) {
    TimeCursor cursor;
    cursor.step(5);
    EXPECT_EQ(cursor.time(), 5);
    EXPECT_EQ(cursor.resting(), std::nullopt);
    cursor.rest(10);
    cursor.step(11);
    EXPECT_EQ(cursor.resting(), 11);
}

class TimePlotTest : public test::FigurePlotFixture {
protected:
    void SetUp() override { plot.share(cursor); }

    void leave() {
        QEvent event(QEvent::Leave);
        QApplication::sendEvent(&canvas(), &event);
    }

    /// More of the role's colour in a square than a line would have.
    bool hasDotAt(double x, double y, Role role, int panel = 0) {
        const QImage image = canvas().grab().toImage();
        const QPoint centre = pixel(x, y, panel);
        int count = 0;
        for (int dx = -3; dx <= 3; ++dx)
            for (int dy = -3; dy <= 3; ++dy)
                count += image.pixelColor(centre + QPoint(dx, dy)) == lightTheme().colour(role);
        constexpr int kDot = 10; // a line of this width has at most 7 of its full colour
        return count > kDot;
    }

    TimeCursor cursor;
};

TEST_F(TimePlotTest, PointerOnTraces_MovesTheSharedMoment) {
    show(test::traceFigure());
    moveTo(pixel(50, -60));
    ASSERT_TRUE(cursor.time().has_value());
    EXPECT_NEAR(*cursor.time(), 50, 0.2);
    leave();
    EXPECT_FALSE(cursor.time().has_value());
}

TEST_F(TimePlotTest, PointerOnASpike_MovesTheMomentOfTheRun) {
    show(spikeFigure());
    moveTo(pixel(5, -60));
    ASSERT_TRUE(cursor.time().has_value());
    EXPECT_NEAR(*cursor.time(), 45, 0.1);
}

TEST_F(TimePlotTest, PointerOnACurve_MovesNoMoment) {
    show(test::curveFigure());
    cursor.rest(50);
    moveTo(pixel(250, 50));
    EXPECT_EQ(cursor.time(), 50);
}

TEST_F(TimePlotTest, Moment_HasADotOnEverySeries) {
    show(test::traceFigure());
    cursor.rest(50);
    const double v = -60 + 10 * std::sin(10);
    EXPECT_TRUE(hasDotAt(50, v, Role::Voltage));
    EXPECT_TRUE(hasDotAt(50, 300, Role::Current, 1));
    cursor.rest({});
    EXPECT_FALSE(hasDotAt(50, v, Role::Voltage));
}

TEST_F(TimePlotTest, Moment_IsShownAlongThePath) {
    show(gatingFigure());
    cursor.rest(75);
    EXPECT_TRUE(hasDotAt(-60, 0.5, Role::Sodium));
    cursor.rest(25.1);
    EXPECT_TRUE(hasDotAt(-59.92, 0.502, Role::Sodium));
    cursor.rest(200);
    EXPECT_FALSE(hasDotAt(-60, 0.5, Role::Sodium));
}

TEST_F(TimePlotTest, MomentInThePlane_IsOnePointOffTheCurves) {
    Figure figure = planeFigure();
    figure.path.y = {0, 0.5, 0};
    show(figure);
    cursor.rest(50);
    const QImage image = canvas().grab().toImage();
    EXPECT_EQ(image.pixelColor(pixel(-40, 0.5) - QPoint(2, 0)), lightTheme().text);
}

TEST_F(TimePlotTest, NewFigure_KeepsTheMoment) {
    show(gatingFigure());
    cursor.rest(75);
    Figure next = gatingFigure();
    next.path.x = {-80, -60, -80};
    update(next);
    EXPECT_TRUE(hasDotAt(-70, 0.25, Role::Sodium));
}

TEST_F(TimePlotTest, Keys_StepBySampleAndEvent) {
    show(test::traceFigure());
    QSignalSpy read(&plot, &FigurePlot::readOut);
    cursor.rest(30.04);
    QTest::keyClick(&plot, Qt::Key_Period);
    EXPECT_NEAR(*cursor.time(), 30.1, kExact);
    QTest::keyClick(&plot, Qt::Key_Comma);
    EXPECT_NEAR(*cursor.time(), 30.0, kExact);
    cursor.rest(39.9);
    QTest::keyClick(&plot, Qt::Key_Greater);
    EXPECT_EQ(cursor.time(), 40);
    ASSERT_FALSE(read.isEmpty());
    EXPECT_TRUE(read.last().first().toString().startsWith(u"t = 40 ms"_s));
    QTest::keyClick(&plot, Qt::Key_Less);
    EXPECT_LT(*cursor.time(), 40);
}

TEST_F(TimePlotTest, ReadOut_TellsSamplesApartInALongRun) {
    Figure figure = test::traceFigure();
    figure.x.hi = 2000;
    for (Panel& panel : figure.panels)
        for (double& x : panel.series[0].x)
            x = 1900 + x; // every 0.1 ms
    show(figure);
    QSignalSpy read(&plot, &FigurePlot::readOut);
    cursor.rest(1934.5);
    QTest::keyClick(&plot, Qt::Key_Period);
    ASSERT_FALSE(read.isEmpty());
    EXPECT_TRUE(read.last().first().toString().startsWith(u"t = 1934.6 ms"_s));
}

TEST_F(TimePlotTest, KeysWithoutAMoment_StartAtTheEdgeOfTheView) {
    show(test::traceFigure());
    QTest::keyClick(&plot, Qt::Key_Less);
    ASSERT_TRUE(cursor.time().has_value());
    EXPECT_GT(*cursor.time(), 80);
}

TEST_F(TimePlotTest, MomentBeyondTheView_IsFollowed) {
    show(test::traceFigure());
    wheel(pixel(0.1, -60), 10);
    cursor.rest(39.9);
    QTest::keyClick(&plot, Qt::Key_Greater);
    EXPECT_TRUE(xAxis().range().contains(40));
}

TEST_F(TimePlotTest, TimeRange_IsTheViewOrTheWindowOfTheSpike) {
    show(test::traceFigure());
    EXPECT_EQ(plot.timeRange(), (Span{0, 100}));
    update(spikeFigure());
    EXPECT_EQ(plot.timeRange(), (Span{30, 50}));
    update(test::curveFigure());
    EXPECT_FALSE(plot.timeRange().has_value());
}

} // namespace
} // namespace soma::ui
