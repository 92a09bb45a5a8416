// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/theory/erfcx.hpp"

#include <cmath>
#include <numbers>

namespace soma::theory {

namespace {

/// e^(x^2) without the rounding error of the square, which the exponential would magnify.
double expOfSquare(double x) {
    const double square = x * x;
    return std::exp(square) * (1 + std::fma(x, x, -square));
}

/// The asymptotic series 1/(sqrt(pi) x) (1 - 1/(2x^2) + 1*3/(2x^2)^2 - ...), DLMF 7.12.1.
double series(double x) {
    constexpr int kTerms = 12; // the first one left out is below 1e-16 from x = 10 on
    const double ratio = 1 / (2 * x * x);
    double sum = 1;
    for (int k = kTerms; k > 0; --k)
        sum = 1 - (2 * k - 1) * ratio * sum;
    return sum * std::numbers::inv_sqrtpi / x;
}

} // namespace

double erfcx(double x) {
    constexpr double kFar = 10;
    constexpr double kOverflow = -26.7;
    if (x >= kFar)
        return series(x);
    if (x <= kOverflow)
        return HUGE_VAL;
    return expOfSquare(x) * std::erfc(x);
}

} // namespace soma::theory
