// SPDX-License-Identifier: GPL-3.0-or-later
// How a parameter row answers to hands: scrubbing, keys, marks, sweep and flash.
#include "tests/ui/window_fixture.hpp"
#include "ui/params/flash.hpp"
#include "ui/params/parameter_row.hpp"
#include "ui/params/scenario_form.hpp"
#include "ui/params/symbol_label.hpp"
#include "ui/params/value_slider.hpp"

#include <QLineEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QToolButton>

namespace soma::ui {
namespace {

class RowFeelTest : public WindowTest {
protected:
    ScenarioForm& form() { return *window.findChild<ScenarioForm*>(); }

    SymbolLabel& symbol(const QString& name) {
        return find<SymbolLabel>("param." + name + ".symbol");
    }

    ParameterRow& row(const QString& name) {
        return *qobject_cast<ParameterRow*>(symbol(name).parentWidget());
    }

    QToolButton& play(const QString& name) { return find<QToolButton>("param." + name + ".play"); }

    ValueSlider& marked(const QString& name) { return static_cast<ValueSlider&>(slider(name)); }

    static void move(QWidget& widget, QPoint at, Qt::KeyboardModifiers keys = {}) {
        QMouseEvent event(QEvent::MouseMove, at, widget.mapToGlobal(at), Qt::NoButton,
                          Qt::LeftButton, keys);
        QCoreApplication::sendEvent(&widget, &event);
    }

    /// Scrubs over the ways given, relative to where the button went down.
    static void scrub(QWidget& symbol, const std::vector<QPoint>& ways,
                      Qt::KeyboardModifiers keys = {}) {
        const QPoint from = symbol.rect().center();
        QTest::mousePress(&symbol, Qt::LeftButton, {}, from);
        for (const QPoint& way : ways)
            move(symbol, from + way, keys);
        QTest::mouseRelease(&symbol, Qt::LeftButton, {}, from + ways.back());
    }
};

TEST_F(RowFeelTest, Scrub_MovesATickAPixelWhereverThePointerGoesAsOneGesture) {
    const double start = value("I_inj");
    QSignalSpy gestures(&row("I_inj"), &ParameterRow::gestureFinished);
    scrub(symbol("I_inj"), {{10, 0}, {25, -300}, {40, 500}}); // far outside the label
    EXPECT_DOUBLE_EQ(value("I_inj"), start + 40 * 0.5);
    EXPECT_EQ(gestures.count(), 1);
    scrub(symbol("I_inj"), {{-40, 0}});
    EXPECT_DOUBLE_EQ(value("I_inj"), start);
    EXPECT_EQ(symbol("I_inj").cursor().shape(), Qt::SizeHorCursor);
}

TEST_F(RowFeelTest, ShiftScrub_IsTenTimesFiner) {
    const double start = value("I_inj");
    scrub(symbol("I_inj"), {{40, 0}}, Qt::ShiftModifier);
    EXPECT_DOUBLE_EQ(value("I_inj"), start + 4 * 0.5);
}

TEST_F(RowFeelTest, Scrub_OfAWholeNumberGoesByOnes) {
    scrub(symbol("seed"), {{30, 0}});
    EXPECT_EQ(value("seed"), 2050);
    scrub(symbol("seed"), {{-4000, 0}});
    EXPECT_EQ(value("seed"), 0); // not below what is possible
}

TEST_F(RowFeelTest, ClickThatSlips_ScrubsNothing) {
    QSignalSpy gestures(&row("I_inj"), &ParameterRow::gestureFinished);
    scrub(symbol("I_inj"), {{2, 1}});
    EXPECT_FALSE(session.isModified());
    EXPECT_EQ(gestures.count(), 0);
}

TEST_F(RowFeelTest, ShiftArrows_MoveByATenthOfATick) {
    const double start = value("I_inj");
    QTest::keyClick(&slider("I_inj"), Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_DOUBLE_EQ(value("I_inj"), start + 0.05);
    QTest::keyClick(&slider("I_inj"), Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_DOUBLE_EQ(value("I_inj"), start);
    QTest::keyClick(&slider("tau_m"), Qt::Key_Left, Qt::ShiftModifier);
    EXPECT_LT(value("tau_m"), 10);
    EXPECT_GT(value("tau_m"), 9.99); // a tick is 0.02 to 0.06 there
}

TEST_F(RowFeelTest, HomeAndEnd_GoToTheEnds) {
    QTest::keyClick(&slider("I_inj"), Qt::Key_End);
    EXPECT_EQ(value("I_inj"), 500);
    QTest::keyClick(&slider("I_inj"), Qt::Key_Home);
    EXPECT_EQ(value("I_inj"), 0);
}

TEST_F(RowFeelTest, Enter_ConfirmsAndSelectsTheTextForTheNextValue) {
    type(field("I_inj"), "0.2 nA");
    EXPECT_EQ(window.focusWidget(), &field("I_inj"));
    const auto* edit = field("I_inj").findChild<QLineEdit*>();
    EXPECT_EQ(edit->selectedText(), u"200.0\u00a0pA");
    QTest::keyClicks(&field("I_inj"), "210");
    QTest::keyClick(&field("I_inj"), Qt::Key_Return);
    EXPECT_EQ(value("I_inj"), 210);
}

TEST_F(RowFeelTest, LogRows_HaveMarksAtDecadesLinearOnesAtHome) {
    const SliderMap time(session.scenario().find("T")->quantity); // 50 ms to 10 s
    std::vector<int> ticks;
    for (const auto& mark : marked("T").marks())
        ticks.push_back(mark.tick);
    EXPECT_EQ(ticks, (std::vector{time.tickOf(100), time.tickOf(1000), time.tickOf(10000)}));
    const auto& current = marked("I_inj").marks();
    ASSERT_EQ(current.size(), 1U);
    EXPECT_EQ(current.front().tick, row("I_inj").tick());
}

TEST_F(RowFeelTest, NamedMark_IsDrawnSaysItsTextAndSurvivesARebuild) {
    const QImage before = marked("mu").grab().toImage();
    form().setMark("stimulus.mu", 200, "rheobase 200 pA");
    const auto name = session.scenario().find("mu")->qualified;
    form().setMark(name, 200, "rheobase 200 pA");
    ASSERT_EQ(marked("mu").marks().size(), 2U);
    EXPECT_EQ(marked("mu").marks().back().text, "rheobase 200 pA");
    EXPECT_NE(marked("mu").grab().toImage(), before);
    ASSERT_TRUE(session.setStimulus("dc").has_value());
    ASSERT_TRUE(session.setStimulus("dc+ou").has_value());
    ASSERT_EQ(marked("mu").marks().size(), 2U);
    form().setMark(name, 9000, "beyond the slider");
    EXPECT_EQ(marked("mu").marks().size(), 1U);
    form().setMark(name, 200, {});
    EXPECT_EQ(marked("mu").marks().size(), 1U);
}

TEST(SliderSweep, Triangle_GoesThereAndBackInFourSeconds) {
    const std::vector<std::pair<qint64, int>> ways{{0, 0},       {500, 250},  {1000, 500},
                                                   {2000, 1000}, {3000, 500}, {4000, 0},
                                                   {4500, 250},  {41000, 500}};
    for (const auto& [time, tick] : ways)
        EXPECT_EQ(SliderSweep::tickAt(0, time), tick) << time;
    EXPECT_EQ(SliderSweep::tickAt(700, 0), 700); // no jump at the start
    EXPECT_EQ(SliderSweep::tickAt(700, 600), 1000);
    EXPECT_EQ(SliderSweep::tickAt(700, 700), 950);
}

TEST_F(RowFeelTest, Sweep_MovesTheValueByTheClockAndIsOneGesture) {
    QSignalSpy gestures(&row("tau_m"), &ParameterRow::gestureFinished);
    const int start = row("tau_m").tick();
    play("tau_m").click();
    ASSERT_TRUE(form().sweep().isRunning());
    EXPECT_TRUE(play("tau_m").isVisible());
    form().sweep().advanceTo(300);
    EXPECT_EQ(row("tau_m").tick(), start + 150); // a logarithmic row moves evenly in ticks
    form().sweep().advanceTo(1000);
    EXPECT_EQ(gestures.count(), 0);
    play("tau_m").click();
    EXPECT_FALSE(form().sweep().isRunning());
    EXPECT_EQ(gestures.count(), 1);
}

TEST_F(RowFeelTest, Sweep_StopsAtAnyEditOfItsRow) {
    const auto isStoppedBy = [&](auto&& edit) {
        play("I_inj").click();
        form().sweep().advanceTo(100);
        const bool wasRunning = form().sweep().isRunning();
        edit();
        return wasRunning && !form().sweep().isRunning();
    };
    EXPECT_TRUE(isStoppedBy([&] { type(field("I_inj"), "123"); }));
    EXPECT_EQ(value("I_inj"), 123);
    EXPECT_TRUE(isStoppedBy([&] { drag(slider("I_inj"), 0.2, 0.3); }));
    EXPECT_TRUE(isStoppedBy([&] { scrub(symbol("I_inj"), {{20, 0}}); }));
    EXPECT_TRUE(isStoppedBy([&] { ASSERT_TRUE(session.set("I_inj", 5).has_value()); }));
    EXPECT_TRUE(isStoppedBy([&] { session.resetAll(); }));
    EXPECT_TRUE(isStoppedBy([&] { ASSERT_TRUE(session.setModel("hh").has_value()); }));
    EXPECT_EQ(value("I_inj"), session.scenario().find("I_inj")->quantity.value);
}

TEST_F(RowFeelTest, Sweep_StopsAtEscapeBeforeAnythingElseDoes) {
    play("I_inj").click();
    QTest::keyClick(&slider("I_inj"), Qt::Key_Escape);
    EXPECT_FALSE(form().sweep().isRunning());
}

TEST_F(RowFeelTest, Sweep_IsOnlyOneAtATime) {
    play("I_inj").click();
    QSignalSpy gestures(&row("I_inj"), &ParameterRow::gestureFinished);
    play("sigma").click();
    EXPECT_TRUE(form().sweep().isRunning());
    EXPECT_EQ(gestures.count(), 1); // the first one is over
    const double current = value("I_inj");
    form().sweep().advanceTo(500);
    EXPECT_EQ(value("I_inj"), current);
    EXPECT_NE(value("sigma"), 40);
}

TEST_F(RowFeelTest, Sweep_PassesOverValuesThatCannotBe) {
    const auto reset = *session.scenario().find("V_reset");
    ASSERT_TRUE(session.setLimits(reset, -80, -40).has_value()); // the threshold is -55 mV
    play("V_reset").click();
    form().sweep().advanceTo(100); // -75 mV is tick 125, so -73 mV
    EXPECT_EQ(value("V_reset"), -73);
    form().sweep().advanceTo(1500);
    EXPECT_TRUE(form().sweep().isRunning());
    EXPECT_EQ(value("V_reset"), -73);
    EXPECT_FALSE(find<QLabel>("param.V_reset.message").isVisible());
    form().sweep().advanceTo(3750); // at the lower end
    EXPECT_EQ(value("V_reset"), -80);
}

TEST_F(RowFeelTest, KeyA_SweepsTheRowUsedLast) {
    slider("sigma").setFocus();
    QTest::keyClick(&slider("sigma"), Qt::Key_A);
    EXPECT_TRUE(form().sweep().isRunning());
    EXPECT_EQ(play("sigma").text(), u"■");
    form().sweepAction().trigger();
    EXPECT_FALSE(form().sweep().isRunning());
    field("mu").setFocus();
    QTest::keyClick(&field("mu"), Qt::Key_A);
    EXPECT_FALSE(form().sweep().isRunning()) << "a letter typed into a field";
}

TEST_F(RowFeelTest, KeyA_WithoutTheFocusTakesTheRowEditedLastAtFirstTheFirst) {
    const auto isSwept = [&](const char* name) {
        const double before = value(name);
        form().sweepAction().trigger();
        form().sweep().advanceTo(100);
        form().sweepAction().trigger();
        return value(name) != before;
    };
    EXPECT_TRUE(isSwept("I_inj"));
    scrub(symbol("sigma"), {{20, 0}}); // a label takes no focus
    EXPECT_TRUE(isSwept("sigma"));
}

TEST_F(RowFeelTest, PlayButton_AppearsUnderThePointerAndMovesNothing) {
    EXPECT_FALSE(play("tau_m").isVisible());
    const QRect before = slider("tau_m").geometry();
    QEnterEvent enter({5, 5}, {5, 5}, {5, 5});
    QCoreApplication::sendEvent(&row("tau_m"), &enter);
    EXPECT_TRUE(play("tau_m").isVisible());
    QCoreApplication::sendPostedEvents();
    EXPECT_EQ(slider("tau_m").geometry(), before);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(&row("tau_m"), &leave);
    EXPECT_FALSE(play("tau_m").isVisible());
}

TEST_F(RowFeelTest, PlayButton_GrowsWithTheFont) {
    const int before = play("tau_m").width();
    QFont font = form().font();
    font.setPointSizeF(font.pointSizeF() * 1.7);
    form().setFont(font);
    EXPECT_GT(play("tau_m").width(), before);
    EXPECT_EQ(play("tau_m").width(), find<QToolButton>("param.tau_m.reset").sizeHint().width());
}

TEST_F(RowFeelTest, Flash_ScrollsToTheRowAndPulsesOnce) {
    window.resize(1024, 700);
    QCoreApplication::sendPostedEvents();
    auto& area = find<QScrollArea>("form.scroll");
    EXPECT_FALSE(form().flash("no_such_thing"));
    ASSERT_TRUE(form().flash("dt"));
    const QRect place(row("dt").mapTo(area.viewport(), QPoint()), row("dt").size());
    EXPECT_TRUE(area.viewport()->rect().contains(place));
    auto& flash = find<Flash>("param.dt.flash");
    EXPECT_TRUE(flash.isVisible());
    EXPECT_EQ(flash.size(), row("dt").size());
    flash.pulse().setCurrentTime(200);
    EXPECT_EQ(flash.strength(), 1);
    flash.pulse().setCurrentTime(1000);
    EXPECT_EQ(flash.strength(), 0);
}

TEST_F(RowFeelTest, Flash_AskedForOftenStaysBelowThreeAHertz) {
    ASSERT_TRUE(form().flash("model.tau_m")); // any name will do
    auto& flash = find<Flash>("param.tau_m.flash");
    flash.pulse().setCurrentTime(Flash::kShortestPeriod_ms - 1);
    ASSERT_TRUE(form().flash("tau_m"));
    EXPECT_GE(flash.pulse().currentTime(), Flash::kShortestPeriod_ms - 1);
    flash.pulse().setCurrentTime(Flash::kShortestPeriod_ms + 1);
    ASSERT_TRUE(form().flash("tau_m"));
    EXPECT_LT(flash.pulse().currentTime(), Flash::kShortestPeriod_ms);
    EXPECT_LT(1000 / Flash::kShortestPeriod_ms, 3);
}

} // namespace
} // namespace soma::ui
