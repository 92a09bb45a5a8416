// SPDX-License-Identifier: GPL-3.0-or-later
// A lesson's file taken apart: its head, and its Markdown (CommonMark). Any thread.
#pragma once

#include "core/lessons/lesson.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace soma {

/// Files with the line ends of other systems, or with a mark of their encoding, are read too: the
/// text without them.
[[nodiscard]] std::string normalised(std::string_view text);

/// A lesson's head, from line 2 on, and its Markdown; the body is part of the text given.
struct Parts {
    std::string front;
    std::string_view body;
    std::size_t bodyLine = 0;
};

/// Fails where the text has no head.
[[nodiscard]] Result<Parts> partsOf(std::string_view text);

/// A fenced block ("setup", "task"); `line` is that of its first line of text.
struct Block {
    std::string kind;
    std::string text;
    std::size_t line = 0;
};

/// What stands below a heading of level two, or before the first one (then without a title).
struct Section {
    std::string title;
    std::string html{};
    std::vector<Block> blocks{};
    std::vector<Reference> links{};
    std::vector<Reference> pictures{};
    /// Lines of numbered lists of one entry.
    std::vector<std::size_t> lists{};
    std::size_t line = 0;
};

/// Lines are counted from `firstLine`. Fails at raw HTML and at a setup or task that would be shown
/// as code, naming the line.
[[nodiscard]] Result<std::vector<Section>> sectionsOf(std::string_view markdown,
                                                      std::size_t firstLine);

/// A text within a task, as a section without a title: its HTML has no paragraph around it. Fails
/// at raw HTML and pictures.
[[nodiscard]] Result<Section> inlineText(const std::string& markdown, std::size_t line);

/// "line 12".
[[nodiscard]] std::string lineText(std::size_t line);

} // namespace soma
