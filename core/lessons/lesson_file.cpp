// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lessons/lesson_file.hpp"

#include "core/lessons/markdown.hpp"
#include "core/lessons/seal.hpp"
#include "core/scenario/scenario_json.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace soma {

namespace {

Result<Lesson> lessonFromFront(const std::string& id, const std::string& front) {
    constexpr int kLongest_min = 600;
    Lesson lesson{.id = id, .title = {}};
    const auto read = YamlMap::read(front, 2, [&](YamlMap& map) {
        lesson.title = map.text("title");
        lesson.row = map.text("row");
        lesson.question = map.text("question");
        lesson.minutes =
            static_cast<int>(std::clamp(map.number("minutes", 0), 0.0, double{kLongest_min}));
        lesson.scenario = map.text("scenario");
        if (lesson.title.empty())
            map.refuse("title", "is missing; give the lesson a title");
        if (lesson.scenario.empty())
            map.refuse("scenario", "is missing; name the scenario that the lesson begins with");
        return map.finish();
    });
    if (!read)
        return tl::unexpected(read.error());
    return lesson;
}

Result<void> addBlock(const Block& block, Step& step) {
    if (block.kind == "setup")
        return YamlMap::read(block.text, block.line, [&](YamlMap& map) {
            step.setup = map.all();
            return map.finish();
        });
    if (step.task)
        return fail(ErrorCode::Malformed, "a step has one task at most; begin a new step",
                    lineText(block.line));
    const auto text =
        block.kind == "sealed" ? unsealed(block.text) : Result<std::string>(block.text);
    if (!text)
        return failWithin(lineText(block.line), text.error());
    return YamlMap::read(*text, block.line, [&](YamlMap& map) -> Result<void> {
        auto task = taskFrom(map, step);
        if (!task)
            return tl::unexpected(task.error());
        step.task = *std::move(task);
        return {};
    });
}

Result<Step> stepFrom(Section section) {
    Step step{.title = std::move(section.title), .html = std::move(section.html)};
    step.links = std::move(section.links);
    step.pictures = std::move(section.pictures);
    step.lists = std::move(section.lists);
    step.line = section.line;
    for (const auto& block : section.blocks)
        if (const auto done = addBlock(block, step); !done)
            return tl::unexpected(done.error());
    return step;
}

} // namespace

Result<Lesson> lessonFromText(const std::string& id, std::string_view text) {
    const std::string whole = normalised(text);
    const auto parts = partsOf(whole);
    if (!parts)
        return tl::unexpected(parts.error());
    auto lesson = lessonFromFront(id, parts->front);
    if (!lesson)
        return lesson;
    auto sections = sectionsOf(parts->body, parts->bodyLine);
    if (!sections)
        return tl::unexpected(sections.error());
    for (auto& section : *sections) {
        auto step = stepFrom(std::move(section));
        if (!step)
            return tl::unexpected(step.error());
        lesson->steps.push_back(*std::move(step));
    }
    if (lesson->steps.empty())
        return fail(ErrorCode::Malformed, "has no text below its head; write the first step",
                    lineText(parts->bodyLine));
    return lesson;
}

Result<Lesson> lessonFromFile(const std::string& path) {
    constexpr std::size_t kLargest = 1U << 20U;
    std::error_code ignored;
    std::ifstream file; // a pipe would not even open until someone writes to it
    if (std::filesystem::is_regular_file(path, ignored))
        file.open(path, std::ios::binary);
    if (!file.is_open())
        return fail(ErrorCode::Unreadable, "cannot be read; check the name and the permissions",
                    path);
    std::string text(kLargest + 1, '\0');
    file.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(file.gcount()));
    if (text.size() > kLargest)
        return fail(ErrorCode::TooLarge, "is too long for a lesson; divide it", path);
    const std::filesystem::path place(path);
    auto lesson = lessonFromText(place.stem().string(), text);
    if (!lesson)
        return failWithin(path, lesson.error());
    lesson->folder = place.parent_path().empty() ? "." : place.parent_path().string();
    return lesson;
}

Result<Scenario> stageOf(const Lesson& lesson, std::size_t step) {
    Result<Scenario> stage = after(playground(), {{"scenario", lesson.scenario}}, lesson.folder);
    for (std::size_t i = 0; i <= step && i < lesson.steps.size() && stage; ++i) {
        stage = after(*stage, lesson.steps[i].setup, lesson.folder);
        if (!stage)
            return failWithin(lineText(lesson.steps[i].line), stage.error());
    }
    return stage;
}

} // namespace soma
