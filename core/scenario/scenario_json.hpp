// SPDX-License-Identifier: GPL-3.0-or-later
// Scenarios as JSON, and the built-in ones. Any thread.
#pragma once

#include "core/course/course_row.hpp"
#include "core/scenario/scenario.hpp"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace soma {

/// The version that is written; older ones are migrated when read, newer ones refused.
inline constexpr int kScenarioVersion = 1;

/// Complete: every value is written, also defaults, so that a file means the same for ever.
[[nodiscard]] nlohmann::ordered_json toJson(const Scenario& scenario);

/// What is absent takes its default; an unknown or mistyped key is an error that names its place
/// ("/stimulus/0/sigma") and the nearest name. Accepts a `run` output too: its "scenario" is read.
[[nodiscard]] Result<Scenario> scenarioFromJson(const nlohmann::ordered_json& json);

/// Reads JSON text; `source` names it in errors.
[[nodiscard]] Result<Scenario> scenarioFromText(std::string_view text, const std::string& source);

/// JSON that is neither too deep nor broken; `source` names it in errors.
[[nodiscard]] Result<nlohmann::ordered_json> jsonFromText(std::string_view text,
                                                          const std::string& source);

/// Reads a file, also a picture that carries a scenario (see document.hpp); errors name it.
[[nodiscard]] Result<Scenario> scenarioFromFile(const std::string& path);

/// A scenario of resources/scenarios: `title` and `question` are what a student reads; `course` is
/// there if it is a row of the course.
struct BuiltInScenario {
    std::string id;
    std::string title;
    std::string question;
    Scenario scenario;
    std::optional<CourseRow> course{};
};

/// One of them from its file; errors name "ID.json" and the key. It must have a title and a
/// question.
[[nodiscard]] Result<BuiltInScenario> builtInFromText(std::string_view id, std::string_view text);

[[nodiscard]] std::span<const BuiltInScenario> builtInScenarios();

/// A built-in scenario by name, one written out ("somascope:..."), or else a file; the error names
/// the possibilities.
[[nodiscard]] Result<Scenario> scenarioFromNameOrFile(const std::string& nameOrPath);

/// The scenario of the first start.
[[nodiscard]] const Scenario& playground();

} // namespace soma
