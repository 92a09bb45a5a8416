// SPDX-License-Identifier: GPL-3.0-or-later
// A figure in words, for screen readers. Pure; any thread.
#pragma once

#include "core/figures/figure.hpp"

#include <QString>

namespace soma::ui {

[[nodiscard]] QString figureName(const Figure& figure);

/// Axes, ranges, lowest and highest values, notes.
[[nodiscard]] QString figureDescription(const Figure& figure);

} // namespace soma::ui
