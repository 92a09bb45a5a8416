// SPDX-License-Identifier: GPL-3.0-or-later
// Where a moment of the run is in a figure, and which moments are worth stepping to. Pure; any
// thread.
#pragma once

#include "core/figures/figure.hpp"

#include <optional>

namespace soma::ui {

/// On every series at `x` or, with `y`, at that point of the figure's only panel.
struct TimePlace {
    double x = 0;
    std::optional<double> y;

    friend bool operator==(const TimePlace&, const TimePlace&) = default;
};

/// Is time along the x axis, be it counted from a spike?
[[nodiscard]] bool isOverTime(const Figure& figure);

/// None where the figure shows no run, or not this moment of it.
[[nodiscard]] std::optional<TimePlace> placeAt(const Figure& figure, double time_ms);

/// The moment at `x`, of a figure over time.
[[nodiscard]] std::optional<double> timeAt(const Figure& figure, double x);

enum class Step { Back, Forward };

/// The next sample beside a moment; none at the end.
[[nodiscard]] std::optional<double> sampleBeside(const Figure& figure, double time_ms, Step step);

/// The next spike or extremum of the uppermost panel; small wiggles, as of noise, are none.
[[nodiscard]] std::optional<double> eventBeside(const Figure& figure, double time_ms, Step step);

} // namespace soma::ui
