// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/params/row_plan.hpp"

#include "core/scenario/scenario_json.hpp"
#include "core/text/text.hpp"

#include <algorithm>

namespace soma::ui {

namespace {

RowPlan activeRow(const Session& session, const Setting& setting) {
    return {setting, session.scenario().value(setting), session.homeValue(setting), RowUse::Active,
            {},      session.sliderQuantity(setting)};
}

std::vector<Setting> settingsOf(const Scenario& scenario, Owner owner) {
    auto settings = scenario.settings();
    std::erase_if(settings, [owner](const Setting& setting) { return setting.owner != owner; });
    return settings;
}

GroupPlan plainGroup(const Session& session, Owner owner) {
    GroupPlan group{owner, {}};
    for (const auto& setting : settingsOf(session.scenario(), owner))
        group.rows.push_back(activeRow(session, setting));
    return group;
}

// Choices of an unused input are not shown: a dimmed word says nothing.
GroupPlan stimulusGroup(const Session& session) {
    GroupPlan group{Owner::Stimulus, {}};
    auto present = settingsOf(session.scenario(), Owner::Stimulus);
    for (const auto& standing : settingsOf(session.widened(), Owner::Stimulus)) {
        const auto same = std::ranges::find_if(present, [&](const Setting& setting) {
            return setting.quantity.id == standing.quantity.id;
        });
        if (same != present.end()) {
            group.rows.push_back(activeRow(session, *same));
            present.erase(same);
        } else if (standing.quantity.kind != Kind::Choice) {
            const double parked = session.widened().value(standing);
            const auto& user = session.widened().stimulus().at(standing.part).label;
            group.rows.push_back(
                {standing, parked, parked, RowUse::Unused, user, session.sliderQuantity(standing)});
        }
    }
    for (const auto& setting : present)
        group.rows.push_back(activeRow(session, setting));
    return group;
}

std::size_t sharedParts(const std::vector<std::string>& parts, const Scenario& scenario) {
    return static_cast<std::size_t>(
        std::ranges::count_if(scenario.stimulus(), [&](const auto& part) {
            return std::ranges::find(parts, part.label) != parts.end();
        }));
}

} // namespace

std::vector<GroupPlan> planRows(const Session& session) {
    return {stimulusGroup(session), plainGroup(session, Owner::Model),
            plainGroup(session, Owner::Run)};
}

bool isSameRow(const RowPlan& a, const RowPlan& b) {
    const Quantity& p = a.setting.quantity;
    const Quantity& q = b.setting.quantity;
    return a.use == b.use && a.setting.sameAs(b.setting) && a.setting.name == b.setting.name &&
           p.symbol == q.symbol && p.name == q.name && p.doc == q.doc && p.value == q.value &&
           p.unit == q.unit && p.min == q.min && p.max == q.max && p.lowest == q.lowest &&
           p.highest == q.highest && p.scale == q.scale && p.choices.data() == q.choices.data();
}

std::string stimulusToSwitchTo(const Session& session, const Setting& unused) {
    const StimulusPart& wanted = session.widened().stimulus().at(unused.part);
    std::string best = playground().stimulusId();
    std::size_t bestShared = 0;
    std::size_t fewestParts = 0;
    for (const auto& offered : offeredStimuli()) {
        const auto parts = split(offered, '+');
        if (std::ranges::find(parts, wanted.label) == parts.end())
            continue;
        const std::size_t shared = sharedParts(parts, session.scenario());
        const bool isBetter = fewestParts == 0 || shared > bestShared ||
                              (shared == bestShared && parts.size() < fewestParts);
        if (!isBetter)
            continue;
        best = offered;
        bestShared = shared;
        fewestParts = parts.size();
    }
    return best;
}

} // namespace soma::ui
