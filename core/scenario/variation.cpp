// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/variation.hpp"

#include "core/simd/math.hpp"
#include "core/text/text.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace soma {

namespace {

constexpr double kMostValues = 1e8;

/// a, a + step, ... below b, as np.arange(a, b, step) makes them.
Result<std::vector<double>> arange(const Quantity& quantity,
                                   const std::vector<std::string>& bounds) {
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

/// "lo..hi" or "lo..hi/n".
struct Span {
    double lo;
    double hi;
    std::optional<double> count;
};

Result<Span> parseSpan(std::string_view text) {
    const auto dots = text.find("..");
    const auto slash = text.find('/', dots);
    const auto lo = parseNumber(text.substr(0, dots));
    const auto hi = parseNumber(text.substr(dots + 2, slash - dots - 2));
    if (!lo || !hi)
        return fail(ErrorCode::Malformed,
                    "'" + std::string(text) + "' is not a range; write lo..hi or lo..hi/points");
    if (slash == std::string_view::npos)
        return Span{*lo, *hi, {}};
    const auto count = parseNumber(text.substr(slash + 1));
    if (!count || *count != std::floor(*count) || *count < 2 || *count > kMostValues)
        return fail(ErrorCode::OutOfRange, "'" + std::string(text.substr(slash + 1)) +
                                               "' is not a usable number of points; give one "
                                               "from 2 on");
    return Span{*lo, *hi, *count};
}

Result<std::vector<double>> spanValues(const Quantity& quantity, std::string_view text,
                                       std::optional<std::size_t> points) {
    const auto span = parseSpan(text);
    if (!span)
        return tl::unexpected(span.error());
    if (!(span->lo < span->hi))
        return fail(ErrorCode::OutOfRange, "the range is empty; its end must lie above its start");
    if (!span->count && !points)
        return fail(ErrorCode::Malformed,
                    "how many points? write " + std::string(text) + "/61, say");
    for (const double edge : {span->lo, span->hi})
        if (const auto ok = checkValue(quantity, edge); !ok)
            return tl::unexpected(ok.error());
    const auto count = span->count ? static_cast<std::size_t>(*span->count) : *points;
    return spread(quantity, span->lo, span->hi, count);
}

Result<std::vector<double>> listValues(const Quantity& quantity, std::string_view text) {
    std::vector<double> values;
    for (const auto& word : split(text, ',')) {
        const auto value = parseValue(quantity, word);
        if (!value)
            return tl::unexpected(value.error());
        values.push_back(*value);
    }
    return values;
}

Result<std::vector<double>> parseValues(const Quantity& quantity, std::string_view text,
                                        std::optional<std::size_t> points) {
    if (text.find("..") != std::string_view::npos)
        return spanValues(quantity, text, points);
    const auto bounds = split(text, ':');
    if (bounds.size() == 3)
        return arange(quantity, bounds);
    if (bounds.size() == 1)
        return listValues(quantity, text);
    return fail(ErrorCode::Malformed, "write start:end:step, lo..hi/points or v1,v2,v3");
}

/// The slider's range of a quantity that is varied by its name alone.
Result<std::vector<double>> wholeRange(const Quantity& quantity,
                                       std::optional<std::size_t> points) {
    if (!points)
        return fail(ErrorCode::Malformed, "'" + std::string(quantity.id) +
                                              "' has no '='; write NAME=start:end:step, "
                                              "NAME=lo..hi/points or NAME=v1,v2");
    return spread(quantity, quantity.min, quantity.max, *points);
}

} // namespace

std::vector<double> spread(const Quantity& quantity, double lo, double hi, std::size_t count) {
    const bool isLog = quantity.scale == Scale::Log && lo > 0;
    std::vector<double> values;
    values.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const double share = static_cast<double>(i) / static_cast<double>(count - 1);
        values.push_back(isLog ? lo * math::exp(math::log(hi / lo) * share)
                               : lo + (hi - lo) * share);
    }
    values.front() = lo;
    values.back() = hi;
    if (quantity.kind == Kind::Real)
        return values;
    for (double& value : values)
        value = std::round(value);
    values.erase(std::ranges::unique(values).begin(), values.end());
    return values;
}

Result<Variation> parseVariation(const Scenario& scenario, std::string_view text,
                                 std::optional<std::size_t> points) {
    const auto equals = text.find('=');
    const auto setting = scenario.find(text.substr(0, equals));
    if (!setting)
        return tl::unexpected(setting.error());
    auto values = equals == std::string_view::npos
                      ? wholeRange(setting->quantity, points)
                      : parseValues(setting->quantity, text.substr(equals + 1), points);
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

} // namespace soma
