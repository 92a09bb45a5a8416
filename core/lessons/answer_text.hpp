// SPDX-License-Identifier: GPL-3.0-or-later
// Answers in words, for keys and reports. Any thread.
#pragma once

#include "core/lessons/check.hpp"

#include <string>

namespace soma {

/// Markdown: what each task of the lesson asks, and the answer, computed. For tasks in which
/// students have different values it is that of seed 0.
[[nodiscard]] Result<std::string> answerKey(const Engine& engine, const Lesson& lesson);

/// One line, such as "201" or "No, because V settles".
[[nodiscard]] std::string textOf(const Task& task, const Stage& stage, const Answer& answer);

/// HTML without its tags, for a terminal.
[[nodiscard]] std::string withoutTags(const std::string& html);

} // namespace soma
