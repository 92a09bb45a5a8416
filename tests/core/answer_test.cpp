// SPDX-License-Identifier: GPL-3.0-or-later
// Answers as JSON: back as they were, still right, and what is said of those that are broken.
#include "core/lessons/answer_json.hpp"
#include "core/lessons/draw.hpp"
#include "core/lessons/library.hpp"
#include "core/scenario/scenario_json.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <set>

namespace soma {
namespace {

std::string problemOf(const std::string& text) {
    const auto answer = answerFromJsonText(text);
    return answer ? "no error" : answer.error().line();
}

TEST(AnswerJson_OfEveryTaskOfTheCourse, ComesBackAndIsStillRight) {
    const Engine engine(2);
    std::set<std::size_t> kinds;
    for (const auto& lesson : builtInLessons({}).lessons)
        for (std::size_t i = 0; i < lesson.steps.size(); ++i) {
            if (!lesson.steps[i].task)
                continue;
            SCOPED_TRACE(lesson.id + ", step " + std::to_string(i + 1));
            const auto& task = *lesson.steps[i].task;
            const Stage stage{*stageOf(lesson, i), seedOf("Noor"), {}};
            const auto right = solution(engine, task, stage);
            ASSERT_TRUE(right.has_value()) << right.error().line();
            kinds.insert(right->index());
            const auto text = toJsonText(*right);
            EXPECT_EQ(text.find('\n'), std::string::npos);
            const auto again = answerFromJsonText(text);
            ASSERT_TRUE(again.has_value()) << again.error().line();
            EXPECT_TRUE(*again == *right) << text;
            const auto verdict = check(engine, task, stage, *again);
            ASSERT_TRUE(verdict.has_value()) << verdict.error().line();
            EXPECT_TRUE(verdict->isRight());
        }
    EXPECT_EQ(kinds.size(), std::variant_size_v<Answer>) << "a kind of answer is in no lesson";
}

TEST(AnswerJson_OfEachKind, HasItsOwnKey) {
    EXPECT_EQ(toJsonText(201.5), R"({"number":201.5})");
    EXPECT_EQ(toJsonText(Chosen{1, {}}), R"({"choice":{"option":1}})");
    EXPECT_EQ(toJsonText(Chosen{1, 0}), R"({"choice":{"option":1,"because":0}})");
    EXPECT_EQ(toJsonText(Sketched{{1, 2}, {3, 4}}), R"({"sketch":{"x":[1.0,2.0],"y":[3.0,4.0]}})");
    EXPECT_EQ(toJsonText(Moment{0.5}), R"({"at_ms":0.5})");
    EXPECT_EQ(toJsonText(Guess{{13}}), R"({"guess":[13.0]})");
    EXPECT_EQ(toJsonText(playground()).find(R"({"scenario":{"version")"), 0U);
}

TEST(AnswerJson_NotFinite, IsReadAsNoNumber) {
    for (const double value :
         {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()}) {
        const auto number = answerFromJsonText(toJsonText(value));
        ASSERT_TRUE(number.has_value()) << number.error().line();
        EXPECT_TRUE(std::isnan(std::get<double>(*number)));
        const auto guess = answerFromJsonText(toJsonText(Guess{{1, value}}));
        ASSERT_TRUE(guess.has_value()) << guess.error().line();
        EXPECT_TRUE(std::isnan(std::get<Guess>(*guess).values.at(1)));
    }
}

TEST(AnswerJson_Malformed, NamesTheKey) {
    const std::vector<std::pair<std::string, std::vector<std::string>>> cases{
        {"", {"answer", "not JSON"}},
        {"{", {"answer", "not JSON"}},
        {"\xff", {"answer", "not JSON"}},
        {std::string(100, '['), {"answer", "deep"}},
        {R"({"number":1e999})", {"answer", "double"}},
        {"[]", {"answer", "one key", "number, choice"}},
        {"{}", {"answer", "one key"}},
        {R"({"number":1,"at_ms":1})", {"answer", "one key"}},
        {R"({"numbr":1})", {"numbr", "did you mean number"}},
        {R"({"number":"1"})", {"number: ", "a number"}},
        {R"({"choice":1})", {"choice: ", "object"}},
        {R"({"choice":{}})", {"choice/option", "missing"}},
        {R"({"choice":{"option":-1}})", {"choice/option", "from 0"}},
        {R"({"choice":{"option":0.5}})", {"choice/option", "whole"}},
        {R"({"choice":{"option":0,"because":null}})", {"choice/because", "whole"}},
        {R"({"choice":{"option":0,"becuse":1}})", {"choice/becuse", "did you mean because"}},
        {R"({"scenario":7})", {"scenario", "object"}},
        {R"({"scenario":{"model":"liff"}})", {"scenario", "liff"}},
        {R"({"sketch":{"x":[1]}})", {"sketch/y", "missing"}},
        {R"({"sketch":{"x":1,"y":[]}})", {"sketch/x", "list"}},
        {R"({"sketch":{"x":[1,2],"y":[1]}})", {"sketch/y", "as many"}},
        {R"({"sketch":{"x":[2,1],"y":[1,1]}})", {"sketch/x", "rise"}},
        {R"({"sketch":{"x":[1,null],"y":[1,1]}})", {"sketch/x", "rise"}},
        {R"({"at_ms":[]})", {"at_ms", "a number"}},
        {R"({"guess":[1,"2"]})", {"guess", "a number"}},
    };
    for (const auto& [text, parts] : cases)
        for (const auto& part : parts)
            EXPECT_NE(problemOf(text).find(part), std::string::npos)
                << text << ": expected '" << part << "' in: " << problemOf(text);
}

TEST(AnswerJson_Damaged, IsReadOrRefusedButNeverThrows) {
    const std::vector<Answer> answers{201.5,       Chosen{1, 0},   playground(),
                                      Moment{0.5}, Guess{{13, 5}}, Sketched{{1, 2}, {3, 4}}};
    std::size_t refused = 0;
    for (const auto& answer : answers) {
        const auto text = toJsonText(answer);
        const std::size_t step = 1 + text.size() / 200;
        for (std::size_t i = 0; i < text.size(); i += step)
            for (const std::string put : {"", "\"", "-", "{", "\xC3", "null"}) {
                auto damaged = text;
                damaged.replace(i, 1, put);
                const auto read = answerFromJsonText(damaged);
                if (read)
                    continue;
                ++refused;
                EXPECT_FALSE(read.error().message.empty());
            }
    }
    EXPECT_GT(refused, 1000U);
}

TEST(Check_AnswerToAnotherKindOfTask, IsAnError) {
    const std::vector<Answer> answers{1.0,      Chosen{},  playground(), Sketched{{}, {}},
                                      Moment{}, Guess{{1}}};
    const std::vector<std::pair<TaskBody, std::size_t>> bodies{
        {NumberTask{.truth = "1", .within = 1}, 0}, {ChoiceTask{.options = {{"a", "", true}}}, 1},
        {ReachTask{.of = "spike_count"}, 2},        {MatchTask{}, 2},
        {SketchTask{.figure = "fi_curve"}, 3},      {PhaseTask{}, 4},
        {MysteryTask{.answer = {{"tau_m", 1}}}, 5}, {MysteryTask{.options = {{"a", ""}}}, 1}};
    const Stage stage{playground(), 0, {}};
    for (const auto& [body, fitting] : bodies)
        for (const auto& answer : answers) {
            const Task task{"?", body};
            if (answer.index() == fitting)
                continue;
            const auto verdict = check(Engine(1), task, stage, answer);
            ASSERT_FALSE(verdict.has_value()) << task.kind() << " " << answer.index();
            EXPECT_NE(verdict.error().line().find("another kind"), std::string::npos);
        }
}

} // namespace
} // namespace soma
