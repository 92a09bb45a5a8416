// SPDX-License-Identifier: GPL-3.0-or-later
// Units of measurement as exponents of base units, and a scalar that carries one: running a model's
// equations on it shows whether they agree with the units of its tables. Any thread.
#pragma once

#include "core/model/named.hpp"
#include "core/solve/cell.hpp"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace soma {

/// A product of powers of volt, ampere, second, centimetre and kelvin, times a power of ten. The
/// exponents are doubled, so that sqrt(s) is exact.
struct Unit {
    std::array<int, 5> halves{};
    int halfDecades = 0;

    friend bool operator==(const Unit&, const Unit&) = default;
};

/// Reads "mV", "pA*sqrt(s)", "uA/cm2", "" (a pure number); nothing for an unknown unit.
[[nodiscard]] std::optional<Unit> parseUnit(std::string_view text);

[[nodiscard]] std::string toText(const Unit& unit);

/// A scalar for equations: a unit instead of a value, and whether every operation so far made
/// sense. A plain number in an equation is dimensionless.
class UnitTag {
public:
    UnitTag() = default;

    UnitTag(double /*number*/) {} // NOLINT(*-explicit-*): literals in equations

    explicit UnitTag(const Unit& unit)
        : m_unit(unit) {}

    static UnitTag literal(double value, std::string_view unit);

    [[nodiscard]] const Unit& unit() const { return m_unit; }

    [[nodiscard]] bool isConsistent() const { return m_consistent; }

    friend UnitTag operator-(const UnitTag& a) { return a; }

    friend UnitTag operator+(const UnitTag& a, const UnitTag& b) { return same(a, b); }

    friend UnitTag operator-(const UnitTag& a, const UnitTag& b) { return same(a, b); }

    friend UnitTag operator*(const UnitTag& a, const UnitTag& b) { return product(a, b, 1); }

    friend UnitTag operator/(const UnitTag& a, const UnitTag& b) { return product(a, b, -1); }

    friend UnitTag sqrt(const UnitTag& a);
    /// Comparisons need equal units; which way they turn out does not matter here.
    friend UnitTag select(const UnitTag& condition, const UnitTag& a, const UnitTag& b);

    friend UnitTag operator<(const UnitTag& a, const UnitTag& b) { return comparison(a, b); }

    friend UnitTag operator>=(const UnitTag& a, const UnitTag& b) { return comparison(a, b); }

    friend UnitTag abs(const UnitTag& a) { return a; }

    friend UnitTag operator==(const UnitTag& a, const UnitTag& b) { return comparison(a, b); }

    friend UnitTag operator&(const UnitTag& a, const UnitTag& b) { return same(a, b); }

    /// Functions that take and give pure numbers.
    friend UnitTag ceil(const UnitTag& a) { return same(a, UnitTag{}); }

    friend UnitTag exp(const UnitTag& a) { return same(a, UnitTag{}); }

    friend UnitTag expWithin(const UnitTag& a) { return exp(a); }

    friend UnitTag log(const UnitTag& a) { return same(a, UnitTag{}); }

private:
    static UnitTag comparison(const UnitTag& a, const UnitTag& b);
    static UnitTag same(const UnitTag& a, const UnitTag& b);
    static UnitTag product(const UnitTag& a, const UnitTag& b, int sign);

    Unit m_unit;
    bool m_consistent = true;
};

/// Milliseconds in seconds.
UnitTag inSeconds(const UnitTag& t_ms);

/// The tag of a quantity; its unit must be known.
[[nodiscard]] UnitTag tagOf(const Quantity& quantity);

template <const auto& Rows> Named<UnitTag, Rows> tagsOf() {
    Named<UnitTag, Rows> tags;
    for (std::size_t i = 0; i < Rows.size(); ++i)
        tags.values[i] = tagOf(Rows[i]);
    return tags;
}

/// A line if `actual` is not what the equation for `what` needs.
[[nodiscard]] std::optional<std::string> disagreement(std::string_view what, const UnitTag& actual,
                                                      const UnitTag& expected);

/// The equations of a model whose units disagree with its tables, a line each.
template <typename M> std::vector<std::string> unitErrors() {
    const auto p = prepared<M, UnitTag>(tagsOf<M::parameters>(), Until::Cut);
    const auto s = tagsOf<M::states>();
    const UnitTag current(*parseUnit(M::info.currentUnit));
    const UnitTag dt(*parseUnit("ms"));
    std::vector<std::string> lines;
    const auto expect = [&](std::string_view what, const UnitTag& actual, const UnitTag& expected) {
        if (const auto line = disagreement(what, actual, expected))
            lines.push_back(*line);
    };
    Named<UnitTag, M::states> d;
    M::rhs(p, s, current, d);
    const auto start = M::template initial<UnitTag, UnitTag>(p);
    for (std::size_t i = 0; i < s.values.size(); ++i) {
        expect(M::states[i].id, d.values[i], s.values[i] / dt);
        expect(M::states[i].id, start.values[i], s.values[i]);
    }
    const auto step = eulerIncrement<M, UnitTag>(p, s, eulerInput<M, UnitTag>(p, current),
                                                 eulerGain<M, UnitTag>(p, dt));
    for (std::size_t i = 0; i < s.values.size(); ++i)
        expect(M::states[i].id, step.values[i], s.values[i]);
    return lines;
}

} // namespace soma
