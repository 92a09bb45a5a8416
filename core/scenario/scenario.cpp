// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/scenario.hpp"

#include "core/expect.hpp"
#include "core/figures/registry.hpp"
#include "core/model/model.hpp"
#include "core/scenario/lookup.hpp"
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

double valueOf(const Model& model, std::span<const double> values, std::string_view id) {
    const auto row = std::ranges::find(model.parameters(), id, &Quantity::id);
    return values[static_cast<std::size_t>(row - model.parameters().begin())];
}

const Ordering* brokenOrdering(const Model& model, std::span<const double> values) {
    for (const auto& ordering : model.orderings())
        if (!(valueOf(model, values, ordering.lower) < valueOf(model, values, ordering.upper)))
            return &ordering;
    return nullptr;
}

} // namespace

bool areOrdered(const Model& model, std::span<const double> parameters) {
    return brokenOrdering(model, parameters) == nullptr;
}

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
    scenario.m_run["scheme"_id] = static_cast<double>((*found)->schemes().front());
    for (const auto* figure : figures())
        scenario.m_figureOptions.push_back(defaultsOf(figure->options));
    return scenario.checked();
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
    for (std::size_t f = 0; f < figures().size(); ++f) {
        const auto& entry = *figures()[f];
        if (entry.id != figure)
            continue;
        const auto row = std::ranges::find(entry.options, id, &Quantity::id);
        SOMA_EXPECT(row != entry.options.end());
        return m_figureOptions[f][static_cast<std::size_t>(row - entry.options.begin())];
    }
    SOMA_EXPECT(false);
    return 0;
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
    return self.m_figureOptions.at(setting.part).at(setting.index);
}

double Scenario::value(const Setting& setting) const { return place(*this, setting); }

Result<Scenario> Scenario::withAll(const std::vector<Change>& changes) const {
    Scenario changed = *this;
    for (const auto& [setting, value] : changes) {
        if (const auto ok = checkValue(setting.quantity, value); !ok)
            return tl::unexpected(ok.error());
        place(changed, setting) = value;
    }
    return changed.checked();
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
    const auto setting = find(name);
    if (!setting)
        return tl::unexpected(setting.error());
    const auto value = parseValue(setting->quantity, text);
    if (!value)
        return tl::unexpected(value.error());
    return with(*setting, *value);
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
    return changed.keeping(*this);
}

/// This scenario with the values that `former` has under the same name and in the same unit. A
/// value that the other model would refuse is not kept.
Scenario Scenario::keeping(const Scenario& former) const {
    Scenario result = *this;
    const auto before = former.settings();
    const bool otherModel = m_model != former.m_model;
    for (const auto& setting : settings()) {
        if (otherModel && setting.owner == Owner::Model)
            continue; // its defaults belong together
        const auto same = std::ranges::find_if(before, [&](const Setting& old) {
            return old.owner == setting.owner && old.quantity.id == setting.quantity.id &&
                   old.quantity.unit == setting.quantity.unit;
        });
        if (same == before.end())
            continue;
        if (auto kept = result.with(setting, former.value(*same)))
            result = std::move(*kept);
    }
    return result;
}

namespace {

Result<void> checkOrderings(const Model& model, std::span<const double> values) {
    const auto* broken = brokenOrdering(model, values);
    if (broken == nullptr)
        return {};
    const auto said = [&](std::string_view id) {
        return std::string(id) + " (" + formatNumber(valueOf(model, values, id)) + ")";
    };
    return fail(ErrorCode::Inconsistent, said(broken->lower) + " must lie below " +
                                             said(broken->upper) + "; change one of them");
}

Result<void> checkScheme(const Model& model, Scheme scheme) {
    if (std::ranges::find(model.schemes(), scheme) != model.schemes().end())
        return {};
    std::vector<std::string> known;
    for (const Scheme each : model.schemes())
        known.emplace_back(infoOf(each).id);
    return fail(ErrorCode::Unsupported, "the scheme '" + std::string(infoOf(scheme).id) +
                                            "' cannot integrate " + std::string(model.info().id) +
                                            "; it has: " + joined(known));
}

Result<void> checkStep(double dt_ms, double largest_ms, std::string_view what) {
    if (dt_ms <= largest_ms)
        return {};
    return fail(ErrorCode::Inconsistent,
                "dt = " + formatNumber(dt_ms) + " ms is too large a step for " + std::string(what) +
                    "; at most " + formatNumber(largest_ms) + " ms is stable");
}

Result<void> checkSize(double T_ms, double dt_ms) {
    constexpr double kMostSamples = 2e7; // 160 MB a trace
    const double samples = std::ceil(T_ms / dt_ms);
    if (samples <= kMostSamples)
        return {};
    return fail(ErrorCode::TooLarge, "T / dt makes " + formatNumber(samples) +
                                         " samples; at most " + formatNumber(kMostSamples) +
                                         " fit: shorten T to " +
                                         formatNumber(kMostSamples * dt_ms) + " ms or enlarge dt");
}

} // namespace

Result<Scenario> Scenario::checked() const {
    std::vector<Result<void>> demands{
        checkOrderings(*m_model, m_parameters),
        checkScheme(*m_model, scheme()),
        checkSize(T_ms(), dt_ms()),
        checkStep(dt_ms(), m_model->largestStep_ms(m_parameters, scheme()),
                  "the " + std::string(infoOf(scheme()).id) + " scheme"),
    };
    for (const auto& part : m_stimulus)
        demands.push_back(checkStep(dt_ms(), part.stimulus->largestStep_ms(part.values),
                                    "the input " + part.label));
    for (const auto& demand : demands)
        if (!demand)
            return tl::unexpected(demand.error());
    return *this;
}

} // namespace soma
