// SPDX-License-Identifier: GPL-3.0-or-later
// Is a scenario consistent? What is not is refused with a line that says how to mend it.
#include "core/model/model.hpp"
#include "core/scenario/scenario.hpp"
#include "core/stimuli/stimulus.hpp"
#include "core/text/text.hpp"

#include <algorithm>
#include <cmath>

namespace soma {

namespace {

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

/// With two digits, and not larger.
std::string roundedDown(double value) {
    const double unit = std::pow(10.0, std::floor(std::log10(value)) - 1);
    return formatNumber(std::floor(value / unit) * unit);
}

tl::unexpected<Error> tooLargeStep(double dt_ms, double largest_ms, const std::string& what) {
    return fail(ErrorCode::Inconsistent, "dt = " + formatNumber(dt_ms) +
                                             " ms is too large a step for " + what + "; at most " +
                                             roundedDown(largest_ms) + " ms is stable");
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

Result<void> Scenario::check() const {
    if (const auto ok = checkOrderings(*m_model, m_parameters); !ok)
        return ok;
    if (const auto ok = checkScheme(*m_model, scheme()); !ok)
        return ok;
    if (const auto ok = checkSize(T_ms(), dt_ms()); !ok)
        return ok;
    if (const double largest = m_model->largestStep_ms(m_parameters, scheme()); dt_ms() > largest)
        return tooLargeStep(dt_ms(), largest,
                            "the " + std::string(infoOf(scheme()).id) + " scheme");
    for (const auto& part : m_stimulus)
        if (const double largest = part.stimulus->largestStep_ms(part.values); dt_ms() > largest)
            return tooLargeStep(dt_ms(), largest, "the input " + part.label);
    return {};
}

} // namespace soma
