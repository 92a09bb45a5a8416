// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of pinned runs laid over that of the present run, on its axes. Pure; any thread.
#pragma once

#include "core/figures/figure.hpp"

#include <cstddef>
#include <span>
#include <string>

namespace soma {

/// The same figure of another run. `pin` counts from 1; `name` is what the run is called.
struct PinnedFigure {
    std::size_t pin = 1;
    std::string name{};
    const Figure* figure = nullptr;
};

/// The present figure with the lines of the pinned ones; bars become their outline, theory and maps
/// are left out. The home ranges take in both. What has other units is not drawn: a note says so.
[[nodiscard]] Figure overlaid(Figure present, std::span<const PinnedFigure> pinned);

/// With one more panel below the first: by how much its first line exceeds that of each pinned run
/// at the same x, between points by interpolation. The same as given where there is nothing to
/// compare.
[[nodiscard]] Figure withDifference(Figure present, std::span<const PinnedFigure> pinned);

} // namespace soma
