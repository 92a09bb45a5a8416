// SPDX-License-Identifier: GPL-3.0-or-later
// The rheobase by one linear pass and by bracketing, against plain runs of the neuron.
#include "core/sweep/rheobase.hpp"

#include "core/model/model.hpp"
#include "tests/core/helpers.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace soma {
namespace {

Result<Rheobase> found(const Scenario& scenario, std::optional<double> resolution = {},
                       std::optional<Setting> varied = {}) {
    const auto search = rheobaseSearch(scenario, std::move(varied), resolution);
    if (!search)
        return tl::unexpected(search.error());
    return findRheobase(Engine(1), scenario, *search);
}

bool fires(const Scenario& scenario, const Setting& setting, double value, Draw draw = {}) {
    return !Engine(1).spikes(*scenario.with(setting, value), draw).spikes_ms.empty();
}

/// Fires at `value`, and not a step below.
void expectFirst(const Scenario& scenario, const Setting& setting, double value, double step,
                 const std::string& what, Draw draw = {}) {
    EXPECT_TRUE(fires(scenario, setting, value, draw)) << what << ", " << value;
    EXPECT_FALSE(fires(scenario, setting, value - step, draw)) << what << ", " << value;
}

TEST(Rheobase_Lif, Is201OnTheCoursesGrid) {
    const auto scenario = scenarioOf("dc", {{"T", "500"}});
    EXPECT_EQ(found(scenario)->value, 201);
    EXPECT_EQ(found(scenario, 0.1)->value, 200.1);
    EXPECT_EQ(found(*scenario.with("T", 100), 0.001)->value, 200.009); // 200.0088 by bisection
    EXPECT_EQ(found(scenario, 1.0)->unit, "pA");
}

TEST(Rheobase_OfEveryModelAndInput, IsTheFirstThatFires) {
    for (const auto* model : models())
        for (const auto& stimulus : offeredStimuli()) {
            const auto scenario = *Scenario::create(model->info().id, stimulus)->with("run.T", 300);
            const auto search = *rheobaseSearch(scenario, {}, {});
            const auto rheobase = findRheobase(Engine(1), scenario, search);
            ASSERT_TRUE(rheobase.has_value() && rheobase->value.has_value()) << stimulus;
            expectFirst(scenario, search.varied, *rheobase->value, search.resolution, stimulus);
        }
}

TEST(Rheobase_Lif_RandomCells, IsTheFirstThatFiresByEitherScheme) {
    std::mt19937 random(7);
    const auto between = [&](double lo, double hi) {
        return std::uniform_real_distribution<>(lo, hi)(random);
    };
    for (int i = 0; i < 60; ++i) {
        const char* stimulus = i % 3 == 0 ? "gwn" : (i % 3 == 1 ? "dc+ou" : "pulse+gwn");
        const char* scheme = i % 2 == 0 ? "notebook" : "exact";
        const auto scenario = *scenarioOf(stimulus, {{"scheme", scheme}, {"T", "250"}}).withAll({});
        auto varied = *scenario.with("tau_m", between(2, 50));
        varied = *varied.with("g_L", between(3, 30));
        varied = *varied.with("V_th", between(-60, -45));
        varied = *varied.with("V_init", between(-85, -62));
        varied = *varied.with("seed", std::floor(between(0, 1000)));
        const auto search = *rheobaseSearch(varied, {}, 0.5);
        const auto rheobase = findRheobase(Engine(1), varied, search);
        ASSERT_TRUE(rheobase && rheobase->value) << i;
        expectFirst(varied, search.varied, *rheobase->value, 0.5, std::to_string(i));
    }
}

TEST(Rheobase_OfTheNoise, IsTheWeakestThatMakesItFire) {
    const auto scenario = scenarioOf("gwn", {{"mu", "180"}, {"T", "500"}});
    const auto sigma = *scenario.find("sigma");
    const auto rheobase = found(scenario, 0.01, sigma);
    ASSERT_TRUE(rheobase && rheobase->value);
    expectFirst(scenario, sigma, *rheobase->value, 0.01, "sigma");
    EXPECT_EQ(rheobase->criterion,
              "smallest sigma with at least 1 spike within 500 ms, to 0.01 pA*sqrt(s)");
}

TEST(Rheobase_AlwaysFiring, HasNone) {
    const auto scenario = scenarioOf("dc", {{"V_init", "-40"}});
    EXPECT_FALSE(found(scenario)->value.has_value());
}

TEST(Rheobase_ImpossibleSearch, IsRefused) {
    const auto scenario = scenarioOf("ou");
    for (const double resolution : {0.0, -1.0, 1e-12, 1e9, std::nan("")})
        EXPECT_FALSE(found(scenario, resolution).has_value()) << resolution;
    for (const char* name : {"tau_m", "run.T", "ou_start"})
        EXPECT_FALSE(found(scenario, {}, *scenario.find(name)).has_value()) << name;
}

SweepPlan rheobasePlan(const Scenario& base, const std::string& vary) {
    return {.base = base,
            .axes = {*parseVariation(base, vary)},
            .measures = {*findMeasure("rheobase")},
            .resolution = 0.25};
}

TEST(RheobaseSweep, EqualsTheSearchAtEachPointAndInEachTrial) {
    for (const char* stimulus : {"gwn", "ou", "dc+gwn", "dc+ou", "pulse+ou"})
        for (const char* vary : {"sigma=0:60:7", "tau_m=5,10,20", "run.T=300,400"}) {
            const auto base = scenarioOf(stimulus, {{"T", "300"}});
            auto plan = rheobasePlan(base, vary);
            plan.trials = 2;
            const auto result = Engine(2).sweep(plan);
            ASSERT_TRUE(result.has_value()) << result.error().line();
            ASSERT_TRUE(result->isComplete());
            const auto search = *rheobaseSearch(base, {}, plan.resolution);
            for (std::size_t p = 0; p < plan.points(); ++p) {
                double sum = 0;
                for (const std::uint32_t trial : {0U, 1U}) {
                    const auto value = rheobaseOf(Engine(1), *plan.at(p), search, {trial, 0}, {});
                    ASSERT_TRUE(value.has_value()) << stimulus << ", " << vary;
                    expectFirst(*plan.at(p), search.varied, *value, 0.25, vary, {trial, 0});
                    sum += *value;
                }
                EXPECT_EQ(result->estimates[0][p].mean, sum / 2) << stimulus << ", " << vary;
            }
        }
}

TEST(RheobaseSweep_ManyNoiseStrengths, FallsAsTheNoiseGrows) {
    const auto base = scenarioOf("gwn", {{"T", "1000"}});
    auto plan = rheobasePlan(base, "sigma=0:5:0.1");
    plan.resolution = 1;
    const auto result = *Engine(1).sweep(plan);
    EXPECT_EQ(result.estimates[0].front().mean, 201) << "without noise, the course's answer";
    for (std::size_t p = 1; p < plan.points(); ++p) {
        EXPECT_LE(result.estimates[0][p].mean, result.estimates[0][p - 1].mean);
        expectFirst(*plan.at(p), *base.find("mu"), *result.estimates[0][p].mean, 1, "sigma");
    }
}

TEST(RheobaseSweep_OverTheSoughtInput, DoesNotDependOnIt) {
    const auto result = *Engine(1).sweep(rheobasePlan(scenarioOf("dc"), "I_inj=100,200,300"));
    for (const auto& estimate : result.estimates[0])
        EXPECT_EQ(estimate.mean, 200.25);
}

TEST(RheobaseSweep_Stopped, IsIncomplete) {
    std::stop_source stop;
    stop.request_stop();
    const auto result = Engine(1).sweep(rheobasePlan(scenarioOf("gwn"), "sigma=0:5:0.1"),
                                        {.stop = stop.get_token(), .progress = {}});
    ASSERT_TRUE(result.has_value());
    EXPECT_FALSE(result->isComplete());
}

TEST(LinearInputs, AddUpInTheCurrentOfEveryStimulus) {
    for (const auto& stimulus : offeredStimuli()) {
        const auto scenario = *scenarioOf(stimulus, {{"run.T", "50"}}).withAll({});
        const Engine engine(1);
        for (const auto& setting : scenario.settings()) {
            if (!setting.isLinearInput)
                continue;
            const auto at = [&](double value) {
                return engine.current(*scenario.with(setting, value));
            };
            const auto none = at(0);
            const auto one = at(1);
            const auto seven = at(7);
            for (std::size_t k = 0; k < none.size(); ++k)
                ASSERT_NEAR(seven[k], none[k] + 7 * (one[k] - none[k]), 1e-9)
                    << stimulus << ", " << setting.name;
        }
    }
}

} // namespace
} // namespace soma
