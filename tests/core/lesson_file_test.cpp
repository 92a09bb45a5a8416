// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a lesson: what is said of one that cannot be read, and sealing.
#include "core/lessons/lesson_file.hpp"

#include "core/lessons/seal.hpp"

#include <gtest/gtest.h>

namespace soma {
namespace {

const std::string kHead = "---\ntitle: A lesson\nscenario: b3_rheobase\n---\n";

std::string problemOf(const std::string& text) {
    const auto lesson = lessonFromText("own", text);
    return lesson ? "no error" : lesson.error().line();
}

TEST(LessonFile_Malformed, NamesLineAndRemedy) {
    const std::vector<std::pair<std::string, std::vector<std::string>>> cases{
        {"Just text", {"line 1", "begins with '---'"}},
        {"---\ntitle: A\n---\nText\n", {"line 2", "scenario", "missing"}},
        {"---\ntitle: A\nscenario: x\ncolour: red\n---\nText\n", {"line 4", "'colour'"}},
        {kHead, {"first step"}},
        {kHead + "<b>raw</b>\n", {"line 5", "raw HTML"}},
        {kHead + "T\n\n```task\nkind: nmber\nask: x\n```\n", {"line 8", "did you mean number"}},
        {kHead + "T\n\n```task\nkind: number\nask: x: y\n```\n", {"line 9", "quotes"}},
        {kHead + "T\n\n```task\nkind: number\nask: x\ntruth: 1\n```\n", {"within"}},
        {kHead + "T\n\n```task\nkind: choice\nask: x\noptions:\n  - text: a\n```\n",
         {"exactly one"}},
        {kHead + "T\n\n```setup\n- a\n```\n", {"line 8", "name: value"}},
        {kHead + "T\n\n```task\nkind: reach\nask: x\nof: rate_hz\nfrom: 1\nto: 2\n```\n",
         {"line 8", "only: is missing", "[I_inj]"}},
        {kHead + "T\n\n```task\nkind: reach\nask: x\nof: rate_hz\nfrom: 1\nto: 2\nonly: []\n```\n",
         {"only: is missing"}},
    };
    for (const auto& [text, parts] : cases)
        for (const auto& part : parts)
            EXPECT_NE(problemOf(text).find(part), std::string::npos)
                << "expected '" << part << "' in: " << problemOf(text);
}

/// A task of each kind without the key that is tried.
const std::vector<std::pair<std::string, std::vector<std::string>>> kKeysOfKinds{
    {"number\ntruth: 1\nwithin: 1", {"hints", "then", "with", "unit", "low"}},
    {"reach\nof: rate_hz\nfrom: 1\nto: 2", {"only", "then", "from"}},
    {"match\nwithin: 1", {"target", "draw"}},
    {"sketch\nof: fi_curve", {"within", "hints"}},
    {"choice\noptions: [{text: a, right: yes}]", {"because", "words"}},
    {"choice", {"options"}},
    {"mystery\nvary: [I_inj]", {"answer", "options", "hidden", "draw", "experiments"}},
    {"mystery\nanswer: {tau_m: 1}", {"vary"}},
    {"phase", {"phase"}}};

TEST(LessonFile_TaskThatWouldBeShownAsCode, IsRefusedInItsLine) {
    const auto problem = [](const std::string& body) { return problemOf(kHead + "T\n\n" + body); };
    const std::string apart = "line 7: 'task' must stand by itself, not in a list or quote";
    EXPECT_EQ(problem("> ```task\n> kind: number\n> ```\n").find(apart), 0U);
    EXPECT_EQ(problem("- ```task\n  kind: number\n  ```\n").find(apart), 0U);
    EXPECT_EQ(problem("1. a\n2. b\n\n   ```setup\n   I_inj: 1\n   ```\n").find("line 10: 'setup'"),
              0U);
    for (const std::string info :
         {"task number", "task: x", "Task", "TASK", "task{a}", "sealed x"}) {
        const auto found = problem("```" + info + "\nkind: number\n```\n");
        EXPECT_EQ(found.find("line 7: write ```"), 0U) << info << ": " << found;
    }
    for (const std::string code :
         {"    ```task\n    kind: number\n    ```\n", "````\na\n```task\nkind: number\n```\n````\n",
          "```\n  ~~~setup"}) {
        const auto found = problem(code);
        EXPECT_EQ(found.find("line 7: a setup or task is shown as code"), 0U) << code << found;
    }
    for (const std::string code :
         {"```\n\na\n\n```\n", "```tasks\na\n```\n", "    task\n", "```\n```\n"})
        EXPECT_EQ(problem(code), "no error") << code;
}

TEST(LessonFile_AnyShapeInAnyKey, IsReadOrRefusedButNeverThrows) {
    const std::vector<std::string> shapes{" text",
                                          " ~",
                                          "\n  first: text",
                                          "\n  text: a",
                                          " [[a], [b]]",
                                          " [{a: {b: [c]}}]",
                                          " {a: [b, c]}",
                                          " {a: {b: c}}",
                                          " [~]",
                                          " {~: ~}",
                                          " {[a]: b}",
                                          " {? {a: b} : [c]}",
                                          " []",
                                          " {}",
                                          " [{text: a, hidden: [b]}]",
                                          " [{text: [a], right: {b: c}}]",
                                          " &a [*a]",
                                          " &a {b: *a}",
                                          " !!binary x",
                                          " " + std::string(5000, '[')};
    std::size_t refused = 0;
    for (const auto& [kind, keys] : kKeysOfKinds)
        for (const auto& key : keys)
            for (const auto& shape : shapes) {
                const std::string yaml = "ask: x\nkind: " + kind + "\n" + key + ":" + shape + "\n";
                const auto problem = problemOf(kHead + "T\n\n```task\n" + yaml + "```\n");
                refused += problem != "no error";
                EXPECT_TRUE(problem == "no error" || problem.find("line ") == 0) << yaml << problem;
            }
    EXPECT_GT(refused, 200U);
}

TEST(LessonFile_MapInsteadOfAList, IsRefusedInItsLine) {
    const std::string head = kHead + "T\n\n```task\nask: x\n";
    const auto hints =
        problemOf(head + "kind: number\ntruth: 1\nwithin: 1\nhints:\n  first: text\n```\n");
    EXPECT_EQ(hints.find("line 13: hints: is to be a list"), 0U) << hints;
    const auto options = problemOf(head + "kind: choice\noptions:\n  text: a\n```\n");
    EXPECT_EQ(options.find("line 11: options: is to be a list"), 0U) << options;
}

TEST(LessonFile_AnyShapeInHeadOrSetup, IsReadOrRefusedButNeverThrows) {
    for (const std::string shape : {"[a]", "{a: b}", "~", "{[a]: b}", "[[a]]", "{a: {b: c}}"}) {
        for (const std::string key : {"row", "question", "minutes"})
            EXPECT_NE(problemOf("---\ntitle: A\nscenario: b\n" + key + ": " + shape + "\n---\nT\n"),
                      "");
        EXPECT_NE(problemOf(kHead + "T\n\n```setup\nI_inj: " + shape + "\n```\n"), "");
        EXPECT_NE(problemOf(kHead + "T\n\n```setup\n" + shape + "\n```\n"), "");
    }
}

TEST(Seal_AnyText, ComesBack) {
    for (const std::string text : {"", "a", "kind: number\nask: \xCF\x84?\n"})
        EXPECT_EQ(unsealed(sealed(text)), text);
    EXPECT_FALSE(unsealed("0g").has_value());
}

TEST(Seal_OfALesson, KeepsEveryLineInItsPlace) {
    const std::string head = kHead + "T\n\n```task\nkind: number\nask: x\n\ntruth: 1\n";
    for (const auto& text : {head + "within: 1\ncolour: red\n```\n", head + "within: x: y\n```\n",
                             head + "within: 1\n```\n\n## Second\n\n```setup\n- a\n```\n"}) {
        const auto problem = problemOf(text);
        EXPECT_NE(problem.find("line"), std::string::npos) << problem;
        const auto sealed = withSealedTasks(text);
        ASSERT_TRUE(sealed.has_value()) << sealed.error().line();
        EXPECT_EQ(problemOf(*sealed), problem);
    }
}

TEST(Seal_OfALessonWithOtherLineEnds, SealsEveryTask) {
    std::string text = kHead + "T\n\n```task\nkind: number\nask: x\ntruth: 1\nwithin: 1\n```\n";
    for (auto at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + 2))
        text.replace(at, 1, "\r\n");
    const auto sealed = withSealedTasks("\xEF\xBB\xBF" + text);
    ASSERT_TRUE(sealed.has_value()) << sealed.error().line();
    EXPECT_EQ(sealed->find("truth"), std::string::npos) << *sealed;
    EXPECT_EQ(problemOf(*sealed), "no error");
}

TEST(Seal_OfATaskThatIsFencedOtherwise, FailsInItsLine) {
    const std::string yaml = "kind: number\nask: x\ntruth: 1\nwithin: 1\n";
    const std::string first = kHead + "T\n\n```task\n" + yaml + "```\n\n## Second\n\n";
    for (const auto& [begin, end] :
         std::vector<std::pair<std::string, std::string>>{{"~~~task\n", "~~~\n"},
                                                          {"````task\n", "````\n"},
                                                          {" ```task\n", "```\n"},
                                                          {"   ```task\n", "   ```\n"},
                                                          {"``` task\n", "```\n"},
                                                          {"```task \n", "```\n"},
                                                          {"```task\n", ""},
                                                          {"```task\n```b\n", "```\n"}}) {
        const auto sealed = withSealedTasks(first + begin + yaml + end);
        ASSERT_FALSE(sealed.has_value()) << begin << *sealed;
        EXPECT_EQ(sealed.error().line().find("line 16: this task is not sealed"), 0U)
            << begin << sealed.error().line();
    }
    const auto quoted = withSealedTasks(first + "> ```task\n> kind: number\n");
    ASSERT_FALSE(quoted.has_value());
    EXPECT_EQ(quoted.error().line().find("line 16: "), 0U) << quoted.error().line();
    const auto empty = withSealedTasks(first + "```task\n```\n\n```\nend\n```\n");
    ASSERT_TRUE(empty.has_value()) << empty.error().line();
    EXPECT_NE(empty->find("end"), std::string::npos);
}

} // namespace
} // namespace soma
