// SPDX-License-Identifier: GPL-3.0-or-later
// What the figures share: axes from quantities, ranges that do not jump. Any thread.
#pragma once

#include "core/figures/figure.hpp"
#include "core/quantity.hpp"
#include "core/scenario/scenario.hpp"
#include "core/spikes/measures.hpp"

#include <string>

namespace soma {

struct Range {
    double lo;
    double hi;

    [[nodiscard]] Range including(double value) const {
        return {value < lo ? value : lo, value > hi ? value : hi};
    }
};

/// The next of 1, 1.5, 2, 3, 5, 7, 10, 15 ... that is not smaller than `value` (> 0).
[[nodiscard]] double niceCeiling(double value);

/// The range widened outwards to round numbers, so that it stays put under small changes.
[[nodiscard]] Range rounded(Range range);

[[nodiscard]] Axis axisOf(const Quantity& quantity, Range range);
[[nodiscard]] Axis axisOf(const Measure& measure, Range range);

/// The time axis of a run.
[[nodiscard]] Axis timeAxis(const Scenario& scenario);

/// A number for a title, with so many decimals.
[[nodiscard]] std::string fixed(double value, int decimals);

/// The same with so many significant digits.
[[nodiscard]] std::string significant(double value, int digits);

} // namespace soma
