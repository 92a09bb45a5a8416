// SPDX-License-Identifier: GPL-3.0-or-later
// Tries every link, setup and task of a lesson. Any thread; takes as long as the runs behind it.
#pragma once

#include "core/lessons/check.hpp"
#include "core/lessons/library.hpp"

#include <functional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace soma {

/// All that is wrong, each with its line and a remedy; empty if nothing is. `hasLesson` knows to
/// which lessons links may lead, `hasEquation` which equations are typeset.
struct Surroundings {
    std::function<bool(std::string_view)> hasLesson;
    std::function<bool(std::string_view)> hasEquation;
};

[[nodiscard]] std::vector<Error> lint(const Engine& engine, const Lesson& lesson,
                                      const Surroundings& surroundings, std::stop_token stop = {});

/// The same of all lessons of a shelf, after what could not be read of it; each problem names its
/// file, or the id of a lesson of the course. Links may also lead to these.
[[nodiscard]] std::vector<Error> lint(const Engine& engine, const LessonShelf& shelf,
                                      const std::stop_token& stop = {});

/// A translation says the same with other words: as many steps, the same links, setups and tasks.
[[nodiscard]] std::vector<Error> lintTranslation(const Lesson& original, const Lesson& translated);

} // namespace soma
