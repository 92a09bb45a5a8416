// SPDX-License-Identifier: GPL-3.0-or-later
// The scaled complementary error function. Any thread.
#pragma once

namespace soma::theory {

/// e^(x^2) erfc(x) to a few units in the last place; infinite below about -26.6.
[[nodiscard]] double erfcx(double x);

} // namespace soma::theory
