// SPDX-License-Identifier: GPL-3.0-or-later
// Scenarios as values, as JSON, and what is refused.
#include "core/model/model.hpp"
#include "core/scenario/migrations.hpp"
#include "core/scenario/scenario_json.hpp"
#include "tests/core/helpers.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace soma {
namespace {

using Json = nlohmann::ordered_json;

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

std::string errorOf(const Result<Scenario>& result) {
    return result ? "no error" : result.error().line();
}

TEST(ScenarioJson, RoundTripsEverySettingOfEveryOfferedInput) {
    for (const auto* model : models())
        for (const auto& stimulus : offeredStimuli()) {
            auto scenario = *Scenario::create(model->info().id, stimulus);
            for (const auto& setting : scenario.settings()) {
                const auto& q = setting.quantity;
                const double other = q.kind == Kind::Real ? q.min + 0.3 * (q.max - q.min) : q.max;
                if (auto changed = scenario.with(setting, other))
                    scenario = *changed;
            }
            const auto text = toJson(scenario).dump();
            const auto back = scenarioFromText(text, "text");
            ASSERT_TRUE(back.has_value()) << errorOf(back);
            EXPECT_EQ(*back, scenario);
        }
}

TEST(ScenarioJson, ReadsARunOutputToo) {
    const auto scenario = scenarioOf("ou", {{"mu", "123.456789012345"}});
    const Json run{{"somascope", "0.1.0"}, {"scenario", toJson(scenario)}};
    EXPECT_EQ(*scenarioFromText(run.dump(), "run"), scenario);
}

TEST(ScenarioJson, TakesDefaultsForWhatIsAbsent) {
    EXPECT_EQ(*scenarioFromText("{}", "text"), *Scenario::create("lif", "dc"));
}

TEST(ScenarioJson, RefusesWithPlaceAndRemedy) {
    struct Case {
        const char* text;
        std::vector<std::string> says;
    };

    const std::vector<Case> cases{
        {R"({"parameters": {"tau_n": 1}})", {"/parameters", "tau_n", "tau_m"}},
        {R"({"parametrs": {}})", {"parametrs", "parameters"}},
        {R"({"model": "lfi"})", {"lfi", "lif"}},
        {R"({"model": 3})", {"/model", "word"}},
        {R"({"parameters": {"tau_m": "10"}})", {"/parameters/tau_m", "number"}},
        {R"({"parameters": {"tau_m": null}})", {"/parameters/tau_m", "number"}},
        {R"({"parameters": {"tau_m": -1}})", {"/parameters/tau_m", "range", "ms"}},
        {R"({"parameters": {"tau_m": 1e999}})", {"text"}},
        {R"({"parameters": []})", {"/parameters", "object"}},
        {R"({"stimulus": []})", {"/stimulus", "at least one"}},
        {R"({"stimulus": [{"I_inj": 3}]})", {"/stimulus/0", "id"}},
        {R"({"stimulus": [{"id": "dc"}, {"id": "ou", "sigm": 3}]})",
         {"/stimulus/1", "sigm", "sigma"}},
        {R"({"stimulus": [{"id": "ou", "ou_start": "stationry"}]})",
         {"/stimulus/0/ou_start", "stationary"}},
        {R"({"run": {"seed": 1.5}})", {"/run/seed", "whole"}},
        {R"({"run": {"seed": -1}})", {"/run/seed", "range"}},
        {R"({"run": {"scheme": "eulr"}})", {"/run/scheme", "notebook"}},
        {R"({"run": {"T": 1e6, "dt": 1e-4}})", {"samples", "shorten T"}},
        {R"({"run": {"dt": 5}, "parameters": {"tau_m": 1}})", {"dt", "at most 2 ms"}},
        {R"({"parameters": {"V_reset": -50}})", {"V_reset", "below", "V_th"}},
        {R"({"figures": {"isi_histgram": {}}})", {"/figures", "isi_histogram"}},
        {R"({"figures": {"isi_histogram": {"bin_width": 0}}})",
         {"/figures/isi_histogram/bin_width", "range"}},
        {R"({"version": 99})", {"/version", "newer"}},
        {R"({"version": "one"})", {"/version", "whole"}},
        {R"([1, 2])", {"object"}},
        {R"({"model": )", {"not JSON"}},
        {"", {"not JSON"}},
    };
    for (const auto& [text, says] : cases) {
        const auto result = scenarioFromText(text, "text");
        ASSERT_FALSE(result.has_value()) << text;
        const auto line = result.error().line();
        EXPECT_FALSE(contains(line, "\n")) << line;
        for (const auto& part : says)
            EXPECT_TRUE(contains(line, part)) << text << "\n  gives: " << line;
    }
}

TEST(ScenarioFile, ThatCannotBeReadIsNamed) {
    EXPECT_TRUE(contains(errorOf(scenarioFromFile("/nowhere/a.json")), "/nowhere/a.json"));
    EXPECT_TRUE(contains(errorOf(scenarioFromFile("/")), "cannot be read"));
    EXPECT_TRUE(contains(errorOf(scenarioFromNameOrFile("playgruond")), "playground"));
}

TEST(ScenarioMigration, LeadsOldFilesStepByStep) {
    const std::array<Migration, 2> steps{
        [](Json& json) { json["trail"].push_back(1); },
        [](Json& json) { json["trail"].push_back(2); },
    };
    EXPECT_EQ(migrated(Json{{"version", 1}}, 3, steps)->at("trail"), Json({1, 2}));
    EXPECT_EQ(migrated(Json{{"version", 2}}, 3, steps)->at("trail"), Json({2}));
    EXPECT_FALSE(migrated(Json{{"version", 3}}, 3, steps)->contains("trail"));
    EXPECT_FALSE(migrated(Json{{"version", 4}}, 3, steps).has_value());
}

TEST(ScenarioNames, AmbiguousOnesNameTheQualifiedForms) {
    const auto scenario = *Scenario::create("lif", "gwn+ou");
    const auto ambiguous = scenario.find("mu");
    ASSERT_FALSE(ambiguous.has_value());
    EXPECT_EQ(ambiguous.error().code, ErrorCode::AmbiguousName);
    EXPECT_TRUE(contains(ambiguous.error().message, "stimulus.gwn.mu"));
    EXPECT_TRUE(contains(ambiguous.error().message, "stimulus.ou.mu"));
    EXPECT_TRUE(scenario.find("gwn.mu").has_value());
    EXPECT_TRUE(scenario.find("stimulus.tau_ou").has_value());
    EXPECT_TRUE(contains(scenario.find("tau").error().message, "tau_m"));
}

TEST(ScenarioSum, NumbersRepeatedParts) {
    const auto scenario = *Scenario::create("lif", "ou+ou");
    const auto changed = *scenario.with("ou2.tau_ou", 50);
    EXPECT_EQ(changed.value(*changed.find("ou.tau_ou")), 10);
    EXPECT_EQ(*scenarioFromText(toJson(changed).dump(), "text"), changed);
}

TEST(ScenarioChanges, AreCheckedTogether) {
    const auto scenario = scenarioOf("dc");
    EXPECT_FALSE(scenario.with("V_reset", -50).has_value());
    const auto both =
        scenario.withAll({{*scenario.find("V_reset"), -50}, {*scenario.find("V_th"), -40}});
    EXPECT_TRUE(both.has_value()) << errorOf(both);
}

TEST(ScenarioStimulusChange, KeepsWhatMeansTheSame) {
    const auto scenario =
        scenarioOf("ou", {{"mu", "123"}, {"sigma", "45"}, {"T", "321"}, {"tau_m", "7"}});
    const auto white = *scenario.withStimulus("gwn");
    EXPECT_EQ(white.value(*white.find("mu")), 123);
    EXPECT_EQ(white.value(*white.find("sigma")), 3) << "another unit: the default, not 45";
    EXPECT_EQ(white.T_ms(), 321);
    EXPECT_EQ(white.value(*white.find("tau_m")), 7);
    EXPECT_FALSE(scenario.withStimulus("dc+").has_value());
    EXPECT_FALSE(scenario.withStimulus("").has_value());
}

TEST(ScenarioValues, OutOfRangeNamesTheRange) {
    const auto scenario = scenarioOf("dc");
    EXPECT_TRUE(contains(errorOf(scenario.withText("tau_m", "0")), "0.01 to 10000 ms"));
    EXPECT_TRUE(contains(errorOf(scenario.withText("I_inj", "nan")), "number"));
    EXPECT_TRUE(contains(errorOf(scenario.withText("I_inj", "1e300")), "range"));
    EXPECT_TRUE(contains(errorOf(scenario.withText("I_inj", "2 pA")), "finite number"));
    EXPECT_TRUE(contains(errorOf(scenario.withText("run.rng", "nunpy")), "numpy"));
}

TEST(ScenarioSamples, AreThoseOfArange) {
    EXPECT_EQ(scenarioOf("dc", {{"T", "500"}}).samples(), 5000U);
    EXPECT_EQ(scenarioOf("dc", {{"T", "1"}, {"dt", "0.3"}}).samples(), 4U);
    EXPECT_EQ(scenarioOf("dc", {{"T", "0.3"}, {"dt", "0.1"}}).samples(),
              3U); // np.arange(0, 0.3, 0.1).size
}

} // namespace
} // namespace soma
