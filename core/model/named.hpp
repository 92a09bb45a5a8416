// SPDX-License-Identifier: GPL-3.0-or-later
// Compile-time names for the rows of a table: values["g_Na"_id]. A misspelt name does not compile.
#pragma once

#include "core/quantity.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <string_view>

namespace soma {

template <std::size_t N> struct FixedString {
    char text[N]{};

    consteval FixedString(const char (&source)[N]) {
        std::copy_n(source, N, text);
    } // NOLINT(*-explicit-*)

    [[nodiscard]] constexpr std::string_view view() const { return {text, N - 1}; }
};

template <FixedString Name> struct Id {};

template <FixedString Name> consteval Id<Name> operator""_id() { return {}; }

/// Position of a name in a table; not a constant expression (so: does not compile) if absent.
template <std::size_t N>
consteval std::size_t indexOf(const std::array<Quantity, N>& rows, std::string_view id) {
    for (std::size_t i = 0; i < N; ++i)
        if (rows[i].id == id)
            return i;
    throw "no row of this table has that name";
}

/// One T for each row of `Rows`, by name. An aggregate of plain values; T is double, a pack of
/// lanes, or a test scalar.
template <typename T, const auto& Rows> struct Named {
    std::array<T, Rows.size()> values{};

    /// From as many values in the table's order.
    static constexpr Named of(std::span<const T> source) {
        Named result;
        std::ranges::copy(source, result.values.begin());
        return result;
    }

    template <FixedString Name> constexpr T& operator[](Id<Name> /*name*/) {
        return values[indexOf(Rows, Name.view())];
    }

    template <FixedString Name> constexpr const T& operator[](Id<Name> /*name*/) const {
        return values[indexOf(Rows, Name.view())];
    }

    friend constexpr bool operator==(const Named&, const Named&) = default;
};

/// Does the table have a row of that name?
template <std::size_t N>
consteval bool hasRow(const std::array<Quantity, N>& rows, std::string_view id) {
    return std::ranges::any_of(rows, [id](const Quantity& q) { return q.id == id; });
}

} // namespace soma
