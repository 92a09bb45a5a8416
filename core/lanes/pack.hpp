// SPDX-License-Identifier: GPL-3.0-or-later
// Pack: as many doubles as one register of the instruction set holds, with the arithmetic of double
// and its very bits (no fused multiply-add that would show). The only place that knows Highway.
// Included by the files that are compiled once for each instruction set; all is in an anonymous
// namespace, so that no code of one set can be linked into another.
#pragma once

#include "core/lanes/scalar.hpp"
#include "core/simd/math.hpp"

#include <cmath>
#include <cstddef>
#include <cstdint>

#ifdef SOMA_LANES_PLAIN

namespace soma {
namespace {

/// The portable fallback: one lane.
struct Mask {
    bool m;

    friend Mask operator|(Mask a, Mask b) { return {a.m || b.m}; }

    friend Mask operator&(Mask a, Mask b) { return {a.m && b.m}; }

    /// True where a is and b is not.
    friend Mask without(Mask a, Mask b) { return {a.m && !b.m}; }
};

struct Pack {
    static constexpr std::size_t kLanes = 1;
    double v = 0;

    Pack() = default;

    Pack(double x) // NOLINT(*-explicit-*): numbers in equations
        : v(x) {}

    static Pack load(const double* p) { return {*p}; }

    void store(double* p) const { *p = v; }

    friend Pack operator+(Pack a, Pack b) { return a.v + b.v; }

    friend Pack operator-(Pack a, Pack b) { return a.v - b.v; }

    friend Pack operator*(Pack a, Pack b) { return a.v * b.v; }

    friend Pack operator/(Pack a, Pack b) { return a.v / b.v; }

    friend Pack operator-(Pack a) { return -a.v; }

    friend Mask operator<(Pack a, Pack b) { return {a.v < b.v}; }

    friend Mask operator>=(Pack a, Pack b) { return {a.v >= b.v}; }

    friend Mask operator==(Pack a, Pack b) { return {a.v == b.v}; }

    friend Pack select(Mask m, Pack a, Pack b) { return m.m ? a : b; }

    friend Pack sqrt(Pack a) { return std::sqrt(a.v); }

    friend Pack ceil(Pack a) { return std::ceil(a.v); }

    friend Pack abs(Pack a) { return std::fabs(a.v); }

    friend Pack scaledBy(Pack y, Pack shifted) { return math::detail::scaledBy(y.v, shifted.v); }

    friend Pack roughInverseEighthRoot(Pack x) { return math::detail::roughInverseEighthRoot(x.v); }
};

inline bool any(Mask m) { return m.m; }

/// Bit i is lane i.
inline std::uint64_t bitsOf(Mask m) { return m.m ? 1U : 0U; }

SOMA_INLINE Pack quotient(Pack a, Pack b, Pack /*reciprocal*/) { return a / b; }

SOMA_INLINE Pack restOf(Pack /*b*/, Pack /*reciprocal*/) { return 0.0; }

SOMA_INLINE Pack quickQuotient(Pack a, Pack b, Pack /*reciprocal*/, Pack /*rest*/) { return a / b; }

} // namespace
} // namespace soma

#else

#include <hwy/highway.h>

namespace soma {
namespace {

namespace hn = hwy::HWY_NAMESPACE;
using Doubles = hn::ScalableTag<double>;

struct Mask {
    hn::Mask<Doubles> m;

    friend HWY_INLINE Mask operator|(Mask a, Mask b) { return {hn::Or(a.m, b.m)}; }

    friend HWY_INLINE Mask operator&(Mask a, Mask b) { return {hn::And(a.m, b.m)}; }

    /// True where a is and b is not.
    friend HWY_INLINE Mask without(Mask a, Mask b) { return {hn::AndNot(b.m, a.m)}; }
};

struct Negated;

struct Pack {
    static constexpr std::size_t kLanes = hn::MaxLanes(Doubles{});
    hn::Vec<Doubles> v;

    HWY_INLINE Pack()
        : v(hn::Zero(Doubles{})) {}

    HWY_INLINE Pack(double x) // NOLINT(*-explicit-*): numbers in equations
        : v(hn::Set(Doubles{}, x)) {}

    HWY_INLINE Pack(hn::Vec<Doubles> x) // NOLINT(*-explicit-*)
        : v(x) {}

    static HWY_INLINE Pack load(const double* p) { return hn::LoadU(Doubles{}, p); }

    HWY_INLINE void store(double* p) const { hn::StoreU(v, Doubles{}, p); }

    friend HWY_INLINE Pack operator+(Pack a, Pack b) { return hn::Add(a.v, b.v); }

    friend HWY_INLINE Pack operator-(Pack a, Pack b) { return hn::Sub(a.v, b.v); }

    friend HWY_INLINE Pack operator*(Pack a, Pack b) { return hn::Mul(a.v, b.v); }

    friend HWY_INLINE Pack operator/(Pack a, Pack b) { return hn::Div(a.v, b.v); }

    friend HWY_INLINE Negated operator-(Pack a);
    friend HWY_INLINE Pack operator+(Negated a, Pack b);

    friend HWY_INLINE Mask operator<(Pack a, Pack b) { return {hn::Lt(a.v, b.v)}; }

    friend HWY_INLINE Mask operator>=(Pack a, Pack b) { return {hn::Ge(a.v, b.v)}; }

    friend HWY_INLINE Mask operator==(Pack a, Pack b) { return {hn::Eq(a.v, b.v)}; }

    friend HWY_INLINE Pack select(Mask m, Pack a, Pack b) { return hn::IfThenElse(m.m, a.v, b.v); }

    friend HWY_INLINE Pack sqrt(Pack a) { return hn::Sqrt(a.v); }

    friend HWY_INLINE Pack ceil(Pack a) { return hn::Ceil(a.v); }

    friend HWY_INLINE Pack abs(Pack a) { return hn::Abs(a.v); }

    friend HWY_INLINE Pack scaledBy(Pack y, Pack shifted) {
        const hn::RebindToUnsigned<Doubles> bits;
        const auto exponent = hn::Add(hn::BitCast(bits, shifted.v), hn::Set(bits, 1023));
        return hn::Mul(y.v, hn::BitCast(Doubles{}, hn::ShiftLeft<52>(exponent)));
    }

    friend HWY_INLINE Pack roughInverseEighthRoot(Pack x) {
        const hn::RebindToUnsigned<Doubles> bits;
        const auto root = hn::Sub(hn::Set(bits, math::detail::kEighthRoot),
                                  hn::ShiftRight<3>(hn::BitCast(bits, x.v)));
        return hn::BitCast(Doubles{}, root);
    }
};

/// -x, which costs nothing where something is added to it: -x + y has the bits of y - x.
struct Negated {
    Pack x;

    HWY_INLINE operator Pack() const { return hn::Neg(x.v); } // NOLINT(*-explicit-*)
};

HWY_INLINE Negated operator-(Pack a) { return {a}; }

HWY_INLINE Pack operator+(Negated a, Pack b) { return b - a.x; }

HWY_INLINE bool any(Mask m) { return !hn::AllFalse(Doubles{}, m.m); }

/// Bit i is lane i.
HWY_INLINE std::uint64_t bitsOf(Mask m) {
    std::uint8_t bytes[8] = {};
    hn::StoreMaskBits(Doubles{}, m.m, bytes);
    return bytes[0];
}

/// a / b, given 1 / b. Where there is a fused multiply-add, two corrections by the exact remainder
/// give the correctly rounded quotient, the bits of a division, at a fraction of its cost
/// (Markstein 1990, IBM J. Res. Dev. 34:111). b must pass isEasyDivisor().
HWY_INLINE Pack quotient(Pack a, Pack b, Pack reciprocal) {
#if HWY_TARGET == HWY_SSE4 || HWY_TARGET == HWY_SSSE3
    (void)reciprocal;
    return a / b;
#else
    Pack q = a * reciprocal;
    q = hn::MulAdd(hn::NegMulAdd(q.v, b.v, a.v), reciprocal.v, q.v);
    return hn::MulAdd(hn::NegMulAdd(q.v, b.v, a.v), reciprocal.v, q.v);
#endif
}

/// What 1 / b has beyond the reciprocal, rounded.
HWY_INLINE Pack restOf(Pack b, Pack reciprocal) {
    return Pack(hn::NegMulAdd(reciprocal.v, b.v, Pack(1.0).v)) / b;
}

/// a / b by 1 / b = reciprocal + rest (Brisebarre, Muller, Raina 2004, doi:10.1109/TC.2004.37). b
/// must pass isQuickDivisor().
HWY_INLINE Pack quickQuotient(Pack a, Pack b, Pack reciprocal, Pack rest) {
#if HWY_TARGET == HWY_SSE4 || HWY_TARGET == HWY_SSSE3
    (void)reciprocal;
    (void)rest;
    return a / b;
#else
    (void)b;
    return hn::MulAdd(a.v, reciprocal.v, hn::Mul(a.v, rest.v));
#endif
}

} // namespace
} // namespace soma

#endif

namespace soma {
namespace {

SOMA_INLINE Pack exp(const Pack& x) { return math::detail::exp<Pack>(x); }

SOMA_INLINE Pack expWithin(const Pack& x) { return math::detail::expWithin<Pack>(x); }

/// Milliseconds in seconds.
inline Pack inSeconds(Pack t_ms) { return t_ms / Pack(1000.0); }

/// A parameter of every lane: a Pack whose divisions are cheap.
struct LaneParameter : Pack {
    static constexpr bool kUniform = false;

    LaneParameter() = default;

    explicit LaneParameter(Pack x)
        : Pack(x)
        , reciprocal(Pack(1.0) / x) {}

    friend SOMA_INLINE Pack operator/(Pack a, const LaneParameter& b) {
        return quotient(a, b, b.reciprocal);
    }

    Pack reciprocal;
};

/// A parameter that is the same in all lanes, and passes isQuickDivisor().
struct UniformParameter : Pack {
    static constexpr bool kUniform = true;

    UniformParameter() = default;

    explicit UniformParameter(Pack x)
        : Pack(x)
        , reciprocal(Pack(1.0) / x)
        , rest(restOf(x, reciprocal)) {}

    friend SOMA_INLINE Pack operator/(Pack a, const UniformParameter& b) {
        return quickQuotient(a, b, b.reciprocal, b.rest);
    }

    Pack reciprocal;
    Pack rest;
};

} // namespace
} // namespace soma
