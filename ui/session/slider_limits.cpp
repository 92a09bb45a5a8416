// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/slider_limits.hpp"

#include <algorithm>
#include <cmath>

namespace soma::ui {

namespace {

// A narrower slider would have ticks that differ in digits which nobody reads.
constexpr double kNarrowest = 1e-9;

Result<void> checkEnds(const Quantity& quantity, double min, double max) {
    for (const double end : {min, max})
        if (const auto accepted = checkValue(quantity, end); !accepted)
            return tl::unexpected(accepted.error());
    return {};
}

} // namespace

Result<void> checkLimits(const Quantity& quantity, double min, double max) {
    if (const auto ends = checkEnds(quantity, min, max); !ends)
        return ends;
    if (quantity.scale == Scale::Log && min <= 0)
        return fail(ErrorCode::OutOfRange, "a logarithmic slider must start above 0");
    if (max - min <= kNarrowest * std::max(std::abs(min), std::abs(max)))
        return fail(ErrorCode::OutOfRange, "the upper limit must lie above the lower one");
    return {};
}

Quantity limited(Quantity quantity, const std::string& qualified, const LimitsByName& limits) {
    const auto found = limits.find(qualified);
    if (found == limits.end() || found->second.unit != quantity.unit)
        return quantity;
    const auto [min, max, unit] = found->second;
    if (!checkLimits(quantity, min, max))
        return quantity;
    quantity.min = min;
    quantity.max = max;
    return quantity;
}

} // namespace soma::ui
