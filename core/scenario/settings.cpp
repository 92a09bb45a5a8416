// SPDX-License-Identifier: GPL-3.0-or-later
// Which settings a scenario has, and what their names mean.
#include "core/figures/registry.hpp"
#include "core/model/model.hpp"
#include "core/scenario/scenario.hpp"
#include "core/scenario/setting_list.hpp"
#include "core/stimuli/stimulus.hpp"
#include "core/text/text.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <memory>
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

} // namespace

/// The settings of a model with a stimulus, and what their names mean. Values play no part in it,
/// so that all scenarios of the two share one list.
class SettingList {
public:
    SettingList(const Model& model, const std::vector<StimulusPart>& stimulus) {
        add(Owner::Model, 0, "", model.parameters());
        for (std::size_t i = 0; i < stimulus.size(); ++i)
            addPart(model, stimulus[i], i);
        add(Owner::Run, 0, "", kRunSettings);
        for (std::size_t i = 0; i < figures().size(); ++i)
            add(Owner::Figure, i, std::string(figures()[i]->id), figureOptions(i));
        nameShortly();
    }

    [[nodiscard]] const std::vector<Setting>& all() const { return m_all; }

    /// Those that the name can mean.
    [[nodiscard]] std::vector<const Setting*> meantBy(std::string_view name) const {
        std::vector<const Setting*> meant;
        const auto found = m_meanings.find(name);
        if (found != m_meanings.end())
            for (const std::size_t index : found->second)
                meant.push_back(&m_all[index]);
        return meant;
    }

private:
    void add(Owner owner, std::size_t part, const std::string& label,
             std::span<const Quantity> rows) {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            auto names = namesOf(owner, label, rows[i].id);
            for (const auto& name : names)
                m_meanings[name].push_back(m_all.size());
            m_all.push_back({owner, part, i, rows[i], {}, names.back(), false});
            m_names.push_back(std::move(names));
        }
    }

    void addPart(const Model& model, const StimulusPart& part, std::size_t index) {
        std::vector<Quantity> rows;
        const auto place = index == 0 ? PartOfSum::First : PartOfSum::Later;
        for (const auto& row : part.stimulus->parameters())
            rows.push_back(resolved(model, *part.stimulus, row, place));
        const auto first = m_all.size();
        add(Owner::Stimulus, index, part.label, rows);
        for (std::size_t i = 0; i < rows.size(); ++i)
            m_all[first + i].isLinearInput =
                part.stimulus->parameters()[i].unit.starts_with(kCurrentUnit);
    }

    /// By the shortest name that means nothing else.
    void nameShortly() {
        for (std::size_t i = 0; i < m_all.size(); ++i) {
            const auto unique = std::ranges::find_if(m_names[i], [&](const auto& name) {
                return m_meanings.find(name)->second.size() == 1;
            });
            m_all[i].name = unique == m_names[i].end() ? m_names[i].back() : *unique;
        }
    }

    std::vector<Setting> m_all;
    std::vector<std::vector<std::string>> m_names;
    std::map<std::string, std::vector<std::size_t>, std::less<>> m_meanings;
};

const SettingList& settingList(const Model& model, const std::vector<StimulusPart>& stimulus) {
    static std::mutex mutex;
    static std::map<std::string, std::unique_ptr<const SettingList>> lists;
    std::string key(model.info().id);
    for (const auto& part : stimulus)
        key += "+" + std::string(part.stimulus->info().id);
    const std::scoped_lock lock(mutex);
    auto& list = lists[key];
    if (!list)
        list = std::make_unique<const SettingList>(model, stimulus);
    return *list;
}

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

const std::vector<Setting>& Scenario::settings() const { return m_settings->all(); }

Result<Setting> Scenario::find(std::string_view name) const {
    const auto meant = m_settings->meantBy(name);
    if (meant.size() == 1)
        return *meant.front();
    if (meant.empty()) {
        std::vector<std::string> known;
        for (const auto& setting : settings())
            known.push_back(setting.name);
        return fail(ErrorCode::UnknownName,
                    "there is no parameter '" + std::string(name) + "'" + suggestion(name, known));
    }
    std::vector<std::string> forms;
    for (const auto* setting : meant)
        forms.push_back(setting->qualified);
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
