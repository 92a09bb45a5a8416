// SPDX-License-Identifier: GPL-3.0-or-later
// Heat maps: their colours, what the cursor reads, where a click goes.
#include "tests/ui/plots_fixture.hpp"
#include "ui/plots/map_cells.hpp"
#include "ui/plots/plot_theme.hpp"

#include <QTemporaryDir>

#include <algorithm>

namespace soma::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();

class MapTest : public test::FigurePlotFixture {
protected:
    QCPColorMap& map() {
        auto* found = qobject_cast<QCPColorMap*>(canvas().plottable(0));
        if (!found)
            throw std::logic_error("no map");
        return *found;
    }

    QColor colourOf(double value) {
        QCPColorGradient gradient = mapGradient();
        return gradient.color(value, QCPRange(0, 50));
    }

    QSignalSpy chosen{&plot, &FigurePlot::placeChosen};
    QSignalSpy dragged{&plot, &FigurePlot::markerDragged};
};

Figure logMap() {
    Figure figure = test::mapFigure();
    figure.x.scale = figure.panels[0].y.scale = Scale::Log;
    figure.x.lo = 1;
    figure.x.hi = 10000;
    figure.panels[0].map->x = {1, 10, 100, 1000, 10000};
    figure.panels[0].y.lo = 1;
    figure.panels[0].y.hi = 16;
    figure.panels[0].map->y = {1, 2, 4, 8, 16};
    return figure;
}

TEST_F(MapTest, Cells_HaveTheColourOfTheirValue) {
    show(test::mapFigure());
    for (const double x : {200.0, 300.0, 400.0})
        for (const double y : {1.0, 2.0, 3.0}) {
            const double value = 10 * (x / 100 - 1) + y;
            EXPECT_EQ(colourAt(x + 20, y + 0.2), colourOf(value)) << x << ' ' << y;
            EXPECT_EQ(map().data()->data(x, y), value);
        }
    EXPECT_EQ(map().dataRange(), QCPRange(0, 50));
}

TEST_F(MapTest, Cells_EndSharplyHalfwayBetweenTheirCentres) {
    show(test::mapFigure());
    const QImage image = canvas().grab().toImage();
    const int y = pixel(300, 2.2).y();
    const int left = pixel(320, 2).x();
    const int right = pixel(380, 2).x();
    for (int x = left; x <= right; ++x) {
        const QColor colour = image.pixelColor(x, y);
        EXPECT_TRUE(colour == colourOf(22) || colour == colourOf(32)) << "blended at " << x;
    }
    EXPECT_EQ(image.pixelColor(pixel(350, 2).x() - 2, y), colourOf(22));
    EXPECT_EQ(image.pixelColor(pixel(350, 2).x() + 2, y), colourOf(32));
}

TEST_F(MapTest, MissingValue_ShowsTheBackground) {
    Figure figure = test::mapFigure();
    figure.panels[0].map->z[2 * 5 + 2] = kMissing;
    show(figure);
    EXPECT_EQ(colourAt(320, 2.2), lightTheme().background);
    EXPECT_EQ(colourAt(420, 2.2), colourOf(32));
}

TEST_F(MapTest, LogarithmicAxes_HaveCellsOfEqualSize) {
    show(logMap());
    EXPECT_EQ(colourAt(100, 4.2), colourOf(22));
    EXPECT_EQ(colourAt(40, 4.2), colourOf(22)) << "above sqrt(10 * 100)";
    EXPECT_EQ(colourAt(25, 4.2), colourOf(12));
    EXPECT_EQ(colourAt(100, 6.2), colourOf(23)) << "above sqrt(4 * 8)";
    EXPECT_TRUE(readAt(40, 4.2).contains(u"f = 22 Hz"_s)) << readAt(40, 4.2).toStdString();
}

TEST_F(MapTest, Cursor_ReadsBothPlacesAndTheValue) {
    show(test::mapFigure());
    EXPECT_EQ(readAt(320, 3.1).toStdString(),
              u"Iᵢₙⱼ = 300 pA   σ = 3 pA·√s   f = 23 Hz"_s.toStdString());
    Figure figure = test::mapFigure();
    figure.panels[0].map->z.assign(25, kMissing);
    figure.panels[0].map->z[0] = 1;
    update(figure);
    EXPECT_EQ(readAt(320, 3.1).toStdString(), u"Iᵢₙⱼ = 300 pA   σ = 3 pA·√s"_s.toStdString());
}

TEST_F(MapTest, Click_ChoosesTheCell) {
    show(test::mapFigure());
    click(pixel(320, 3.1));
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].toString(), u"stimulus.I_inj"_s);
    EXPECT_NEAR(chosen[0][1].toDouble(), 300, 1e-9);
    EXPECT_EQ(chosen[0][2].toString(), u"stimulus.sigma"_s);
    EXPECT_NEAR(chosen[0][3].toDouble(), 3, 1e-9);
    EXPECT_TRUE(dragged.isEmpty());
}

TEST_F(MapTest, ClickOnAMarkerThatDoesNotMove_IsAClickToo) {
    show(test::mapFigure());
    const QPoint at = pixel(250, 3.1) + QPoint(2, 0);
    QTest::mousePress(&canvas(), Qt::LeftButton, {}, at);
    moveTo(at + QPoint(1, 1), Qt::LeftButton);
    QTest::mouseRelease(&canvas(), Qt::LeftButton, {}, at + QPoint(1, 1));
    EXPECT_EQ(chosen.size(), 1);
    EXPECT_TRUE(dragged.isEmpty());
}

TEST_F(MapTest, Drag_DoesNotChoose) {
    show(test::mapFigure());
    drag(pixel(320, 3.1), pixel(320, 3.1) + QPoint(30, 10));
    // Back to where it began is a drag all the same.
    QTest::mousePress(&canvas(), Qt::LeftButton, {}, pixel(320, 3.1));
    moveTo(pixel(400, 3.1), Qt::LeftButton);
    moveTo(pixel(320, 3.1), Qt::LeftButton);
    QTest::mouseRelease(&canvas(), Qt::LeftButton, {}, pixel(320, 3.1));
    EXPECT_TRUE(chosen.isEmpty());
}

TEST_F(MapTest, DoubleClick_ChoosesNothingBeyondItsFirstClick) {
    show(test::mapFigure());
    const QPoint at = pixel(320, 3.1);
    QMouseEvent event(QEvent::MouseButtonDblClick, at, canvas().mapToGlobal(at), Qt::LeftButton,
                      Qt::LeftButton, {});
    QApplication::sendEvent(&canvas(), &event);
    QTest::mouseRelease(&canvas(), Qt::LeftButton, {}, at);
    EXPECT_TRUE(chosen.isEmpty());
}

TEST_F(MapTest, ClickBesideTheMap_OrWithoutSettings_ChoosesNothing) {
    show(test::mapFigure());
    click({canvas().axisRect()->left() - 10, canvas().axisRect()->center().y()});
    click({canvas().axisRect()->center().x(), canvas().height() - 3});
    Figure figure = test::mapFigure();
    figure.panels[0].levels.clear();
    update(figure);
    click(pixel(320, 3.1));
    EXPECT_TRUE(chosen.isEmpty());
    update(test::curveFigure());
    click(pixel(400, 50));
    EXPECT_TRUE(chosen.isEmpty());
}

TEST_F(MapTest, Pointer_ShowsWhatCanBeDone) {
    show(test::mapFigure());
    moveTo(pixel(400, 3.1));
    EXPECT_EQ(canvas().cursor().shape(), Qt::PointingHandCursor);
    moveTo(pixel(250, 3.1));
    EXPECT_EQ(canvas().cursor().shape(), Qt::SizeHorCursor);
    moveTo(pixel(400, 1.5));
    EXPECT_EQ(canvas().cursor().shape(), Qt::SizeVerCursor);
}

TEST_F(MapTest, MarkerAndLevel_CanBeDragged) {
    show(test::mapFigure());
    drag(pixel(250, 3.1), pixel(400, 3.1));
    ASSERT_FALSE(dragged.isEmpty());
    EXPECT_EQ(dragged.last()[0].toString(), u"stimulus.I_inj"_s);
    EXPECT_NEAR(dragged.last()[1].toDouble(), 400, 2);
    update(test::mapFigure());
    drag(pixel(400, 1.5), pixel(400, 3));
    EXPECT_EQ(dragged.last()[0].toString(), u"stimulus.sigma"_s);
    EXPECT_NEAR(dragged.last()[1].toDouble(), 3, 0.02);
    update(test::mapFigure());
    drag(pixel(400, 1.5), pixel(400, 1.5) - QPoint(0, 2000));
    EXPECT_EQ(dragged.last()[1].toDouble(), 4) << "within the axis";
    EXPECT_TRUE(chosen.isEmpty());
    EXPECT_FALSE(plot.isZoomed());
}

TEST_F(MapTest, PresentValues_CanBeSeenOnAnyCell) {
    for (const double value : {0.0, 25.0, 50.0}) {
        Figure figure = test::mapFigure();
        figure.panels[0].map->z.assign(25, value);
        show(figure);
        EXPECT_NE(colourAt(250, 3), colourOf(value));
        EXPECT_NE(colourAt(400, 1.5), colourOf(value));
        const QPoint line = pixel(250, 3);
        const QImage image = canvas().grab().toImage();
        int halo = 0;
        for (int x = line.x() - 4; x <= line.x() + 4; ++x) {
            const QColor c = image.pixelColor(x, line.y());
            halo += std::abs(c.lightness() - colourOf(value).lightness()) > 60 ? 1 : 0;
        }
        EXPECT_GE(halo, 1) << value;
    }
}

TEST_F(MapTest, EmptyMaps_AreShownWithoutHarm) {
    Figure none = test::mapFigure();
    none.panels[0].map = HeatMap{};
    show(none);
    click(pixel(300, 2));
    Figure missing = test::mapFigure();
    missing.panels[0].map->z.assign(25, kMissing);
    missing.panels[0].map->colour.lo = missing.panels[0].map->colour.hi = kMissing;
    update(missing);
    moveTo(pixel(300, 2));
    Figure torn = test::mapFigure();
    torn.panels[0].map->z.resize(7);
    update(torn);
    click(pixel(300, 2));
    update(test::mapFigure(1, 1));
    moveTo(pixel(300, 2));
    Figure infinite = test::mapFigure();
    infinite.panels[0].map->z[3] = std::numeric_limits<double>::infinity();
    update(infinite);
    update(test::traceFigure());
    EXPECT_EQ(canvas().axisRectCount(), 2);
    update(test::mapFigure());
    EXPECT_EQ(canvas().plottableCount(), 1);
}

TEST_F(MapTest, MapAndSeriesInOnePanel_AreBothShownAndRead) {
    Figure figure = test::mapFigure();
    figure.panels[0].series.push_back(
        {.id = "line", .label = "line", .x = {100, 500}, .y = {0.5, 0.5}});
    show(figure);
    EXPECT_EQ(canvas().plottableCount(), 2);
    EXPECT_TRUE(readAt(320, 3.1).contains(u"f = 23 Hz"_s));
    EXPECT_TRUE(readAt(320, 3.1).contains(u"σ = 0.5"_s)) << readAt(320, 3.1).toStdString();
    const QColor blue = lightTheme().colour(Role::Voltage);
    const QColor drawn = colourAt(320, 0.5);
    EXPECT_LT(std::abs(drawn.blue() - blue.blue()), 60);
}

TEST_F(MapTest, Accessibility_NamesRangeAndPresentPlace) {
    show(test::mapFigure());
    const QString text = plot.accessibleDescription();
    EXPECT_TRUE(text.contains(u"rate: from 0 Hz to 44 Hz"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"σ at 1.5 pA·√s"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"Iᵢₙⱼ at 250 pA"_s)) << text.toStdString();
}

TEST(MapFile, Files_HaveTheMapCutAtTheAxes) {
    Figure figure = test::mapFigure();
    const QImage image = renderFigure(figure, darkTheme(), {400, 300}, 2);
    QCPColorGradient gradient = mapGradient();
    const QColor middle = gradient.color(22, QCPRange(0, 50));
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == middle ? 1 : 0;
    EXPECT_GT(count, 2000);
    const QTemporaryDir folder;
    for (const QString& ending : {u"svg"_s, u"pdf"_s})
        EXPECT_TRUE(
            saveFigure(figure, lightTheme(), {400, 300}, 1, folder.filePath(u"a."_s + ending)));
}

TEST(CellAxis, Cells_ReachHalfwayToTheirNeighbours) {
    const CellAxis linear({0, 10, 20}, Scale::Linear);
    EXPECT_EQ(linear.at(-5.1), std::nullopt);
    EXPECT_EQ(linear.at(-4.9), 0U);
    EXPECT_EQ(linear.at(4.9), 0U);
    EXPECT_EQ(linear.at(5.1), 1U);
    EXPECT_EQ(linear.at(24.9), 2U);
    EXPECT_EQ(linear.at(25.1), std::nullopt);
    EXPECT_EQ(linear.edges(1), (Span{5, 15}));
    const CellAxis log({1, 100}, Scale::Log);
    EXPECT_EQ(log.at(9), 0U);
    EXPECT_EQ(log.at(11), 1U);
    EXPECT_EQ(log.at(0), std::nullopt);
    EXPECT_EQ(log.at(-1), std::nullopt);
    EXPECT_EQ(CellAxis({}, Scale::Linear).at(0), std::nullopt);
    EXPECT_EQ(CellAxis({3}, Scale::Linear).at(1000), 0U);
    EXPECT_EQ(CellAxis({3, 3}, Scale::Linear).at(3), std::nullopt);
    EXPECT_EQ(CellAxis({0, 1}, Scale::Log).at(1), std::nullopt);
}

} // namespace
} // namespace soma::ui
