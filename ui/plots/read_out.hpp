// SPDX-License-Identifier: GPL-3.0-or-later
// What the cursor reads from a figure, as numbers and as text. Pure; any thread.
#pragma once

#include "core/figures/figure.hpp"

#include <QString>

#include <cstddef>
#include <optional>

namespace soma::ui {

/// The index of the point nearest to `x`, or of the bar over it. None in a line that turns back,
/// where one x has many points, and none in a gap.
[[nodiscard]] std::optional<std::size_t> pointNear(const Series& series, double x);

/// What the series shows at `x`: theory by interpolation, data at the nearest point.
[[nodiscard]] std::optional<double> valueAt(const Series& series, double x);

/// Where the line of the series is at `x`, between two points too.
[[nodiscard]] std::optional<double> lineValueAt(const Series& series, double x);

/// The cell of a panel's map that the cursor is on.
struct CellPlace {
    std::size_t panel = 0;
    std::size_t column = 0;
    std::size_t row = 0;

    friend bool operator==(const CellPlace&, const CellPlace&) = default;
};

/// The values of all series at `x`; beside theory, how far the data are from it. Of many series
/// those of the first panel and of `panel`, which the pointer is on.
[[nodiscard]] QString readOutText(const Figure& figure, double x, std::size_t panel = 0);
/// x, y and value of a cell.
[[nodiscard]] QString readOutText(const Figure& figure, const CellPlace& cell);

} // namespace soma::ui
