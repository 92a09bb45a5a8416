// SPDX-License-Identifier: GPL-3.0-or-later
// The window as a whole: what the user does at one end arrives at the other.
#include "tests/ui/window_fixture.hpp"
#include "ui/scenario_files.hpp"
#include "ui/window_picture.hpp"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QTemporaryDir>
#include <QUrl>

#include <algorithm>

namespace soma::ui {
namespace {

TEST_F(WindowTest, FirstStart_FiresAndShowsEveryFigure) {
    EXPECT_FALSE(figure("traces")->panels.front().ticks.empty());
    EXPECT_EQ(figure("traces")->panels.size(), 2U);
    EXPECT_NE(figure("isi_histogram"), nullptr);
    EXPECT_NE(figure("fi_curve"), nullptr);
    EXPECT_TRUE(find<QLabel>("status.run").text().contains("2020"));
}

TEST_F(WindowTest, Drag_ChangesTheFigures) {
    const auto trace = figure("traces");
    const auto marker = figure("fi_curve")->markers.front().at;
    drag(slider("I_inj"), 0.25, 0.8);
    settle();
    EXPECT_NE(figure("traces")->panels.front().series.front().y,
              trace->panels.front().series.front().y);
    EXPECT_NE(figure("fi_curve")->markers.front().at, marker);
    EXPECT_EQ(figure("fi_curve")->markers.front().at, value("I_inj"));
}

TEST_F(WindowTest, Drag_KeepsTheSeed) {
    drag(slider("sigma"), 0.2, 0.6);
    EXPECT_EQ(session.scenario().seed(), playground().seed());
}

TEST_F(WindowTest, KeyR_DrawsANewSeed) {
    const auto before = figure("traces");
    QTest::keyClick(&window, Qt::Key_R);
    settle();
    EXPECT_NE(session.scenario().seed(), playground().seed());
    EXPECT_NE(figure("traces")->panels.back().series.front().y,
              before->panels.back().series.front().y);
}

TEST_F(WindowTest, Drag_LeavesTheHomeRangeOfTheVoltage) {
    const auto before = figure("traces")->panels.front().y;
    drag(slider("I_inj"), 0.1, 0.95);
    settle();
    EXPECT_EQ(figure("traces")->panels.front().y.lo, before.lo);
    EXPECT_EQ(figure("traces")->panels.front().y.hi, before.hi);
}

TEST_F(WindowTest, MarkerDrag_MovesTheSlider) {
    auto& plot = window.board().panel("fi_curve")->plot();
    const auto setting = QString::fromStdString(figure("fi_curve")->markers.front().setting);
    Q_EMIT plot.markerDragged(setting, 321.03);
    EXPECT_EQ(value("I_inj"), 321);
    EXPECT_EQ(slider("I_inj").value(), 642);
}

TEST_F(WindowTest, RightClick_OpensTheMenuOfThatFigure) {
    auto* canvas = window.board().panel("traces")->plot().findChild<QWidget*>();
    QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(50, 50),
                            canvas->mapToGlobal(QPoint(50, 50)));
    QCoreApplication::sendEvent(canvas, &event);
    const auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    ASSERT_NE(menu, nullptr);
    EXPECT_EQ(menu->actions().size(), 4);
    QApplication::activePopupWidget()->close();
}

TEST_F(WindowTest, Export_IsOfTheFigureInUse) {
    window.board().panel("fi_curve")->plot().setFocus();
    find<QAction>("file.exportFigure").trigger();
    auto& dialog = find<QDialog>("export");
    EXPECT_EQ(dialog.findChild<QComboBox*>("export.figure")->currentData().toString(), "fi_curve");
    dialog.close();
}

TEST_F(WindowTest, FigureOption_ChangesItsFigure) {
    auto& measure = find<QComboBox>("option.fi_curve.measure");
    Q_EMIT measure.activated(0);
    settle();
    EXPECT_EQ(figure("fi_curve")->panels.front().y.id, "spike_count");
    EXPECT_EQ(measure.currentIndex(), 0);
}

TEST_F(WindowTest, HiddenFigure_IsNotComputedAndComesBack) {
    auto& shown = find<QAction>("view.fi_curve");
    shown.trigger();
    EXPECT_TRUE(window.board().panel("fi_curve")->isHidden());
    const auto before = figure("fi_curve");
    drag(slider("I_inj"), 0.2, 0.5);
    settle();
    EXPECT_EQ(figure("fi_curve"), before);
    shown.trigger();
    settle();
    EXPECT_NE(figure("fi_curve"), before);
}

TEST_F(WindowTest, DarkTheme_ChangesWidgetsAndFigures) {
    const auto pixelOf = [this](QWidget& widget) {
        return widget.grab().toImage().pixelColor(3, 3).lightness();
    };
    auto& plot = window.board().panel("traces")->plot();
    EXPECT_GT(pixelOf(plot), 128);
    find<QAction>("view.dark").trigger();
    EXPECT_LT(window.palette().color(QPalette::Window).lightness(), 128);
    EXPECT_LT(pixelOf(plot), 128);
    find<QAction>("view.light").trigger();
    EXPECT_GT(pixelOf(plot), 128);
}

TEST_F(WindowTest, Title_NamesTheScenarioAndItsChange) {
    EXPECT_EQ(window.windowTitle(), QString::fromUtf8("Somascope — Playground[*]"));
    EXPECT_FALSE(window.isWindowModified());
    drag(slider("I_inj"), 0.2, 0.5);
    EXPECT_TRUE(window.isWindowModified());
    find<QAction>("edit.resetAll").trigger();
    EXPECT_FALSE(window.isWindowModified());
}

TEST_F(WindowTest, SavedScenario_OpensAgain) {
    const QTemporaryDir folder;
    const QString path = folder.filePath("mine.json");
    drag(slider("I_inj"), 0.2, 0.5);
    const auto saved = session.scenario();
    window.files().saveFile(path);
    EXPECT_FALSE(window.isWindowModified());
    find<QAction>("edit.newSeed").trigger();
    window.files().openFile(path);
    EXPECT_EQ(session.scenario(), saved);
    EXPECT_TRUE(window.windowTitle().contains("mine"));
}

TEST_F(WindowTest, DroppedFile_IsOpened) {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile("/some/scenario.json")});
    EXPECT_EQ(ScenarioFiles::fileIn(data), "/some/scenario.json");
}

TEST_F(WindowTest, BadFile_IsReportedAndChangesNothing) {
    window.files().openFile("/no/such/file.json");
    EXPECT_TRUE(window.messages().isTelling("file"));
    EXPECT_FALSE(session.isModified());
    QTest::mouseClick(&find<QAbstractButton>("message.file.dismiss"), Qt::LeftButton);
    EXPECT_FALSE(window.messages().isTelling("file"));
}

TEST_F(WindowTest, LayoutState_ComesBack) {
    window.board().setSizes({500, 480});
    const auto state = window.layoutState();
    const auto sizes = window.board().sizes();
    window.board().setSizes({700, 280});
    window.restoreLayout(state);
    EXPECT_EQ(window.board().sizes(), sizes);
}

TEST_F(WindowTest, Close_DuringALongCurveEndsAtOnce) {
    // Hours of work: the test ends only if closing and destroying the window stops it.
    const auto scenario = playground().with("T", 1e6)->with("fi_curve.points", 100000);
    ASSERT_TRUE(scenario.has_value());
    session.open({*scenario, "long"});
    EXPECT_TRUE(window.close());
}

TEST_F(WindowTest, Picture_HasTheSizeAskedFor) {
    const QTemporaryDir folder;
    const QString path = folder.filePath("window.png");
    ASSERT_TRUE(saveWindow(window, 1.5, path).has_value());
    EXPECT_EQ(QImage(path).size(), window.size() * 1.5);
    ASSERT_TRUE(saveWindow(window, 1, folder.filePath("window.pdf")).has_value());
    ASSERT_TRUE(saveWindow(window, 1, folder.filePath("window.svg")).has_value());
    EXPECT_FALSE(saveWindow(window, 1, folder.filePath("window.doc")).has_value());
}

TEST_F(WindowTest, SmallestWindow_ShowsAllFiguresWithoutClipping) {
    window.resize(1024, 700);
    QTest::qWait(0);
    ASSERT_EQ(window.size(), QSize(1024, 700));
    for (auto* panel : window.board().panels()) {
        if (panel->isHidden())
            continue;
        const QRect place(panel->mapTo(&window, QPoint()), panel->size());
        EXPECT_TRUE(window.rect().contains(place)) << panel->id().toStdString();
        EXPECT_GE(panel->plot().height(), 120) << panel->id().toStdString();
    }
}

TEST_F(WindowTest, FigureOfManyPanels_IsTwiceAsTall) {
    auto& histogram = *window.board().panel("isi_histogram");
    auto& curve = *window.board().panel("fi_curve");
    const int before = histogram.height();
    Figure stack = *figure("isi_histogram");
    stack.panels.resize(4, stack.panels.front());
    histogram.showFigure(std::make_shared<const Figure>(stack), window.simulator().lastStamp());
    ASSERT_TRUE(QTest::qWaitFor([&] { return histogram.height() > before; }, kPatience_ms));
    EXPECT_NEAR(histogram.height(), 2 * curve.height(), 3); // rounding
}

TEST_F(WindowTest, FirstSize_FitsASmallScreen) {
    window.fitInto({1280, 720});
    EXPECT_LE(window.width(), 1280);
    EXPECT_LT(window.height(), 720) << "a title bar is above it";
    const QSize before = window.size();
    window.fitInto({1920, 1080});
    EXPECT_EQ(window.size(), before) << "room is not a reason to grow";
}

} // namespace
} // namespace soma::ui
