// SPDX-License-Identifier: GPL-3.0-or-later
// The one description of anything that has a value: sliders, spin boxes, flags, JSON keys, help
// texts, axis labels and tests are all made from it. Immutable; any thread.
#pragma once

#include "core/result.hpp"

#include <array>
#include <cstddef>
#include <limits>
#include <span>
#include <string>
#include <string_view>

namespace soma {

enum class Scale { Linear, Log };
enum class Kind { Real, Integer, Choice };

/// `symbol` is ASCII in TeX's manner ("tau_m", "E_L", "gbar_Na"); ui/ typesets it. `unit` is ASCII
/// ("ms", "pA", "pA*sqrt(s)", "uA/cm2"), empty for a pure number. `min..max` is where the slider
/// moves, `lowest..highest` what is physically accepted (inclusive). The value of a Choice is the
/// index into `choices`.
struct Quantity {
    std::string_view id;
    std::string_view symbol;
    std::string_view unit;
    double value = 0;
    double min = 0;
    double max = 0;
    double lowest = 0;
    double highest = 0;
    Scale scale = Scale::Linear;
    std::string_view name;
    std::string_view doc;
    Kind kind = Kind::Real;
    std::span<const std::string_view> choices = {};
};

/// A choice among words; the first one is the default.
constexpr Quantity choice(std::string_view id, std::span<const std::string_view> choices,
                          std::string_view name, std::string_view doc) {
    const double last = static_cast<double>(choices.size()) - 1;
    return {id, id, "", 0, 0, last, 0, last, Scale::Linear, name, doc, Kind::Choice, choices};
}

constexpr bool isWellFormed(const Quantity& q) {
    const bool named = !q.id.empty() && !q.symbol.empty() && !q.name.empty() && !q.doc.empty();
    const bool ordered = q.lowest <= q.min && q.min < q.max && q.max <= q.highest;
    const bool inside = q.min <= q.value && q.value <= q.max;
    const bool logPossible = q.scale != Scale::Log || q.min > 0;
    const bool choosable = (q.kind == Kind::Choice) == (q.choices.size() > 1);
    return named && ordered && inside && logPossible && choosable;
}

/// A table of quantities that does not compile with a default outside its range, two equal names
/// or a missing text.
template <std::size_t N> consteval std::array<Quantity, N> table(const Quantity (&rows)[N]) {
    std::array<Quantity, N> result{};
    for (std::size_t i = 0; i < N; ++i) {
        if (!isWellFormed(rows[i]))
            throw "a quantity of this table is not well formed";
        for (std::size_t j = 0; j < i; ++j)
            if (rows[i].id == rows[j].id)
                throw "two quantities of this table share a name";
        result[i] = rows[i];
    }
    return result;
}

/// Is `value` acceptable? The error says the range, in the quantity's unit.
[[nodiscard]] Result<double> checkValue(const Quantity& quantity, double value);

/// Reads a value as a person types it: a number, or one of the choices.
[[nodiscard]] Result<double> parseValue(const Quantity& quantity, std::string_view text);

/// The shortest text that reads back as the same value; the word of a Choice.
[[nodiscard]] std::string formatValue(const Quantity& quantity, double value);

} // namespace soma
