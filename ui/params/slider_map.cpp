// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/params/slider_map.hpp"

#include <algorithm>
#include <cmath>

namespace soma::ui {

SliderMap::SliderMap(const Quantity& quantity)
    : m_min(quantity.min)
    , m_max(quantity.max)
    , m_scale(quantity.scale)
    , m_kind(quantity.kind) {}

int SliderMap::tickOf(double value) const {
    const double inside = std::clamp(value, m_min, m_max);
    const double share = m_scale == Scale::Log ? std::log(inside / m_min) / std::log(m_max / m_min)
                                               : (inside - m_min) / (m_max - m_min);
    return static_cast<int>(std::lround(share * kTicks));
}

double SliderMap::valueAt(int tick) const {
    if (tick <= 0)
        return m_min;
    if (tick >= kTicks)
        return m_max;
    const double share = static_cast<double>(tick) / kTicks;
    const double value = m_scale == Scale::Log ? m_min * std::pow(m_max / m_min, share)
                                               : m_min + (m_max - m_min) * share;
    return std::clamp(rounded(value), m_min, m_max);
}

double SliderMap::stopNear(double value) const {
    if (m_min <= value && value <= m_max)
        return valueAt(tickOf(value));
    if (value == 0)
        return 0;
    constexpr int kDigits = 3;
    const double decade = std::pow(10.0, std::floor(std::log10(std::abs(value))) - kDigits + 1);
    const double stop = std::round(value / decade) * decade;
    return m_kind == Kind::Real ? stop : std::round(stop);
}

double SliderMap::nudged(double value, int tenths) const {
    const double share = tenths / (10.0 * kTicks);
    const double moved = m_scale == Scale::Log ? value * std::pow(m_max / m_min, share)
                                               : value + (m_max - m_min) * share;
    const double power = std::pow(10.0, decimalsNear(value) + 1);
    return std::clamp(std::round(moved * power) / power, std::min(m_min, value),
                      std::max(m_max, value));
}

int SliderMap::decimalsNear(double value) const {
    if (m_kind != Kind::Real)
        return 0;
    const double step = m_scale == Scale::Log
                            ? std::clamp(value, m_min, m_max) * std::log(m_max / m_min) / kTicks
                            : (m_max - m_min) / kTicks;
    return std::max(0, -static_cast<int>(std::floor(std::log10(step))));
}

double SliderMap::rounded(double value) const {
    // Dividing by a power of ten gives the double nearest to the decimal; multiplying by 0.1 does
    // not.
    const double power = std::pow(10.0, decimalsNear(value));
    return std::round(value * power) / power;
}

} // namespace soma::ui
