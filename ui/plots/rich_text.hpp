// SPDX-License-Identifier: GPL-3.0-or-later
// Typesets core's ASCII symbols and units: "tau_m" to an italic tau with subscript m, "uA/cm2" to
// micro-ampere per square centimetre, and its sentences in the language of the window. Any thread.
#pragma once

#include "core/figures/figure.hpp"

#include <QString>

#include <string_view>

namespace soma::ui {

/// HTML of a symbol in TeX's manner: "gbar_Na", "Delta_T", "I_inj", "n_inf". Words such as "count"
/// or "ISI" stay upright.
[[nodiscard]] QString symbolHtml(std::string_view symbol);

/// The same without mark-up, for spin boxes and accessible names: Unicode subscripts where there
/// are some, else the underscore stays.
[[nodiscard]] QString symbolPlain(std::string_view symbol);

/// "pA*sqrt(s)" as people write it.
[[nodiscard]] QString unitText(std::string_view unit);

/// A sentence or title in which symbols with an index ("V_th") and Greek letters are typeset.
[[nodiscard]] QString sentenceHtml(std::string_view sentence);

/// The same without mark-up.
[[nodiscard]] QString sentencePlain(std::string_view sentence);

/// What stands beside a curve: a symbol, or words.
[[nodiscard]] QString labelHtml(std::string_view label);
[[nodiscard]] QString labelPlain(std::string_view label);

enum class AxisText { Short, WithName };

/// "symbol (unit)", or "name symbol (unit)".
[[nodiscard]] QString axisHtml(const Axis& axis, AxisText kind);

/// A number as figures print it: point, true minus, `digits` significant digits.
[[nodiscard]] QString numberText(double value, int digits = 4);

} // namespace soma::ui
