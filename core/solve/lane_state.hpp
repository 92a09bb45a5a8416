// SPDX-License-Identifier: GPL-3.0-or-later
// Neurons with smooth equations as plain numbers, lane by lane, and how these get into registers
// and back. Included also by files that are compiled once for each instruction set.
#pragma once

#include "core/lanes/scalar.hpp"
#include "core/model/description.hpp"
#include "core/solve/scheme.hpp"

#include <cstddef>
#include <cstdint>
#include <limits>

namespace soma {
namespace {

inline constexpr double kNever = -1;
inline constexpr double kEndless = std::numeric_limits<double>::infinity();

template <typename T> inline constexpr std::size_t kLanesOf = 1;
template <typename T>
requires requires { T::kLanes; }
inline constexpr std::size_t kLanesOf<T> = T::kLanes;

template <typename T> SOMA_INLINE T loadLanes(const double* lanes) {
    if constexpr (requires { T::load(lanes); })
        return T::load(lanes);
    else
        return *lanes;
}

SOMA_INLINE void storeLanes(double* lanes, double x) { *lanes = x; }

template <typename T> SOMA_INLINE void storeLanes(double* lanes, const T& x) { x.store(lanes); }

SOMA_INLINE std::uint64_t bitsOf(bool condition) { return condition ? 1U : 0U; }

/// Everything about the neurons, by lane. Times in ms.
template <typename M, std::size_t L> struct SmoothLanes {
    static constexpr std::size_t N = M::states.size();

    alignas(64) double time[L];
    alignas(64) double step[L];
    /// V is held until then; kNever if it is not.
    alignas(64) double heldUntil[L];
    alignas(64) double edge[L];
    alignas(64) double current[L];
    alignas(64) double x[N][L];
    alignas(64) double f[N][L];
    /// Where spikes are found by shape: the extreme V since the last turn, when it was, and whether
    /// a maximum is sought (1) or a minimum (0).
    alignas(64) double extreme[L];
    alignas(64) double extremeAt[L];
    alignas(64) double seeksMaximum[L];
    alignas(64) double count[L]; // of steps
    alignas(64) double parameters[M::parameters.size()][L];
    RunStatus status[L];
};

} // namespace
} // namespace soma
