// SPDX-License-Identifier: GPL-3.0-or-later
// The parameter form through its real widgets.
#include "tests/ui/window_fixture.hpp"
#include "ui/params/scenario_form.hpp"
#include "ui/plots/rich_text.hpp"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

namespace soma::ui {
namespace {

const QStringList kNameCard{"I_inj", "tau_m", "mu", "sigma", "tau_ou"};

using FormTest = WindowTest;

TEST_F(FormTest, FirstStart_HasFiveLiveSliders) {
    for (const auto& name : kNameCard) {
        QSlider& each = slider(name);
        EXPECT_TRUE(each.isEnabled()) << name.toStdString();
        EXPECT_TRUE(each.isVisible()) << name.toStdString();
        const auto before = session.scenario();
        drag(each, 0.5, 0.7);
        EXPECT_FALSE(session.scenario() == before) << name.toStdString();
    }
}

TEST_F(FormTest, SliderClick_JumpsToThePointer) {
    QSlider& current = slider("I_inj");
    QTest::mouseClick(&current, Qt::LeftButton, {},
                      QPoint(current.width() / 2, current.height() / 2));
    // The middle of 0..500 pA, to within the pixel that was clicked.
    EXPECT_NEAR(value("I_inj"), 250, 500.0 / current.width() + 0.5);
}

TEST_F(FormTest, ShiftDrag_IsTenTimesFiner) {
    QSlider& current = slider("I_inj");
    const QPoint grip(current.width() / 2, current.height() / 2);
    QTest::mousePress(&current, Qt::LeftButton, {}, grip);
    const double start = value("I_inj");
    QTest::mouseMove(&current, grip + QPoint(40, 0));
    const double coarse = value("I_inj") - start;
    QMouseEvent fine(QEvent::MouseMove, grip + QPoint(80, 0),
                     current.mapToGlobal(grip + QPoint(80, 0)), Qt::NoButton, Qt::LeftButton,
                     Qt::ShiftModifier);
    QCoreApplication::sendEvent(&current, &fine);
    const double moved = value("I_inj") - start - coarse;
    QTest::mouseRelease(&current, Qt::LeftButton, {}, grip + QPoint(80, 0));
    EXPECT_NEAR(moved, coarse / 10, 0.5 + 1e-9); // one tick of rounding
}

TEST_F(FormTest, Keys_MoveByOneTickAndByFivePercent) {
    QSlider& current = slider("I_inj");
    const double start = value("I_inj");
    QTest::keyClick(&current, Qt::Key_Right);
    EXPECT_DOUBLE_EQ(value("I_inj"), start + 0.5);
    QTest::keyClick(&current, Qt::Key_PageUp);
    EXPECT_DOUBLE_EQ(value("I_inj"), start + 25.5);
}

TEST_F(FormTest, Wheel_WithoutFocusScrollsOnly) {
    QSlider& current = slider("I_inj");
    current.clearFocus();
    const QPointF at(10, 5);
    QWheelEvent event(at, current.mapToGlobal(at), {}, QPoint(0, 120), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&current, &event);
    EXPECT_FALSE(session.isModified());
}

TEST_F(FormTest, Reset_ShowsOnlyWhenChangedAndRestores) {
    auto& reset = find<QToolButton>("param.tau_m.reset");
    EXPECT_TRUE(reset.isHidden());
    drag(slider("tau_m"), 0.5, 0.8);
    EXPECT_FALSE(reset.isHidden());
    QTest::mouseClick(&reset, Qt::LeftButton);
    EXPECT_EQ(value("tau_m"), 10);
    EXPECT_TRUE(reset.isHidden());
}

TEST_F(FormTest, DoubleClick_OnSliderOrSymbolRestores) {
    drag(slider("tau_m"), 0.5, 0.8);
    QSlider& tau = slider("tau_m");
    QTest::mouseDClick(&tau, Qt::LeftButton);
    QTest::mouseRelease(&tau, Qt::LeftButton);
    EXPECT_EQ(value("tau_m"), 10);
    drag(tau, 0.5, 0.8);
    auto& symbol = find<QLabel>("param.tau_m.symbol");
    QTest::mouseDClick(&symbol, Qt::LeftButton);
    EXPECT_EQ(value("tau_m"), 10);
}

TEST_F(FormTest, Field_TakesPointCommaAndUnit) {
    const std::vector<std::pair<const char*, double>> texts{
        {"200.5", 200.5}, {"201,25", 201.25}, {"202 pA", 202}, {"2e2", 200}, {" 203 ", 203}};
    for (const auto& [text, expected] : texts) {
        type(field("I_inj"), QString::fromLatin1(text));
        EXPECT_EQ(value("I_inj"), expected) << text;
    }
}

TEST_F(FormTest, ValueBeyondTheSlider_IsAcceptedAndTheSliderPins) {
    type(field("I_inj"), "800");
    EXPECT_EQ(value("I_inj"), 800);
    EXPECT_EQ(slider("I_inj").value(), slider("I_inj").maximum());
}

TEST_F(FormTest, UnphysicalValue_IsRefusedBesideTheField) {
    auto& message = find<QLabel>("param.tau_m.message");
    type(field("tau_m"), "-5");
    EXPECT_EQ(value("tau_m"), 10);
    EXPECT_TRUE(message.isVisible());
    EXPECT_TRUE(message.text().contains("0.01")) << message.text().toStdString(); // the range
    QTest::keyClick(&field("tau_m"), Qt::Key_Escape);
    EXPECT_FALSE(message.isVisible());
    EXPECT_EQ(field("tau_m").text(), "10.00\u00a0ms");
}

TEST_F(FormTest, NoNumber_IsRefusedBesideTheField) {
    const double before = value("I_inj");
    for (const auto* text : {"abc", "", "1 2", "nan", "inf", "12 kV"}) {
        type(field("I_inj"), QString::fromLatin1(text));
        EXPECT_EQ(value("I_inj"), before) << text;
        EXPECT_TRUE(find<QLabel>("param.I_inj.message").isVisible()) << text;
    }
    type(field("I_inj"), "140");
    EXPECT_EQ(value("I_inj"), 140);
    EXPECT_FALSE(find<QLabel>("param.I_inj.message").isVisible());
}

TEST_F(FormTest, ResetAboveThreshold_IsRefusedWithTheReason) {
    type(field("V_reset"), "-40");
    EXPECT_EQ(value("V_reset"), -75);
    const QString message = find<QLabel>("param.V_reset.message").text();
    EXPECT_TRUE(message.contains("V_th")) << message.toStdString();
}

TEST_F(FormTest, NarrowerStimulus_DimsRowsThatSwitchBackAtAClick) {
    ASSERT_TRUE(session.setStimulus("dc").has_value());
    for (const auto& name : {"mu", "sigma", "tau_ou"})
        EXPECT_FALSE(slider(name).isEnabled()) << name;
    EXPECT_TRUE(slider("I_inj").isEnabled());
    auto& link = find<QPushButton>("param.sigma.switch");
    EXPECT_TRUE(link.isVisible());
    EXPECT_TRUE(link.text().contains("noise")) << link.text().toStdString();
    QTest::mouseClick(&link, Qt::LeftButton);
    EXPECT_EQ(session.scenario().stimulusId(), "dc+ou");
    EXPECT_TRUE(slider("sigma").isEnabled());
    EXPECT_EQ(value("sigma"), 40);
}

TEST_F(FormTest, Drag_KeepsEveryRow) {
    const auto rows = window.findChildren<QSlider*>();
    drag(slider("sigma"), 0.2, 0.9);
    EXPECT_EQ(window.findChildren<QSlider*>(), rows);
}

TEST_F(FormTest, LogQuantities_SaySo) {
    const auto* row = slider("tau_m").parentWidget();
    const auto labels = row->findChildren<QLabel*>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(),
                            [](const QLabel* label) { return label->text() == "log"; }));
}

TEST_F(FormTest, ToolTip_TellsNameMeaningRangeAndDefault) {
    const QString tip = slider("tau_m").toolTip();
    for (const auto* part : {"Membrane time constant", "capacitance", "50", "10000", "10"})
        EXPECT_TRUE(tip.contains(part)) << part;
}

TEST_F(FormTest, ChoosersOfStimulusAndScenario_Work) {
    auto& stimulus = find<QComboBox>("form.stimulus");
    stimulus.setCurrentIndex(stimulus.findData("gwn"));
    Q_EMIT stimulus.activated(stimulus.currentIndex());
    EXPECT_EQ(session.scenario().stimulusId(), "gwn");
    auto& scenario = find<QComboBox>("form.scenario");
    Q_EMIT scenario.activated(0);
    EXPECT_EQ(session.scenario(), builtInScenarios().front().scenario);
    EXPECT_TRUE(window.messages().isTelling("question"));
}

TEST_F(FormTest, EveryRow_CanBeReachedInTheSmallestWindow) {
    window.resize(1024, 700);
    QTest::qWait(0);
    ASSERT_EQ(window.size(), QSize(1024, 700));
    auto& area = find<QScrollArea>("form.scroll");
    const auto* form = area.widget();
    EXPECT_LE(form->minimumSizeHint().width(), area.viewport()->width());
    for (const auto* each : form->findChildren<QSlider*>()) {
        area.ensureWidgetVisible(const_cast<QSlider*>(each));
        const QRect place(each->mapTo(area.viewport(), QPoint()), each->size());
        EXPECT_TRUE(area.viewport()->rect().contains(place)) << each->objectName().toStdString();
    }
}

} // namespace
} // namespace soma::ui
