// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/difference.hpp"

#include "core/figures/registry.hpp"

#include <algorithm>
#include <array>

namespace soma {

namespace {

template <typename Property>
bool isSameInAll(std::span<const Scenario* const> scenarios, Property property) {
    return std::ranges::all_of(scenarios, [&](const Scenario* scenario) {
        return property(*scenario) == property(*scenarios.front());
    });
}

const Setting* settingOf(const Scenario& scenario, const Setting& wanted) {
    const auto& all = scenario.settings();
    const auto found =
        std::ranges::find_if(all, [&](const Setting& setting) { return setting.sameAs(wanted); });
    return found == all.end() ? nullptr : &*found;
}

bool differs(std::span<const Scenario* const> scenarios, const Setting& wanted) {
    const Scenario* first = nullptr;
    const Setting* firstSetting = nullptr;
    for (const Scenario* scenario : scenarios) {
        const Setting* setting = settingOf(*scenario, wanted);
        if (setting == nullptr && wanted.owner == Owner::Stimulus)
            return true;
        if (setting == nullptr)
            continue;
        if (first != nullptr && (scenario->value(*setting) != first->value(*firstSetting) ||
                                 setting->quantity.unit != firstSetting->quantity.unit))
            return true;
        first = scenario;
        firstSetting = setting;
    }
    return false;
}

/// Every setting of any of them, once.
std::vector<Setting> allSettings(std::span<const Scenario* const> scenarios) {
    std::vector<Setting> all = scenarios.front()->settings();
    for (const Scenario* scenario : scenarios.subspan(1)) {
        if (&scenario->settings() == &scenarios.front()->settings())
            continue;
        for (const auto& setting : scenario->settings())
            if (std::ranges::none_of(all, [&](const Setting& s) { return s.sameAs(setting); }))
                all.push_back(setting);
    }
    return all;
}

void addSettings(std::span<const Scenario* const> scenarios, std::vector<Difference>& found) {
    for (const auto& setting : allSettings(scenarios))
        if (differs(scenarios, setting))
            found.push_back({Difference::Kind::Setting, setting.qualified, setting});
}

// The usual case, at every step of a slider: the lists are one, so places are enough.
void addSettingsOfOneList(const Scenario& a, const Scenario& b, std::vector<Difference>& found) {
    for (const auto& setting : a.settings())
        if (a.value(setting) != b.value(setting))
            found.push_back({Difference::Kind::Setting, setting.qualified, setting});
}

void addVariations(std::span<const Scenario* const> scenarios, std::vector<Difference>& found) {
    for (const FigureEntry* figure : figures())
        for (const auto& slot : figure->variations) {
            const auto text = [&](const Scenario& s) { return s.variation(figure->id, slot.id); };
            if (!isSameInAll(scenarios, text))
                found.push_back({Difference::Kind::Variation,
                                 "figure." + std::string(figure->id) + "." + std::string(slot.id)});
        }
}

} // namespace

std::vector<Difference> differences(std::span<const Scenario* const> scenarios) {
    std::vector<Difference> found;
    if (scenarios.empty())
        return found;
    if (!isSameInAll(scenarios, [](const Scenario& s) { return &s.model(); }))
        found.push_back({Difference::Kind::Model, "model"});
    if (!isSameInAll(scenarios, [](const Scenario& s) { return s.stimulusId(); }))
        found.push_back({Difference::Kind::Stimulus, "stimulus"});
    const bool isPairOfOneList =
        scenarios.size() == 2 && &scenarios[0]->settings() == &scenarios[1]->settings();
    if (isPairOfOneList)
        addSettingsOfOneList(*scenarios[0], *scenarios[1], found);
    else
        addSettings(scenarios, found);
    addVariations(scenarios, found);
    return found;
}

std::vector<Difference> differences(const Scenario& a, const Scenario& b) {
    return differences(std::array{&a, &b});
}

} // namespace soma
