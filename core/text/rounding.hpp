// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers with no more digits than say something. Any thread.
#pragma once

namespace soma {

/// To so many places behind the point, before it if negative: the double nearest to that decimal.
[[nodiscard]] double roundedTo(double value, int places);

/// To so many digits that count.
[[nodiscard]] double withDigits(double value, int digits);

/// For a number that may be off by `within`: to a tenth of it, but no whole numbers are rounded.
[[nodiscard]] double roundedWithin(double value, double within);

} // namespace soma
