// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/sweep.hpp"

#include "core/text/text.hpp"

#include <array>
#include <cmath>

namespace soma {

namespace {

/// a, a + step, ... below b, as np.arange(a, b, step) makes them.
Result<std::vector<double>> arange(const Quantity& quantity,
                                   const std::vector<std::string>& bounds) {
    constexpr double kMostValues = 1e8;
    std::array<double, 3> numbers{};
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const auto number = parseNumber(bounds[i]);
        if (!number)
            return fail(ErrorCode::Malformed,
                        "'" + bounds[i] + "' is not a number; write start:end:step");
        numbers[i] = *number;
    }
    const auto [from, to, step] = numbers;
    if (step == 0)
        return fail(ErrorCode::OutOfRange, "the step must not be 0");
    const double count = std::ceil((to - from) / step);
    if (count < 1)
        return fail(ErrorCode::OutOfRange, "the range is empty; the end must lie beyond the start");
    if (count > kMostValues)
        return fail(ErrorCode::TooLarge,
                    formatNumber(count) + " values are too many; enlarge the step");
    const double delta = (from + step) - from;
    for (const double edge : {from, from + (count - 1) * delta})
        if (const auto ok = checkValue(quantity, edge); !ok)
            return tl::unexpected(ok.error());
    std::vector<double> values(static_cast<std::size_t>(count));
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = from + static_cast<double>(i) * delta;
    return values;
}

Result<std::vector<double>> parseValues(const Quantity& quantity, std::string_view text) {
    const auto bounds = split(text, ':');
    if (bounds.size() == 3)
        return arange(quantity, bounds);
    if (bounds.size() != 1)
        return fail(ErrorCode::Malformed, "write start:end:step or v1,v2,v3");
    std::vector<double> values;
    for (const auto& word : split(text, ',')) {
        const auto value = parseValue(quantity, word);
        if (!value)
            return tl::unexpected(value.error());
        values.push_back(*value);
    }
    return values;
}

} // namespace

Result<Variation> parseVariation(const Scenario& scenario, std::string_view text) {
    const auto equals = text.find('=');
    if (equals == std::string_view::npos)
        return fail(ErrorCode::Malformed,
                    "'" + std::string(text) +
                        "' has no '='; write NAME=start:end:step or NAME=v1,v2");
    const auto setting = scenario.find(text.substr(0, equals));
    if (!setting)
        return tl::unexpected(setting.error());
    auto values = parseValues(setting->quantity, text.substr(equals + 1));
    if (!values) {
        Error error = values.error();
        if (error.where.empty())
            error.where = setting->name;
        return tl::unexpected(error);
    }
    for (const double value : *values)
        if (const auto ok = checkValue(setting->quantity, value); !ok)
            return tl::unexpected(ok.error());
    return Variation{*setting, std::move(*values)};
}

std::vector<const Variation*> SweepPlan::nest() const {
    std::vector<const Variation*> result;
    if (family)
        result.push_back(&*family);
    for (const auto& axis : axes)
        result.push_back(&axis);
    return result;
}

std::size_t SweepPlan::points() const {
    std::size_t product = 1;
    for (const auto* variation : nest())
        product *= variation->values.size();
    return product;
}

std::vector<double> SweepPlan::coordinates(std::size_t point) const {
    const auto variations = nest();
    std::vector<double> result(variations.size());
    for (std::size_t i = variations.size(); i-- > 0;) {
        const auto& values = variations[i]->values;
        result[i] = values[point % values.size()];
        point /= values.size();
    }
    return result;
}

Result<Scenario> SweepPlan::at(std::size_t point) const {
    const auto variations = nest();
    const auto values = coordinates(point);
    std::vector<Change> changes;
    for (std::size_t i = 0; i < variations.size(); ++i)
        changes.push_back({variations[i]->setting, values[i]});
    auto scenario = base.withAll(changes);
    if (scenario)
        return scenario;
    std::string place;
    for (std::size_t i = 0; i < variations.size(); ++i)
        place +=
            (i > 0 ? ", " : "") + variations[i]->setting.name + " = " + formatNumber(values[i]);
    return failWithin(place, scenario.error());
}

} // namespace soma
