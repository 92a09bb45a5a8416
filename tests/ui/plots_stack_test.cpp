// SPDX-License-Identifier: GPL-3.0-or-later
// Many panels and several series in each: they stay readable where there is little room.
#include "tests/ui/hodgkin_samples.hpp"
#include "tests/ui/plots_fixture.hpp"
#include "ui/plots/plot_theme.hpp"

#include <algorithm>
#include <cmath>

namespace soma::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMagnified = 3;
constexpr QSize kSmallBoard(640, 590); // what a window of 1280 x 720 leaves for the traces

class StackedPanelsTest : public test::FigurePlotFixture {
protected:
    /// The rows beside the axes that show a label of this colour.
    std::pair<int, int> labelRows(int panel, const QColor& colour) {
        const QImage image = canvas().grab().toImage();
        const QRect axes = canvas().axisRect(panel)->rect();
        int first = image.height();
        int last = -1;
        for (int y = axes.top() - 10; y < axes.bottom() + 10; ++y)
            for (int x = axes.right() + 2; x < image.width(); ++x)
                if (image.pixelColor(x, y) == colour) {
                    first = std::min(first, y);
                    last = std::max(last, y);
                }
        return {first, last};
    }

    void expectLabelsApart(const Figure& figure) {
        for (std::size_t p = 1; p <= 3; ++p) {
            int above = 0;
            std::vector<std::pair<int, int>> rows;
            for (std::size_t s = 0; s < figure.panels[p].series.size(); ++s)
                rows.push_back(labelRows(static_cast<int>(p),
                                         seriesColour(lightTheme(), figure.panels[p], s)));
            std::ranges::sort(rows);
            for (const auto& [first, last] : rows) {
                EXPECT_LE(first, last) << "no label in panel " << p;
                EXPECT_GT(first, above) << "labels overlap in panel " << p;
                above = last;
            }
        }
    }

    test::HodgkinRun run = test::hodgkinRun();
};

TEST_F(StackedPanelsTest, Voltage_IsTwiceAsTallAsTheOthers) {
    show(test::hodgkinFigure(run), kSmallBoard);
    const double tall = canvas().axisRect(0)->height();
    for (int i = 1; i < 6; ++i)
        EXPECT_NEAR(tall / canvas().axisRect(i)->height(), 2, 0.1) << i; // whole pixels
}

TEST_F(StackedPanelsTest, EveryYAxis_HasTwoTicksAndTheirLabelsAreApart) {
    show(test::hodgkinFigure(run), kSmallBoard);
    for (int i = 0; i < 6; ++i) {
        const QCPAxis& axis = yAxis(i);
        const auto ticks = axis.tickVector();
        std::vector<double> places;
        for (const double tick : ticks)
            if (axis.range().contains(tick))
                places.push_back(axis.coordToPixel(tick));
        ASSERT_GE(places.size(), 2U) << i;
        std::ranges::sort(places);
        for (std::size_t k = 1; k < places.size(); ++k)
            EXPECT_GT(places[k] - places[k - 1], QFontMetrics(axis.tickLabelFont()).height()) << i;
    }
}

TEST_F(StackedPanelsTest, LabelsOfSeriesThatEndTogether_AreApart) {
    PlotTheme theme = lightTheme();
    theme.fontPoints *= kMagnified; // thick letters have pixels of the pure colour
    plot.setTheme(theme);
    const Figure traces = test::hodgkinFigure(run);
    show(traces, kSmallBoard * kMagnified);
    expectLabelsApart(traces);
    const Figure spike = test::hodgkinSpike(run);
    update(spike);
    expectLabelsApart(spike);
}

TEST_F(StackedPanelsTest, Quantity_HasOneColourInAllFigures) {
    const Figure traces = test::hodgkinFigure(run);
    const Figure spike = test::hodgkinSpike(run);
    for (const PlotTheme& theme : {lightTheme(), darkTheme(), contrastTheme()})
        for (std::size_t p = 0; p < spike.panels.size(); ++p)
            for (std::size_t s = 0; s < spike.panels[p].series.size(); ++s)
                EXPECT_EQ(seriesColour(theme, spike.panels[p], s),
                          theme.colour(traces.panels[p].series[s].role));
}

TEST_F(StackedPanelsTest, ReadOutOfManySeries_IsThatOfThePanelUnderThePointer) {
    show(test::hodgkinFigure(run), kSmallBoard);
    QSignalSpy read(&plot, &FigurePlot::readOut);
    moveTo(pixel(20, 0.5, 1));
    ASSERT_FALSE(read.isEmpty());
    const QString text = read.last().first().toString();
    for (const auto& part : {u"t = "_s, u"V = "_s, u"m = "_s, u"h = "_s, u"n = "_s})
        EXPECT_TRUE(text.contains(part)) << text.toStdString();
    EXPECT_FALSE(text.contains(u"w = "_s)) << text.toStdString();
}

Figure planeFigure(const test::HodgkinRun& run) {
    Figure figure{.id = "phase_plane", .title = "Phase plane", .x = {"V", "V", "mV", "V", -90, 60}};
    figure.panels = {{.y = {"n", "n", "", "gate", 0, 1}}};
    figure.panels[0].series = {{.id = "n",
                                .label = "run",
                                .role = Role::Voltage,
                                .x = run.V,
                                .y = run.n,
                                .order = Order::AsGiven}};
    figure.path = {run.t, run.V, run.n};
    return figure;
}

TEST_F(StackedPanelsTest, PathOfARun_IsALineThinnedToThePixels) {
    const auto longRun = test::hodgkinRun(1000);
    show(planeFigure(longRun));
    const auto* curve = qobject_cast<QCPCurve*>(canvas().plottable(0));
    ASSERT_NE(curve, nullptr);
    EXPECT_TRUE(curve->scatterStyle().isNone());
    const auto points = static_cast<int>(longRun.t.size());
    EXPECT_LT(curve->dataCount(), points / 2) << "between spikes V and n creep";
    const int before = curve->dataCount();
    for (int i = 0; i < 20; ++i)
        wheel(pixel(-65, 0.4), 1);
    QTest::qWait(50);
    EXPECT_GT(curve->dataCount(), before) << "a zoom shows more of it";
}

// A label beside nothing would point to a line that is not there; its room stays, or the plot would
// jump whenever the line comes and goes.
TEST_F(StackedPanelsTest, CurveOutsideTheAxes_HasNoLabelButKeepsItsRoom) {
    PlotTheme theme = lightTheme();
    theme.fontPoints *= kMagnified;
    plot.setTheme(theme);
    Figure plane = planeFigure(run);
    plane.panels[0].series.push_back({.id = "still_n",
                                      .label = "dn/dt = 0",
                                      .role = Role::Potassium,
                                      .x = {-90, 60},
                                      .y = {0.2, 0.8},
                                      .order = Order::AsGiven});
    const QColor colour = lightTheme().colour(Role::Potassium);
    show(plane, kSmallBoard);
    const auto [first, last] = labelRows(0, colour);
    EXPECT_LE(first, last);
    const int right = canvas().axisRect()->right();
    plane.panels[0].series[1].y = {std::nan(""), std::nan("")};
    update(plane);
    const auto [none, nothing] = labelRows(0, colour);
    EXPECT_GT(none, nothing);
    EXPECT_EQ(canvas().axisRect()->right(), right);
}

} // namespace
} // namespace soma::ui
