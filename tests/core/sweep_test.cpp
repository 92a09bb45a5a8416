// SPDX-License-Identifier: GPL-3.0-or-later
// Sweeps: their grids, their points against single runs, trials, stopping, progress.
#include "core/sweep/engine.hpp"
#include "tests/core/helpers.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace soma {
namespace {

SweepPlan planOf(const Scenario& base, const std::vector<std::string>& axes,
                 const std::vector<std::string>& ids) {
    SweepPlan plan{.base = base};
    for (const auto& axis : axes)
        plan.axes.push_back(*parseVariation(base, axis));
    for (const auto& id : ids)
        plan.measures.push_back(*findMeasure(id));
    return plan;
}

TEST(Variation, ReadsRangesAsNumpyDoes) {
    const auto scenario = scenarioOf("dc");
    const auto values = parseVariation(scenario, "I_inj=100:300:0.1")->values;
    ASSERT_EQ(values.size(), 2000U);
    EXPECT_EQ(values[1], 100.1);
    EXPECT_EQ(values[1999], 299.8999999999886); // np.arange(100, 300, 0.1)[1999]
    EXPECT_EQ(parseVariation(scenario, "I_inj=5,3.5,-2")->values,
              (std::vector<double>{5, 3.5, -2}));
    EXPECT_EQ(parseVariation(scenario, "I_inj=3:1:-1")->values, (std::vector<double>{3, 2}));
    EXPECT_EQ(parseVariation(scenario, "run.rng=numpy,philox")->values,
              (std::vector<double>{0, 1}));
}

TEST(Variation, RefusesWhatItCannotMean) {
    const auto scenario = scenarioOf("dc");
    for (const char* text : {"I_inj", "I_inj=", "I_inj=1:2", "I_inj=1:2:0", "I_inj=2:1:1",
                             "I_inj=1:2:1:4", "I_inj=a", "I_inj=1:2:nan", "I_inj=0:1e5:1e-9", "J=1",
                             "tau_m=-1:5:1", "I_inj=1,1e9", "seed=1.5", "=1"})
        EXPECT_FALSE(parseVariation(scenario, text).has_value()) << text;
}

TEST(Sweep, PointEqualsItsSingleRun) {
    const Engine engine;
    for (const char* stimulus : {"dc", "gwn", "dc+ou"}) {
        auto plan = planOf(scenarioOf(stimulus, {{"T", "300"}}), {"tau_m=5:20:5", "t_ref=0,2"},
                           {"spike_count", "isi_cv"});
        plan.family = *parseVariation(plan.base, "g_L=8,10");
        const auto result = engine.sweep(plan);
        ASSERT_TRUE(result.has_value());
        ASSERT_TRUE(result->isComplete());
        ASSERT_EQ(plan.points(), 12U);
        for (std::size_t point = 0; point < plan.points(); ++point) {
            const auto summary = engine.record(*plan.at(point))->summary;
            for (std::size_t m = 0; m < 2; ++m)
                EXPECT_EQ(result->estimates[m][point].mean, plan.measures[m]->evaluate(summary))
                    << stimulus << " " << point;
        }
    }
}

TEST(Sweep, NestsFamilyOutsideAndLastAxisFastest) {
    auto plan = planOf(scenarioOf("dc"), {"tau_m=5,6", "g_L=1,2,3"}, {"rate_hz"});
    plan.family = *parseVariation(plan.base, "t_ref=0,1");
    EXPECT_EQ(plan.coordinates(0), (std::vector<double>{0, 5, 1}));
    EXPECT_EQ(plan.coordinates(1), (std::vector<double>{0, 5, 2}));
    EXPECT_EQ(plan.coordinates(3), (std::vector<double>{0, 6, 1}));
    EXPECT_EQ(plan.coordinates(11), (std::vector<double>{1, 6, 3}));
}

TEST(SweepTrials, AreTheFollowingSeedsWithMeanAndError) {
    const Engine engine;
    auto plan = planOf(scenarioOf("gwn", {{"T", "300"}}), {"mu=220"}, {"spike_count"});
    plan.trials = 3;
    std::vector<double> counts;
    for (std::uint32_t seed = 2020; seed < 2023; ++seed)
        counts.push_back(
            static_cast<double>(engine.spikes(*(*plan.at(0)).with("seed", seed)).spikes_ms.size()));
    const double mean = (counts[0] + counts[1] + counts[2]) / 3;
    double squares = 0;
    for (const double count : counts)
        squares += (count - mean) * (count - mean);
    const auto estimate = engine.sweep(plan)->estimates[0][0];
    EXPECT_NEAR(*estimate.mean, mean, 1e-12);
    EXPECT_NEAR(*estimate.sem, std::sqrt(squares / 2 / 3), 1e-12);
}

TEST(SweepIndependent, GivesEachPointItsOwnNoise) {
    const Engine engine;
    auto plan = planOf(scenarioOf("gwn", {{"T", "2000"}, {"rng", "philox"}}), {"V_init=-75,-75"},
                       {"isi_cv"});
    const auto shared = engine.sweep(plan)->estimates[0];
    EXPECT_EQ(shared[0].mean, shared[1].mean);
    plan.realisations = Realisations::Independent;
    const auto independent = engine.sweep(plan)->estimates[0];
    EXPECT_NE(independent[0].mean, independent[1].mean);
    EXPECT_EQ(independent[1].mean, Engine(1).sweep(plan)->estimates[0][1].mean);
    plan.base = *plan.base.withText("rng", "numpy");
    EXPECT_FALSE(engine.sweep(plan).has_value());
}

TEST(Sweep, NamesThePointThatIsNoValidScenario) {
    const auto plan = planOf(scenarioOf("dc"), {"V_reset=-75,-50"}, {"rate_hz"});
    const auto result = Engine().sweep(plan);
    ASSERT_FALSE(result.has_value());
    EXPECT_NE(result.error().line().find("V_reset = -50"), std::string::npos)
        << result.error().line();
}

TEST(Sweep, StoppedEarlyIsIncompleteAndSpansTheAxis) {
    std::stop_source stop;
    std::size_t reports = 0;
    const auto plan = planOf(scenarioOf("gwn", {{"T", "2000"}}), {"mu=100:400:0.1"}, {"rate_hz"});
    const auto result = Engine(1).sweep(plan, {stop.get_token(), [&](const SweepResult& partial) {
                                                   ++reports;
                                                   EXPECT_FALSE(partial.isComplete());
                                                   if (partial.finished > 64)
                                                       stop.request_stop();
                                               }});
    ASSERT_TRUE(result.has_value());
    EXPECT_FALSE(result->isComplete());
    EXPECT_GT(reports, 0U);
    for (std::size_t part = 0; part < 8; ++part) {
        const auto first = result->done.begin() + static_cast<std::ptrdiff_t>(part * 375);
        EXPECT_GT(std::count(first, first + 375, 1), 0) << "eighth " << part;
    }
}

TEST(Sweep, RefusesWhatCannotBeKept) {
    const auto base = scenarioOf("dc");
    auto plan = planOf(base, {"I_inj=0:500:0.0001", "tau_m=2:50:0.1"}, {"rate_hz"});
    const auto result = Engine().sweep(plan);
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().code, ErrorCode::TooLarge);
    EXPECT_NE(result.error().message.find("at most"), std::string::npos);
}

TEST(SweepThatKeepsSpikes, HasTheTimesOfEachSingleRun) {
    for (const char* scheme : {"notebook", "exact"}) { // in lanes, and one by one
        auto plan = planOf(scenarioOf("gwn", {{"T", "300"}, {"scheme", scheme}}), {"mu=150:350:20"},
                           {"rate_hz"});
        plan.trials = 2;
        plan.spikes = SpikeRecords::Kept;
        const Engine engine(2);
        const auto result = *engine.sweep(plan);
        ASSERT_EQ(result.spikes_ms.size(), plan.points());
        for (std::size_t p = 0; p < plan.points(); ++p)
            for (const std::uint32_t trial : {0U, 1U})
                EXPECT_EQ(result.spikes_ms[p].at(trial),
                          engine.spikes(*plan.at(p), {trial, 0}).spikes_ms)
                    << scheme << ", point " << p;
    }
}

TEST(SameWork, DoesNotDependOnThePresentValueOfWhatIsVaried) {
    const auto plan = planOf(scenarioOf("gwn"), {"mu=100,200"}, {"rate_hz"});
    const auto changed = [&](const char* name, double value) {
        auto other = plan;
        other.base = *plan.base.with(name, value);
        return other;
    };
    EXPECT_TRUE(isSameWork(plan, plan));
    EXPECT_TRUE(isSameWork(plan, changed("mu", 333)));
    EXPECT_FALSE(isSameWork(plan, changed("sigma", 5)));
    EXPECT_FALSE(isSameWork(plan, changed("seed", 5)));
    EXPECT_FALSE(isSameWork(plan, planOf(plan.base, {"mu=100,201"}, {"rate_hz"})));
    EXPECT_FALSE(isSameWork(plan, planOf(plan.base, {"mu=100,200"}, {"isi_cv"})));
    auto trials = plan;
    trials.trials = 2;
    EXPECT_FALSE(isSameWork(plan, trials));
    auto family = plan;
    family.family = *parseVariation(plan.base, "sigma=1,2");
    EXPECT_FALSE(isSameWork(plan, family));
}

/// Reference 1.7: 400 seeds, T = 1 s, mu 250, sigma 10. The course's start near 0 takes many tau_ou
/// to be forgotten, which lowers the count; from a stationary start it stays.
TEST(StarLesson, TheFallingCountIsTheStartOfTheNoise) {
    const auto base = scenarioOf("ou", {{"mu", "250"}, {"sigma", "10"}});
    auto plan = planOf(base, {"tau_ou=5,10,20,50,99"}, {"spike_count", "isi_cv"});
    plan.family = *parseVariation(base, "ou_start=notebook,stationary");
    plan.trials = 400;
    const auto result = *Engine().sweep(plan);
    const std::vector<double> counts{54.45, 54.02, 52.98, 49.65, 43.98,
                                     54.85, 54.80, 54.78, 54.77, 54.78};
    const std::vector<double> cvs{.0604, .0711, .0806, .1029, .1385,
                                  .0601, .0711, .0781, .0809, .0779};
    for (std::size_t p = 0; p < plan.points(); ++p) {
        const auto& count = result.estimates[0][p];
        const auto& cv = result.estimates[1][p];
        // Other seeds than those of the reference: 4 standard errors of the difference of two
        // means.
        const double kErrors = 4 * std::sqrt(2.0);
        EXPECT_NEAR(*count.mean, counts[p], kErrors * *count.sem + 0.005) << p;
        EXPECT_NEAR(*cv.mean, cvs[p], kErrors * *cv.sem + 0.00005) << p;
    }
}

} // namespace
} // namespace soma
