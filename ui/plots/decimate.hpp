// SPDX-License-Identifier: GPL-3.0-or-later
// Long traces for a picture of few pixels. Pure; any thread. No Qt.
#pragma once

#include "core/quantity.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace soma::ui {

struct PlotPoint {
    double x;
    double y;

    friend bool operator==(const PlotPoint&, const PlotPoint&) = default;
};

/// The stretch of the x axis that is drawn, cut into columns about as wide as half the pen: finer
/// detail cannot be seen.
struct Columns {
    double lo = 0;
    double hi = 1;
    std::size_t count = 1;
    Scale scale = Scale::Linear;
};

/// The part of (x, y), x rising, that can be seen between lo and hi, and one point on either side.
/// Where there are more than two points a column only its lowest and highest are kept, in their
/// order: the picture stays the same. Gaps (NaN) are kept.
[[nodiscard]] std::vector<PlotPoint> decimated(std::span<const double> x, std::span<const double> y,
                                               const Columns& columns);

} // namespace soma::ui
