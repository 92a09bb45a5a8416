// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantity.hpp"

#include "core/expect.hpp"
#include "core/text/text.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

namespace soma {

namespace {

std::string withUnit(const Quantity& q, double value) {
    return formatNumber(value) + (q.unit.empty() ? "" : " " + std::string(q.unit));
}

} // namespace

Result<double> checkValue(const Quantity& q, double value) {
    if (!std::isfinite(value))
        return fail(ErrorCode::OutOfRange, "is not a finite number", std::string(q.id));
    if (q.kind != Kind::Real && value != std::floor(value))
        return fail(ErrorCode::OutOfRange, formatNumber(value) + " is not a whole number",
                    std::string(q.id));
    if (value < q.lowest || value > q.highest)
        return fail(ErrorCode::OutOfRange,
                    withUnit(q, value) + " is outside the range " + formatNumber(q.lowest) +
                        " to " + withUnit(q, q.highest),
                    std::string(q.id));
    return value;
}

Result<double> parseValue(const Quantity& q, std::string_view text) {
    if (q.kind == Kind::Choice) {
        const auto found = std::ranges::find(q.choices, text);
        if (found != q.choices.end())
            return static_cast<double>(found - q.choices.begin());
        const std::vector<std::string> known(q.choices.begin(), q.choices.end());
        return fail(ErrorCode::UnknownName,
                    "'" + std::string(text) + "' is not one of its choices" +
                        suggestion(text, known),
                    std::string(q.id));
    }
    const auto number = parseNumber(text);
    if (!number)
        return fail(ErrorCode::Malformed,
                    "'" + std::string(text) + "' is not a finite number; write it like " +
                        formatNumber(q.value),
                    std::string(q.id));
    return checkValue(q, *number);
}

std::string formatValue(const Quantity& q, double value) {
    if (q.kind != Kind::Choice)
        return formatNumber(value);
    const auto index = static_cast<std::size_t>(value);
    SOMA_EXPECT(index < q.choices.size());
    return std::string(q.choices[index]);
}

} // namespace soma
