// SPDX-License-Identifier: GPL-3.0-or-later
// The scenarios of resources/scenarios, built into the program.
#include "core/expect.hpp"
#include "core/scenario/built_in_files.hpp"
#include "core/scenario/scenario_json.hpp"
#include "core/scenario/scenario_text.hpp"
#include "core/text/text.hpp"

#include <nlohmann/json.hpp>

#include <filesystem>

namespace soma {

std::span<const BuiltInScenario> builtInScenarios() {
    static const std::vector<BuiltInScenario> all = [] {
        std::vector<BuiltInScenario> result;
        for (const auto& file : builtInFiles()) {
            const auto json = nlohmann::ordered_json::parse(file.text);
            auto scenario = scenarioFromJson(json);
            SOMA_EXPECT(scenario.has_value());
            result.push_back({std::string(file.id), json.at("title"), json.at("question"),
                              std::move(*scenario)});
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
