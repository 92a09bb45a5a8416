// SPDX-License-Identifier: GPL-3.0-or-later
// What equations need of a scalar beside arithmetic, for plain doubles: a choice by a condition and
// so on. core/lanes/pack.hpp has the same for packs, and UnitTag for units.
#pragma once

#include <cmath>
#include <string_view>

#define SOMA_INLINE inline __attribute__((always_inline))

namespace soma {

SOMA_INLINE double select(bool condition, double a, double b) { return condition ? a : b; }

/// A number with a unit in an equation: `literal<T>(40, "mV")`.
template <typename T> SOMA_INLINE T literal(double value, std::string_view unit) {
    if constexpr (requires { T::literal(value, unit); })
        return T::literal(value, unit);
    else
        return T(value);
}

SOMA_INLINE double abs(double x) { return std::fabs(x); }

SOMA_INLINE bool any(bool condition) { return condition; }

SOMA_INLINE bool without(bool a, bool b) { return a && !b; }

} // namespace soma
