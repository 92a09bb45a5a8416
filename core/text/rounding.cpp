// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/rounding.hpp"

#include <algorithm>
#include <cmath>

namespace soma {

double roundedTo(double value, int places) {
    // Powers of ten are exact, their inverses are not: never multiply by 0.01.
    const double power = std::pow(10.0, std::abs(places));
    const double result =
        places >= 0 ? std::round(value * power) / power : std::round(value / power) * power;
    return std::isfinite(result) ? result + 0.0 : value; // no -0
}

double withDigits(double value, int digits) {
    if (value == 0 || !std::isfinite(value))
        return value;
    return roundedTo(value, digits - 1 - static_cast<int>(std::floor(std::log10(std::abs(value)))));
}

double roundedWithin(double value, double within) {
    constexpr double kMostPlaces = 15;
    if (!(within > 0))
        return value;
    return roundedTo(
        value, static_cast<int>(std::clamp(std::ceil(1 - std::log10(within)), 0.0, kMostPlaces)));
}

} // namespace soma
