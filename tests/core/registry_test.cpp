// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold for every registered model, stimulus, measure and figure, and for every pair.
#include "core/figures/registry.hpp"

#include "core/model/model.hpp"
#include "core/scenario/scenario_json.hpp"
#include "core/stimuli/stimulus.hpp"
#include "core/sweep/engine.hpp"
#include "core/sweep/rheobase.hpp"
#include "core/units/unit.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <set>

namespace soma {
namespace {

/// Every model with every offered input; short, and with few points to a curve.
std::vector<Scenario> allScenarios() {
    std::vector<Scenario> all;
    for (const auto* model : models())
        for (const auto& stimulus : offeredStimuli()) {
            all.push_back(*(*Scenario::create(model->info().id, stimulus)).with("T", 250));
            for (const char* points : {"heat_map.points", "curve.points", "fi_curve.points"})
                all.back() = *all.back().withText(points, "11");
        }
    return all;
}

std::string nameOf(const Scenario& scenario) {
    return std::string(scenario.model().info().id) + " with " + scenario.stimulusId();
}

TEST(Models, EquationsAgreeWithTheUnitsOfTheirTables) {
    for (const auto* model : models())
        EXPECT_EQ(model->unitErrors(), std::vector<std::string>{}) << model->info().id;
}

TEST(Stimuli, EquationsAgreeWithTheUnitsOfTheirTables) {
    for (const auto* stimulus : stimuli())
        for (const char* unit : {"pA", "uA/cm2"})
            EXPECT_EQ(stimulus->unitErrors(unit), std::vector<std::string>{})
                << stimulus->info().id;
}

TEST(Settings, AreWellFormedWithKnownUnitsAndUniqueNames) {
    for (const auto& scenario : allScenarios()) {
        std::set<std::string> names;
        for (const auto& setting : scenario.settings()) {
            EXPECT_TRUE(isWellFormed(setting.quantity))
                << nameOf(scenario) << ": " << setting.qualified;
            EXPECT_TRUE(parseUnit(setting.quantity.unit).has_value()) << setting.qualified;
            EXPECT_TRUE(names.insert(setting.name).second) << setting.name;
            EXPECT_TRUE(scenario.find(setting.name)->sameAs(setting)) << setting.name;
            EXPECT_TRUE(scenario.find(setting.qualified)->sameAs(setting)) << setting.qualified;
        }
    }
}

TEST(Sliders, CrossRheobase) {
    const Engine engine(1);
    for (const auto& scenario : allScenarios()) {
        const auto varied = driveSetting(scenario);
        const auto& q = varied.quantity;
        EXPECT_TRUE(engine.spikes(*scenario.with(varied, q.min)).spikes_ms.empty())
            << nameOf(scenario);
        EXPECT_FALSE(engine.spikes(*scenario.with(varied, q.max)).spikes_ms.empty())
            << nameOf(scenario);
    }
}

TEST(Sliders, BothEndsOfEachRunWithEveryScheme) {
    const Engine engine(1);
    for (const auto& scenario : allScenarios())
        for (const auto& setting : scenario.settings()) {
            if (setting.owner == Owner::Figure || setting.quantity.kind != Kind::Real)
                continue;
            for (const double end : {setting.quantity.min, setting.quantity.max})
                for (const Scheme scheme : scenario.model().schemes()) {
                    const auto changed = scenario.withAll(
                        {{setting, end},
                         {*scenario.find("run.scheme"), static_cast<double>(scheme)}});
                    // A step that is too large for the scheme is refused, and nothing else is.
                    if (!changed) {
                        EXPECT_NE(changed.error().line().find("ms is stable"), std::string::npos)
                            << setting.name << ": " << changed.error().line();
                        continue;
                    }
                    const auto recording = engine.record(*changed);
                    EXPECT_EQ(recording->status, RunStatus::Complete)
                        << nameOf(*changed) << ", " << setting.name;
                    for (const auto& trace : recording->traces)
                        for (const double value : trace.values)
                            ASSERT_TRUE(std::isfinite(value)) << setting.name;
                }
        }
}

TEST(Recordings, HoldASampleForEachStepAndRisingSpikes) {
    const Engine engine(1);
    for (const auto& scenario : allScenarios()) {
        const auto recording = engine.record(scenario);
        EXPECT_EQ(recording->samples, scenario.samples());
        for (const auto& trace : recording->traces)
            EXPECT_EQ(trace.values.size(), recording->samples);
        EXPECT_TRUE(std::ranges::is_sorted(recording->spikes_ms));
        EXPECT_EQ(recording->spikes_ms, engine.spikes(scenario).spikes_ms)
            << "traces must not change the spikes";
    }
}

TEST(Figures, AreDrawnForEveryScenarioWithAxesThatHoldThem) {
    const Engine engine;
    for (const auto& scenario : allScenarios())
        for (const auto* entry : figures()) {
            const auto figure = engine.figure(*entry, scenario);
            ASSERT_TRUE(figure.has_value()) << entry->id << ": " << figure.error().line();
            EXPECT_EQ(figure->id, entry->id);
            EXPECT_EQ(figure->progress, 1);
            EXPECT_FALSE(figure->title.empty());
            EXPECT_FALSE(figure->panels.empty());
            EXPECT_LT(figure->x.lo, figure->x.hi);
            for (const auto& panel : figure->panels) {
                EXPECT_LT(panel.y.lo, panel.y.hi) << entry->id;
                for (const auto& series : panel.series) {
                    ASSERT_EQ(series.x.size(), series.y.size()) << entry->id;
                    EXPECT_TRUE(series.order == Order::AsGiven || std::ranges::is_sorted(series.x))
                        << entry->id;
                }
            }
        }
}

TEST(Figures, HaveTheSameBitsWithAnyNumberOfThreads) {
    constexpr double kShort_ms = 60;
    for (const auto& each : allScenarios())
        for (const auto* entry : figures()) {
            const auto scenario = *each.with("T", kShort_ms);
            EXPECT_EQ(toJsonText(*Engine(1).figure(*entry, scenario)),
                      toJsonText(*Engine(3).figure(*entry, scenario)))
                << entry->id << ", " << nameOf(scenario);
        }
}

TEST(Figures, HaveWellFormedOptions) {
    for (const auto* entry : figures()) {
        EXPECT_FALSE(entry->name.empty() || entry->doc.empty()) << entry->id;
        for (const auto& option : entry->options)
            EXPECT_TRUE(isWellFormed(option)) << option.id;
    }
}

TEST(Measures, AreDefinedOrNotAsTheirDocumentationSays) {
    const SpikeSummary none = summarise({}, 1000);
    const SpikeSummary regular = summarise(std::vector<double>{10, 30, 50}, 1000);
    for (const auto& measure : measures()) {
        EXPECT_EQ(*findMeasure(measure.id), &measure);
        if (measure.isSolved())
            continue;
        const bool always = measure.id == "spike_count" || std::string_view(measure.unit) == "Hz";
        EXPECT_EQ(measure.evaluate(none).has_value(), always) << measure.id;
        EXPECT_TRUE(measure.evaluate(regular).has_value()) << measure.id;
    }
}

TEST(Measures, HaveTheirTextbookValues) {
    const auto of = [](std::string_view id, const std::vector<double>& spikes) {
        return (*findMeasure(id))->evaluate(summarise(spikes, 500));
    };
    const std::vector<double> spikes{10, 30, 70}; // intervals 20 and 40
    EXPECT_EQ(of("spike_count", spikes), 3);
    EXPECT_EQ(of("rate_hz", spikes), 6);
    EXPECT_EQ(of("first_isi_rate_hz", spikes), 50);
    EXPECT_EQ(of("isi_mean_ms", spikes), 30);
    EXPECT_EQ(of("isi_var_ms2", spikes), 100);
    EXPECT_EQ(of("isi_sd_ms", spikes), 10);
    EXPECT_NEAR(*of("isi_cv", spikes), 1.0 / 3, 1e-15);
    EXPECT_EQ(of("latency_ms", spikes), 10);
    EXPECT_EQ(of("first_isi_rate_hz", {10}), 0);
    EXPECT_EQ(of("isi_cv", {10}), std::nullopt);
}

TEST(BuiltInScenarios, AreThereAndTheFirstOneFires) {
    ASSERT_FALSE(builtInScenarios().empty());
    for (const auto& builtIn : builtInScenarios()) {
        EXPECT_FALSE(builtIn.title.empty() || builtIn.question.empty()) << builtIn.id;
        EXPECT_EQ(*scenarioFromNameOrFile(builtIn.id), builtIn.scenario);
    }
    const auto recording = Engine(1).record(playground());
    EXPECT_GT(recording->summary.count, 10U);
    EXPECT_GT((*findMeasure("isi_cv"))->evaluate(recording->summary).value_or(0), 0.2)
        << "should fire irregularly";
    for (const char* name : {"I_inj", "tau_m", "mu", "sigma", "tau_ou"})
        EXPECT_TRUE(playground().find(name).has_value()) << name;
}

} // namespace
} // namespace soma
