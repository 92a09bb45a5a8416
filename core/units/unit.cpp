// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/units/unit.hpp"

#include "core/expect.hpp"
#include "core/text/text.hpp"

#include <cstdlib>

namespace soma {

namespace {

struct NamedUnit {
    std::string_view symbol;
    Unit unit;
};

// V, A, s, cm, K (doubled exponents).
constexpr std::array kBaseUnits{
    NamedUnit{"V", {{2, 0, 0, 0, 0}, 0}},  NamedUnit{"A", {{0, 2, 0, 0, 0}, 0}},
    NamedUnit{"s", {{0, 0, 2, 0, 0}, 0}},  NamedUnit{"S", {{-2, 2, 0, 0, 0}, 0}},
    NamedUnit{"F", {{-2, 2, 2, 0, 0}, 0}}, NamedUnit{"Hz", {{0, 0, -2, 0, 0}, 0}},
    NamedUnit{"cm", {{0, 0, 0, 2, 0}, 0}}, NamedUnit{"degC", {{0, 0, 0, 0, 2}, 0}},
    NamedUnit{"m", {{0, 0, 0, 2, 0}, 4}},
};

struct Prefix {
    char letter;
    int decades;
};

constexpr std::array kPrefixes{Prefix{'m', -3},  Prefix{'u', -6}, Prefix{'n', -9}, Prefix{'p', -12},
                               Prefix{'f', -15}, Prefix{'k', 3},  Prefix{'M', 6},  Prefix{'G', 9}};

std::optional<Unit> parseSymbol(std::string_view text) {
    for (const auto& base : kBaseUnits)
        if (base.symbol == text)
            return base.unit;
    for (const auto& prefix : kPrefixes) {
        if (text.size() < 2 || text.front() != prefix.letter)
            continue;
        for (const auto& base : kBaseUnits) {
            if (base.symbol != text.substr(1))
                continue;
            Unit unit = base.unit;
            unit.halfDecades += 2 * prefix.decades;
            return unit;
        }
    }
    return {};
}

Unit power(Unit unit, int numerator, int denominator = 1) {
    for (int& half : unit.halves)
        half = half * numerator / denominator;
    unit.halfDecades = unit.halfDecades * numerator / denominator;
    return unit;
}

Unit times(Unit a, const Unit& b) {
    for (std::size_t i = 0; i < a.halves.size(); ++i)
        a.halves[i] += b.halves[i];
    a.halfDecades += b.halfDecades;
    return a;
}

/// "ms", "cm2", "sqrt(s)".
std::optional<Unit> parseFactor(std::string_view text) {
    if (text.starts_with("sqrt(") && text.ends_with(')')) {
        const auto inner = parseFactor(text.substr(5, text.size() - 6));
        return inner ? std::optional(power(*inner, 1, 2)) : std::nullopt;
    }
    int exponent = 1;
    if (text.size() > 1 && text.back() >= '2' && text.back() <= '9') {
        exponent = text.back() - '0';
        text.remove_suffix(1);
    }
    const auto symbol = parseSymbol(text);
    return symbol ? std::optional(power(*symbol, exponent)) : std::nullopt;
}

} // namespace

std::optional<Unit> parseUnit(std::string_view text) {
    if (text.empty())
        return Unit{};
    Unit result;
    int sign = 1;
    while (true) { // left to right: a/b*c is (a/b)*c
        const auto end = text.find_first_of("*/");
        const auto factor = parseFactor(text.substr(0, end));
        if (!factor)
            return {};
        result = times(result, power(*factor, sign));
        if (end == std::string_view::npos)
            return result;
        sign = text[end] == '/' ? -1 : 1;
        text.remove_prefix(end + 1);
    }
}

std::string toText(const Unit& unit) {
    constexpr std::array<std::string_view, 5> kNames{"V", "A", "s", "cm", "K"};
    std::string text = "1e" + formatNumber(unit.halfDecades / 2.0);
    for (std::size_t i = 0; i < kNames.size(); ++i)
        if (unit.halves[i] != 0)
            text += " " + std::string(kNames[i]) + "^" + formatNumber(unit.halves[i] / 2.0);
    return text;
}

UnitTag UnitTag::literal(double /*value*/, std::string_view unit) {
    const auto parsed = parseUnit(unit);
    SOMA_EXPECT(parsed.has_value());
    return UnitTag(*parsed);
}

UnitTag UnitTag::comparison(const UnitTag& a, const UnitTag& b) {
    UnitTag condition;
    condition.m_consistent = same(a, b).m_consistent;
    return condition;
}

UnitTag select(const UnitTag& condition, const UnitTag& a, const UnitTag& b) {
    UnitTag result = UnitTag::same(a, b);
    result.m_consistent = result.m_consistent && condition.m_consistent;
    return result;
}

UnitTag UnitTag::same(const UnitTag& a, const UnitTag& b) {
    UnitTag result = a;
    result.m_consistent = a.m_consistent && b.m_consistent && a.m_unit == b.m_unit;
    return result;
}

UnitTag UnitTag::product(const UnitTag& a, const UnitTag& b, int sign) {
    UnitTag result(times(a.m_unit, power(b.m_unit, sign)));
    result.m_consistent = a.m_consistent && b.m_consistent;
    return result;
}

UnitTag sqrt(const UnitTag& a) {
    UnitTag result(power(a.m_unit, 1, 2));
    result.m_consistent = a.m_consistent && times(result.m_unit, result.m_unit) == a.m_unit;
    return result;
}

UnitTag inSeconds(const UnitTag& t_ms) {
    constexpr int kHalfDecadesOfMilli = 6;
    Unit unit = t_ms.unit();
    unit.halfDecades += kHalfDecadesOfMilli;
    return t_ms.isConsistent() ? UnitTag(unit) : t_ms;
}

UnitTag tagOf(const Quantity& quantity) {
    const auto unit = parseUnit(quantity.unit);
    SOMA_EXPECT(unit.has_value());
    return UnitTag(*unit);
}

std::optional<std::string> disagreement(std::string_view what, const UnitTag& actual,
                                        const UnitTag& expected) {
    if (!actual.isConsistent())
        return std::string(what) + ": adds or compares different units";
    if (actual.unit() == expected.unit())
        return {};
    return std::string(what) + ": has " + toText(actual.unit()) + " where " +
           toText(expected.unit()) + " is due";
}

} // namespace soma
