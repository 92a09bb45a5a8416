// SPDX-License-Identifier: GPL-3.0-or-later
// The scenarios of resources/scenarios, built into the program.
#include "core/expect.hpp"
#include "core/scenario/built_in_files.hpp"
#include "core/scenario/scenario_json.hpp"
#include "core/scenario/scenario_text.hpp"
#include "core/text/text.hpp"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <filesystem>

namespace soma {

namespace {

using Json = nlohmann::ordered_json;

Result<std::string> sentenceAt(const Json& json, const char* key) {
    if (json.contains(key) && json.at(key).is_string() && !json.at(key).get<std::string>().empty())
        return json.at(key).get<std::string>();
    return fail(ErrorCode::Malformed, "a built-in scenario needs a sentence here",
                "/" + std::string(key));
}

Result<BuiltInScenario> builtInFromJson(std::string_view id, const Json& json) {
    auto scenario = scenarioFromJson(json);
    if (!scenario)
        return tl::unexpected(scenario.error());
    auto title = sentenceAt(json, "title");
    if (!title)
        return tl::unexpected(title.error());
    auto question = sentenceAt(json, "question");
    if (!question)
        return tl::unexpected(question.error());
    BuiltInScenario builtIn{std::string(id), *std::move(title), *std::move(question),
                            *std::move(scenario)};
    if (json.contains("course"))
        builtIn.course = *courseRowFromJson(json.at("course"), "/course"); // read once already
    return builtIn;
}

} // namespace

Result<BuiltInScenario> builtInFromText(std::string_view id, std::string_view text) {
    const std::string source = std::string(id) + ".json";
    const auto json = jsonFromText(text, source);
    if (!json)
        return tl::unexpected(json.error());
    auto builtIn = builtInFromJson(id, *json);
    if (!builtIn)
        return failWithin(source, builtIn.error());
    return builtIn;
}

std::span<const BuiltInScenario> builtInScenarios() {
    static const std::vector<BuiltInScenario> all = [] {
        std::vector<BuiltInScenario> result;
        for (const auto& file : builtInFiles()) {
            auto builtIn = builtInFromText(file.id, file.text);
            if (!builtIn)
                std::fprintf(stderr, "%s\n", builtIn.error().line().c_str());
            SOMA_EXPECT(builtIn.has_value());
            result.push_back(*std::move(builtIn));
        }
        return result;
    }();
    return all;
}

const Scenario& playground() { return builtInScenarios().front().scenario; }

Result<Scenario> scenarioFromNameOrFile(const std::string& nameOrPath) {
    if (isShareText(nameOrPath))
        return scenarioFromShareText(nameOrPath);
    std::vector<std::string> known;
    for (const auto& builtIn : builtInScenarios()) {
        if (builtIn.id == nameOrPath)
            return builtIn.scenario;
        known.push_back(builtIn.id);
    }
    std::error_code ignored;
    if (std::filesystem::exists(nameOrPath, ignored))
        return scenarioFromFile(nameOrPath);
    return fail(ErrorCode::UnknownName, "there is no built-in scenario and no file '" + nameOrPath +
                                            "'" + suggestion(nameOrPath, known));
}

} // namespace soma
