// SPDX-License-Identifier: GPL-3.0-or-later
// The counter-based generator Philox4x32-10 (Salmon et al., SC11, doi:10.1145/2063384.2063405).
#pragma once

#include <array>
#include <cstdint>

namespace soma {

using PhiloxCounter = std::array<std::uint32_t, 4>;
using PhiloxKey = std::array<std::uint32_t, 2>;

inline constexpr PhiloxKey kPhiloxFactors{0xD2511F53U, 0xCD9E8D57U};
inline constexpr int kPhiloxRounds = 10;

constexpr PhiloxKey nextKey(PhiloxKey key) { return {key[0] + 0x9E3779B9U, key[1] + 0xBB67AE85U}; }

constexpr PhiloxCounter philoxRound(PhiloxCounter counter, PhiloxKey key) {
    const std::uint64_t a = std::uint64_t{kPhiloxFactors[0]} * counter[0];
    const std::uint64_t b = std::uint64_t{kPhiloxFactors[1]} * counter[2];
    return {
        static_cast<std::uint32_t>(b >> 32U) ^ counter[1] ^ key[0], static_cast<std::uint32_t>(b),
        static_cast<std::uint32_t>(a >> 32U) ^ counter[3] ^ key[1], static_cast<std::uint32_t>(a)};
}

constexpr PhiloxCounter philox4x32(PhiloxCounter counter, PhiloxKey key) {
    for (int round = 0; round < kPhiloxRounds; ++round) {
        counter = philoxRound(counter, key);
        key = nextKey(key);
    }
    return counter;
}

} // namespace soma
