// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/scenario.hpp"

#include "core/expect.hpp"
#include "core/figures/registry.hpp"
#include "core/model/model.hpp"
#include "core/scenario/lookup.hpp"
#include "core/scenario/setting_list.hpp"
#include "core/scenario/variation.hpp"
#include "core/stimuli/stimulus.hpp"
#include "core/text/text.hpp"

#include <algorithm>
#include <cmath>

namespace soma {

namespace {

std::vector<double> defaultsOf(std::span<const Quantity> rows) {
    std::vector<double> values;
    for (const auto& row : rows)
        values.push_back(row.value);
    return values;
}

/// `dc+ou` as its parts, with this model's defaults.
Result<std::vector<StimulusPart>> partsOf(const Model& model, std::string_view id) {
    std::vector<StimulusPart> parts;
    for (const auto& word : split(id, '+')) {
        const auto stimulus = findStimulus(word);
        if (!stimulus)
            return tl::unexpected(stimulus.error());
        const auto earlier = std::ranges::count(parts, *stimulus, &StimulusPart::stimulus);
        StimulusPart part{*stimulus, word, {}};
        if (earlier > 0)
            part.label += std::to_string(earlier + 1);
        const auto place = parts.empty() ? PartOfSum::First : PartOfSum::Later;
        for (const auto& row : (*stimulus)->parameters())
            part.values.push_back(resolved(model, **stimulus, row, place).value);
        parts.push_back(std::move(part));
    }
    return parts;
}

std::size_t indexById(const auto& rows, std::string_view id) {
    const auto row = std::ranges::find_if(rows, [&](const auto& r) { return r.id == id; });
    SOMA_EXPECT(row != rows.end());
    return static_cast<std::size_t>(row - rows.begin());
}

/// Where the options, and the texts, of each figure begin; at last how many there are.
struct Offsets {
    std::vector<std::size_t> options{0};
    std::vector<std::size_t> variations{0};
};

const Offsets& offsets() {
    static const Offsets all = [] {
        Offsets result;
        for (std::size_t f = 0; f < figures().size(); ++f) {
            result.options.push_back(result.options.back() + figureOptions(f).size());
            result.variations.push_back(result.variations.back() + figures()[f]->variations.size());
        }
        return result;
    }();
    return all;
}

std::size_t firstOption(std::size_t figure) { return offsets().options[figure]; }

std::size_t firstVariation(std::size_t figure) { return offsets().variations[figure]; }

std::size_t figureIndex(std::string_view id) {
    const auto all = figures();
    const auto found = std::ranges::find(all, id, [](const FigureEntry* f) { return f->id; });
    SOMA_EXPECT(found != all.end());
    return static_cast<std::size_t>(found - all.begin());
}

constexpr std::size_t kAnyPoints = 2; // to see whether a variation can be read at all

/// Does the text vary a quantity of the same unit in both?
bool meansTheSame(std::string_view variation, const Scenario& a, const Scenario& b) {
    const auto name = variation.substr(0, variation.find('='));
    const auto inA = a.find(name);
    const auto inB = b.find(name);
    return inA && inB && inA->quantity.unit == inB->quantity.unit;
}

} // namespace

Result<Scenario> Scenario::create(std::string_view model, std::string_view stimulus) {
    const auto found = findModel(model);
    if (!found)
        return tl::unexpected(found.error());
    auto parts = partsOf(**found, stimulus);
    if (!parts)
        return tl::unexpected(parts.error());
    Scenario scenario;
    scenario.m_model = *found;
    scenario.m_parameters = defaultsOf((*found)->parameters());
    scenario.m_stimulus = std::move(*parts);
    std::ranges::copy(defaultsOf(kRunSettings), scenario.m_run.values.begin());
    for (const auto& own : (*found)->runDefaults())
        scenario.m_run.values[indexById(kRunSettings, own.setting)] = own.value;
    scenario.m_run["scheme"_id] = static_cast<double>((*found)->schemes().front());
    for (std::size_t f = 0; f < figures().size(); ++f)
        for (const auto& option : figureOptions(f))
            scenario.m_figureOptions.push_back(option.value);
    scenario.m_variations.resize(firstVariation(figures().size()));
    scenario.m_settings = &settingList(**found, scenario.m_stimulus);
    if (const auto ok = scenario.check(); !ok)
        return tl::unexpected(ok.error());
    return scenario;
}

std::string Scenario::stimulusId() const {
    std::vector<std::string> ids;
    for (const auto& part : m_stimulus)
        ids.emplace_back(part.stimulus->info().id);
    return joined(ids, "+");
}

std::size_t Scenario::samples() const {
    return static_cast<std::size_t>(std::ceil(T_ms() / dt_ms()));
}

double Scenario::option(std::string_view figure, std::string_view id) const {
    const auto f = figureIndex(figure);
    return m_figureOptions[firstOption(f) + indexById(figureOptions(f), id)];
}

std::string_view Scenario::word(std::string_view figure, std::string_view id) const {
    const auto f = figureIndex(figure);
    const auto row = indexById(figureOptions(f), id);
    const double value = m_figureOptions[firstOption(f) + row];
    return figureOptions(f)[row].choices[static_cast<std::size_t>(value)];
}

bool Scenario::shows(std::string_view figure) const { return option(figure, "shown") != 0; }

const std::string& Scenario::variation(std::string_view figure, std::string_view slot) const {
    const auto f = figureIndex(figure);
    return m_variations[firstVariation(f) + indexById(figures()[f]->variations, slot)];
}

template <typename Self> auto& Scenario::place(Self& self, const Setting& setting) {
    switch (setting.owner) {
    case Owner::Model:
        return self.m_parameters.at(setting.index);
    case Owner::Stimulus:
        return self.m_stimulus.at(setting.part).values.at(setting.index);
    case Owner::Run:
        return self.m_run.values.at(setting.index);
    case Owner::Figure:
        break;
    }
    return self.m_figureOptions.at(firstOption(setting.part) + setting.index);
}

double Scenario::value(const Setting& setting) const { return place(*this, setting); }

Result<Scenario> Scenario::withAll(const std::vector<Change>& changes) const {
    Scenario changed = *this;
    for (const auto& [setting, value] : changes) {
        if (const auto ok = checkValue(setting.quantity, value); !ok)
            return tl::unexpected(ok.error());
        place(changed, setting) = value;
    }
    changed.followImplications(changes);
    if (const auto ok = changed.check(); !ok)
        return tl::unexpected(ok.error());
    return changed;
}

/// A parameter that is given switches what would ignore it, unless that is given too.
void Scenario::followImplications(const std::vector<Change>& changes) {
    const auto isGiven = [&](std::string_view id) {
        return std::ranges::any_of(changes, [&](const Change& change) {
            return change.setting.owner == Owner::Model && change.setting.quantity.id == id;
        });
    };
    for (const auto& [parameter, switched, to] : m_model->implications())
        if (isGiven(parameter) && !isGiven(switched) &&
            m_parameters[indexById(m_model->parameters(), switched)] == 0)
            m_parameters[indexById(m_model->parameters(), switched)] = to;
}

Result<Scenario> Scenario::with(const Setting& setting, double value) const {
    return withAll({{setting, value}});
}

Result<Scenario> Scenario::with(std::string_view name, double value) const {
    const auto setting = find(name);
    if (!setting)
        return tl::unexpected(setting.error());
    return with(*setting, value);
}

Result<Scenario> Scenario::withText(std::string_view name, std::string_view text) const {
    if (const auto place = findVariationPlace(name))
        return withVariation(place->figure, place->slot, text);
    const auto setting = find(name);
    if (!setting)
        return tl::unexpected(setting.error());
    const auto value = parseValue(setting->quantity, text);
    if (!value)
        return tl::unexpected(value.error());
    return with(*setting, *value);
}

Result<Scenario> Scenario::withVariation(std::size_t figure, std::size_t slot,
                                         std::string_view text) const {
    if (!text.empty())
        if (const auto variation = parseVariation(*this, text, kAnyPoints); !variation)
            return failWithin(std::string(figures()[figure]->id) + "." +
                                  std::string(figures()[figure]->variations[slot].id),
                              variation.error());
    Scenario changed = *this;
    changed.m_variations[firstVariation(figure) + slot] = text;
    return changed;
}

Result<Scenario> Scenario::withModel(std::string_view id) const {
    auto fresh = create(id, stimulusId());
    if (!fresh)
        return fresh;
    return fresh->keeping(*this);
}

Result<Scenario> Scenario::withStimulus(std::string_view id) const {
    auto parts = partsOf(*m_model, id);
    if (!parts)
        return tl::unexpected(parts.error());
    Scenario changed = *this;
    changed.m_stimulus = std::move(*parts);
    changed.m_settings = &settingList(*m_model, changed.m_stimulus);
    return changed.keeping(*this).withMean(meanCurrent());
}

namespace {

/// A current that is there all the time, not the strength of a noise.
bool isMean(const Scenario& scenario, const Setting& setting) {
    return setting.isLinearInput && setting.quantity.id != "sigma" &&
           setting.quantity.unit == scenario.model().info().currentUnit;
}

} // namespace

double Scenario::meanCurrent() const {
    double sum = 0;
    for (const auto& setting : settings())
        if (isMean(*this, setting))
            sum += value(setting);
    return sum;
}

/// The first mean takes what the others leave; the scenario stays as it is where that is refused.
Scenario Scenario::withMean(double total) const {
    for (const auto& setting : settings())
        if (isMean(*this, setting))
            return with(setting, value(setting) + (total - meanCurrent())).value_or(*this);
    return *this;
}

namespace {

/// The same quantity in another scenario; of an input also that of a part of another kind.
bool isCounterpart(const Setting& a, const Setting& b) {
    if (a.owner != b.owner || a.quantity.id != b.quantity.id || a.quantity.unit != b.quantity.unit)
        return false;
    return a.owner == Owner::Stimulus || a.part == b.part;
}

} // namespace

/// This scenario with the values that `former` has under the same name and in the same unit. A
/// value that the other model would refuse is not kept; run settings that were the other model's
/// defaults become those of this one.
Scenario Scenario::keeping(const Scenario& former) const {
    Scenario result = *this;
    const auto before = former.settings();
    const bool otherModel = m_model != former.m_model;
    const auto formerDefaults = create(former.m_model->info().id, former.stimulusId());
    for (const auto& setting : settings()) {
        if (otherModel && setting.owner == Owner::Model)
            continue; // its defaults belong together
        const auto same = std::ranges::find_if(
            before, [&](const Setting& old) { return isCounterpart(setting, old); });
        if (same == before.end())
            continue;
        const bool isDefault = former.value(*same) == formerDefaults->value(*same);
        if (otherModel && setting.owner == Owner::Run && isDefault)
            continue;
        if (auto kept = result.with(setting, former.value(*same)))
            result = std::move(*kept);
    }
    result.keepVariations(former);
    return result;
}

void Scenario::keepVariations(const Scenario& former) {
    for (auto& text : m_variations)
        text.clear();
    for (std::size_t f = 0; f < figures().size(); ++f)
        for (std::size_t slot = 0; slot < figures()[f]->variations.size(); ++slot) {
            const auto& text = former.m_variations[firstVariation(f) + slot];
            if (text.empty() || !meansTheSame(text, former, *this))
                continue;
            if (auto kept = withVariation(f, slot, text))
                *this = std::move(*kept);
        }
}

} // namespace soma
