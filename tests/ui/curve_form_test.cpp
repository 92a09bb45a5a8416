// SPDX-License-Identifier: GPL-3.0-or-later
// What a curve varies, chosen in its small form; figures shown and hidden; long curves stopped.
#include "tests/ui/window_fixture.hpp"
#include "ui/panels/vary_form.hpp"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace soma::ui {
namespace {

class CurveFormTest : public WindowTest {
protected:
    void openForm() { find<QPushButton>("figure.fi_curve.vary").click(); }

    void choose(const QString& slot, const QString& symbol) {
        auto& choice = find<QComboBox>("vary.fi_curve." + slot + ".quantity");
        for (int i = 0; i < choice.count(); ++i)
            if (choice.itemText(i).startsWith(symbol))
                return Q_EMIT choice.activated(i);
        FAIL() << "nothing to choose that begins with " << symbol.toStdString();
    }
};

TEST_F(CurveFormTest, Quantity_BecomesTheAxis) {
    openForm();
    EXPECT_TRUE(find<VaryForm>("vary.fi_curve").isVisible());
    choose("vary", QStringLiteral("t_ref"));
    settle();
    EXPECT_EQ(figure("fi_curve")->x.id, "t_ref");
    EXPECT_EQ(figure("fi_curve")->markers.front().setting, "model.t_ref");
    EXPECT_TRUE(find<QPushButton>("figure.fi_curve.vary").text().contains(QStringLiteral("ref")));
}

TEST_F(CurveFormTest, Range_IsThatOfTheFields) {
    openForm();
    type(find<ValueField>("vary.fi_curve.vary.to"), QStringLiteral("300"));
    type(find<ValueField>("vary.fi_curve.vary.from"), QStringLiteral("100"));
    settle();
    EXPECT_EQ(figure("fi_curve")->x.lo, 100);
    EXPECT_EQ(figure("fi_curve")->x.hi, 300);
    EXPECT_EQ(session.scenario().variation("fi_curve", "vary"), "stimulus.dc.I_inj=100..300");
}

TEST_F(CurveFormTest, EmptyRange_IsRefusedAndSaid) {
    openForm();
    type(find<ValueField>("vary.fi_curve.vary.from"), QStringLiteral("600"));
    EXPECT_EQ(session.scenario().variation("fi_curve", "vary"), "");
    EXPECT_TRUE(window.messages().isTelling("figure"));
    EXPECT_EQ(find<ValueField>("vary.fi_curve.vary.from").value(), 0);
}

TEST_F(CurveFormTest, Family_MakesACurveForEachValue) {
    openForm();
    choose("family", QStringLiteral("τₘ"));
    auto& values = find<QLineEdit>("vary.fi_curve.family.values");
    values.setFocus();
    values.selectAll();
    QTest::keyClicks(&values, QStringLiteral("5, 10, 20"));
    QTest::keyClick(&values, Qt::Key_Return);
    settle();
    const auto& series = figure("fi_curve")->panels.front().series;
    EXPECT_EQ(std::ranges::count(series, Role::Rate, &Series::role), 3);
    EXPECT_EQ(series.front().id, "tau_m=5:rate_hz");
}

TEST_F(CurveFormTest, Trials_DrawErrors) {
    openForm();
    type(find<ValueField>("option.fi_curve.trials"), QStringLiteral("4"));
    settle();
    const auto& series = figure("fi_curve")->panels.front().series.front();
    EXPECT_EQ(series.error.size(), series.y.size());
}

TEST_F(CurveFormTest, OtherInput_KeepsWhatItCanAndForgetsWhatItHasNot) {
    ASSERT_TRUE(session.setText("fi_curve.family", "sigma=10,40").has_value());
    ASSERT_TRUE(session.setText("fi_curve.vary", "tau_m").has_value());
    ASSERT_TRUE(session.setStimulus("dc").has_value());
    settle();
    EXPECT_EQ(session.scenario().variation("fi_curve", "family"), "");
    EXPECT_EQ(figure("fi_curve")->x.id, "tau_m");
}

TEST_F(CurveFormTest, EveryFigure_CanBeShownAtOnce) {
    for (const auto* entry : figures())
        ASSERT_TRUE(session.set("figure." + std::string(entry->id) + ".shown", 1).has_value());
    settle();
    for (const auto* panel : window.board().panels()) {
        EXPECT_TRUE(panel->isVisible()) << panel->id().toStdString();
        EXPECT_GT(panel->width(), 100) << panel->id().toStdString();
        EXPECT_GT(panel->height(), 70) << panel->id().toStdString();
    }
}

TEST_F(CurveFormTest, ClickOnAMap_GoesThere) {
    ASSERT_TRUE(session.set("heat_map.shown", 1).has_value());
    settle();
    const auto shown = figure("heat_map");
    const auto x = QString::fromStdString(shown->markers.front().setting);
    const auto y = QString::fromStdString(shown->panels.front().levels.front().setting);
    Q_EMIT window.board().panel("heat_map")->plot().placeChosen(x, 300.2, y, 20.01);
    EXPECT_EQ(value("I_inj"), 300);
    EXPECT_NEAR(value("tau_m"), 20, 0.05);
    settle();
    EXPECT_EQ(figure("heat_map")->markers.front().at, 300);
}

TEST_F(CurveFormTest, MovingAlongACurve_DoesNotComputeItAgain) {
    const auto before = figure("fi_curve");
    drag(slider("I_inj"), 0.25, 0.8);
    settle();
    EXPECT_EQ(figure("fi_curve")->panels.front().series.front().y,
              before->panels.front().series.front().y);
    EXPECT_NE(figure("fi_curve")->markers.front().at, before->markers.front().at);
}

TEST_F(CurveFormTest, LongCurve_CanBeStoppedAndStaysAsItIs) {
    ASSERT_TRUE(session.set("run.T", 1e5).has_value());
    ASSERT_TRUE(session.set("fi_curve.points", 1e5).has_value());
    auto& stop = find<QToolButton>("status.stop");
    ASSERT_TRUE(QTest::qWaitFor([&] { return stop.isVisible(); }, kPatience_ms));
    stop.click();
    EXPECT_FALSE(stop.isVisible());
    EXPECT_TRUE(find<QProgressBar>("status.progress").text().contains(QStringLiteral("Stopped")));
    ASSERT_TRUE(session.set("run.T", 500).has_value());
    ASSERT_TRUE(session.set("fi_curve.points", 61).has_value());
    settle();
    EXPECT_EQ(figure("fi_curve")->progress, 1);
}

} // namespace
} // namespace soma::ui
