// SPDX-License-Identifier: GPL-3.0-or-later
// What mouse and keyboard do on a FigurePlot.
#include "tests/ui/plots_fixture.hpp"

#include <QToolButton>

namespace soma::ui {

using namespace Qt::StringLiterals;

namespace {

class FigureMouseTest : public test::FigurePlotFixture {};

TEST_F(FigureMouseTest, Wheel_ZoomsTimeOfAllPanelsAtThePointer) {
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

TEST_F(FigureMouseTest, WheelOverYAxis_ZoomsThatAxisOnly) {
    show(test::traceFigure());
    wheel({canvas().axisRect(1)->left() - 10, canvas().axisRect(1)->center().y()}, 1);
    EXPECT_NEAR(yAxis(1).range().size(), 500 * 0.85, 1e-9);
    EXPECT_EQ(yAxis(0).range(), QCPRange(-80, -40));
    EXPECT_EQ(xAxis().range(), QCPRange(0, 100));
}

TEST_F(FigureMouseTest, Zoom_StaysWithNewFiguresUntilHome) {
    show(test::traceFigure());
    wheel(pixel(25, -60), 3);
    const QCPRange zoomed = xAxis().range();
    update(test::traceFigure());
    EXPECT_EQ(xAxis().range(), zoomed);
    QTest::keyClick(&plot, Qt::Key_Home);
    EXPECT_EQ(xAxis().range(), QCPRange(0, 100));
    EXPECT_FALSE(plot.isZoomed());
}

TEST_F(FigureMouseTest, HomeButton_IsThereOnlyWhenZoomed) {
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

TEST_F(FigureMouseTest, DoubleClick_IsHome) {
    show(test::traceFigure());
    wheel(pixel(25, -60), 3);
    QTest::mouseDClick(&canvas(), Qt::LeftButton, {}, pixel(xAxis().range().center(), -60));
    EXPECT_FALSE(plot.isZoomed());
}

TEST_F(FigureMouseTest, Drag_PansTimeButNotBeyondTheData) {
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

TEST_F(FigureMouseTest, ShiftDrag_ZoomsToTheBand) {
    show(test::traceFigure());
    drag(pixel(20, -50), pixel(40, -70), Qt::ShiftModifier);
    const double pixelWidth = 0.5; // of 100 ms over some 500 pixels
    EXPECT_NEAR(xAxis().range().lower, 20, pixelWidth);
    EXPECT_NEAR(xAxis().range().upper, 40, pixelWidth);
    EXPECT_NEAR(yAxis().range().lower, -70, pixelWidth);
    EXPECT_NEAR(yAxis().range().upper, -50, pixelWidth);
    EXPECT_EQ(yAxis(1).range(), QCPRange(0, 500));
}

TEST_F(FigureMouseTest, MarkerDrag_TellsSettingAndValueWithinTheAxis) {
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

TEST_F(FigureMouseTest, DragBesideTheMarker_DoesNotMoveIt) {
    show(test::curveFigure(250));
    QSignalSpy dragged(&plot, &FigurePlot::markerDragged);
    drag(pixel(400, 50), pixel(500, 50));
    EXPECT_TRUE(dragged.isEmpty());
}

TEST_F(FigureMouseTest, MarkerWithoutSetting_CannotBeDragged) {
    Figure figure = test::curveFigure(250);
    figure.markers[0].setting.clear();
    show(figure);
    QSignalSpy dragged(&plot, &FigurePlot::markerDragged);
    drag(pixel(250, 50), pixel(400, 50));
    EXPECT_TRUE(dragged.isEmpty());
}

TEST_F(FigureMouseTest, PointerOverMarker_ChangesItsShape) {
    show(test::curveFigure(250));
    moveTo(pixel(250, 50), {});
    EXPECT_EQ(canvas().cursor().shape(), Qt::SizeHorCursor);
    moveTo(pixel(400, 50), {});
    EXPECT_NE(canvas().cursor().shape(), Qt::SizeHorCursor);
}

TEST_F(FigureMouseTest, Cursor_ReadsTheValuesOfAllPanels) {
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

} // namespace
} // namespace soma::ui
