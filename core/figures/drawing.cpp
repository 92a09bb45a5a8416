// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/drawing.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <initializer_list>

namespace soma {

namespace {

/// The next of steps x 10^n that is not smaller than `value`.
double nextOf(std::initializer_list<double> steps, double value) {
    constexpr double kSlack = 1 - 1e-12; // 0.1 + 0.2 is still 0.3
    const double decade = std::pow(10.0, std::floor(std::log10(value)));
    for (const double step : steps)
        if (step * decade >= value * kSlack)
            return step * decade;
    return 10 * decade;
}

} // namespace

double niceCeiling(double value) { return nextOf({1, 1.5, 2, 3, 5, 7}, value); }

Range rounded(Range range) {
    constexpr double kIntervals = 5;
    if (!(range.hi > range.lo))
        return {range.lo - 1, range.hi + 1};
    const double step = nextOf({1, 2, 5}, (range.hi - range.lo) / kIntervals) / 2;
    return {std::floor(range.lo / step) * step, std::ceil(range.hi / step) * step};
}

Axis axisOf(const Quantity& q, Range range) {
    return {std::string(q.id),
            std::string(q.symbol),
            std::string(q.unit),
            std::string(q.name),
            range.lo,
            range.hi};
}

Axis axisOf(const Measure& m, Range range) {
    return {std::string(m.id),
            std::string(m.symbol),
            std::string(m.unit),
            std::string(m.name),
            range.lo,
            range.hi};
}

Axis timeAxis(const Scenario& scenario) { return {"t", "t", "ms", "Time", 0, scenario.T_ms()}; }

namespace {

std::string textOf(double value, std::chars_format format, int precision) {
    std::array<char, 64> buffer{};
    const auto end =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, format, precision).ptr;
    return {buffer.data(), end};
}

} // namespace

std::string fixed(double value, int decimals) {
    return textOf(value, std::chars_format::fixed, decimals);
}

std::string significant(double value, int digits) {
    return textOf(value, std::chars_format::general, digits);
}

} // namespace soma
