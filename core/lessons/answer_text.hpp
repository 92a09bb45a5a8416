// SPDX-License-Identifier: GPL-3.0-or-later
// Answers in words, for keys and reports. Any thread.
#pragma once

#include "core/lessons/check.hpp"

#include <cstdint>
#include <string>

namespace soma {

/// Markdown: what each task of the lesson asks, and the answer, computed. For tasks in which
/// students have different values it is that of the student of `seed` (see seedOf). Numbers have
/// the digits that make a difference to the task.
[[nodiscard]] Result<std::string> answerKey(const Engine& engine, const Lesson& lesson,
                                            std::uint32_t seed = 0);

/// One line, such as "201" or "No, because V settles".
[[nodiscard]] std::string textOf(const Task& task, const Stage& stage, const Answer& answer);

/// HTML without its tags, for a terminal.
[[nodiscard]] std::string withoutTags(const std::string& html);

} // namespace soma
