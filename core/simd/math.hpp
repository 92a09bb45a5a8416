// SPDX-License-Identifier: GPL-3.0-or-later
// exp and log made of + - * / only, so that they give the same bits on every machine (those
// of the C library differ between its FMA and non-FMA variants). Any thread.
#pragma once

#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>

namespace soma::math {

namespace detail {

inline constexpr double kLn2Hi =
    0x1.62e42fefa3800p-1; // leading 42 bits of ln 2: n * kLn2Hi is exact
inline constexpr double kLn2Lo = 0x1.ef35793c76730p-45;

/// Horner's scheme, highest power first.
template <typename T, typename... Rest> constexpr T polynomial(T x, T highest, Rest... rest) {
    T sum = highest;
    ((sum = sum * x + rest), ...);
    return sum;
}

/// The rounding error of the product a * b, by Dekker's splitting (Numer. Math. 18, 1971).
constexpr double productError(double a, double b) {
    constexpr double kSplit = 0x1p27 + 1;
    const double aHi = a * kSplit - (a * kSplit - a);
    const double bHi = b * kSplit - (b * kSplit - b);
    const double aLo = a - aHi;
    const double bLo = b - bHi;
    return ((aHi * bHi - a * b) + aHi * bLo + aLo * bHi) + aLo * bLo;
}

} // namespace detail

/// e^x within about 1 ulp; 0 below -708, infinity above 709.
inline double exp(double x) {
    constexpr double kRound = 0x1.8p52; // adding it rounds to an integer
    if (x > 709.0)
        return std::numeric_limits<double>::infinity();
    if (x < -708.0)
        return 0;
    const double n = (x * 1.4426950408889634 + kRound) - kRound;
    const double r = (x - n * detail::kLn2Hi) - n * detail::kLn2Lo;
    const double series = detail::polynomial(r, 1.0 / 6227020800, 1.0 / 479001600, 1.0 / 39916800,
                                             1.0 / 3628800, 1.0 / 362880, 1.0 / 40320, 1.0 / 5040,
                                             1.0 / 720, 1.0 / 120, 1.0 / 24, 1.0 / 6, 0.5);
    const auto exponent = static_cast<std::uint64_t>(static_cast<std::int64_t>(n) + 1023);
    return (1.0 + (r + r * r * series)) * std::bit_cast<double>(exponent << 52U);
}

/// ln x for finite normal x > 0, within 0.52 ulp: the leading term 2s of the series
/// ln m = 2 (s + s^3/3 + ...), s = (m-1)/(m+1), is carried to twice the precision.
inline double log(double x) {
    constexpr std::uint64_t kMantissa = 0x000fffffffffffffULL;
    constexpr std::uint64_t kOne = 0x3ff0000000000000ULL;
    const auto bits = std::bit_cast<std::uint64_t>(x);
    double m = std::bit_cast<double>((bits & kMantissa) | kOne);
    double e = static_cast<double>(static_cast<std::int64_t>(bits >> 52U) - 1023);
    if (m > 1.4142135623730951) {
        m *= 0.5;
        e += 1;
    }
    const double f = m - 1;
    const double d = m + 1;
    const double s = f / d;
    const double remainder = (f - s * d) - detail::productError(s, d) - s * (m - (d - 1));
    const double s2 = s * s;
    const double series =
        detail::polynomial(s2, 1.0 / 25, 1.0 / 23, 1.0 / 21, 1.0 / 19, 1.0 / 17, 1.0 / 15, 1.0 / 13,
                           1.0 / 11, 1.0 / 9, 1.0 / 7, 1.0 / 5, 1.0 / 3);
    const double small = 2 * (remainder / d + s * s2 * series) + e * detail::kLn2Lo;
    const double big = e * detail::kLn2Hi;
    const double high = big + 2 * s;
    const double low = (big - high) + 2 * s;
    return high + (low + small);
}

} // namespace soma::math
