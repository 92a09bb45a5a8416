// SPDX-License-Identifier: GPL-3.0-or-later
// What a line shows, so that a quantity has one colour wherever it appears. Any thread.
#pragma once

namespace soma {

/// ui/ gives each role one colour per theme, the same in every figure. A gate has the colour of the
/// channel that it opens; only the inactivation of sodium has its own.
enum class Role {
    Voltage,
    Current,
    Count,
    Rate,
    Threshold,
    Gate,
    Theory,
    Variability,
    Sodium,
    Inactivation,
    Potassium,
    Leak,
    Adaptation,
};

} // namespace soma
