// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers seen in runs by name, over all models; and findings made of them.
#include "core/course/observation.hpp"

#include "core/course/finding.hpp"
#include "core/model/model.hpp"
#include "core/sweep/rheobase.hpp"
#include "core/units/unit.hpp"
#include "tests/core/helpers.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace soma {
namespace {

using Json = nlohmann::ordered_json;

Result<Observed> seen(const Scenario& scenario, std::string_view what) {
    return observe(Engine(1), scenario, what);
}

double valueOf(const Scenario& scenario, std::string_view what) {
    const auto observed = seen(scenario, what);
    EXPECT_TRUE(observed.has_value()) << what << ": " << (observed ? "" : observed.error().line());
    EXPECT_TRUE(observed && observed->value) << what << " has no value";
    return observed && observed->value ? *observed->value : std::nan("");
}

std::string lineOf(const Scenario& scenario, std::string_view what) {
    const auto observed = seen(scenario, what);
    return observed ? "no error" : observed.error().line();
}

/// All models, firing several times: under a current, and under one with noise.
std::vector<Scenario> firingScenarios() {
    std::vector<Scenario> all;
    for (const auto* model : models())
        for (const char* stimulus : {"dc", "dc+ou"}) {
            const auto scenario = *Scenario::create(model->info().id, stimulus)->with("T", 250);
            const auto drive = driveSetting(scenario);
            const double strong = (drive.quantity.value + drive.quantity.max) / 2;
            all.push_back(*scenario.with(drive, strong));
        }
    return all;
}

std::string nameOf(const Scenario& scenario) {
    return std::string(scenario.model().info().id) + " with " + scenario.stimulusId();
}

TEST(Observe_EveryModel, EverythingHasAValueAUnitAndWords) {
    for (const auto& scenario : firingScenarios())
        for (const auto& what : observables(scenario)) {
            SCOPED_TRACE(nameOf(scenario) + ": " + what);
            const auto observed = seen(scenario, what);
            ASSERT_TRUE(observed.has_value()) << observed.error().line();
            EXPECT_TRUE(observed->value && std::isfinite(*observed->value));
            EXPECT_FALSE(observed->name.empty());
            const auto slash = observed->unit.find("/Hz"); // the tables have no Hz in products
            EXPECT_TRUE(parseUnit(observed->unit) || slash != std::string::npos) << observed->unit;
        }
}

TEST(Observe_EveryModel, KnowsEveryTraceAndMeasure) {
    for (const auto& scenario : firingScenarios()) {
        const auto all = observables(scenario);
        const auto knows = [&](const std::string& what) {
            return std::ranges::find(all, what) != all.end();
        };
        const auto recording = Engine(1).record(scenario);
        for (const auto& trace : recording->traces)
            EXPECT_TRUE(knows("max " + std::string(trace.quantity.id))) << trace.quantity.id;
        for (const auto& measure : measures())
            EXPECT_TRUE(knows(std::string(measure.id))) << measure.id;
    }
}

TEST(Observe_EveryModel, AgreesWithTheRecording) {
    for (const auto& scenario : firingScenarios()) {
        SCOPED_TRACE(nameOf(scenario));
        const auto recording = Engine(1).record(scenario);
        ASSERT_GE(recording->spikes_ms.size(), 3U);
        for (const auto& trace : recording->traces) {
            const std::string id(trace.quantity.id);
            const auto peak = std::ranges::max_element(trace.values);
            EXPECT_EQ(valueOf(scenario, "max " + id), *peak);
            EXPECT_EQ(valueOf(scenario, "min " + id), std::ranges::min(trace.values));
            EXPECT_EQ(valueOf(scenario, "start " + id), trace.values.front());
            EXPECT_EQ(valueOf(scenario, "end " + id), trace.values.back());
            EXPECT_EQ(valueOf(scenario, "t_max " + id),
                      static_cast<double>(peak - trace.values.begin()) * scenario.dt_ms());
            EXPECT_EQ(seen(scenario, "end " + id)->unit, trace.quantity.unit);
        }
        const auto intervals = interspikeIntervals(recording->spikes_ms);
        EXPECT_EQ(valueOf(scenario, "first_spike"), recording->spikes_ms.front());
        EXPECT_EQ(valueOf(scenario, "last_spike"), recording->spikes_ms.back());
        EXPECT_EQ(valueOf(scenario, "max isi"), std::ranges::max(intervals));
        EXPECT_EQ(valueOf(scenario, "last_isi_rate_hz"), 1000 / intervals.back());
        EXPECT_NEAR(valueOf(scenario, "mean isi"), valueOf(scenario, "isi_mean_ms"), 1e-9);
        EXPECT_NEAR(valueOf(scenario, "sd isi"), valueOf(scenario, "isi_sd_ms"), 1e-9);
    }
}

TEST(Observe_Spectrum, KeepsThePower) {
    constexpr double kRounding = 1e-12; // sums of 1e4 squares
    const auto scenario = scenarioOf("gwn", {{"sigma", "3"}});
    const double variance = std::pow(valueOf(scenario, "sd I"), 2);
    EXPECT_NEAR(valueOf(scenario, "power I"), variance, kRounding * variance);
    EXPECT_EQ(seen(scenario, "power I")->unit, "pA2");
    EXPECT_EQ(seen(scenario, "density I")->unit, "pA2/Hz");
    EXPECT_NEAR(valueOf(scenario, "density I"), variance / 5000, 1e-9 * variance); // up to 5 kHz
}

TEST(Observe_Pulse, IsTheClosedForm) {
    constexpr double kEuler_mV = 1e-6; // both have settled after 20 time constants
    const auto scenario = scenarioOf(
        "pulse", {{"I_inj", "100"}, {"onset", "150"}, {"duration", "200"}, {"T", "500"}});
    EXPECT_NEAR(valueOf(scenario, "max V"), -65, kEuler_mV);
    EXPECT_NEAR(valueOf(scenario, "t_max V"), 350, 0.01);
    EXPECT_EQ(valueOf(scenario, "max V 0..150"), -75);
    EXPECT_EQ(valueOf(scenario, "mean I 150..349.9"), 100);
    EXPECT_EQ(valueOf(scenario, "max I 400..500"), 0);
}

TEST(Observe_Rheobase, TakesAGrid) {
    const auto scenario = scenarioOf("dc", {{"T", "500"}});
    EXPECT_EQ(valueOf(scenario, "rheobase"), 201);
    EXPECT_EQ(valueOf(scenario, "rheobase@0.01"), 200.01);
    EXPECT_EQ(seen(scenario, "rheobase")->unit, "pA");
    EXPECT_NE(lineOf(scenario, "rheobase@fine").find("0.01"), std::string::npos);
    EXPECT_NE(lineOf(scenario, "rheobase@-1"), "no error");
}

TEST(Observe_SilentNeuron, HasNoIntervals) {
    const auto scenario = scenarioOf("dc", {{"I_inj", "100"}});
    EXPECT_EQ(valueOf(scenario, "spike_count"), 0);
    for (const char* what : {"isi_cv", "min isi", "first_spike", "last_isi_rate_hz", "latency_ms",
                             "max V 99999..100000"})
        EXPECT_FALSE(seen(scenario, what)->value.has_value()) << what;
}

TEST(Observe_UnknownNames, ErrorNamesTheNearest) {
    const auto scenario = scenarioOf("dc");
    EXPECT_NE(lineOf(scenario, "spike_cuont").find("spike_count"), std::string::npos);
    EXPECT_NE(lineOf(scenario, "maxx V").find("max V"), std::string::npos);
    for (const char* what : {"", " ", "max", "max w", "max V 1..2 3", "t_max isi", "power isi",
                             "power V 0..10", "max V 3", "max V 3..2", "mean  V"})
        EXPECT_NE(lineOf(scenario, what), "no error") << what;
    EXPECT_EQ(seen(scenario, "max w").error().code, ErrorCode::UnknownName);
}

TEST(Observe_Stopped, SaysSo) {
    std::stop_source source;
    source.request_stop();
    const auto scenario = scenarioOf("dc", {{"I_inj", "300"}});
    for (const char* what : {"spike_count", "max V", "last_spike", "rheobase"}) {
        const auto observed = observe(Engine(1), scenario, what, source.get_token());
        ASSERT_FALSE(observed.has_value()) << what;
        EXPECT_EQ(observed.error().code, ErrorCode::Cancelled) << what;
    }
}

TEST(ObserveMean_OfTrials, IsTheMeanOverSeeds) {
    const auto scenario = scenarioOf("gwn", {{"mu", "250"}, {"sigma", "3"}, {"seed", "2020"}});
    double sum = 0;
    for (const char* seed : {"2020", "2021", "2022"})
        sum += valueOf(*scenario.withText("seed", seed), "isi_cv");
    const auto mean = observeMean(Engine(1), scenario, "isi_cv", 3);
    ASSERT_TRUE(mean.has_value());
    EXPECT_DOUBLE_EQ(*mean->value, sum / 3);
    EXPECT_FALSE(observeMean(Engine(1), scenario, "max V", 3).has_value());
    EXPECT_FALSE(observeMean(Engine(1), scenario, "rheobase", 3).has_value());
}

TEST(Finding_WithChanges, IsAboutTheChangedScenario) {
    const auto scenario = scenarioOf("dc", {{"T", "500"}});
    const Finding count{.of = "spike_count", .with = {{"I_inj", "300"}}, .reported = "38"};
    EXPECT_EQ(find(Engine(1), scenario, count)->value, 38);
    const Finding other{.of = "end n", .with = {{"model", "hh"}, {"stimulus", "pulse"}}};
    EXPECT_TRUE(find(Engine(1), scenario, other)->value.has_value());
    const Finding wrong{.of = "spike_count", .with = {{"I_ing", "300"}}};
    EXPECT_NE(find(Engine(1), scenario, wrong).error().line().find("I_inj"), std::string::npos);
}

TEST(Finding_FromJson, IsReadWhole) {
    const auto json = Json::parse(R"({"of": "isi_cv", "with": {"tau_ou": "5", "mu": "250"},
        "label": "CV", "reported": "0.0575", "trials": 4})");
    const auto finding = findingFromJson(json, "");
    ASSERT_TRUE(finding.has_value());
    EXPECT_EQ(finding->of, "isi_cv");
    ASSERT_EQ(finding->with.size(), 2U);
    EXPECT_EQ(finding->with[1], (std::pair<std::string, std::string>("mu", "250")));
    EXPECT_EQ(finding->label + finding->reported, "CV0.0575");
    EXPECT_EQ(finding->trials, 4U);
}

TEST(Finding_FromBrokenJson, ErrorNamesThePlace) {
    const std::pair<const char*, const char*> broken[] = {
        {R"([])", "/findings/0:"},
        {R"({})", "\"of\""},
        {R"({"of": 3})", "/findings/0/of:"},
        {R"({"of": "V", "lable": "x"})", "label"},
        {R"({"of": "V", "with": []})", "/findings/0/with:"},
        {R"({"of": "V", "with": {"I_inj": 3}})", "/findings/0/with/I_inj:"},
        {R"({"of": "V", "trials": 0})", "/findings/0/trials:"},
        {R"({"of": "V", "trials": 2.5})", "/findings/0/trials:"},
        {R"({"of": "V", "reported": 38})", "/findings/0/reported:"},
    };
    for (const auto& [text, expected] : broken) {
        const auto finding = findingFromJson(Json::parse(text), "/findings/0");
        ASSERT_FALSE(finding.has_value()) << text;
        EXPECT_NE(finding.error().line().find(expected), std::string::npos)
            << finding.error().line();
    }
}

} // namespace
} // namespace soma
