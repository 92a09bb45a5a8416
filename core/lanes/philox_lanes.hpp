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

/// Random bits for four successive normals of each of kNoiseLanes points: out[i * kNoiseLanes +
/// lane].
inline void fourWords(const PhiloxCounter& counter, std::uint32_t seed, const std::uint32_t* points,
                      std::uint32_t* out) {
    const auto bits = philox4x32({counter[0], counter[1], counter[2], points[0]}, {seed, 0});
    for (std::size_t i = 0; i < bits.size(); ++i)
        out[i] = bits[i];
}

/// Two successive normals of each of kNoiseLanes points, from the words of both: out[i * stride +
/// lane].
inline void twoNormals(const std::uint32_t* words, double* out, std::size_t stride) {
    const auto normals = boxMuller(words[0], words[1]);
    out[0] = normals.first;
    out[stride] = normals.second;
}

#else

using Words = hn::ScalableTag<std::uint32_t>;
using Floats = hn::ScalableTag<float>;
using Word = hn::Vec<Words>;
using Float = hn::Vec<Floats>;

inline constexpr std::size_t kNoiseLanes = hn::MaxLanes(Words{});

/// Words of 32 bits in lanes of 64, whose upper halves are never looked at: a product needs all of
/// them.
using WidePairs = hn::Repartition<std::uint64_t, Words>;
using WideWord = hn::Vec<WidePairs>;

HWY_INLINE WideWord wideProduct(WideWord a, std::uint32_t factor) {
    return hn::MulEven(hn::BitCast(Words{}, a), hn::Set(Words{}, factor));
}

/// One of the rounds of core/noise/philox.hpp.
struct WideCounter {
    WideWord a;
    WideWord b;
    WideWord c;
    WideWord d;

    HWY_INLINE void round(std::uint32_t key0, std::uint32_t key1) {
        const WidePairs pairs;
        const WideWord x = wideProduct(a, kPhiloxFactors[0]);
        const WideWord y = wideProduct(c, kPhiloxFactors[1]);
        a = hn::Xor(hn::Xor(hn::ShiftRight<32>(y), b), hn::Set(pairs, key0));
        b = y;
        c = hn::Xor(hn::Xor(hn::ShiftRight<32>(x), d), hn::Set(pairs, key1));
        d = x;
    }
};

/// philox4x32() of counters that differ in their last word only: the first round mixes it into one
/// other word, so that the rest of that round is the same for all.
HWY_INLINE WideCounter philoxWide(const PhiloxCounter& first, std::uint32_t key, WideWord points) {
    const WidePairs pairs;
    WideCounter counter{hn::Set(pairs, first[0]), hn::Set(pairs, first[1]),
                        hn::Xor(points, hn::Set(pairs, first[2])), hn::Set(pairs, first[3])};
    PhiloxKey keys{key, 0};
    for (int i = 1; i < kPhiloxRounds; ++i) {
        keys = nextKey(keys);
        counter.round(keys[0], keys[1]);
    }
    return counter;
}

/// The lower halves of even lanes and of odd ones, in turn.
HWY_INLINE Word merged(WideWord even, WideWord odd) {
    return hn::OddEven(hn::BitCast(Words{}, hn::ShiftLeft<32>(odd)), hn::BitCast(Words{}, even));
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

    friend HWY_INLINE FloatWord operator^(FloatWord a, FloatWord b) { return hn::Xor(a.v, b.v); }

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

/// Random bits for four successive normals of each of kNoiseLanes points: out[i * kNoiseLanes +
/// lane].
HWY_INLINE void fourWords(const PhiloxCounter& counter, std::uint32_t seed,
                          const std::uint32_t* points, std::uint32_t* out) {
    const auto first = philoxRound({counter[0], counter[1], counter[2], 0}, {seed, 0});
    const auto pairs = hn::BitCast(WidePairs{}, hn::LoadU(Words{}, points));
    const auto even = philoxWide(first, seed, pairs);
    const auto odd = philoxWide(first, seed, hn::ShiftRight<32>(pairs));
    hn::StoreU(merged(even.a, odd.a), Words{}, out);
    hn::StoreU(merged(even.b, odd.b), Words{}, out + kNoiseLanes);
    hn::StoreU(merged(even.c, odd.c), Words{}, out + 2 * kNoiseLanes);
    hn::StoreU(merged(even.d, odd.d), Words{}, out + 3 * kNoiseLanes);
}

/// Two successive normals of each of kNoiseLanes points, from the words of both: out[i * stride +
/// lane].
HWY_INLINE void twoNormals(const std::uint32_t* words, double* out, std::size_t stride) {
    const auto normals = boxMuller<FloatLanes, FloatWord>(hn::LoadU(Words{}, words),
                                                          hn::LoadU(Words{}, words + kNoiseLanes));
    storeAsDoubles(normals.first.v, out);
    storeAsDoubles(normals.second.v, out + stride);
}

#endif

} // namespace
} // namespace soma
