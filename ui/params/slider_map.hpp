// SPDX-License-Identifier: GPL-3.0-or-later
// Between a slider's ticks and a quantity's values: linear or logarithmic, rounded to numbers that
// a person would write. A value; any thread.
#pragma once

#include "core/quantity.hpp"

namespace soma::ui {

class SliderMap {
public:
    static constexpr int kTicks = 1000;

    explicit SliderMap(const Quantity& quantity);

    /// The nearest tick; values beyond the slider's ends are pinned to them.
    [[nodiscard]] int tickOf(double value) const;
    /// The ends are exact; neighbouring ticks differ unless the quantity is an integer.
    [[nodiscard]] double valueAt(int tick) const;
    /// The value of the nearest tick; beyond the slider's ends, where a curve may go, three digits.
    [[nodiscard]] double stopNear(double value) const;
    /// Moved by tenths of a tick, with a digit more than ticks have; within the slider's ends.
    [[nodiscard]] double nudged(double value, int tenths) const;
    /// Digits after the point that values near this one have.
    [[nodiscard]] int decimalsNear(double value) const;

private:
    [[nodiscard]] double rounded(double value) const;

    double m_min;
    double m_max;
    Scale m_scale;
    Kind m_kind;
};

} // namespace soma::ui
