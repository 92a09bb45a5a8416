// SPDX-License-Identifier: GPL-3.0-or-later
// Two packs as one value: in equations that are long chains of operations, one pack is computed
// while the other waits. Included by the files that are compiled once for each instruction set.
#pragma once

#include "core/lanes/pack.hpp"

namespace soma {
namespace {

struct WideMask {
    Mask low;
    Mask high;

    friend SOMA_INLINE WideMask operator|(WideMask a, WideMask b) {
        return {a.low | b.low, a.high | b.high};
    }

    friend SOMA_INLINE WideMask operator&(WideMask a, WideMask b) {
        return {a.low & b.low, a.high & b.high};
    }

    friend SOMA_INLINE WideMask without(WideMask a, WideMask b) {
        return {without(a.low, b.low), without(a.high, b.high)};
    }

    friend SOMA_INLINE bool any(WideMask m) { return any(m.low | m.high); }

    friend SOMA_INLINE std::uint64_t bitsOf(WideMask m) {
        return bitsOf(m.low) | bitsOf(m.high) << Pack::kLanes;
    }
};

struct Wide {
    static constexpr std::size_t kLanes = 2 * Pack::kLanes;

    Pack low;
    Pack high;

    Wide() = default;

    SOMA_INLINE Wide(double x) // NOLINT(*-explicit-*): numbers in equations
        : low(x)
        , high(x) {}

    SOMA_INLINE Wide(Pack first, Pack second)
        : low(first)
        , high(second) {}

    static SOMA_INLINE Wide load(const double* p) {
        return {Pack::load(p), Pack::load(p + Pack::kLanes)};
    }

    SOMA_INLINE void store(double* p) const {
        low.store(p);
        high.store(p + Pack::kLanes);
    }

    friend SOMA_INLINE Wide operator+(Wide a, Wide b) { return {a.low + b.low, a.high + b.high}; }

    friend SOMA_INLINE Wide operator-(Wide a, Wide b) { return {a.low - b.low, a.high - b.high}; }

    friend SOMA_INLINE Wide operator*(Wide a, Wide b) { return {a.low * b.low, a.high * b.high}; }

    friend SOMA_INLINE Wide operator/(Wide a, Wide b) { return {a.low / b.low, a.high / b.high}; }

    friend SOMA_INLINE Wide operator-(Wide a) { return {-a.low, -a.high}; }

    friend SOMA_INLINE WideMask operator<(Wide a, Wide b) {
        return {a.low < b.low, a.high < b.high};
    }

    friend SOMA_INLINE WideMask operator>=(Wide a, Wide b) {
        return {a.low >= b.low, a.high >= b.high};
    }

    friend SOMA_INLINE Wide select(WideMask m, Wide a, Wide b) {
        return {select(m.low, a.low, b.low), select(m.high, a.high, b.high)};
    }

    friend SOMA_INLINE Wide abs(Wide a) { return {abs(a.low), abs(a.high)}; }

    friend SOMA_INLINE Wide scaledBy(Wide y, Wide shifted) {
        return {scaledBy(y.low, shifted.low), scaledBy(y.high, shifted.high)};
    }

    friend SOMA_INLINE Wide roughInverseEighthRoot(Wide x) {
        return {roughInverseEighthRoot(x.low), roughInverseEighthRoot(x.high)};
    }
};

SOMA_INLINE Wide exp(const Wide& x) { return math::detail::exp<Wide>(x); }

SOMA_INLINE Wide expWithin(const Wide& x) { return math::detail::expWithin<Wide>(x); }

/// A parameter of every lane: a Wide whose divisions are cheap.
struct WideParameter : Wide {
    WideParameter() = default;

    explicit SOMA_INLINE WideParameter(Wide x)
        : Wide(x)
        , reciprocal(Wide(1.0) / x) {}

    friend SOMA_INLINE Wide operator/(Wide a, const WideParameter& b) {
        return {quotient(a.low, b.low, b.reciprocal.low),
                quotient(a.high, b.high, b.reciprocal.high)};
    }

    Wide reciprocal;
};

} // namespace
} // namespace soma
