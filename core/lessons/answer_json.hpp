// SPDX-License-Identifier: GPL-3.0-or-later
// Answers as JSON, so that what a student has answered can be kept and checked again. Any thread.
#pragma once

#include "core/lessons/check.hpp"

#include <string>

namespace soma {

/// One line, an object of one key that tells the kind:
/// {"number": 201}, {"choice": {"option": 1, "because": 0}}, {"scenario": {...}},
/// {"sketch": {"x": [...], "y": [...]}}, {"at_ms": 0.5}, {"guess": [13]}.
/// What is not finite is written as null, which is read as NaN.
[[nodiscard]] std::string toJsonText(const Answer& answer);

/// Errors name the key. Whether the answer fits a task is found by check().
[[nodiscard]] Result<Answer> answerFromJsonText(const std::string& text);

} // namespace soma
