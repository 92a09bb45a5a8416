// SPDX-License-Identifier: GPL-3.0-or-later
// Which values of a task a student has: from the name alone, the same on every machine. Any thread.
#pragma once

#include "core/lessons/task.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace soma {

/// The seed of a student: FNV-1a over the UTF-8 of the name without spaces around it; 0 without a
/// name.
[[nodiscard]] std::uint32_t seedOf(std::string_view student);

/// What is drawn of the lots of a task, and of the options of a mystery.
struct Drawn {
    Actions settings{};
    std::optional<std::size_t> option{};

    friend bool operator==(const Drawn&, const Drawn&) = default;
};

/// Nothing for a task that is the same for all.
[[nodiscard]] Drawn drawnFor(const Task& task, std::uint32_t seed);

/// One seed for everything that may be drawn, 0 first; of very many combinations only some.
[[nodiscard]] std::vector<std::uint32_t> seedsOfEveryDraw(const Task& task);

} // namespace soma
