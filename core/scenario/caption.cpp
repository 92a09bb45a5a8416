// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/caption.hpp"

#include "core/figures/registry.hpp"
#include "core/model/model.hpp"
#include "core/stimuli/stimulus.hpp"

#include <algorithm>

namespace soma {

namespace {

CaptionItem itemOf(const Scenario& scenario, const Setting& setting) {
    const auto& q = setting.quantity;
    return {std::string(q.symbol), formatValue(q, scenario.value(setting)), std::string(q.unit)};
}

bool isDefault(const Scenario& scenario, const Setting& setting) {
    return scenario.value(setting) == setting.quantity.value;
}

/// Where the numbers come from goes without saying if it is the usual place.
bool isTold(const Scenario& scenario, const Setting& setting) {
    switch (setting.owner) {
    case Owner::Stimulus:
        return setting.quantity.kind != Kind::Choice || !isDefault(scenario, setting);
    case Owner::Run:
        return setting.quantity.id != "rng" || !isDefault(scenario, setting);
    case Owner::Model:
    case Owner::Figure:
        return !isDefault(scenario, setting);
    }
    return true;
}

void addItems(CaptionClause& clause, const Scenario& scenario, Owner owner, std::size_t part) {
    for (const auto& setting : scenario.settings()) {
        const bool isOfClause = setting.owner == owner && setting.part == part;
        if (isOfClause && setting.quantity.id != "shown" && isTold(scenario, setting))
            clause.items.push_back(itemOf(scenario, setting));
    }
}

void addFigure(std::vector<CaptionClause>& clauses, const Scenario& scenario, std::size_t index) {
    const auto& entry = *figures()[index];
    CaptionClause clause{std::string(entry.name), {}};
    for (const auto& slot : entry.variations)
        if (const auto& text = scenario.variation(entry.id, slot.id); !text.empty())
            clause.items.push_back({std::string(slot.id), text, ""});
    addItems(clause, scenario, Owner::Figure, index);
    if (!clause.items.empty())
        clauses.push_back(std::move(clause));
}

} // namespace

std::vector<CaptionClause> captionOf(const Scenario& scenario,
                                     const std::vector<std::string>& figureIds) {
    std::vector<CaptionClause> clauses;
    CaptionClause model{std::string(scenario.model().info().name), {}};
    addItems(model, scenario, Owner::Model, 0);
    clauses.push_back(std::move(model));
    for (std::size_t i = 0; i < scenario.stimulus().size(); ++i) {
        CaptionClause input{std::string(scenario.stimulus()[i].stimulus->info().name), {}};
        addItems(input, scenario, Owner::Stimulus, i);
        clauses.push_back(std::move(input));
    }
    CaptionClause run;
    addItems(run, scenario, Owner::Run, 0);
    clauses.push_back(std::move(run));
    for (std::size_t i = 0; i < figures().size(); ++i)
        if (std::ranges::find(figureIds, figures()[i]->id) != figureIds.end())
            addFigure(clauses, scenario, i);
    return clauses;
}

std::string captionText(const std::vector<CaptionClause>& clauses) {
    std::string text;
    for (const auto& clause : clauses) {
        std::string sentence = clause.head;
        for (std::size_t i = 0; i < clause.items.size(); ++i) {
            const auto& [symbol, value, unit] = clause.items[i];
            const bool isFirst = i == 0;
            sentence += !isFirst ? ", " : clause.head.empty() ? "" : ": ";
            sentence += symbol + " = " + value + (unit.empty() ? "" : " " + unit);
        }
        text += (text.empty() ? "" : " ") + sentence + ".";
    }
    return text;
}

} // namespace soma
