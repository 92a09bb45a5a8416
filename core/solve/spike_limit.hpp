// SPDX-License-Identifier: GPL-3.0-or-later
// When a run is no longer worth going on with. Any thread.
#pragma once

#include <cstddef>

namespace soma {

/// Spikes of one run: 100 in a ms are far beyond any neuron, and 5 million more than can be kept.
constexpr std::size_t mostSpikes(double duration_ms) {
    constexpr double kPerMs = 100;
    constexpr double kMost = 5e6;
    const double most = 1000 + kPerMs * duration_ms;
    return static_cast<std::size_t>(most < kMost ? most : kMost);
}

/// Steps of one run: beyond them it is too stiff for the scheme, and would take minutes.
constexpr double mostSteps(std::size_t samples) {
    constexpr double kAnyway = 2e7;
    return kAnyway + 4 * static_cast<double>(samples);
}

} // namespace soma
