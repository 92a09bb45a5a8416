// SPDX-License-Identifier: GPL-3.0-or-later
// A figure in words, for who cannot see it. GUI thread.
#pragma once

#include "core/figures/figure.hpp"

#include <QString>

namespace soma::app {

/// "F-I curve: f (Hz) from 0 to 80 against I_inj (pA) from 100 to 300. Curves: ...", plain text.
[[nodiscard]] QString wordsOf(const Figure& figure);

} // namespace soma::app
