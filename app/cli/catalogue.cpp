// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/catalogue.hpp"

#include "core/figures/registry.hpp"
#include "core/model/model.hpp"
#include "core/scenario/scenario.hpp"
#include "core/scenario/scenario_json.hpp"
#include "core/stimuli/stimulus.hpp"

#include <array>

namespace soma::app {

namespace {

void addRange(Json& json, const Quantity& q) {
    json["default"] = q.value;
    json["min"] = q.min;
    json["max"] = q.max;
    json["lowest"] = q.lowest;
    json["highest"] = q.highest;
    json["scale"] = q.scale == Scale::Log ? "log" : "linear";
}

Json quantityJson(const Quantity& q) {
    Json json{
        {"id", q.id}, {"symbol", q.symbol}, {"unit", q.unit}, {"name", q.name}, {"doc", q.doc}};
    if (q.kind == Kind::Choice) {
        json["default"] = formatValue(q, q.value);
        json["choices"] = q.choices;
    } else {
        addRange(json, q);
        if (q.kind == Kind::Integer)
            json["whole"] = true;
    }
    return json;
}

Json quantitiesJson(std::span<const Quantity> rows) {
    Json list = Json::array();
    for (const auto& row : rows)
        list.push_back(quantityJson(row));
    return list;
}

std::vector<Entry> modelEntries() {
    std::vector<Entry> entries;
    for (const auto* model : models()) {
        const auto& info = model->info();
        Json more{{"citation", info.citation}, {"current_unit", info.currentUnit}};
        more["parameters"] = quantitiesJson(model->parameters());
        more["states"] = Json::array();
        for (const auto& state : model->states())
            more["states"].push_back(
                {{"id", state.id}, {"unit", state.unit}, {"name", state.name}, {"doc", state.doc}});
        more["schemes"] = Json::array();
        for (const auto scheme : model->schemes())
            more["schemes"].push_back(infoOf(scheme).id);
        entries.push_back(
            {std::string(info.id), std::string(info.name), std::string(info.doc), std::move(more)});
    }
    return entries;
}

/// Ranges of a stimulus depend on the model that it drives.
std::vector<Entry> stimulusEntries() {
    std::vector<Entry> entries;
    for (const auto* stimulus : stimuli()) {
        const auto& info = stimulus->info();
        Json more{{"noisy", stimulus->isNoisy()}, {"driving", Json::object()}};
        for (const auto* model : models()) {
            std::vector<Quantity> rows;
            for (const auto& row : stimulus->parameters())
                rows.push_back(resolved(*model, *stimulus, row, PartOfSum::First));
            more["driving"][std::string(model->info().id)] = {{"parameters", quantitiesJson(rows)}};
        }
        entries.push_back(
            {std::string(info.id), std::string(info.name), std::string(info.doc), std::move(more)});
    }
    return entries;
}

std::vector<Entry> schemeEntries() {
    std::vector<Entry> entries;
    for (const auto& scheme : kSchemes) {
        Json more{{"models", Json::array()}};
        for (const auto* model : models())
            if (std::ranges::find(model->schemes(), scheme.scheme) != model->schemes().end())
                more["models"].push_back(model->info().id);
        entries.push_back({std::string(scheme.id), std::string(scheme.name),
                           std::string(scheme.doc), std::move(more)});
    }
    return entries;
}

enum class Found { InOneRun, ByTrying };

std::vector<Entry> measureEntries(Found found) {
    std::vector<Entry> entries;
    for (const auto& measure : measures()) {
        if (measure.isSolved() != (found == Found::ByTrying))
            continue;
        Json more{{"symbol", measure.symbol}, {"unit", measure.unit}};
        entries.push_back({std::string(measure.id), std::string(measure.name),
                           std::string(measure.doc), std::move(more)});
    }
    return entries;
}

Json slotsJson(std::span<const VariationSlot> slots) {
    Json list = Json::array();
    for (const auto& slot : slots)
        list.push_back({{"id", slot.id}, {"name", slot.name}, {"doc", slot.doc}});
    return list;
}

std::vector<Entry> figureEntries() {
    std::vector<Entry> entries;
    for (std::size_t i = 0; i < figures().size(); ++i) {
        const auto& figure = *figures()[i];
        Json more{{"options", quantitiesJson(figureOptions(i))}};
        if (!figure.variations.empty())
            more["varies"] = slotsJson(figure.variations);
        entries.push_back({std::string(figure.id), std::string(figure.name),
                           std::string(figure.doc), std::move(more)});
    }
    return entries;
}

std::vector<Entry> scenarioEntries() {
    std::vector<Entry> entries;
    for (const auto& builtIn : builtInScenarios())
        entries.push_back({builtIn.id,
                           builtIn.title,
                           builtIn.question,
                           {{"scenario", toJson(builtIn.scenario)}}});
    return entries;
}

std::vector<Entry> settingEntries() {
    return {{"run",
             "Run settings",
             "Settings of every run, whatever the model and the stimulus.",
             {{"parameters", quantitiesJson(kRunSettings)}}}};
}

} // namespace

std::span<const EntryKind> entryKinds() {
    static constexpr std::array kKinds{
        EntryKind{"models", "model", modelEntries},
        EntryKind{"stimuli", "stimulus", stimulusEntries},
        EntryKind{"schemes", "scheme", schemeEntries},
        EntryKind{"measures", "measure", [] { return measureEntries(Found::InOneRun); }},
        EntryKind{"solved", "solved measure", [] { return measureEntries(Found::ByTrying); }},
        EntryKind{"figures", "figure", figureEntries},
        EntryKind{"scenarios", "scenario", scenarioEntries},
        EntryKind{"settings", "settings", settingEntries},
    };
    return kKinds;
}

} // namespace soma::app
