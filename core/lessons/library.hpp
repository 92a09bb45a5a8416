// SPDX-License-Identifier: GPL-3.0-or-later
// The lessons that there are: those of the course, built into the program, and those of a folder.
// Any thread.
#pragma once

#include "core/lessons/lesson.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace soma {

/// The text of a file of resources/lessons; `language` is empty for the original.
struct LessonText {
    std::string_view id;
    std::string_view language;
    std::string_view text;
};

/// In the order of the course, its tasks sealed.
[[nodiscard]] std::span<const LessonText> builtInLessonTexts();

/// Lessons that can be read, and what is wrong with the others: file, line and remedy.
struct LessonShelf {
    std::vector<Lesson> lessons;
    std::vector<Error> problems;

    /// Null if there is none of that name.
    [[nodiscard]] const Lesson* find(std::string_view id) const;
};

/// Its file, or the id of one of the course: how problems name it.
[[nodiscard]] std::string placeOf(const Lesson& lesson);

/// Those of the course in that language, in English where there is no translation.
[[nodiscard]] LessonShelf builtInLessons(const std::string& language);

/// All *.md of a folder, by name; with `language`, what its folder of that name translates.
[[nodiscard]] LessonShelf lessonsIn(const std::string& folder, const std::string& language);

} // namespace soma
