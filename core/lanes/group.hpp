// SPDX-License-Identifier: GPL-3.0-or-later
// How lanes are grouped on this instruction set. Included by the files compiled once for each.
#pragma once

#include "core/lanes/lanes.hpp"
#include "core/lanes/pack.hpp"

#include <array>

// Loops over the interleaved packs are unrolled, so that their states stay in registers.
#define SOMA_UNROLL _Pragma("GCC unroll 8")

namespace soma {
namespace {

/// Packs that are stepped in turn within one loop: a step waits for the one before, and others fill
/// the time.
#ifdef SOMA_LANES_PLAIN
inline constexpr std::size_t kInterleaved = 4;
#else
inline constexpr std::size_t kInterleaved = 6;
#endif
inline constexpr std::size_t kGroupLanes = kInterleaved * Pack::kLanes;
inline constexpr std::size_t kMostGroups = kMostLanes / kGroupLanes;
static_assert(kMostLanes % kGroupLanes == 0);

/// Is the value of all lanes that of the first?
inline bool isUniform(const double* lanes) {
    for (std::size_t lane = 1; lane < kMostLanes; ++lane)
        if (lanes[lane] != lanes[0])
            return false;
    return true;
}

} // namespace
} // namespace soma
