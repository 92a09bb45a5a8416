// SPDX-License-Identifier: GPL-3.0-or-later
// Every row of the course has a scenario, and its numbers are those of the reference.
#include "core/course/observation.hpp"
#include "core/scenario/scenario_json.hpp"
#include "tests/core/course_numbers.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <set>
#include <string>

namespace soma {
namespace {

const BuiltInScenario* builtIn(const std::string& id) {
    const auto all = builtInScenarios();
    const auto found = std::ranges::find(all, id, &BuiltInScenario::id);
    return found != all.end() && found->course ? &*found : nullptr;
}

const Finding* findingOf(const BuiltInScenario& scenario, const std::string& label) {
    const auto& findings = scenario.course->findings;
    const auto found = std::ranges::find(findings, label, &Finding::label);
    return found == findings.end() ? nullptr : &*found;
}

double valueOf(const std::string& id, const std::string& label) {
    const auto* scenario = builtIn(id);
    const auto* finding = scenario != nullptr ? findingOf(*scenario, label) : nullptr;
    EXPECT_NE(finding, nullptr) << id << " has no finding '" << label << "'";
    if (finding == nullptr)
        return std::nan("");
    const auto observed = find(Engine(), scenario->scenario, *finding);
    EXPECT_TRUE(observed && observed->value) << id << ": " << label;
    return observed && observed->value ? *observed->value : std::nan("");
}

std::string lowered(std::string_view row) {
    std::string text(row);
    std::ranges::transform(text, text.begin(), [](unsigned char c) { return std::tolower(c); });
    return text;
}

TEST(CourseNumbers, AreThoseOfTheReference) {
    for (const auto& expected : expectedFindings())
        EXPECT_NEAR(valueOf(expected.scenario, expected.label), expected.value, expected.tolerance)
            << expected.scenario << ": " << expected.label << " (" << expected.source << ")";
}

TEST(CourseNumbers, AreThereForEveryRow) {
    std::set<std::string> checked;
    for (const auto& expected : expectedFindings())
        if (const auto* scenario = builtIn(expected.scenario))
            checked.insert(scenario->course->row);
    for (const auto row : kCourseRows)
        EXPECT_TRUE(checked.contains(std::string(row))) << row << " has no number to check";
}

TEST(CourseNumbers, ThatMustBeEqualAre) {
    const double sd = valueOf("a2_power_spectrum", "OU current: standard deviation of I");
    EXPECT_NEAR(valueOf("a2_power_spectrum", "OU current: integral of the spectrum"), sd * sd,
                1e-12 * sd * sd);      // Parseval
    constexpr double kSteps_ms = 1e-3; // two models, each with steps of its own
    EXPECT_NEAR(valueOf("c3_gem_linear", "Last spike"),
                valueOf("c3_gem_linear", "Last spike of that AdEx"), kSteps_ms);
    EXPECT_GT(valueOf("c3_gem_som", "Rheobase with it"), 46.4); // the slow current holds V down
    EXPECT_GT(valueOf("b7_interval_variance", "Variance of the intervals at sigma = 10"), 15);
}

TEST(CourseRows, HaveAScenarioOfTheirNameWithAQuestionAndFindings) {
    for (const auto row : kCourseRows) {
        const auto isIt = [&](const BuiltInScenario& each) {
            return each.course && each.course->row == row && !each.question.empty() &&
                   each.id.starts_with(lowered(row) + "_") && !each.course->findings.empty() &&
                   !each.course->reported.empty();
        };
        EXPECT_TRUE(std::ranges::any_of(builtInScenarios(), isIt)) << row;
    }
}

TEST(CourseRows, ScenariosNamedAfterARowAreOfIt) {
    for (const auto& each : builtInScenarios())
        for (const auto row : kCourseRows)
            if (each.id.starts_with(lowered(row) + "_")) {
                EXPECT_TRUE(each.course && each.course->row == row) << each.id;
            }
}

TEST(CourseFindings, AllHaveALabelOfTheirOwnAndAValue) {
    const Engine engine;
    for (const auto& each : builtInScenarios()) {
        if (!each.course)
            continue;
        std::set<std::string> labels;
        for (const auto& finding : each.course->findings) {
            SCOPED_TRACE(each.id + ": " + finding.label);
            EXPECT_TRUE(labels.insert(finding.label).second && !finding.label.empty());
            const auto observed = find(engine, each.scenario, finding);
            ASSERT_TRUE(observed.has_value()) << observed.error().line();
            EXPECT_TRUE(observed->value && std::isfinite(*observed->value));
        }
    }
}

std::string errorOf(const std::string& text) {
    const auto read = builtInFromText("b0_broken", text);
    return read ? "no error" : read.error().line();
}

TEST(CourseKey_Broken, ErrorNamesFileAndKey) {
    const std::array<std::array<std::string, 2>, 8> broken{{
        {R"({"course": {"row": "B3"}})", "/title"},
        {R"({"title": "T", "question": ""})", "/question"},
        {R"({"title": "T", "question": "Q", "course": []})", "/course"},
        {R"({"title": "T", "question": "Q", "course": {}})", "\"row\""},
        {R"({"title": "T", "question": "Q", "course": {"row": "B17"}})", "/course/row"},
        {R"({"title": "T", "question": "Q", "course": {"row": "B3", "finding": []}})", "findings"},
        {R"({"title": "T", "question": "Q", "course": {"row": "B3", "remark": 3}})",
         "/course/remark"},
        {R"({"title": "T", "question": "Q", "course": {"row": "B3", "findings": [{}]}})",
         "/course/findings/0"},
    }};
    for (const auto& [text, expected] : broken) {
        EXPECT_TRUE(errorOf(text).starts_with("b0_broken.json: ")) << errorOf(text);
        EXPECT_NE(errorOf(text).find(expected), std::string::npos) << errorOf(text);
    }
}

TEST(CourseKey, IsNoObstacleToReadingTheFileAsAScenario) {
    const auto read = scenarioFromText(
        R"({"title": "T", "question": "Q", "course": {"row": "B3", "findings": [{"of": "x"}]},
            "model": "lif", "parameters": {"tau_m": 20}})",
        "b3.json");
    ASSERT_TRUE(read.has_value()) << read.error().line();
    EXPECT_EQ(read->value(*read->find("tau_m")), 20);
    EXPECT_FALSE(scenarioFromText(R"({"course": 3})", "b3.json").has_value());
}

} // namespace
} // namespace soma
