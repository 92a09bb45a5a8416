// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session.hpp"

#include "core/scenario/scenario_json.hpp"
#include "ui/params/row_plan.hpp"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace soma::ui {
namespace {

double valueOf(const Scenario& scenario, const char* name) {
    return scenario.value(*scenario.find(name));
}

std::string idOf(const RowPlan& row) { return std::string(row.setting.quantity.id); }

std::vector<std::string> rowsOf(const Session& session, RowUse use) {
    std::vector<std::string> ids;
    const auto groups = planRows(session);
    for (const auto& row : groups.front().rows)
        if (row.use == use)
            ids.push_back(idOf(row));
    return ids;
}

TEST(Session, FreshStart_IsThePlayground) {
    const Session session(freshContent());
    EXPECT_EQ(session.scenario(), playground());
    EXPECT_FALSE(session.isModified());
}

TEST(Session, Set_ChangesTheScenarioAndTellsOnce) {
    Session session(freshContent());
    const QSignalSpy changes(&session, &Session::scenarioChanged);
    ASSERT_TRUE(session.set("I_inj", 200).has_value());
    ASSERT_TRUE(session.set("I_inj", 200).has_value());
    EXPECT_EQ(valueOf(session.scenario(), "I_inj"), 200);
    EXPECT_EQ(changes.count(), 1);
    EXPECT_TRUE(session.isModified());
}

TEST(Session, SetOutOfRange_FailsAndKeeps) {
    Session session(freshContent());
    EXPECT_FALSE(session.set("tau_m", -1).has_value());
    EXPECT_EQ(session.scenario(), playground());
}

TEST(Session, NarrowerStimulus_ParksWhatItLacks) {
    Session session(freshContent());
    ASSERT_TRUE(session.set("tau_ou", 33).has_value());
    ASSERT_TRUE(session.setStimulus("dc").has_value());
    EXPECT_EQ(valueOf(session.widened(), "tau_ou"), 33);
    ASSERT_TRUE(session.setStimulus("dc+ou").has_value());
    EXPECT_EQ(valueOf(session.scenario(), "tau_ou"), 33);
}

TEST(Session, SigmaOfAnotherUnit_ComesBackAsItWas) {
    Session session(freshContent());
    ASSERT_TRUE(session.set("sigma", 44).has_value());
    ASSERT_TRUE(session.setStimulus("gwn").has_value());
    ASSERT_TRUE(session.set("sigma", 5).has_value());
    ASSERT_TRUE(session.setStimulus("dc+ou").has_value());
    EXPECT_EQ(valueOf(session.scenario(), "sigma"), 44);
}

TEST(Session, MeanCurrent_IsCarriedBetweenStimuli) {
    Session session(freshContent());
    ASSERT_TRUE(session.setStimulus("gwn").has_value());
    ASSERT_TRUE(session.set("mu", 222).has_value());
    ASSERT_TRUE(session.setStimulus("dc+ou").has_value());
    EXPECT_EQ(valueOf(session.scenario(), "mu"), 222);
}

TEST(Session, ResetAll_ReturnsToWhatWasOpened) {
    Session session(freshContent());
    const auto opened = *playground().with("I_inj", 77);
    session.open({opened, QStringLiteral("mine")});
    ASSERT_TRUE(session.set("tau_m", 20).has_value());
    session.resetAll();
    EXPECT_EQ(session.scenario(), opened);
}

TEST(Session, HomeValue_IsTheOpenedScenarios) {
    Session session(freshContent());
    session.open({*playground().with("I_inj", 77), QStringLiteral("mine")});
    EXPECT_EQ(session.homeValue(*session.scenario().find("I_inj")), 77);
}

TEST(Session, NewSeed_ChangesOnlyTheSeed) {
    Session session(freshContent());
    session.newSeed();
    EXPECT_NE(session.scenario().seed(), playground().seed());
    EXPECT_EQ(*session.scenario().with("seed", playground().seed()), playground());
}

TEST(RowPlan, Playground_HasNoUnusedRow) {
    const Session session(freshContent());
    EXPECT_TRUE(rowsOf(session, RowUse::Unused).empty());
}

TEST(RowPlan, NarrowerStimulus_KeepsTheSliderRowsUnused) {
    Session session(freshContent());
    ASSERT_TRUE(session.setStimulus("dc").has_value());
    EXPECT_EQ(rowsOf(session, RowUse::Active), (std::vector<std::string>{"I_inj"}));
    EXPECT_EQ(rowsOf(session, RowUse::Unused), (std::vector<std::string>{"mu", "sigma", "tau_ou"}));
}

TEST(RowPlan, SameParameterOfAnotherStimulus_TakesThePlace) {
    Session session(freshContent());
    ASSERT_TRUE(session.setStimulus("gwn").has_value());
    EXPECT_EQ(rowsOf(session, RowUse::Active), (std::vector<std::string>{"mu", "sigma"}));
    EXPECT_EQ(rowsOf(session, RowUse::Unused), (std::vector<std::string>{"I_inj", "tau_ou"}));
}

TEST(RowPlan, Switch_KeepsAsMuchOfTheInputAsPossible) {
    Session session(freshContent());
    for (const auto& [present, wanted] :
         std::vector<std::pair<std::string, std::string>>{{"dc", "dc+ou"}, {"ou", "dc+ou"}}) {
        ASSERT_TRUE(session.setStimulus(present).has_value());
        const auto groups = planRows(session);
        for (const auto& row : groups.front().rows) {
            const auto target = stimulusToSwitchTo(session, row.setting);
            EXPECT_TRUE(row.use == RowUse::Active || target == wanted)
                << idOf(row) << " " << target;
        }
    }
}

} // namespace
} // namespace soma::ui
