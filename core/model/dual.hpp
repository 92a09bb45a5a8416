// SPDX-License-Identifier: GPL-3.0-or-later
// A number with its derivative: running equations on it gives exact slopes. Values; any thread.
#pragma once

#include "core/lanes/scalar.hpp"
#include "core/simd/math.hpp"

#include <cmath>

namespace soma {

struct Dual {
    double value = 0;
    double slope = 0;

    Dual() = default;

    Dual(double number) // NOLINT(*-explicit-*): numbers in equations
        : value(number) {}

    Dual(double number, double derivative)
        : value(number)
        , slope(derivative) {}

    friend Dual operator-(const Dual& a) { return {-a.value, -a.slope}; }

    friend Dual operator+(const Dual& a, const Dual& b) {
        return {a.value + b.value, a.slope + b.slope};
    }

    friend Dual operator-(const Dual& a, const Dual& b) {
        return {a.value - b.value, a.slope - b.slope};
    }

    friend Dual operator*(const Dual& a, const Dual& b) {
        return {a.value * b.value, a.slope * b.value + a.value * b.slope};
    }

    friend Dual operator/(const Dual& a, const Dual& b) {
        const double quotient = a.value / b.value;
        return {quotient, (a.slope - quotient * b.slope) / b.value};
    }

    friend bool operator<(const Dual& a, const Dual& b) { return a.value < b.value; }

    friend bool operator>=(const Dual& a, const Dual& b) { return a.value >= b.value; }

    friend Dual select(bool condition, const Dual& a, const Dual& b) { return condition ? a : b; }

    friend Dual exp(const Dual& a) {
        const double power = math::exp(a.value);
        return {power, power * a.slope};
    }

    friend Dual expWithin(const Dual& a) { return exp(a); }

    friend Dual abs(const Dual& a) { return a.value < 0 ? -a : a; }
};

} // namespace soma
