// SPDX-License-Identifier: GPL-3.0-or-later
// The lanes of every usable instruction set against single runs, bit for bit.
#include "core/model/model.hpp"
#include "core/spikes/tally.hpp"
#include "core/stimuli/stimulus.hpp"
#include "core/sweep/engine.hpp"
#include "core/sweep/rheobase.hpp"
#include "tests/core/helpers.hpp"

#include <gtest/gtest.h>

#include <cstdlib>

namespace soma {
namespace {

/// Points over the drive, whose number is no multiple of any pack.
SweepPlan planOf(const Scenario& base, std::size_t points, Realisations realisations) {
    Variation variation{driveSetting(base), {}};
    const auto& q = variation.setting.quantity;
    for (std::size_t i = 0; i < points; ++i)
        variation.values.push_back(q.min + (q.max - q.min) * static_cast<double>(i) /
                                               static_cast<double>(points));
    SweepPlan plan{.base = base, .axes = {variation}, .realisations = realisations};
    for (const auto& measure : measures())
        if (!measure.isSolved())
            plan.measures.push_back(&measure);
    return plan;
}

void expectSameBits(const SweepResult& a, const SweepResult& b, const std::string& what) {
    ASSERT_EQ(a.done, b.done) << what;
    for (std::size_t m = 0; m < a.estimates.size(); ++m)
        for (std::size_t p = 0; p < a.estimates[m].size(); ++p)
            ASSERT_EQ(a.estimates[m][p].mean, b.estimates[m][p].mean)
                << what << ", measure " << m << ", point " << p;
}

/// Every model with every offered input in every scheme that has lanes, for so many samples.
std::vector<Scenario> allBases(double samples) {
    std::vector<Scenario> all;
    for (const auto* model : models())
        for (const auto& stimulus : offeredStimuli())
            for (const Scheme scheme : model->schemes()) {
                if (model->lanes(Isa::Plain, scheme) == nullptr)
                    continue;
                auto base = *Scenario::create(model->info().id, stimulus);
                base = *base.withText("rng", "philox");
                if (const double most = model->largestStep_ms(base.parameters(), scheme);
                    base.dt_ms() > most)
                    base = *base.with("dt", 0.5 * most);
                base = *base.withText("scheme", infoOf(scheme).id);
                all.push_back(*base.with("T", samples * base.dt_ms()));
            }
    return all;
}

std::string nameOf(const Scenario& base) {
    return std::string(base.model().info().id) + ", " + base.stimulusId() + ", " +
           std::string(infoOf(base.scheme()).id);
}

TEST(Lanes, HaveTheSameBitsOnEveryInstructionSetAndThreadCount) {
    ASSERT_FALSE(usableIsas().empty());
    for (const auto& base : allBases(700))
        for (const auto realisations : {Realisations::Shared, Realisations::Independent}) {
            auto plan = planOf(base, 41, realisations);
            plan.whenPeriodic = WhenPeriodic::Extrapolate;
            const auto reference = *Engine(1, Isa::Plain).sweep(plan);
            for (const Isa isa : usableIsas())
                for (const unsigned threads : {1U, 3U})
                    expectSameBits(*Engine(threads, isa).sweep(plan), reference,
                                   nameOf(base) + ", " + std::string(nameOf(isa)));
        }
}

TEST(Lanes, EqualTheSingleRunOfEachPoint) {
    for (const auto& base : allBases(1500))
        for (const auto realisations : {Realisations::Shared, Realisations::Independent}) {
            const auto plan = planOf(base, 13, realisations);
            const Engine engine(1);
            const auto result = *engine.sweep(plan);
            for (std::size_t point = 0; point < plan.points(); ++point) {
                const auto scenario = *plan.at(point);
                const auto id =
                    realisations == Realisations::Shared ? 0U : static_cast<std::uint32_t>(point);
                const auto summary =
                    Engine::summaryOf(scenario, engine.spikes(scenario, {0, id}).spikes_ms);
                for (std::size_t m = 0; m < plan.measures.size(); ++m)
                    ASSERT_EQ(result.estimates[m][point].mean, plan.measures[m]->evaluate(summary))
                        << nameOf(base) << ", " << plan.measures[m]->id << ", point " << point;
            }
        }
}

TEST(Lanes, AreUsedForEveryModelAndStimulus) {
    for (const Isa isa : usableIsas()) {
        for (const auto* model : models())
            for (const Scheme scheme : model->schemes())
                EXPECT_EQ(model->lanes(isa, scheme) == nullptr, scheme == Scheme::Exact)
                    << model->info().id;
        for (const auto* stimulus : stimuli())
            EXPECT_NE(stimulus->lanes(isa), nullptr) << stimulus->info().id;
    }
}

TEST(Lanes_ThatStopWhenPeriodic, HaveTheCountsOfWholeRuns) {
    struct Row {
        const char* model;
        const char* values;
        const char* family;
    };

    const Engine engine;
    for (const Row& row :
         {Row{"hh", "I_inj=0:20:0.1", ""}, Row{"hh", "I_inj=6:6.6:0.01", ""},
          Row{"hh", "I_inj=9:190:3", ""}, Row{"adex", "I_inj=500:1500:20", "b=0,80"},
          Row{"gem", "I_inj=150:800:10", "g_x=5,20"}, Row{"eif", "I_inj=170:500:5", "t_ref=0,3"}}) {
        const auto base = scenarioWith(row.model, "dc", {{"T", "1000"}});
        SweepPlan plan{.base = base, .axes = {*parseVariation(base, row.values)}};
        if (*row.family != '\0')
            plan.family = *parseVariation(base, row.family);
        for (const char* id : {"spike_count", "isi_cv", "latency_ms"})
            plan.measures.push_back(*findMeasure(id));
        const auto whole = *engine.sweep(plan);
        plan.whenPeriodic = WhenPeriodic::Extrapolate;
        const auto stopped = *engine.sweep(plan);
        for (std::size_t p = 0; p < plan.points(); ++p) {
            EXPECT_EQ(stopped.estimates[0][p].mean, whole.estimates[0][p].mean)
                << row.model << ", " << row.values << ", point " << p;
            EXPECT_NEAR(stopped.estimates[1][p].mean.value_or(0),
                        whole.estimates[1][p].mean.value_or(0), 2e-4);
            EXPECT_EQ(stopped.estimates[2][p].mean, whole.estimates[2][p].mean);
        }
    }
}

TEST(Lanes, DivideByAwkwardNumbersAsADivisionDoes) {
    // A divisor whose significand is all ones is the one case in which the quick quotient could be
    // off.
    const auto base = scenarioOf("gwn", {{"T", "300"}, {"g_L", "7.999999999999999"}});
    const auto plan = planOf(base, 64, Realisations::Shared);
    const auto reference = *Engine(1, Isa::Plain).sweep(plan);
    for (const Isa isa : usableIsas())
        expectSameBits(*Engine(1, isa).sweep(plan), reference, std::string(nameOf(isa)));
}

TEST(Lanes, DivideBySharedParametersAsADivisionDoes) {
    // Significands with the last bit set are those that may miss the quickest quotient.
    auto base = scenarioOf("gwn", {{"T", "100"}, {"sigma", "5"}, {"t_ref", "0"}});
    const auto setting = *base.find("g_L");
    for (int i = 0; i < 200; ++i) {
        base = *base.with(setting, 4 + 0.03 * i);
        const auto plan = planOf(base, 24, Realisations::Shared);
        const auto reference = *Engine(1, Isa::Plain).sweep(plan);
        for (const Isa isa : usableIsas())
            expectSameBits(*Engine(1, isa).sweep(plan), reference,
                           std::string(nameOf(isa)) + ", g_L " + std::to_string(4 + 0.03 * i));
    }
}

TEST(SpikeTally, IsExactWhereSumsOfSquaresAreLarge) {
    SpikeTally tally;
    constexpr std::uint64_t kIsi = 4'000'000;
    for (std::uint64_t i = 0; i < 1000; ++i)
        tally.add(i * kIsi + i % 2);
    const auto summary = tally.summary(0.001, 5e6);
    // Intervals alternate between kIsi + 1 and kIsi - 1: 500 of the one, 499 of the other.
    EXPECT_NEAR(summary.isiMean_ms, (kIsi + 1.0 / 999) * 0.001, 1e-9);
    EXPECT_NEAR(summary.isiVariance_ms2, (1 - 1.0 / (999.0 * 999.0)) * 1e-6, 1e-18);
}

TEST(SpikeTally, OfARegularTrainHasNoVariance) {
    const auto recording = Engine(1).record(scenarioOf("dc", {{"I_inj", "250"}}));
    EXPECT_EQ(recording->summary.isiVariance_ms2, 0);
    EXPECT_NEAR(recording->summary.isiMean_ms, 18.1, 1e-12);
}

} // namespace
} // namespace soma
