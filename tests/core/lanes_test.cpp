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

TEST(Lanes, HaveTheSameBitsOnEveryInstructionSetAndThreadCount) {
    ASSERT_FALSE(usableIsas().empty());
    for (const auto* model : models())
        for (const auto& stimulus : offeredStimuli())
            for (const auto realisations : {Realisations::Shared, Realisations::Independent}) {
                const auto base =
                    *(*Scenario::create(model->info().id, stimulus)).withText("rng", "philox");
                const auto plan = planOf(*base.with("T", 333), 77, realisations);
                const auto reference = *Engine(1, Isa::Plain).sweep(plan);
                for (const Isa isa : usableIsas())
                    for (const unsigned threads : {1U, 3U})
                        expectSameBits(*Engine(threads, isa).sweep(plan), reference,
                                       std::string(model->info().id) + ", " + stimulus + ", " +
                                           std::string(nameOf(isa)));
            }
}

TEST(Lanes, EqualTheSingleRunOfEachPoint) {
    for (const auto* model : models())
        for (const auto& stimulus : offeredStimuli())
            for (const auto realisations : {Realisations::Shared, Realisations::Independent}) {
                const auto base =
                    *(*Scenario::create(model->info().id, stimulus)).withText("rng", "philox");
                const auto plan = planOf(*base.with("T", 500), 37, realisations);
                const Engine engine(1);
                const auto result = *engine.sweep(plan);
                for (std::size_t point = 0; point < plan.points(); ++point) {
                    const auto scenario = *plan.at(point);
                    const auto id = realisations == Realisations::Shared
                                        ? 0U
                                        : static_cast<std::uint32_t>(point);
                    const auto summary =
                        Engine::summaryOf(scenario, engine.spikes(scenario, {0, id}).spikes_ms);
                    for (std::size_t m = 0; m < plan.measures.size(); ++m)
                        ASSERT_EQ(result.estimates[m][point].mean,
                                  plan.measures[m]->evaluate(summary))
                            << stimulus << ", " << plan.measures[m]->id << ", point " << point;
                }
            }
}

TEST(Lanes, AreUsedForEveryModelAndStimulus) {
    for (const Isa isa : usableIsas()) {
        for (const auto* model : models())
            EXPECT_NE(model->lanes(isa, Scheme::Notebook), nullptr) << model->info().id;
        for (const auto* stimulus : stimuli())
            EXPECT_NE(stimulus->lanes(isa), nullptr) << stimulus->info().id;
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
