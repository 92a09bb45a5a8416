// SPDX-License-Identifier: GPL-3.0-or-later
// What figures vary: the texts, the plans made of them, and what is drawn.
#include "core/figures/registry.hpp"
#include "core/scenario/scenario_json.hpp"
#include "core/sweep/engine.hpp"
#include "tests/core/helpers.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <cmath>

namespace soma {
namespace {

Figure figureOf(std::string_view id, const Scenario& scenario) {
    auto figure = Engine(2).figure(**findFigure(id), scenario);
    EXPECT_TRUE(figure.has_value()) << (figure ? "" : figure.error().line());
    return std::move(*figure);
}

TEST(Variation_ByName, TakesTheSlidersRange) {
    const auto scenario = scenarioOf("gwn");
    const auto sigma = *parseVariation(scenario, "sigma", 11);
    EXPECT_EQ(sigma.values.front(), sigma.setting.quantity.min);
    EXPECT_EQ(sigma.values.back(), sigma.setting.quantity.max);
    EXPECT_EQ(sigma.values.size(), 11U);
    EXPECT_EQ(parseVariation(scenario, "mu=100..300", 3)->values,
              (std::vector<double>{100, 200, 300}));
    EXPECT_EQ(parseVariation(scenario, "mu=100..300/5")->values,
              (std::vector<double>{100, 150, 200, 250, 300}));
}

TEST(Variation_OnALogScale, HasEqualRatios) {
    const auto tau = parseVariation(scenarioOf("dc"), "tau_m=2..32", 5)->values;
    for (std::size_t i = 0; i < tau.size(); ++i)
        EXPECT_NEAR(tau[i], std::pow(2.0, static_cast<double>(i + 1)), 1e-13);
    EXPECT_EQ(tau.back(), 32);
}

TEST(Variation_OfAWholeQuantity, HasEachNumberOnce) {
    EXPECT_EQ(parseVariation(scenarioOf("gwn"), "seed=3..6", 20)->values,
              (std::vector<double>{3, 4, 5, 6}));
}

TEST(Variation_Span, RefusesWhatItCannotMean) {
    const auto scenario = scenarioOf("gwn");
    for (const char* text : {"mu=1..", "mu=..2", "mu=2..1", "mu=1..1", "mu=1..2/1", "mu=1..2/x",
                             "mu=1..2/2.5", "mu=1..1e9", "mu=a..b", "tau_m=-1..5"})
        EXPECT_FALSE(parseVariation(scenario, text, 5).has_value()) << text;
    EXPECT_FALSE(parseVariation(scenario, "mu=1..2").has_value()) << "how many points?";
}

TEST(ScenarioVariation, IsKeptInJsonAndThroughChanges) {
    const auto scenario = scenarioOf(
        "gwn",
        {{"curve.vary", "tau_m=2..20"}, {"curve.family", "sigma=1,3"}, {"heat_map.x", "g_L"}});
    const auto again = scenarioFromJson(toJson(scenario));
    ASSERT_TRUE(again.has_value());
    EXPECT_EQ(*again, scenario);
    EXPECT_EQ(scenario.with("mu", 200)->variation("curve", "family"), "sigma=1,3");
    const auto without = *scenario.withStimulus("dc");
    EXPECT_EQ(without.variation("curve", "vary"), "tau_m=2..20");
    EXPECT_EQ(without.variation("curve", "family"), "") << "a constant current has no sigma";
    const auto slow = *scenario.withStimulus("ou");
    EXPECT_EQ(slow.variation("curve", "family"), "") << "its sigma is in another unit";
}

TEST(ScenarioVariation_ThatCannotBeRead, IsRefusedWithItsPlace) {
    const auto scenario = scenarioOf("dc");
    const auto refused = scenario.withText("curve.vary", "sigmma=1,2");
    ASSERT_FALSE(refused.has_value());
    EXPECT_NE(refused.error().line().find("curve.vary"), std::string::npos);
    auto json = toJson(scenario);
    json["figures"]["curve"]["vary"] = "nothing=1..2";
    EXPECT_FALSE(scenarioFromJson(json).has_value());
    json["figures"]["curve"]["vary"] = 7;
    EXPECT_FALSE(scenarioFromJson(json).has_value());
}

TEST(Curve, DrawsEachMemberOfAFamilyAsThePointsOfItsRuns) {
    const auto scenario = scenarioOf("gwn", {{"T", "300"},
                                             {"curve.vary", "mu=180,250,320"},
                                             {"curve.family", "sigma=1,5"},
                                             {"curve.measure", "isi_cv"}});
    const auto figure = figureOf("curve", scenario);
    const auto& series = figure.panels.at(0).series;
    EXPECT_EQ(series.at(0).id, "sigma=1:isi_cv");
    EXPECT_EQ(series.at(1).id, "sigma=5:isi_cv");
    for (std::size_t m = 0; m < 2; ++m)
        for (std::size_t i = 0; i < 3; ++i) {
            const auto at = *scenario.with("sigma", m == 0 ? 1 : 5)->with("mu", series[m].x[i]);
            const auto cv = (*findMeasure("isi_cv"))->evaluate(Engine(1).record(at)->summary);
            if (cv)
                EXPECT_EQ(series[m].y[i], *cv);
            else
                EXPECT_TRUE(std::isnan(series[m].y[i]));
        }
}

TEST(Curve_WithTrials, HasErrorsOfTheMean) {
    const auto scenario = scenarioOf(
        "gwn", {{"T", "300"}, {"fi_curve.vary", "mu=250,300"}, {"fi_curve.trials", "4"}});
    const auto figure = figureOf("fi_curve", scenario);
    const auto& series = figure.panels.at(0).series.at(0);
    double sum = 0;
    double squares = 0;
    for (std::uint32_t trial = 0; trial < 4; ++trial) {
        const auto at = *scenario.with("mu", 250);
        const auto spikes = Engine(1).spikes(at, {trial, 0}).spikes_ms.size();
        const double rate = static_cast<double>(spikes) / 0.3;
        sum += rate;
        squares += rate * rate;
    }
    const double mean = sum / 4;
    EXPECT_NEAR(series.y[0], mean, 1e-12 * mean);
    EXPECT_NEAR(series.error.at(0), std::sqrt((squares - 4 * mean * mean) / 3 / 4), 1e-6);
}

TEST(Curve_WithoutNoise, NeedsNoTrials) {
    const auto scenario = scenarioOf("dc", {{"fi_curve.trials", "50"}});
    EXPECT_TRUE(figureOf("fi_curve", scenario).panels.at(0).series.at(0).error.empty());
}

TEST(Curve_AgainstAMeasure, FollowsWhatIsVaried) {
    const auto scenario = scenarioOf("gwn", {{"T", "500"},
                                             {"sigma", "3"},
                                             {"curve.vary", "mu=210..400"},
                                             {"curve.points", "21"},
                                             {"curve.measure", "rate_hz"},
                                             {"curve.against", "isi_cv"}});
    const auto figure = figureOf("curve", scenario);
    const auto& series = figure.panels.at(0).series.at(0);
    EXPECT_EQ(figure.x.id, "isi_cv");
    EXPECT_EQ(series.order, Order::AsGiven);
    ASSERT_EQ(series.x.size(), 21U);
    EXPECT_LT(series.x.back(), series.x.front()) << "the course: CV falls as mu rises";
    EXPECT_GT(series.y.back(), series.y.front());
    EXPECT_TRUE(figure.markers.empty());
}

TEST(Curve_OverWhatIsOnNoLane, IsDrawnToo) {
    const auto scenario =
        scenarioOf("dc", {{"curve.vary", "run.T=100,200,400"}, {"curve.measure", "spike_count"}});
    const auto figure = figureOf("curve", scenario);
    const auto& series = figure.panels.at(0).series.at(0);
    EXPECT_LT(series.y[0], series.y[2]);
}

TEST(Curve_GivenInAnyOrder, IsDrawnByX) {
    const auto scenario = scenarioOf("dc", {{"curve.vary", "I_inj=300,210,250"}});
    const auto figure = figureOf("curve", scenario);
    for (const auto& series : figure.panels.at(0).series)
        EXPECT_TRUE(std::ranges::is_sorted(series.x)) << series.id;
}

TEST(HeatMap, HoldsTheRunOfEachCell) {
    const auto scenario = scenarioOf("gwn", {{"T", "200"},
                                             {"heat_map.x", "mu=200..300"},
                                             {"heat_map.y", "sigma=0..4"},
                                             {"heat_map.points", "11"},
                                             {"heat_map.measure", "spike_count"}});
    const auto figure = figureOf("heat_map", scenario);
    const auto& map = figure.panels.at(0).map.value();
    ASSERT_EQ(map.z.size(), 121U);
    for (const auto& [i, j] : {std::pair{0, 0}, {10, 0}, {3, 7}, {10, 10}}) {
        const auto x = static_cast<std::size_t>(i);
        const auto y = static_cast<std::size_t>(j);
        const auto at = *scenario.with("mu", map.x[x])->with("sigma", map.y[y]);
        const auto count = Engine(1).spikes(at).spikes_ms.size();
        EXPECT_EQ(map.z[y * map.x.size() + x], static_cast<double>(count));
    }
    EXPECT_EQ(figure.markers.at(0).setting, "stimulus.gwn.mu");
    EXPECT_EQ(figure.panels.at(0).levels.at(0).setting, "stimulus.gwn.sigma");
}

TEST(HeatMap_UnevenAxis, IsRefused) {
    for (const char* text : {"mu=100,200,350", "mu=300,200,100", "mu=100"}) {
        const auto scenario = scenarioOf("gwn", {{"heat_map.x", text}});
        EXPECT_FALSE(Engine(1).figure(**findFigure("heat_map"), scenario).has_value()) << text;
    }
}

TEST(Curves_VaryingOneThingTwice, AreRefused) {
    const auto family = scenarioOf("gwn", {{"curve.vary", "mu"}, {"curve.family", "mu=1,2"}});
    EXPECT_FALSE(Engine(1).figure(**findFigure("curve"), family).has_value());
    const auto map = scenarioOf("gwn", {{"heat_map.x", "mu"}, {"heat_map.y", "mu"}});
    EXPECT_FALSE(Engine(1).figure(**findFigure("heat_map"), map).has_value());
}

} // namespace
} // namespace soma
