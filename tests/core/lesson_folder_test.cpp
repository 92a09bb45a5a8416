// SPDX-License-Identifier: GPL-3.0-or-later
// What a lesson may read: plain files of its own folder, whatever else lies there.
#include "core/lessons/folder.hpp"
#include "core/lessons/lesson_file.hpp"
#include "core/lessons/library.hpp"
#include "core/lessons/lint.hpp"
#include "core/scenario/scenario_json.hpp"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace soma {
namespace {

namespace fs = std::filesystem;

const std::string kHead = "---\ntitle: A lesson\nscenario: b3_rheobase\n---\n";

/// A folder with a lesson, a pipe, and links into it and out of it.
class LessonFolder : public testing::Test {
protected:
    LessonFolder() {
        fs::create_directories(folder / "de");
        write(folder / "own.md", kHead + "Text.\n");
        write(folder / "._own.md", "left behind");
        write(folder / "own.png", "\x89PNG\r\n\x1A\n");
        write(outside / "other.md", kHead + "Text.\n");
        write(outside / "other.json", "{}");
        fs::create_symlink(folder / "own.png", folder / "inside.png");
        fs::create_symlink(outside / "other.md", folder / "out.md");
        fs::create_symlink(outside / "other.json", folder / "out.json");
        fs::create_symlink(outside / "none", folder / "broken.png");
        mkfifo((folder / "pipe.md").c_str(), 0600);
        mkfifo((folder / "pipe.json").c_str(), 0600);
    }

    ~LessonFolder() override { fs::remove_all(outside); }

    static void write(const fs::path& path, const std::string& text) {
        std::ofstream(path, std::ios::binary) << text;
    }

    [[nodiscard]] std::string problemOf(std::string_view name) const {
        const auto file = fileWithin(folder.string(), name);
        return file ? "no error" : file.error().line();
    }

    [[nodiscard]] std::vector<std::string> lintOf(const std::string& body) const {
        write(folder / "own.md", kHead + body);
        std::vector<std::string> lines;
        if (const auto lesson = lessonFromFile((folder / "own.md").string()))
            for (const auto& problem : lint(Engine(1), *lesson,
                                            {[](std::string_view) { return false; },
                                             [](std::string_view) { return false; }}))
                lines.push_back(problem.line());
        return lines;
    }

    fs::path outside = fs::temp_directory_path() / ("lesson_folder_" + std::to_string(getpid()));
    fs::path folder = outside / "lessons";
};

TEST_F(LessonFolder, FilesOfIt_AreFound) {
    EXPECT_EQ(problemOf("own.md"), "no error");
    EXPECT_EQ(problemOf("inside.png"), "no error");
    EXPECT_EQ(fileWithin(folder.string(), "inside.png")->filename(), "own.png");
    EXPECT_EQ(fileWithin(folder.string() + "/", "own.md")->filename(), "own.md");
}

TEST_F(LessonFolder, EverythingElse_IsRefusedWithARemedy) {
    const std::vector<std::pair<std::string, std::string>> cases{
        {"", "plain name"},
        {".", "plain name"},
        {"..", "plain name"},
        {".hidden", "plain name"},
        {"../other.md", "plain name"},
        {"/etc/passwd", "plain name"},
        {std::string("own.md\0.png", 11), "plain name"},
        {"none.png", "no file 'none.png' in the lesson's folder; put it there"},
        {"broken.png", "no file"},
        {"out.md", "leads out of the lesson's folder; put the file itself there"},
        {"pipe.md", "pipe"},
        {"de", "folder"}};
    for (const auto& [name, part] : cases)
        EXPECT_NE(problemOf(name).find(part), std::string::npos) << name << ": " << problemOf(name);
    EXPECT_FALSE(fileWithin((folder / "none").string(), "own.md").has_value());
    EXPECT_FALSE(fileWithin("", "own.md").has_value());
}

TEST_F(LessonFolder, LessonsInIt_AreOnlyItsOwnFiles) {
    const auto shelf = lessonsIn(folder.string(), {});
    ASSERT_EQ(shelf.lessons.size(), 1U);
    EXPECT_EQ(shelf.lessons[0].id, "own");
    ASSERT_EQ(shelf.problems.size(), 2U);
    EXPECT_NE(shelf.problems[0].line().find("out.md: 'out.md' leads out"), std::string::npos);
    EXPECT_NE(shelf.problems[1].line().find("pipe.md: 'pipe.md' is no file"), std::string::npos);
    EXPECT_FALSE(lessonFromFile((folder / "pipe.md").string()).has_value());
}

TEST_F(LessonFolder, TranslationOutsideOfIt_IsAProblem) {
    fs::create_symlink(outside / "other.md", folder / "de" / "own.md");
    const auto shelf = lessonsIn(folder.string(), "de");
    EXPECT_EQ(shelf.lessons.size(), 1U);
    EXPECT_TRUE(std::ranges::any_of(shelf.problems, [](const Error& problem) {
        return problem.line().find("de/own.md: 'own.md' leads out") != std::string::npos;
    }));
}

TEST_F(LessonFolder, ScenarioOutsideOfIt_IsRefused) {
    for (const auto& [name, part] : std::vector<std::pair<std::string, std::string>>{
             {"out.json", "leads out"}, {"pipe.json", "pipe"}, {"../other.json", "plain name"}}) {
        const auto scenario = after(playground(), {{"scenario", name}}, folder.string());
        ASSERT_FALSE(scenario.has_value()) << name;
        EXPECT_NE(scenario.error().line().find(part), std::string::npos) << scenario.error().line();
    }
    EXPECT_TRUE(after(playground(), {{"scenario", "b1_pulse"}}, folder.string()).has_value());
}

TEST_F(LessonFolder, PictureOutsideOfIt_IsFoundByLint) {
    EXPECT_TRUE(lintOf("![a](own.png) ![b](inside.png)\n").empty());
    const auto problems = lintOf("![a](broken.png)\n\n![b](../other.png)\n\n![c](de)\n");
    ASSERT_EQ(problems.size(), 3U);
    EXPECT_EQ(problems[0].find("line 5: there is no file"), 0U) << problems[0];
    EXPECT_EQ(problems[1].find("line 7: "), 0U) << problems[1];
    EXPECT_EQ(problems[2].find("line 9: "), 0U) << problems[2];
}

TEST_F(LessonFolder, PictureWithASpaceInItsName_IsFound) {
    write(folder / "my plot.PNG", "\x89PNG\r\n\x1A\n...");
    write(folder / "my plot.jpeg", "\xFF\xD8\xFF\xE0");
    EXPECT_TRUE(lintOf("![a](my%20plot.PNG) ![b](<my plot.PNG>) ![c](my%20plot.jpeg)\n").empty());
    EXPECT_EQ(lintOf("![a](%2e%2e%2fother.png)\n").size(), 1U);
}

TEST_F(LessonFolder, PictureOfAnotherKind_IsRefused) {
    write(folder / "plot.svg", "<svg/>");
    write(folder / "disguised.png", "<svg/>");
    write(folder / "empty.jpg", "");
    write(folder / "bare", "\x89PNG\r\n\x1A\n");
    for (const std::string name : {"plot.svg", "disguised.png", "empty.jpg", "bare", "own.md"}) {
        const auto file = pictureWithin(folder.string(), name);
        ASSERT_FALSE(file.has_value()) << name;
        EXPECT_NE(file.error().line().find("as PNG or JPEG"), std::string::npos);
    }
    EXPECT_EQ(lintOf("![a](plot.svg)\n").size(), 1U);
    EXPECT_TRUE(pictureWithin(folder.string(), "inside.png").has_value());
}

} // namespace
} // namespace soma
