// SPDX-License-Identifier: GPL-3.0-or-later
// Presenter mode and enlarged figures, through keys as a lecturer presses them.
#include "ui/presenter.hpp"

#include "core/scenario/scenario_json.hpp"
#include "tests/ui/window_fixture.hpp"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMenuBar>
#include <QScreen>

namespace soma::ui {
namespace {

class PresenterTest : public WindowTest {
protected:
    void TearDown() override { session.setPresenting(false); }

    void press(int key) { QTest::keyClick(&window, static_cast<Qt::Key>(key)); }
};

TEST_F(PresenterTest, OneKeyOnAndOff_LeavesEverythingAsItWas) {
    const double points = QApplication::font().pointSizeF();
    const QSize dock = find<QWidget>("parameters").size();
    press(Qt::Key_F11);
    EXPECT_TRUE(session.isPresenting());
    EXPECT_GT(QApplication::font().pointSizeF(), 1.3 * points);
    EXPECT_FALSE(window.menuBar()->isVisible());
    press(Qt::Key_F11);
    EXPECT_FALSE(session.isPresenting());
    EXPECT_EQ(QApplication::font().pointSizeF(), points);
    EXPECT_TRUE(window.menuBar()->isVisible());
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return find<QWidget>("parameters").width() == dock.width(); }));
}

TEST_F(PresenterTest, Escape_LeavesTheEnlargedFigureThenTheMode) {
    session.setPresenting(true);
    settle();
    press(Qt::Key_2);
    EXPECT_TRUE(window.board().isEnlarged());
    press(Qt::Key_Escape);
    EXPECT_FALSE(window.board().isEnlarged());
    EXPECT_TRUE(session.isPresenting());
    settle();
    press(Qt::Key_Escape);
    EXPECT_FALSE(session.isPresenting());
}

TEST_F(PresenterTest, ADrag_IsReadOutInLargeLetters) {
    session.setPresenting(true);
    drag(slider("I_inj"), 0.3, 0.6);
    const auto& banner = find<QLabel>("banner");
    EXPECT_TRUE(banner.isVisible());
    EXPECT_TRUE(banner.text().contains(QStringLiteral("pA"))) << banner.text().toStdString();
    EXPECT_GT(banner.font().pointSizeF(), 2 * QApplication::font().pointSizeF());
}

TEST_F(PresenterTest, NormalWindow_HasNoBanner) {
    drag(slider("I_inj"), 0.3, 0.6);
    EXPECT_FALSE(find<QLabel>("banner").isVisible());
}

TEST_F(PresenterTest, RemoteKeys_TurnScenariosOnlyWhilePresenting) {
    press(Qt::Key_PageDown);
    EXPECT_EQ(session.scenario(), playground());
    session.setPresenting(true);
    press(Qt::Key_PageDown);
    EXPECT_EQ(session.scenario(), builtInScenarios()[1].scenario);
    press(Qt::Key_PageUp);
    press(Qt::Key_PageUp);
    EXPECT_EQ(session.scenario(), builtInScenarios().back().scenario);
}

TEST_F(PresenterTest, RemoteKeys_WorkWithTheFocusOnASlider) {
    session.setPresenting(true);
    auto& focused = slider("I_inj");
    focused.setFocus();
    QTest::keyClick(&focused, Qt::Key_PageDown);
    EXPECT_EQ(session.scenario(), builtInScenarios()[1].scenario);
}

TEST_F(PresenterTest, BlackScreen_CoversTheWindowAndGoes) {
    session.setPresenting(true);
    press(Qt::Key_B);
    EXPECT_EQ(find<QWidget>("blank").size(), window.size());
    press(Qt::Key_B);
    EXPECT_EQ(window.findChild<QWidget*>("blank"), nullptr);
}

TEST_F(PresenterTest, EachNumber_EnlargesItsFigureAlone) {
    const auto all = window.board().views().size();
    ASSERT_GE(all, 3U);
    for (int place = 1; place <= static_cast<int>(all); ++place) {
        auto* panel = window.board().shownPanel(place);
        ASSERT_NE(panel, nullptr);
        press(Qt::Key_0 + place);
        settle();
        EXPECT_EQ(window.board().views().size(), 1U);
        EXPECT_TRUE(panel->isVisible());
        EXPECT_GT(panel->width(), 0.95 * window.board().width()) << place;
    }
    press(Qt::Key_0 + static_cast<int>(all));
    EXPECT_EQ(window.board().views().size(), all);
    settle();
}

TEST_F(PresenterTest, EnlargedFigureThatIsHidden_GivesTheBoardBack) {
    press(Qt::Key_2);
    const std::string id = window.board().shownPanel(2)->view().id;
    ASSERT_TRUE(session.set("figure." + id + ".shown", 0).has_value());
    EXPECT_FALSE(window.board().isEnlarged());
    settle();
}

TEST_F(PresenterTest, Return_KeepsTheSizesThatTheUserArranged) {
    auto& board = window.board();
    board.setSizes({500, 400, 0, 0});
    const auto sizes = board.sizes();
    press(Qt::Key_2);
    press(Qt::Key_2);
    EXPECT_EQ(board.sizes(), sizes);
}

/// Run with the platform of two_screens.json.
class TwoScreens : public PresenterTest {};

TEST_F(TwoScreens, Presenting_TakesTheFiguresToTheOtherAndBack) {
    ASSERT_EQ(QGuiApplication::screens().size(), 2);
    QScreen* other = QGuiApplication::screens().back();
    session.setPresenting(true);
    QWidget* stage = window.presenter().stage();
    ASSERT_NE(stage, nullptr);
    EXPECT_TRUE(stage->isAncestorOf(&window.board()));
    EXPECT_EQ(stage->geometry().topLeft(), other->geometry().topLeft());
    drag(slider("I_inj"), 0.3, 0.6);
    ASSERT_NE(stage->findChild<QLabel*>("banner"), nullptr) << "read out where the hall looks";
    press(Qt::Key_B);
    EXPECT_NE(stage->findChild<QWidget*>("blank"), nullptr);
    press(Qt::Key_B);
    session.setPresenting(false);
    EXPECT_EQ(window.presenter().stage(), nullptr);
    EXPECT_TRUE(window.isAncestorOf(&window.board()));
    EXPECT_TRUE(window.board().isVisible());
    drag(slider("I_inj"), 0.3, 0.6);
    settle();
}

} // namespace
} // namespace soma::ui
