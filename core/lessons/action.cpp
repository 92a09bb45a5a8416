// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lessons/action.hpp"

#include "core/figures/registry.hpp"
#include "core/lessons/folder.hpp"
#include "core/scenario/document.hpp"
#include "core/scenario/scenario_json.hpp"
#include "core/text/percent.hpp"
#include "core/text/text.hpp"

#include <algorithm>
#include <array>
#include <filesystem>

namespace soma {

namespace {

constexpr std::array<std::string_view, 5> kWindowActions{"pin", "unpin", "enlarge", "look", "time"};

Result<Scenario> scenarioNamed(const std::string& name, const std::string& folder) {
    std::error_code ignored;
    if (!folder.empty() && std::filesystem::exists(std::filesystem::path(folder) / name, ignored)) {
        const auto file = fileWithin(folder, name);
        return file ? scenarioFromFile(file->string()) : tl::unexpected(file.error());
    }
    std::vector<std::string> known;
    for (const auto& builtIn : builtInScenarios()) {
        if (builtIn.id == name)
            return builtIn.scenario;
        known.push_back(builtIn.id);
    }
    return fail(ErrorCode::UnknownName, "there is no built-in scenario and no file '" + name +
                                            "' in the lesson's folder" + suggestion(name, known));
}

/// Replaces the whole scenario, or what its settings are.
bool isStructural(std::string_view name) {
    return name == "scenario" || name == "model" || name == "stimulus";
}

Result<Scenario> restructured(const Scenario& scenario, const Action& action,
                              const std::string& folder) {
    if (action.name == "scenario")
        return scenarioNamed(action.value, folder);
    return action.name == "model" ? scenario.withModel(action.value)
                                  : scenario.withStimulus(action.value);
}

Result<Change> changeFor(const Scenario& scenario, const Action& action) {
    auto setting = scenario.find(action.name);
    if (!setting)
        return tl::unexpected(setting.error());
    const auto value = parseValue(setting->quantity, action.value);
    if (!value)
        return tl::unexpected(value.error());
    return Change{*std::move(setting), *value};
}

/// The settings from `first` on that stand together, at once; `first` moves behind them.
Result<Scenario> withSettings(Scenario scenario, Actions::const_iterator& first,
                              Actions::const_iterator last) {
    std::vector<Change> changes;
    Actions variations;
    for (; first != last && !isStructural(first->name); ++first) {
        if (isWindowAction(first->name))
            continue;
        if (findVariationPlace(first->name)) {
            variations.push_back(*first);
            continue;
        }
        auto change = changeFor(scenario, *first);
        if (!change)
            return failWithin(first->name, change.error());
        changes.push_back(*std::move(change));
    }
    Result<Scenario> result = changes.empty() ? scenario : scenario.withAll(changes);
    for (const auto& [name, text] : variations)
        if (result)
            result = result->withText(name, text);
    return result;
}

Result<void> checkFigure(const std::string& id) {
    if (id == "none" || id == "traces")
        return {};
    if (const auto entry = findFigure(id); !entry)
        return failWithin("enlarge", entry.error());
    return {};
}

} // namespace

bool isWindowAction(std::string_view name) {
    return std::ranges::find(kWindowActions, name) != kWindowActions.end();
}

Result<Actions> actionsFromLink(std::string_view link) {
    Actions actions;
    if (link.starts_with(kDoScheme))
        link.remove_prefix(kDoScheme.size());
    for (const auto& part : split(link, '&')) {
        const auto equals = part.find('=');
        if (equals == std::string::npos || equals == 0)
            return fail(ErrorCode::Malformed,
                        "'" + part + "' is no NAME=VALUE; write a link as do:I_inj=250");
        actions.push_back(
            {percentDecoded(part.substr(0, equals)), percentDecoded(part.substr(equals + 1))});
    }
    return actions;
}

Result<Scenario> after(const Scenario& scenario, const Actions& actions,
                       const std::string& folder) {
    Result<Scenario> result = scenario;
    auto next = actions.begin();
    while (result && next != actions.end()) {
        if (!isStructural(next->name)) {
            result = withSettings(*std::move(result), next, actions.end());
            continue;
        }
        result = restructured(*result, *next, folder);
        if (!result)
            return failWithin(next->name, result.error());
        ++next;
    }
    return result;
}

Result<void> checkWindowActions(const Scenario& scenario, const Actions& actions) {
    for (const auto& [name, value] : actions) {
        Result<void> checked;
        if (name == "enlarge")
            checked = checkFigure(value);
        if (name == "look")
            if (const auto setting = scenario.find(value); !setting)
                checked = failWithin("look", setting.error());
        if (name == "time" && !parseNumber(value))
            checked = fail(ErrorCode::Malformed, "'" + value + "' is no time in ms", "time");
        if (name == "unpin" && value != "all")
            checked = fail(ErrorCode::Malformed, "takes away all pins; write unpin=all", "unpin");
        if (!checked)
            return checked;
    }
    return {};
}

} // namespace soma
