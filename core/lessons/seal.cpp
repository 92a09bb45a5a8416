// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lessons/seal.hpp"

#include "core/lessons/markdown.hpp"

#include <cstdint>
#include <random>

namespace soma {

namespace {

constexpr std::string_view kDigits = "0123456789abcdef";
constexpr std::uint32_t kSeed = 1952; // any will do

/// Exclusive or with a fixed stream: the same function seals and opens.
std::string veiled(std::string_view text) {
    std::mt19937 stream(kSeed);
    std::string result;
    for (const char c : text)
        result += static_cast<char>(static_cast<unsigned char>(c) ^ (stream() & 0xFFU));
    return result;
}

/// Those whose fences stand at the left margin.
std::string withSealedFences(std::string_view lesson) {
    constexpr std::string_view kBegin = "\n```task\n";
    constexpr std::string_view kEnd = "\n```";
    std::string result;
    while (true) {
        const auto begin = lesson.find(kBegin);
        const auto end =
            begin == std::string_view::npos ? begin : lesson.find(kEnd, begin + kBegin.size() - 1);
        if (end == std::string_view::npos)
            return result + std::string(lesson);
        const auto task = lesson.substr(begin + kBegin.size(), end + 1 - begin - kBegin.size());
        result += std::string(lesson.substr(0, begin)) + "\n```sealed\n" + sealed(task) + "```";
        lesson.remove_prefix(end + kEnd.size());
    }
}

/// Reads the lesson as the program does: whatever way a task is fenced, it is found.
Result<void> checkSealed(std::string_view lesson) {
    const auto parts = partsOf(lesson);
    if (!parts)
        return tl::unexpected(parts.error());
    const auto sections = sectionsOf(parts->body, parts->bodyLine);
    if (!sections)
        return tl::unexpected(sections.error());
    for (const auto& section : *sections)
        for (const auto& block : section.blocks)
            if (block.kind == "task" || (block.kind == "sealed" && !unsealed(block.text)))
                return fail(ErrorCode::Unsupported,
                            "this task is not sealed; write it between ``` lines at the left "
                            "margin, the first one ```task",
                            lineText(block.line - 1));
    return {};
}

} // namespace

std::string sealed(std::string_view text) {
    const std::string bytes = veiled(text);
    std::string result;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        result += {kDigits[byte >> 4U], kDigits[byte & 15U]};
        if (text[i] == '\n')
            result += '\n';
    }
    return result.ends_with('\n') ? result : result + "\n";
}

Result<std::string> unsealed(std::string_view text) {
    std::string bytes;
    int high = -1;
    for (const char c : text) {
        if (c == '\n' || c == ' ')
            continue;
        const auto digit = kDigits.find(c);
        if (digit == std::string_view::npos)
            return fail(ErrorCode::Malformed, "a sealed task is damaged; seal the lesson anew");
        if (high < 0) {
            high = static_cast<int>(digit);
            continue;
        }
        bytes += static_cast<char>(high * 16 + static_cast<int>(digit));
        high = -1;
    }
    return veiled(bytes);
}

Result<std::string> withSealedTasks(std::string_view lesson) {
    const auto text = withSealedFences(normalised(lesson));
    if (const auto done = checkSealed(text); !done)
        return tl::unexpected(done.error());
    return text;
}

} // namespace soma
