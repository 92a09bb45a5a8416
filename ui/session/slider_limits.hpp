// SPDX-License-Identifier: GPL-3.0-or-later
// Where sliders move when the user wants it otherwise than the tables say. Values; any thread.
#pragma once

#include "core/quantity.hpp"

#include <map>
#include <string>

namespace soma::ui {

/// In the unit in which they were given: the same name may be measured otherwise in another model.
struct SliderLimits {
    double min;
    double max;
    std::string unit;

    friend bool operator==(const SliderLimits&, const SliderLimits&) = default;
};

/// By qualified name; only where they differ from the tables.
using LimitsByName = std::map<std::string, SliderLimits>;

/// Can the quantity's slider move from min to max? The error says what would do.
[[nodiscard]] Result<void> checkLimits(const Quantity& quantity, double min, double max);

/// The quantity with the limits wanted for it, if there are some and it can have them.
[[nodiscard]] Quantity limited(Quantity quantity, const std::string& qualified,
                               const LimitsByName& limits);

} // namespace soma::ui
