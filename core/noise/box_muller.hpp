// SPDX-License-Identifier: GPL-3.0-or-later
// Two standard normal numbers from two words of random bits, in single precision, made of + - * /
// and square root only: the same bits for one float and for lanes of them, on every machine.
#pragma once

#include "core/lanes/scalar.hpp"

#include <bit>
#include <cmath>
#include <cstdint>

namespace soma {

template <int Bits> SOMA_INLINE std::uint32_t shiftRight(std::uint32_t a) { return a >> Bits; }

template <int Bits> SOMA_INLINE std::uint32_t shiftLeft(std::uint32_t a) { return a << Bits; }

SOMA_INLINE float toFloat(std::uint32_t a) {
    return static_cast<float>(static_cast<std::int32_t>(a));
}

SOMA_INLINE float asFloat(std::uint32_t a) { return std::bit_cast<float>(a); }

SOMA_INLINE std::uint32_t asWord(float a) { return std::bit_cast<std::uint32_t>(a); }

SOMA_INLINE float selectIfAbove(float x, float limit, float a, float b) {
    return x > limit ? a : b;
}

SOMA_INLINE float selectIfZero(std::uint32_t x, float a, float b) { return x == 0 ? a : b; }

/// Horner's scheme, highest power first.
template <typename F, typename... Rest> SOMA_INLINE F hornerFloat(F x, F highest, Rest... rest) {
    F sum = highest;
    ((sum = sum * x + F(rest)), ...);
    return sum;
}

/// ln x for normal x > 0, by ln m = 2 (s + s^3/3 + ...), s = (m-1)/(m+1).
template <typename F, typename W> SOMA_INLINE F logFloat(F x) {
    const W bits = asWord(x);
    const F whole = asFloat((bits & W(0x007fffffU)) | W(0x3f800000U));
    const F exponent = toFloat(shiftRight<23>(bits) - W(127U));
    const F m = selectIfAbove(whole, F(1.41421356F), whole * F(0.5F), whole);
    const F e = selectIfAbove(whole, F(1.41421356F), exponent + F(1.0F), exponent);
    const F s = (m - F(1.0F)) / (m + F(1.0F));
    const F s2 = s * s;
    const F series = hornerFloat(s2, F(1.0F / 11), 1.0F / 9, 1.0F / 7, 1.0F / 5, 1.0F / 3);
    return e * F(0.693147181F) + F(2.0F) * (s + s * s2 * series);
}

template <typename F> struct TwoNormals {
    F first;
    F second;
};

/// The radius has 31 bits, so that the tail reaches 6.6 standard deviations; of the angle's word
/// two bits choose the quarter turn and 23 the place in it.
template <typename F = float, typename W = std::uint32_t>
SOMA_INLINE TwoNormals<F> boxMuller(W radiusBits, W angleBits) {
    using std::sqrt;
    const F u = (toFloat(shiftRight<1>(radiusBits)) + F(0.5F)) * F(0x1p-31F);
    const F radius = sqrt(F(-2.0F) * logFloat<F, W>(u));
    const F part = (toFloat(shiftRight<9>(shiftLeft<2>(angleBits))) + F(0.5F)) * F(0x1p-23F);
    const F a = (part - F(0.5F)) * F(1.57079633F); // within pi/4 of the quarter's middle
    const F a2 = a * a;
    const F sine = a * hornerFloat(a2, F(2.75573192e-6F), -1.98412698e-4F, 8.33333333e-3F,
                                   -0.166666667F, 1.0F);
    const F cosine =
        hornerFloat(a2, F(2.48015873e-5F), -1.38888889e-3F, 4.16666667e-2F, -0.5F, 1.0F);
    const F c = (cosine - sine) * F(0.707106781F);
    const F s = (cosine + sine) * F(0.707106781F);
    // A quarter turn more: (c, s) -> (-s, c); two: (-c, -s).
    const W odd = shiftRight<30>(angleBits) & W(1U);
    const F x = selectIfZero(odd, c, -s);
    const F y = selectIfZero(odd, s, c);
    const W half = angleBits & W(0x80000000U);
    return {radius * asFloat(asWord(x) ^ half), radius * asFloat(asWord(y) ^ half)};
}

} // namespace soma
