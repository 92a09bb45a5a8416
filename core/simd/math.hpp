// SPDX-License-Identifier: GPL-3.0-or-later
// exp and log made of + - * / only, so that they give the same bits on every machine (those
// of the C library differ between its FMA and non-FMA variants). Any thread.
#pragma once

#include "core/lanes/scalar.hpp"

#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>

namespace soma::math {

namespace detail {

inline constexpr double kLn2Hi =
    0x1.62e42fefa3800p-1; // leading 42 bits of ln 2: n * kLn2Hi is exact
inline constexpr double kLn2Lo = 0x1.ef35793c76730p-45;

/// 2^52 (1023 - 0.043) 9/8: bits read as a whole number are some 2^52 (log2 x + 1023 - 0.043).
inline constexpr std::uint64_t kEighthRoot = 5182862359518045184;

/// Horner's scheme, highest power first.
template <typename T, typename... Rest>
SOMA_INLINE constexpr T polynomial(T x, T highest, Rest... rest) {
    T sum = highest;
    ((sum = sum * x + rest), ...);
    return sum;
}

/// The rounding error of the product a * b, by Dekker's splitting (Numer. Math. 18, 1971).
SOMA_INLINE constexpr double productError(double a, double b) {
    constexpr double kSplit = 0x1p27 + 1;
    const double aHi = a * kSplit - (a * kSplit - a);
    const double bHi = b * kSplit - (b * kSplit - b);
    const double aLo = a - aHi;
    const double bLo = b - bHi;
    return ((aHi * bHi - a * b) + aHi * bLo + aLo * bHi) + aLo * bLo;
}

/// y 2^n for |n| < 1023, given n + 1.5 * 2^52; see exp.
SOMA_INLINE double scaledBy(double y, double shifted) {
    const auto exponent = std::bit_cast<std::uint64_t>(shifted) + 1023;
    return y * std::bit_cast<double>(exponent << 52U);
}

/// Some x^(-1/8) for x >= 0, good to 6 %, from the bits of x alone: the same everywhere.
SOMA_INLINE double roughInverseEighthRoot(double x) {
    return std::bit_cast<double>(kEighthRoot - (std::bit_cast<std::uint64_t>(x) >> 3U));
}

/// exp for |x| < 700 and any scalar T that has arithmetic, select() and scaledBy().
template <typename T> SOMA_INLINE T expWithin(const T& x) {
    constexpr double kRound = 0x1.8p52; // adding it rounds to an integer
    const T shifted = x * T(1.4426950408889634) + T(kRound);
    const T n = shifted - T(kRound);
    const T r = (x - n * T(kLn2Hi)) - n * T(kLn2Lo);
    // Estrin's scheme: a step of an equation waits for the longest chain of operations.
    const T r2 = r * r;
    const T r4 = r2 * r2;
    const auto pair = [&](double even, double odd) { return T(even) + r * T(odd); };
    const T low = pair(1.0 / 2, 1.0 / 6) + r2 * pair(1.0 / 24, 1.0 / 120);
    const T middle = pair(1.0 / 720, 1.0 / 5040) + r2 * pair(1.0 / 40320, 1.0 / 362880);
    const T high =
        pair(1.0 / 3628800, 1.0 / 39916800) + r2 * pair(1.0 / 479001600, 1.0 / 6227020800);
    const T series = low + r4 * (middle + r4 * high);
    return scaledBy(T(1.0) + (r + r2 * series), shifted);
}

/// exp for all x.
template <typename T> SOMA_INLINE T exp(const T& x) {
    const T power = expWithin(x);
    const T bounded = select(T(709.0) < x, T(std::numeric_limits<double>::infinity()), power);
    return select(x < T(-708.0), T(0.0), bounded);
}

} // namespace detail

/// e^x within about 1 ulp; 0 below -708, infinity above 709.
SOMA_INLINE double exp(double x) { return detail::exp<double>(x); }

/// The same for |x| < 700, where nothing has to be checked.
SOMA_INLINE double expWithin(double x) { return detail::expWithin<double>(x); }

/// x / (1 - e^-x) as numerator and denominator, given e^-x: the shape of rates that have a
/// removable singularity at x = 0. Near it the series, whose next term is x^8 / 1209600.
template <typename T> struct Linoid {
    T numerator;
    T denominator;

    SOMA_INLINE Linoid(const T& x, const T& expMinusX) {
        constexpr double kNear = 0.1;
        const T x2 = x * x;
        const T series =
            T(1.0) + x * T(0.5) + x2 * (T(1.0 / 12) - x2 * (T(1.0 / 720) - x2 * T(1.0 / 30240)));
        const auto isNear = x2 < T(kNear * kNear);
        numerator = select(isNear, series, x);
        denominator = select(isNear, T(1.0), T(1.0) - expMinusX);
    }
};

/// ln x for finite normal x > 0, within 0.52 ulp: the leading term 2s of the series
/// ln m = 2 (s + s^3/3 + ...), s = (m-1)/(m+1), is carried to twice the precision.
SOMA_INLINE double log(double x) {
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

/// ln(1 + x) / x for x > -1, accurate also where x is small (W. Kahan's correction).
SOMA_INLINE double log1pOver(double x) {
    const double sum = 1 + x;
    return sum == 1 ? 1 : log(sum) / (sum - 1);
}

} // namespace soma::math
