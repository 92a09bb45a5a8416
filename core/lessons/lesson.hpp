// SPDX-License-Identifier: GPL-3.0-or-later
// A lesson: steps of text that drive the instrument, with tasks. Values; any thread.
#pragma once

#include "core/lessons/task.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace soma {

/// Where a link or picture leads, and its line in the file.
struct Reference {
    std::string target;
    std::size_t line = 0;
};

/// `html` has the text of the step without its heading: no raw HTML of the file is in it.
struct Step {
    std::string title;
    std::string html{};
    Actions setup{};
    std::optional<Task> task{};
    std::vector<Reference> links{};
    std::vector<Reference> pictures{};
    /// Lines of numbered lists of one entry: texts that happen to begin like "25. ".
    std::vector<std::size_t> lists{};
    std::size_t line = 0;
};

/// `folder` is where the pictures and scenarios of the lesson are; empty for a built-in one.
struct Lesson {
    std::string id;
    std::string title;
    std::string row{};
    std::string question{};
    int minutes = 0;
    std::string scenario{};
    std::string folder{};
    std::vector<Step> steps{};
};

/// Where each step begins: the lesson's scenario, after the setups of all steps up to that one that
/// it builds on. Fails if an action of a setup does.
[[nodiscard]] Result<Scenario> stageOf(const Lesson& lesson, std::size_t step);

} // namespace soma
