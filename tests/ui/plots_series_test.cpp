// SPDX-License-Identifier: GPL-3.0-or-later
// Errors, lines that turn back, theory beside data, labels.
#include "tests/ui/plots_fixture.hpp"
#include "ui/plots/error_bars.hpp"
#include "ui/plots/plot_theme.hpp"
#include "ui/plots/read_out.hpp"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <array>

namespace soma::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();

using SeriesTest = test::FigurePlotFixture;

/// Three points at 100, 300 and 500 pA and 50 Hz, whose errors are 20, none and 20 Hz.
Figure withErrors() {
    Figure figure = test::curveFigure(50);
    auto& series = figure.panels[0].series[0];
    series.x = {100, 300, 500};
    series.y = {50, 50, 50};
    series.error = {20, kMissing, 20};
    return figure;
}

int pixelsLike(const QImage& image, const QColor& colour, const QRect& where) {
    int count = 0;
    for (int y = where.top(); y <= where.bottom(); ++y)
        for (int x = where.left(); x <= where.right(); ++x)
            count += image.rect().contains(x, y) && image.pixelColor(x, y) == colour ? 1 : 0;
    return count;
}

TEST_F(SeriesTest, Errors_AreDrawnWhereGiven) {
    show(withErrors());
    const QColor colour = lightTheme().colour(Role::Rate);
    const QImage image = canvas().grab().toImage();
    const auto barsAt = [&](double x, double y) {
        return pixelsLike(image, colour, QRect(pixel(x, y) - QPoint(4, 3), QSize(9, 7)));
    };
    for (const double x : {100.0, 500.0}) {
        EXPECT_GE(barsAt(x, 60), 5) << "the bar above " << x;
        EXPECT_GE(barsAt(x, 40), 5) << "the bar below " << x;
        EXPECT_GE(barsAt(x, 70), 5) << "the whisker at " << x;
        EXPECT_EQ(barsAt(x, 80), 0) << "nothing beyond it at " << x;
    }
    EXPECT_EQ(barsAt(300, 60), 0);
    EXPECT_EQ(barsAt(300, 40), 0);
}

TEST_F(SeriesTest, Errors_ComeAndGoWithoutAChangeOfStructure) {
    show(test::curveFigure());
    const auto* graph = canvas().graph(0);
    update(withErrors());
    EXPECT_EQ(canvas().graph(0), graph);
    auto* errors = qobject_cast<QCPErrorBars*>(canvas().plottable(1));
    ASSERT_NE(errors, nullptr);
    ASSERT_EQ(errors->dataCount(), 3);
    EXPECT_EQ(errors->data()->at(0).errorPlus, 20);
    EXPECT_TRUE(std::isnan(errors->data()->at(1).errorPlus));
    update(test::curveFigure());
    for (const auto& error : *errors->data())
        EXPECT_TRUE(std::isnan(error.errorPlus));
}

TEST_F(SeriesTest, Errors_FollowTheThinnedCurve) {
    Figure figure = test::curveFigure();
    auto& series = figure.panels[0].series[0];
    series.x.clear();
    series.y.clear();
    for (int i = 0; i < 50000; ++i) {
        series.x.push_back(600.0 * i / 49999);
        series.y.push_back(i == 777 ? kMissing : 50 + 30 * std::sin(i / 7.0));
        series.error.push_back(series.y.back() / 10);
    }
    show(figure);
    auto* errors = qobject_cast<QCPErrorBars*>(canvas().plottable(1));
    ASSERT_NE(errors, nullptr);
    ASSERT_LT(errors->dataCount(), 5000);
    ASSERT_EQ(errors->data()->size(), errors->dataCount());
    for (int i = 0; i < errors->dataCount(); ++i) {
        const double y = canvas().graph(0)->dataMainValue(i);
        if (!std::isnan(y)) {
            EXPECT_EQ(errors->data()->at(i).errorPlus, y / 10);
        }
    }
}

TEST_F(SeriesTest, Errors_AreNeitherLabelledNorColouredAsSeries) {
    Figure figure = test::familyFigure();
    for (Series& series : figure.panels[0].series)
        if (series.role != Role::Theory)
            series.error.assign(series.x.size(), 1);
    show(figure);
    const int right = canvas().axisRect()->right();
    const auto plain = test::familyFigure();
    update(plain);
    EXPECT_EQ(canvas().axisRect()->right(), right);
    for (std::size_t i = 0; i < 4; ++i)
        EXPECT_EQ(canvas().graph(static_cast<int>(i))->pen().color(),
                  seriesColour(lightTheme(), plain.panels[0], i));
}

// QSvgGenerator ignores clipping.
TEST(SeriesFile, Svg_CutsErrorsAndTurningLinesAtTheAxes) {
    Figure figure = withErrors();
    figure.panels[0].series[0].error = {1e7, 1e7, 1e7};
    Series back{.id = "back", .label = "back", .order = Order::AsGiven};
    back.x = {100, 500, 1e7, 300};
    back.y = {1e6, -1e6, 1e6, 50};
    figure.panels[0].series.push_back(back);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.svg"_s);
    ASSERT_TRUE(saveFigure(figure, lightTheme(), {400, 300}, 1, path));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString svg = QString::fromUtf8(file.readAll());
    static const QRegularExpression points(u"(?:points|d)=\"([^\"]*)\""_s);
    static const QRegularExpression number(u"-?\\d+(?:\\.\\d+)?(?:e[+-]?\\d+)?"_s);
    for (auto p = points.globalMatch(svg); p.hasNext();)
        for (auto n = number.globalMatch(p.next().captured(1)); n.hasNext();)
            ASSERT_LT(std::abs(n.next().captured().toDouble()), 800);
}

TEST_F(SeriesTest, LineThatTurnsBack_IsDrawnAsGiven) {
    Figure figure = test::curveFigure(50);
    auto& series = figure.panels[0].series[0];
    series.order = Order::AsGiven;
    series.x = {100, 500, kMissing, 100, 500};
    series.y = {20, 20, kMissing, 80, 80};
    show(figure);
    auto* curve = qobject_cast<QCPCurve*>(canvas().plottable(0));
    ASSERT_NE(curve, nullptr);
    EXPECT_EQ(curve->dataCount(), 5);
    const QColor colour = lightTheme().colour(Role::Rate);
    const QImage image = canvas().grab().toImage();
    const auto lineAt = [&](double x, double y) {
        return pixelsLike(image, colour, QRect(pixel(x, y) - QPoint(1, 3), QSize(3, 7)));
    };
    EXPECT_GT(lineAt(500, 20), 0);
    EXPECT_GT(lineAt(100, 80), 0);
    EXPECT_EQ(lineAt(300, 50), 0) << "a gap where a point is missing";
    EXPECT_FALSE(readAt(300, 50).contains(u"f ="_s)) << "one x has many points";
}

TEST_F(SeriesTest, Theory_IsReadByInterpolationAndWithTheDifference) {
    show(test::familyFigure(1));
    const QString text = readAt(203, 30); // nearest point: 200 pA
    EXPECT_TRUE(text.contains(u"Siegert = 21 Hz (Δ = +1 Hz)"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"σ = 0: 22 Hz"_s)) << text.toStdString();
    Figure below = test::familyFigure(1);
    for (double& y : below.panels[0].series[1].y)
        y += 1.25;
    update(below);
    EXPECT_TRUE(readAt(203, 30).contains(u"(Δ = \u22120.25 Hz)"_s))
        << readAt(203, 30).toStdString();
}

TEST_F(SeriesTest, TheoryOfAFamily_FollowsItsMember) {
    show(test::familyFigure(2));
    const QString text = readAt(203, 30);
    const QStringList items = text.split(u"   "_s);
    ASSERT_EQ(items.size(), 5) << text.toStdString();
    EXPECT_EQ(items[1], u"σ = 0: 22 Hz"_s);
    EXPECT_EQ(items[2], u"Siegert = 21 Hz (Δ = +1 Hz)"_s);
    EXPECT_EQ(items[3], u"σ = 1: 25 Hz"_s);
    EXPECT_EQ(items[4], u"Siegert = 24 Hz (Δ = +1 Hz)"_s);
}

TEST(ReadOut, Theory_HasNoValueBeyondItsEndsAndInGaps) {
    const Series theory{.role = Role::Theory, .x = {0, 10, 20, 30}, .y = {0, 1, kMissing, 3}};
    EXPECT_EQ(valueAt(theory, 5), 0.5);
    EXPECT_EQ(valueAt(theory, 10), 1);
    EXPECT_EQ(valueAt(theory, 15), std::nullopt);
    EXPECT_EQ(valueAt(theory, 20), std::nullopt);
    EXPECT_EQ(valueAt(theory, 30), 3);
    EXPECT_EQ(valueAt(theory, -1), std::nullopt);
    EXPECT_EQ(valueAt(theory, 31), std::nullopt);
    const Series unknown{.id = "t", .role = Role::Theory, .speaksOf = "nobody"};
    EXPECT_EQ(valueAt(unknown, 1), std::nullopt);
}

TEST_F(SeriesTest, TheoryWithoutLabel_TakesNoRoomAndHasTheColourOfItsData) {
    Figure figure = test::familyFigure(2);
    figure.panels[0].series[3].id = "a very long id that would widen the margin";
    show(figure);
    const int right = canvas().axisRect()->right();
    update(test::familyFigure(2));
    EXPECT_EQ(canvas().axisRect()->right(), right);
    for (int i = 0; i < 2; ++i) {
        EXPECT_EQ(canvas().graph(i + 2)->pen().color(), canvas().graph(i)->pen().color());
        EXPECT_EQ(canvas().graph(i)->pen().style(), Qt::SolidLine);
        EXPECT_NE(canvas().graph(i + 2)->pen().style(), Qt::SolidLine);
    }
}

TEST_F(SeriesTest, LongLabels_LeaveRoomForTheCurves) {
    Figure figure = test::familyFigure(5);
    figure.panels[0].series[5].label = "a theory with a name that goes on and on and on";
    show(figure, {320, 220});
    EXPECT_GT(canvas().axisRect()->width(), 140);
    plot.setTheme(presented(lightTheme()));
    update(figure);
    EXPECT_GT(canvas().axisRect()->width(), 90);
}

TEST_F(SeriesTest, StackedPanels_HaveNoTitle) {
    show(test::traceFigure());
    const int stacked = canvas().axisRect()->top();
    Figure one = test::traceFigure();
    one.panels.pop_back();
    update(one);
    EXPECT_GT(canvas().axisRect()->top(), stacked + 8);
}

} // namespace
} // namespace soma::ui
