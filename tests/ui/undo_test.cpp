// SPDX-License-Identifier: GPL-3.0-or-later
// Undo: one step a gesture, with a name; nothing that was opened over is lost.
#include "core/scenario/scenario_json.hpp"
#include "tests/ui/window_fixture.hpp"
#include "ui/scenario_files.hpp"

#include <QAction>

namespace soma::ui {
namespace {

class UndoTest : public WindowTest {
protected:
    QUndoStack& stack() { return session.undoStack(); }
};

TEST_F(UndoTest, ADrag_IsOneStepWithItsValues) {
    const double before = value("I_inj");
    drag(slider("I_inj"), 0.3, 0.7);
    ASSERT_NE(value("I_inj"), before);
    EXPECT_EQ(stack().count(), 1);
    EXPECT_TRUE(stack().undoText().contains(QStringLiteral("205 pA →")))
        << stack().undoText().toStdString();
    find<QAction>("edit.undo").trigger();
    EXPECT_EQ(value("I_inj"), before);
    find<QAction>("edit.redo").trigger();
    EXPECT_NE(value("I_inj"), before);
}

TEST_F(UndoTest, TwoDragsOfOneSlider_AreTwoSteps) {
    drag(slider("I_inj"), 0.3, 0.7);
    const double middle = value("I_inj");
    drag(slider("I_inj"), 0.7, 0.4);
    EXPECT_EQ(stack().count(), 2);
    stack().undo();
    EXPECT_EQ(value("I_inj"), middle);
}

TEST_F(UndoTest, KeysInOneGo_AreOneStep) {
    auto& s = slider("tau_m");
    s.setFocus();
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(&s, Qt::Key_Right);
    EXPECT_EQ(stack().count(), 1);
}

TEST_F(UndoTest, ThereAndBackInOneDrag_LeavesNoStep) {
    const double before = value("I_inj");
    ASSERT_TRUE(session.set("I_inj", before + 10).has_value());
    ASSERT_TRUE(session.set("I_inj", before).has_value());
    EXPECT_EQ(stack().count(), 0);
}

TEST_F(UndoTest, ModelStimulusSeedScenario_AreUndoneOneByOne) {
    const Scenario start = session.scenario();
    ASSERT_TRUE(session.setModel("eif").has_value());
    session.newSeed();
    session.newSeed();
    ASSERT_TRUE(session.setStimulus("dc").has_value());
    window.files().openBuiltIn(3);
    EXPECT_EQ(stack().count(), 5);
    EXPECT_TRUE(stack().undoText().contains(session.opened().title));
    while (stack().canUndo())
        stack().undo();
    EXPECT_EQ(session.scenario(), start);
    EXPECT_EQ(session.opened().scenario, playground());
    settle();
}

TEST_F(UndoTest, ParkedValues_ComeBackToo) {
    ASSERT_TRUE(session.set("tau_ou", 33).has_value());
    ASSERT_TRUE(session.setStimulus("dc").has_value());
    ASSERT_TRUE(session.setModel("hh").has_value()); // forgets what was parked
    stack().undo();
    EXPECT_EQ(session.widened().value(*session.widened().find("tau_ou")), 33);
}

} // namespace
} // namespace soma::ui
