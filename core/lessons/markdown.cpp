// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lessons/markdown.hpp"

#include <cmark.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>
#include <ranges>

namespace soma {

namespace {

constexpr std::string_view kFence = "---\n";
constexpr int kStepLevel = 2;
constexpr std::array<std::string_view, 3> kBlockKinds{"setup", "task", "sealed"};

using Node = std::unique_ptr<cmark_node, decltype(&cmark_node_free)>;
using Iterator = std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)>;
using Text = std::unique_ptr<char, decltype(&std::free)>;

Node owned(cmark_node* node) { return {node, &cmark_node_free}; }

Node parsed(std::string_view markdown) {
    return owned(cmark_parse_document(markdown.data(), markdown.size(), CMARK_OPT_DEFAULT));
}

std::string textOf(const char* text) { return text == nullptr ? "" : text; }

std::string htmlOf(cmark_node* node) {
    const Text html(cmark_render_html(node, CMARK_OPT_DEFAULT), &std::free);
    return html.get();
}

/// Calls `visit` for each node once, with the line of the block that it stands in.
template <typename Visit> void visitAll(cmark_node* root, const Visit& visit) {
    const Iterator nodes(cmark_iter_new(root), &cmark_iter_free);
    std::size_t line = 0;
    for (auto event = cmark_iter_next(nodes.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(nodes.get())) {
        if (event != CMARK_EVENT_ENTER)
            continue;
        cmark_node* node = cmark_iter_get_node(nodes.get());
        if (const int start = cmark_node_get_start_line(node); start > 0)
            line = static_cast<std::size_t>(start);
        visit(node, line);
    }
}

std::string plainText(cmark_node* node) {
    std::string text;
    visitAll(node, [&](cmark_node* each, std::size_t) {
        const auto type = cmark_node_get_type(each);
        if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE)
            text += textOf(cmark_node_get_literal(each));
    });
    return text;
}

bool isListOfOne(cmark_node* node) {
    return cmark_node_get_type(node) == CMARK_NODE_LIST &&
           cmark_node_get_list_type(node) == CMARK_ORDERED_LIST &&
           cmark_node_first_child(node) == cmark_node_last_child(node);
}

bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// The letters that a text begins with, in small ones.
std::string firstWord(std::string_view text) {
    std::string word;
    for (const char c : text) {
        if (!isLetter(c))
            break;
        word += static_cast<char>(c | ' ');
    }
    return word;
}

bool isBlockKind(std::string_view word) {
    return std::ranges::find(kBlockKinds, word) != kBlockKinds.end();
}

/// Does a line of the code open a block? So it is where one is indented.
bool hasFence(std::string_view code) {
    return std::ranges::any_of(std::views::split(code, '\n'), [](const auto& range) {
        const std::string_view line(range.begin(), range.end());
        const auto word = std::min(line.find_first_not_of(" `~"), line.size());
        const auto marks = line.substr(0, word);
        const bool isFence = marks.ends_with("```") || marks.ends_with("~~~");
        return isFence && isBlockKind(firstWord(line.substr(word)));
    });
}

/// A setup or task that is none where it stands would be shown as code, with its answer.
Result<void> checkCode(cmark_node* node, std::size_t line) {
    const std::string info = textOf(cmark_node_get_fence_info(node));
    const auto word = firstWord(info);
    if (isBlockKind(word) && info == word)
        return fail(ErrorCode::Malformed,
                    "'" + word +
                        "' must stand by itself, not in a list or quote; begin its lines "
                        "at the left margin",
                    lineText(line));
    if (isBlockKind(word))
        return fail(ErrorCode::Malformed, "write ```" + word + " alone, nothing after it",
                    lineText(line));
    if (hasFence(textOf(cmark_node_get_literal(node))))
        return fail(ErrorCode::Malformed,
                    "a setup or task is shown as code; begin its lines at the left margin",
                    lineText(line));
    return {};
}

/// Pictures, links and lists of a node; fails at raw HTML and at blocks in the wrong place.
Result<void> gather(cmark_node* root, std::size_t linesBefore, Section& section) {
    Result<void> result;
    visitAll(root, [&](cmark_node* node, std::size_t blockLine) {
        const std::size_t line = linesBefore + blockLine;
        const auto type = cmark_node_get_type(node);
        if (type == CMARK_NODE_LINK)
            section.links.push_back({textOf(cmark_node_get_url(node)), line});
        if (type == CMARK_NODE_IMAGE)
            section.pictures.push_back({textOf(cmark_node_get_url(node)), line});
        if (isListOfOne(node))
            section.lists.push_back(line);
        if (type == CMARK_NODE_CODE_BLOCK && result)
            result = checkCode(node, line);
        if ((type == CMARK_NODE_HTML_BLOCK || type == CMARK_NODE_HTML_INLINE) && result)
            result =
                fail(ErrorCode::Unsupported,
                     "raw HTML is not shown; write Markdown, and &lt; for a '<'", lineText(line));
    });
    return result;
}

std::string blockKind(cmark_node* node) {
    if (cmark_node_get_type(node) != CMARK_NODE_CODE_BLOCK)
        return {};
    const std::string info = textOf(cmark_node_get_fence_info(node));
    return isBlockKind(info) ? info : "";
}

bool isStepHeading(cmark_node* node) {
    return cmark_node_get_type(node) == CMARK_NODE_HEADING &&
           cmark_node_get_heading_level(node) == kStepLevel;
}

/// Moves a top-level node into the section's own document, or its blocks.
void add(cmark_node* node, Section& section, cmark_node* document, std::size_t linesBefore) {
    const auto line = linesBefore + static_cast<std::size_t>(cmark_node_get_start_line(node));
    const auto kind = blockKind(node);
    if (!kind.empty())
        section.blocks.push_back({kind, textOf(cmark_node_get_literal(node)), line + 1});
    else
        cmark_node_append_child(document, node);
}

} // namespace

std::string lineText(std::size_t line) { return "line " + std::to_string(line); }

std::string normalised(std::string_view text) {
    constexpr std::string_view kMark = "\xEF\xBB\xBF";
    if (text.starts_with(kMark))
        text.remove_prefix(kMark.size());
    std::string result(text);
    std::erase(result, '\r');
    return result;
}

Result<Parts> partsOf(std::string_view text) {
    const auto end =
        text.starts_with(kFence) ? text.find("\n---\n", kFence.size() - 1) : std::string_view::npos;
    if (end == std::string_view::npos)
        return fail(ErrorCode::Malformed,
                    "a lesson begins with '---', 'title: ...', 'scenario: ...' and '---', a line "
                    "each",
                    lineText(1));
    constexpr std::size_t kEndLength = 5;
    const auto front = text.substr(kFence.size(), end + 1 - kFence.size());
    const auto lines = static_cast<std::size_t>(std::ranges::count(front, '\n'));
    return Parts{std::string(front), text.substr(end + kEndLength), lines + 3};
}

Result<std::vector<Section>> sectionsOf(std::string_view markdown, std::size_t firstLine) {
    const std::size_t linesBefore = firstLine - 1;
    const Node root = parsed(markdown);
    std::vector<Section> sections;
    if (cmark_node* first = cmark_node_first_child(root.get());
        first != nullptr && !isStepHeading(first))
        sections.push_back({.title = "", .line = firstLine});
    Node document = owned(cmark_node_new(CMARK_NODE_DOCUMENT));
    const auto finish = [&]() -> Result<void> {
        if (sections.empty())
            return {};
        auto& section = sections.back();
        if (const auto done = gather(document.get(), linesBefore, section); !done)
            return done;
        section.html = htmlOf(document.get());
        document = owned(cmark_node_new(CMARK_NODE_DOCUMENT));
        return {};
    };
    while (cmark_node* node = cmark_node_first_child(root.get())) {
        cmark_node_unlink(node);
        if (!isStepHeading(node)) {
            const bool isBlock = !blockKind(node).empty();
            add(node, sections.back(), document.get(), linesBefore);
            if (isBlock)
                cmark_node_free(node);
            continue;
        }
        const Node heading = owned(node);
        if (const auto done = finish(); !done)
            return tl::unexpected(done.error());
        sections.push_back(
            {.title = plainText(node),
             .line = linesBefore + static_cast<std::size_t>(cmark_node_get_start_line(node))});
    }
    if (const auto done = finish(); !done)
        return tl::unexpected(done.error());
    return sections;
}

Result<Section> inlineText(const std::string& markdown, std::size_t line) {
    const Node root = parsed(markdown);
    Section section{.title = "", .line = line};
    if (const auto done = gather(root.get(), line - 1, section); !done)
        return tl::unexpected(done.error());
    if (!section.pictures.empty())
        return fail(ErrorCode::Unsupported,
                    "pictures have no place in a task; put them into the step's text",
                    lineText(line));
    std::string html = htmlOf(root.get());
    constexpr std::string_view kBegin = "<p>";
    constexpr std::string_view kEnd = "</p>\n";
    const bool isOneParagraph = html.starts_with(kBegin) && html.ends_with(kEnd) &&
                                html.find(kBegin, kBegin.size()) == std::string::npos;
    section.html = isOneParagraph
                       ? html.substr(kBegin.size(), html.size() - kBegin.size() - kEnd.size())
                       : std::move(html);
    return section;
}

} // namespace soma
