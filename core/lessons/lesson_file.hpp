// SPDX-License-Identifier: GPL-3.0-or-later
// Reads lessons as resources/lessons/README.md describes them. Any thread.
#pragma once

#include "core/lessons/lesson.hpp"
#include "core/lessons/yaml.hpp"

#include <string>
#include <string_view>

namespace soma {

/// Errors name the line and say how to mend it, in the form of the file alone: whether its names
/// exist is checked by lint().
[[nodiscard]] Result<Lesson> lessonFromText(const std::string& id, std::string_view text);

/// The same, from a file; errors name it too. Its pictures and scenarios are beside it.
[[nodiscard]] Result<Lesson> lessonFromFile(const std::string& path);

/// A task block; its links and lists are added to those of its step.
[[nodiscard]] Result<Task> taskFrom(YamlMap& block, Step& step);

} // namespace soma
