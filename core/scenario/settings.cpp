// SPDX-License-Identifier: GPL-3.0-or-later
// Which settings a scenario has, and what their names mean.
#include "core/figures/registry.hpp"
#include "core/model/model.hpp"
#include "core/scenario/scenario.hpp"
#include "core/stimuli/stimulus.hpp"
#include "core/text/text.hpp"

#include <algorithm>
#include <map>
#include <mutex>
#include <set>

namespace soma {

namespace {

/// The model's range for a stimulus parameter: "ou.sigma" if it says so, else "sigma".
const DriveRange* driveRange(const Model& model, const Stimulus& stimulus, std::string_view id) {
    const std::string own = std::string(stimulus.info().id) + "." + std::string(id);
    const DriveRange* found = nullptr;
    for (const auto& range : model.drive()) {
        if (range.parameter == own)
            return &range;
        if (range.parameter == id)
            found = &range;
    }
    return found;
}

/// Texts that quantities point to and that depend on the model, kept for ever: there are few.
std::string_view interned(std::string text) {
    static std::mutex mutex;
    static std::set<std::string> texts;
    const std::scoped_lock lock(mutex);
    return *texts.insert(std::move(text)).first;
}

std::string_view ownerName(Owner owner) {
    switch (owner) {
    case Owner::Model:
        return "model";
    case Owner::Stimulus:
        return "stimulus";
    case Owner::Run:
        return "run";
    case Owner::Figure:
        return "figure";
    }
    return "";
}

/// All the ways to name a setting, the shortest first: "mu", "gwn.mu", "stimulus.mu",
/// "stimulus.gwn.mu". A figure's option is never meant by its bare name.
std::vector<std::string> namesOf(Owner owner, const std::string& part, std::string_view id) {
    const std::string bare(id);
    const std::string group = std::string(ownerName(owner)) + ".";
    if (part.empty())
        return {bare, group + bare};
    if (owner == Owner::Figure)
        return {part + "." + bare, group + part + "." + bare};
    return {bare, part + "." + bare, group + bare, group + part + "." + bare};
}

struct NamedSetting {
    Setting setting;
    std::vector<std::string> names;
};

class Listing {
public:
    void add(Owner owner, std::size_t part, const std::string& label,
             std::span<const Quantity> rows) {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            auto names = namesOf(owner, label, rows[i].id);
            for (const auto& name : names)
                ++m_uses[name];
            m_all.push_back({{owner, part, i, rows[i], {}, names.back()}, std::move(names)});
        }
    }

    std::vector<NamedSetting> finish() {
        for (auto& [setting, names] : m_all) {
            const auto unique =
                std::ranges::find_if(names, [&](const auto& name) { return m_uses[name] == 1; });
            setting.name = unique == names.end() ? names.back() : *unique;
        }
        return std::move(m_all);
    }

private:
    std::vector<NamedSetting> m_all;
    std::map<std::string, int> m_uses;
};

std::vector<NamedSetting> namedSettings(const Scenario& scenario) {
    Listing listing;
    listing.add(Owner::Model, 0, "", scenario.model().parameters());
    for (std::size_t i = 0; i < scenario.stimulus().size(); ++i) {
        const auto& part = scenario.stimulus()[i];
        std::vector<Quantity> rows;
        const auto place = i == 0 ? PartOfSum::First : PartOfSum::Later;
        for (const auto& row : part.stimulus->parameters())
            rows.push_back(resolved(scenario.model(), *part.stimulus, row, place));
        listing.add(Owner::Stimulus, i, part.label, rows);
    }
    listing.add(Owner::Run, 0, "", kRunSettings);
    for (std::size_t i = 0; i < figures().size(); ++i)
        listing.add(Owner::Figure, i, std::string(figures()[i]->id), figures()[i]->options);
    return listing.finish();
}

} // namespace

Quantity resolved(const Model& model, const Stimulus& stimulus, const Quantity& quantity,
                  PartOfSum part) {
    if (!quantity.unit.starts_with(kCurrentUnit))
        return quantity;
    Quantity result = quantity;
    result.unit = interned(resolvedUnit(quantity.unit, model.info().currentUnit));
    const bool isAmplitude = quantity.id == "sigma";
    result.highest = model.info().currentLimit;
    result.lowest = isAmplitude ? 0 : -model.info().currentLimit;
    if (const auto* range = driveRange(model, stimulus, quantity.id)) {
        result.value = range->value;
        result.min = range->min;
        result.max = range->max;
    }
    if (part == PartOfSum::Later && quantity.unit == kCurrentUnit && !isAmplitude)
        result.value = 0;
    return result;
}

std::vector<Setting> Scenario::settings() const {
    std::vector<Setting> result;
    for (auto& [setting, names] : namedSettings(*this))
        result.push_back(std::move(setting));
    return result;
}

Result<Setting> Scenario::find(std::string_view name) const {
    std::vector<Setting> found;
    std::vector<std::string> known;
    for (auto& [setting, names] : namedSettings(*this)) {
        known.push_back(setting.name);
        if (std::ranges::find(names, name) != names.end())
            found.push_back(std::move(setting));
    }
    if (found.size() == 1)
        return found.front();
    if (found.empty())
        return fail(ErrorCode::UnknownName,
                    "there is no parameter '" + std::string(name) + "'" + suggestion(name, known));
    std::vector<std::string> forms;
    for (const auto& setting : found)
        forms.push_back(setting.qualified);
    return fail(ErrorCode::AmbiguousName,
                "'" + std::string(name) + "' is ambiguous; write " + joined(forms, " or "));
}

std::vector<std::string> offeredStimuli() {
    std::vector<std::string> offered;
    for (const auto* stimulus : stimuli())
        offered.emplace_back(stimulus->info().id);
    for (const auto* steady : stimuli())
        for (const auto* noise : stimuli())
            if (!steady->isNoisy() && noise->isNoisy())
                offered.push_back(std::string(steady->info().id) + "+" +
                                  std::string(noise->info().id));
    return offered;
}

} // namespace soma
