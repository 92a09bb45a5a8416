// SPDX-License-Identifier: GPL-3.0-or-later
// Philox4x32-10 and Box-Muller side by side in lanes, with the bits of core/noise/noise.cpp.
// Included by the files that are compiled once for each instruction set.
#pragma once

#include "core/lanes/pack.hpp"
#include "core/noise/box_muller.hpp"
#include "core/noise/philox.hpp"

namespace soma {
namespace {

#ifdef SOMA_LANES_PLAIN

inline constexpr std::size_t kNoiseLanes = 1;

/// Four successive normals of each of kNoiseLanes points: out[i * stride + lane].
inline void fourNormals(std::uint32_t quad, std::uint32_t seed, std::uint32_t trial,
                        std::uint32_t stream, const std::uint32_t* points, double* out,
                        std::size_t stride) {
    const auto bits = philox4x32({quad, trial, stream, points[0]}, {seed, 0});
    for (std::size_t pair = 0; pair < 2; ++pair) {
        const auto normals = boxMuller(bits[2 * pair], bits[2 * pair + 1]);
        out[2 * pair * stride] = normals.first;
        out[(2 * pair + 1) * stride] = normals.second;
    }
}

#else

using Words = hn::ScalableTag<std::uint32_t>;
using Floats = hn::ScalableTag<float>;
using Word = hn::Vec<Words>;
using Float = hn::Vec<Floats>;

inline constexpr std::size_t kNoiseLanes = hn::MaxLanes(Words{});

struct Wide {
    Word high;
    Word low;
};

/// The 64-bit products of all lanes with one factor.
HWY_INLINE Wide wideProduct(Word a, std::uint32_t factor) {
    const Words words;
    const hn::Repartition<std::uint64_t, Words> pairs;
    const Word f = hn::Set(words, factor);
    const auto even = hn::MulEven(a, f);
    const auto odd = hn::MulEven(hn::BitCast(words, hn::ShiftRight<32>(hn::BitCast(pairs, a))), f);
    const auto upper = hn::Set(pairs, 0xffffffff00000000ULL);
    const auto high = hn::Or(hn::ShiftRight<32>(even), hn::And(odd, upper));
    const auto low = hn::Or(hn::AndNot(upper, even), hn::ShiftLeft<32>(odd));
    return {hn::BitCast(words, high), hn::BitCast(words, low)};
}

struct WordLanes {
    Word a;
    Word b;
    Word c;
    Word d;
};

HWY_INLINE WordLanes philoxLanes(WordLanes counter, std::uint32_t key0) {
    const Words words;
    std::uint32_t key1 = 0;
    for (int round = 0; round < 10; ++round) {
        const Wide x = wideProduct(counter.a, 0xD2511F53U);
        const Wide y = wideProduct(counter.c, 0xCD9E8D57U);
        counter = {hn::Xor(hn::Xor(y.high, counter.b), hn::Set(words, key0)), y.low,
                   hn::Xor(hn::Xor(x.high, counter.d), hn::Set(words, key1)), x.low};
        key0 += 0x9E3779B9U;
        key1 += 0xBB67AE85U;
    }
    return counter;
}

/// Single precision with the operators that core/noise/box_muller.hpp is written in.
struct FloatLanes {
    Float v;

    HWY_INLINE FloatLanes(float x) // NOLINT(*-explicit-*)
        : v(hn::Set(Floats{}, x)) {}

    HWY_INLINE FloatLanes(Float x) // NOLINT(*-explicit-*)
        : v(x) {}

    friend HWY_INLINE FloatLanes operator+(FloatLanes a, FloatLanes b) { return hn::Add(a.v, b.v); }

    friend HWY_INLINE FloatLanes operator-(FloatLanes a, FloatLanes b) { return hn::Sub(a.v, b.v); }

    friend HWY_INLINE FloatLanes operator*(FloatLanes a, FloatLanes b) { return hn::Mul(a.v, b.v); }

    friend HWY_INLINE FloatLanes operator/(FloatLanes a, FloatLanes b) { return hn::Div(a.v, b.v); }

    friend HWY_INLINE FloatLanes operator-(FloatLanes a) { return hn::Neg(a.v); }

    friend HWY_INLINE FloatLanes sqrt(FloatLanes a) { return hn::Sqrt(a.v); }
};

struct FloatWord {
    Word v;

    HWY_INLINE FloatWord(std::uint32_t x) // NOLINT(*-explicit-*)
        : v(hn::Set(Words{}, x)) {}

    HWY_INLINE FloatWord(Word x) // NOLINT(*-explicit-*)
        : v(x) {}

    friend HWY_INLINE FloatWord operator&(FloatWord a, FloatWord b) { return hn::And(a.v, b.v); }

    friend HWY_INLINE FloatWord operator|(FloatWord a, FloatWord b) { return hn::Or(a.v, b.v); }

    friend HWY_INLINE FloatWord operator-(FloatWord a, FloatWord b) { return hn::Sub(a.v, b.v); }
};

template <int Bits> HWY_INLINE FloatWord shiftRight(FloatWord a) {
    return hn::ShiftRight<Bits>(a.v);
}

template <int Bits> HWY_INLINE FloatWord shiftLeft(FloatWord a) { return hn::ShiftLeft<Bits>(a.v); }

HWY_INLINE FloatLanes toFloat(FloatWord a) {
    return hn::ConvertTo(Floats{}, hn::BitCast(hn::RebindToSigned<Words>{}, a.v));
}

HWY_INLINE FloatLanes asFloat(FloatWord a) { return hn::BitCast(Floats{}, a.v); }

HWY_INLINE FloatWord asWord(FloatLanes a) { return hn::BitCast(Words{}, a.v); }

HWY_INLINE FloatLanes selectIfAbove(FloatLanes x, FloatLanes limit, FloatLanes a, FloatLanes b) {
    return hn::IfThenElse(hn::Gt(x.v, limit.v), a.v, b.v);
}

HWY_INLINE FloatLanes selectIfZero(FloatWord x, FloatLanes a, FloatLanes b) {
    return hn::IfThenElse(hn::RebindMask(Floats{}, hn::Eq(x.v, hn::Zero(Words{}))), a.v, b.v);
}

HWY_INLINE void storeAsDoubles(Float v, double* out) {
    float lanes[kNoiseLanes];
    hn::StoreU(v, Floats{}, lanes);
    for (std::size_t i = 0; i < kNoiseLanes; ++i)
        out[i] = static_cast<double>(lanes[i]);
}

/// Four successive normals of each of kNoiseLanes points: out[i * stride + lane].
HWY_INLINE void fourNormals(std::uint32_t quad, std::uint32_t seed, std::uint32_t trial,
                            std::uint32_t stream, const std::uint32_t* points, double* out,
                            std::size_t stride) {
    const Words words;
    const WordLanes bits = philoxLanes({hn::Set(words, quad), hn::Set(words, trial),
                                        hn::Set(words, stream), hn::LoadU(words, points)},
                                       seed);
    const auto first = boxMuller<FloatLanes, FloatWord>(bits.a, bits.b);
    const auto second = boxMuller<FloatLanes, FloatWord>(bits.c, bits.d);
    storeAsDoubles(first.first.v, out);
    storeAsDoubles(first.second.v, out + stride);
    storeAsDoubles(second.first.v, out + 2 * stride);
    storeAsDoubles(second.second.v, out + 3 * stride);
}

#endif

} // namespace
} // namespace soma
