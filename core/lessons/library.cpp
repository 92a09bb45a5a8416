// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lessons/library.hpp"

#include "core/expect.hpp"
#include "core/lessons/folder.hpp"
#include "core/lessons/lesson_file.hpp"
#include "core/lessons/lint.hpp"

#include <algorithm>
#include <filesystem>

namespace soma {

namespace {

namespace fs = std::filesystem;

/// Not what editors and archives leave behind, which begins with a dot.
bool isLesson(const fs::path& file) {
    return file.extension() == ".md" && file.stem() != "README" &&
           !file.filename().string().starts_with('.');
}

/// None where the folder cannot be read.
std::vector<fs::path> markdownIn(const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code failed;
    for (fs::directory_iterator entry(folder, failed); entry != fs::directory_iterator();
         entry.increment(failed))
        if (isLesson(entry->path()))
            files.push_back(entry->path());
    std::ranges::sort(files);
    return files;
}

/// The lesson of a file that does not lead out of its folder.
Result<Lesson> lessonWithin(const fs::path& file) {
    const auto within = fileWithin(file.parent_path().string(), file.filename().string());
    if (!within)
        return failWithin(file.string(), within.error());
    return lessonFromFile(file.string());
}

/// The translation, if there is one that says the same; its pictures are those of the original.
Result<Lesson> translated(const Lesson& original, const fs::path& file) {
    auto lesson = lessonWithin(file);
    if (!lesson)
        return lesson;
    const auto problems = lintTranslation(original, *lesson);
    if (!problems.empty())
        return failWithin(file.string(), problems.front());
    lesson->folder = original.folder;
    return lesson;
}

} // namespace

const Lesson* LessonShelf::find(std::string_view id) const {
    const auto found = std::ranges::find(lessons, id, &Lesson::id);
    return found == lessons.end() ? nullptr : &*found;
}

std::string placeOf(const Lesson& lesson) {
    return lesson.folder.empty() ? lesson.id
                                 : (fs::path(lesson.folder) / (lesson.id + ".md")).string();
}

LessonShelf builtInLessons(const std::string& language) {
    LessonShelf shelf;
    const auto texts = builtInLessonTexts();
    for (const auto& [id, itsLanguage, text] : texts) {
        if (!itsLanguage.empty())
            continue;
        const auto other = std::ranges::find_if(texts, [&](const LessonText& each) {
            return each.id == id && each.language == language && !language.empty();
        });
        auto lesson = lessonFromText(std::string(id), other == texts.end() ? text : other->text);
        SOMA_EXPECT(lesson.has_value()); // a test reads them all
        shelf.lessons.push_back(*std::move(lesson));
    }
    return shelf;
}

LessonShelf lessonsIn(const std::string& folder, const std::string& language) {
    LessonShelf shelf;
    for (const auto& file : markdownIn(folder)) {
        auto lesson = lessonWithin(file);
        if (!lesson) {
            shelf.problems.push_back(lesson.error());
            continue;
        }
        const auto other = file.parent_path() / language / file.filename();
        std::error_code ignored;
        if (!language.empty() && fs::exists(other, ignored)) {
            auto words = translated(*lesson, other);
            if (words)
                lesson = *std::move(words);
            else
                shelf.problems.push_back(words.error());
        }
        shelf.lessons.push_back(*std::move(lesson));
    }
    if (shelf.lessons.empty() && shelf.problems.empty())
        shelf.problems.push_back(
            {ErrorCode::Unreadable, "has no lessons; they are files that end in .md", folder});
    return shelf;
}

} // namespace soma
