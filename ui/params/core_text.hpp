// SPDX-License-Identifier: GPL-3.0-or-later
// Core's English texts (names and documentation of the tables) in the user's language, and values
// with their units. GUI thread.
#pragma once

#include "core/scenario/scenario.hpp"
#include "core/stimuli/stimulus.hpp"
#include "ui/language/core_sentence.hpp"

#include <QString>

#include <string_view>

namespace soma::ui {

/// A word to choose, which may be a symbol: V_init.
[[nodiscard]] QString choiceText(std::string_view word);

/// "250.0 pA": at least `decimals` digits after the point, more where the value has more.
[[nodiscard]] QString valueText(const Quantity& quantity, double value, int decimals = 0);

/// Name, meaning, range and default of a quantity, as rich text.
[[nodiscard]] QString toolTipOf(const Quantity& quantity);

/// The same at length, for the What's This mode: also its unit, and where it acts.
[[nodiscard]] QString whatsThisOf(const Setting& setting, const Quantity& onSlider);

/// "Constant current + OU noise" for "dc+ou".
[[nodiscard]] QString stimulusTitle(std::string_view id);

} // namespace soma::ui
