// SPDX-License-Identifier: GPL-3.0-or-later
// Where theory is drawn, and where it is absent.
#include "core/theory/theory_lines.hpp"

#include "core/sweep/engine.hpp"
#include "core/sweep/rheobase.hpp"
#include "core/theory/lif_theory.hpp"
#include "tests/core/helpers.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace soma {
namespace {

std::vector<TheoryLine> linesOf(const Scenario& scenario, const char* measure,
                                const std::vector<double>& x = {200, 250, 300}) {
    return theoryOf(scenario, {driveSetting(scenario), x}, **findMeasure(measure));
}

std::string idsOf(const Scenario& scenario, const char* measure = "rate_hz") {
    std::string ids;
    for (const auto& line : linesOf(scenario, measure))
        ids += line.id + " ";
    return ids;
}

TEST(TheoryLines, AreThoseThatApply) {
    EXPECT_EQ(idsOf(scenarioOf("dc")), "closed_form ");
    EXPECT_EQ(idsOf(scenarioOf("dc"), "first_isi_rate_hz"), "closed_form ");
    EXPECT_EQ(idsOf(scenarioOf("dc"), "spike_count"), "closed_form ");
    for (const char* stimulus : {"gwn", "dc+gwn"}) {
        EXPECT_EQ(idsOf(scenarioOf(stimulus)), "siegert_dt siegert ");
        EXPECT_EQ(idsOf(scenarioOf(stimulus, {{"scheme", "exact"}})), "siegert_dt siegert ");
        EXPECT_EQ(idsOf(scenarioOf(stimulus), "first_isi_rate_hz"), "");
    }
    for (const char* stimulus : {"ou", "dc+ou"}) {
        EXPECT_EQ(idsOf(scenarioOf(stimulus, {{"tau_ou", "50"}})), "adiabatic ");
        EXPECT_EQ(idsOf(scenarioOf(stimulus, {{"tau_ou", "50"}}), "first_isi_rate_hz"), "");
    }
}

TEST(TheoryLines, AreAbsentWhereTheyWouldBeWrong) {
    EXPECT_EQ(idsOf(scenarioOf("pulse")), "");
    EXPECT_EQ(idsOf(scenarioOf("gwn+ou", {{"tau_ou", "50"}})), "");
    EXPECT_EQ(idsOf(scenarioOf("gwn+gwn")), "");
    EXPECT_EQ(idsOf(scenarioOf("ou", {{"tau_ou", "49"}})), "");
    EXPECT_EQ(idsOf(scenarioOf("ou", {{"tau_ou", "50"}, {"ou_start", "notebook"}})), "");
    EXPECT_EQ(idsOf(scenarioOf("gwn", {{"dt", "1"}})), "");
    EXPECT_EQ(idsOf(scenarioOf("gwn", {{"scheme", "exact"}, {"t_ref", "0"}})), "");
}

TEST(TheoryLines_SumOfInputs, TakeTheWholeMean) {
    const auto alone = linesOf(scenarioOf("gwn"), "rate_hz", {150, 250});
    const auto lifted = linesOf(scenarioOf("dc+gwn", {{"gwn.mu", "30"}}), "rate_hz", {120, 220});
    EXPECT_EQ(alone[0].y, lifted[0].y);
}

TEST(TheoryLines_Count, IsTheCountItself) {
    const auto scenario = scenarioOf("dc", {{"T", "500"}, {"scheme", "exact"}});
    const std::vector<double> x{150, 201, 250, 400};
    const auto line = linesOf(scenario, "spike_count", x).front();
    for (std::size_t i = 0; i < x.size(); ++i) {
        const auto at = *scenario.with("I_inj", x[i]);
        EXPECT_EQ(line.y[i], static_cast<double>(Engine(1).spikes(at).spikes_ms.size())) << x[i];
    }
}

TEST(TheoryLines_OtherVariation, LeaveGapsWhereATheoryEnds) {
    const auto scenario = scenarioOf("ou", {{"sigma", "20"}});
    const auto varied = *parseVariation(scenario, "tau_ou=10,50,100");
    const auto lines = theoryOf(scenario, varied, **findMeasure("rate_hz"));
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_TRUE(std::isnan(lines[0].y[0]));
    EXPECT_GT(lines[0].y[1], 0);
    EXPECT_GT(lines[0].y[2], 0);
}

TEST(TheoryLines_VeryManyPoints, AreThinnedOut) {
    const auto scenario = scenarioOf("gwn");
    const auto varied = *parseVariation(scenario, "mu=0:500:0.01");
    const auto line = theoryOf(scenario, varied, **findMeasure("rate_hz")).front();
    ASSERT_EQ(line.x.size(), kMostTheoryPoints);
    EXPECT_EQ(line.x.front(), varied.values.front());
    EXPECT_EQ(line.x.back(), varied.values.back());
}

TEST(FiCurve, DrawsTheoryCompleteBesideAnIncompleteCurve) {
    const auto scenario = scenarioOf("gwn");
    const auto& entry = **findFigure("fi_curve");
    const auto& source = std::get<FromSweep>(entry.source);
    const auto plan = *source.plan(scenario);
    SweepResult nothing{.estimates = {std::vector<Estimate>(plan.points())},
                        .done = std::vector<char>(plan.points())};
    const auto figure = source.draw(plan, nothing);
    const auto& series = figure.panels.at(0).series;
    ASSERT_EQ(series.size(), 3U);
    EXPECT_TRUE(series[0].x.empty());
    EXPECT_EQ(series[1].role, Role::Theory);
    EXPECT_EQ(series[1].mark, Mark::Line);
    EXPECT_EQ(series[1].label, "Siegert at dt");
    EXPECT_EQ(series[2].label, "Siegert, dt to 0");
    EXPECT_EQ(series[1].speaksOf, series[0].id);
    EXPECT_EQ(series[1].x, plan.axes.front().values);
    EXPECT_EQ(series[1].y, Engine(1).figure(entry, scenario)->panels.at(0).series.at(1).y);
}

TEST(TheoryLines_SlowNoise, AreAbsentWhereTheNoiseCrossesRheobase) {
    const auto scenario = scenarioOf("ou", {{"tau_ou", "100"}, {"sigma", "20"}});
    const Variation varied{*scenario.find("mu"), {190, 239, 241, 300}};
    const auto lines = theoryOf(scenario, varied, **findMeasure("rate_hz"));
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_TRUE(std::isnan(lines[0].y[0]));
    EXPECT_TRUE(std::isnan(lines[0].y[1]))
        << "200 pA is within two standard deviations (20.01 on the grid)";
    EXPECT_FALSE(std::isnan(lines[0].y[2]));
    EXPECT_FALSE(std::isnan(lines[0].y[3]));
}

} // namespace
} // namespace soma
