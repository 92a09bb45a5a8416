// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options/scenario_options.hpp"

#include "core/figures/registry.hpp"
#include "core/model/model.hpp"
#include "core/scenario/scenario_json.hpp"
#include "core/stimuli/stimulus.hpp"
#include "core/text/text.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace soma::app {

namespace {

constexpr auto kGroup = "Scenario";

std::string modelIds() {
    std::vector<std::string> ids;
    for (const auto* model : models())
        ids.emplace_back(model->info().id);
    return joined(ids);
}

std::string wordsOf(std::span<const std::string_view> words) {
    const std::vector<std::string> texts(words.begin(), words.end());
    return joined(texts);
}

std::string builtInIds() {
    std::vector<std::string> ids;
    for (const auto& each : builtInScenarios())
        ids.push_back(each.id);
    return joined(ids);
}

std::string stimulusIds() {
    std::vector<std::string> ids;
    for (const auto* stimulus : stimuli())
        ids.emplace_back(stimulus->info().id);
    return joined(ids);
}

/// The first model with its first input, all as the tables have it.
Scenario tableDefaults() {
    return *Scenario::create(models().front()->info().id, stimuli().front()->info().id);
}

/// "NAME=VALUE" for this scenario.
Result<Change> changeFrom(const Scenario& scenario, const std::string& text) {
    const auto equals = text.find('=');
    if (equals == std::string::npos)
        return fail(ErrorCode::Malformed, "'" + text + "' has no '='; write NAME=VALUE", "--set");
    const std::string name = text.substr(0, equals);
    auto setting = scenario.find(name);
    if (!setting)
        return failWithin("--set", setting.error());
    const auto value = parseValue(setting->quantity, std::string_view(text).substr(equals + 1));
    if (!value)
        return fail(value.error().code, value.error().message, "--set " + name);
    return Change{std::move(*setting), *value};
}

/// "curve.vary=sigma=0:50:1" for this scenario.
Result<Scenario> varying(const Scenario& scenario, const std::string& text) {
    const auto equals = text.find('=');
    if (equals == std::string::npos)
        return fail(ErrorCode::Malformed, "'" + text + "' has no '='; write " + text + "=NAME");
    return scenario.withText(text.substr(0, equals), text.substr(equals + 1));
}

} // namespace

ScenarioOptions::ScenarioOptions(CLI::App& app) {
    addFlag(app, "--scenario", m_scenario, "NAME|FILE|TEXT",
            "Begin with a built-in scenario (" + builtInIds() +
                "), a JSON file or a text such as 'somascope:lif/dc?I_inj=205', which the window "
                "copies; without it, with the defaults of model and "
                "stimulus, or with the playground if neither is named")
        ->group(kGroup);
    addFlag(app, "--model", m_model, "ID", "Neuron model: " + modelIds())->group(kGroup);
    addFlag(app, "--stimulus", m_stimulus, "ID[+ID...]",
            "Input current: " + stimulusIds() + ", or a sum such as dc+ou")
        ->group(kGroup);
    addFlag(app, "--scheme", m_scheme, "ID", "Integration scheme: " + wordsOf(kSchemeIds))
        ->group(kGroup);
    addFlag(app, "--rng", m_rng, "ID", "Random numbers: " + wordsOf(kRngIds))->group(kGroup);
    addFlag(app, "--seed", m_seed, "N", "Which realisation of the noise")->group(kGroup);
    addRepeatableFlag(app, "--set", m_sets, "NAME=VALUE",
                      "Set a parameter of model, stimulus, run or figure; may be "
                      "repeated ('describe ID' lists the names)")
        ->group(kGroup);
}

bool ScenarioOptions::hasOverrides() const {
    const auto isGiven = [](const std::string* text) { return !text->empty(); };
    const std::array texts{&m_model, &m_stimulus, &m_scheme, &m_rng, &m_seed};
    return !m_sets.empty() || std::ranges::any_of(texts, isGiven);
}

Result<Scenario> ScenarioOptions::scenario() const {
    if (!namesScenario()) {
        // Naming a model or an input asks for their own defaults, not for what the playground
        // chose.
        const bool fresh = !m_model.empty() || !m_stimulus.empty();
        return overriding(fresh ? tableDefaults() : playground());
    }
    const auto base = scenarioFromNameOrFile(m_scenario);
    if (!base)
        return failWithin("--scenario", base.error());
    return overriding(*base);
}

Result<Scenario> ScenarioOptions::overriding(const Scenario& base) const {
    struct Step {
        const char* flag;
        const std::string& text;
        Result<Scenario> (*apply)(const Scenario&, const std::string&);
    };

    const std::array steps{
        Step{"--model", m_model,
             [](const Scenario& s, const std::string& id) { return s.withModel(id); }},
        Step{"--stimulus", m_stimulus,
             [](const Scenario& s, const std::string& id) { return s.withStimulus(id); }},
    };
    Scenario scenario = base;
    for (const auto& step : steps) {
        if (step.text.empty())
            continue;
        auto changed = step.apply(scenario, step.text);
        if (!changed)
            return fail(changed.error().code, changed.error().message, step.flag);
        scenario = std::move(*changed);
    }
    return withSets(scenario);
}

/// Scheme, random numbers and seed: changed together with the sets, since a scheme may go with a
/// step that is only given there.
Result<std::vector<Change>> ScenarioOptions::runChanges(const Scenario& scenario) const {
    struct Flag {
        const char* flag;
        const char* setting;
        const std::string& text;
    };

    std::vector<Change> changes;
    for (const auto& [flag, name, text] :
         {Flag{"--scheme", "run.scheme", m_scheme}, Flag{"--rng", "run.rng", m_rng},
          Flag{"--seed", "run.seed", m_seed}}) {
        if (text.empty())
            continue;
        const auto setting = scenario.find(name);
        const auto value = parseValue(setting->quantity, text);
        if (!value)
            return fail(value.error().code, value.error().message, flag);
        changes.push_back({*setting, *value});
    }
    return changes;
}

Result<Scenario> ScenarioOptions::withSets(const Scenario& scenario) const {
    auto given = runChanges(scenario);
    if (!given)
        return tl::unexpected(given.error());
    auto changes = std::move(*given);
    std::vector<std::string> variations;
    for (const auto& text : m_sets) {
        if (findVariationPlace(text.substr(0, text.find('=')))) {
            variations.push_back(text);
            continue;
        }
        auto change = changeFrom(scenario, text);
        if (!change)
            return tl::unexpected(change.error());
        changes.push_back(std::move(*change));
    }
    Result<Scenario> changed = changes.empty() ? scenario : scenario.withAll(changes);
    for (const auto& text : variations)
        if (changed)
            changed = varying(*changed, text);
    if (!changed)
        return failWithin(m_sets.empty() ? "--scheme" : "--set", changed.error());
    return changed;
}

} // namespace soma::app
