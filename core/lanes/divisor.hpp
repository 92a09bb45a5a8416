// SPDX-License-Identifier: GPL-3.0-or-later
// By which numbers one may divide with the two operations of quickQuotient().
#pragma once

#include <bit>
#include <cmath>
#include <cstdint>
#include <initializer_list>

namespace soma {
namespace {

/// Does quickQuotient(a, b) round every a / b correctly?
///
/// Let u = 2^-53, 1 <= a, b < 2 (powers of two change nothing), reciprocal + rest = 1 / b, and the
/// rest in magnitude r u, r <= 1/2. Rounding rest and a * rest puts the sum before its last
/// rounding off a / b by at most u^2, and by half of that if r < 1/4. That can only matter if a / b
/// is so near to a number M half way between two doubles; a - b M is a multiple of 2 u^2 if a >= b,
/// and a / b then is further from M than that. If a < b, it is a multiple of u^2, or of more if b's
/// last bit is 0; only r >= 1/4 and a - b M = +-u^2 can go wrong. In units of the last bits that is
/// A 2^54 - B M = +-1: at most one A for each sign, which can be tried.
inline bool isQuickDivisor(double b) {
    constexpr std::uint64_t kHidden = std::uint64_t{1} << 52U;
    constexpr std::uint64_t kModulus = std::uint64_t{1} << 54U;
    const std::uint64_t B = (std::bit_cast<std::uint64_t>(b) & (kHidden - 1)) | kHidden;
    if (B % 2 == 0)
        return true;
    std::uint64_t inverse = B; // of B modulo 2^64, by Newton's iteration from 3 correct bits
    for (int i = 0; i < 5; ++i)
        inverse *= 2 - B * inverse;
    const double divisor = static_cast<double>(B);
    const double reciprocal = 1.0 / divisor;
    const double rest = std::fma(-reciprocal, divisor, 1.0) / divisor;
    for (const std::uint64_t M : {(0 - inverse) % kModulus, inverse % kModulus}) {
        __extension__ using Wide = unsigned __int128;
        const Wide A = (Wide{B} * M + kModulus / 2) / kModulus; // to the nearest
        const auto a = static_cast<double>(static_cast<std::uint64_t>(A));
        if (std::fma(a, reciprocal, a * rest) != a / divisor)
            return false;
    }
    return true;
}

} // namespace
} // namespace soma
