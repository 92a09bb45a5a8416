// SPDX-License-Identifier: GPL-3.0-or-later
// Lessons: every one of the course in every language, every task right and wrong, and what lint
// finds.
#include "core/lessons/answer_text.hpp"
#include "core/lessons/lesson_file.hpp"
#include "core/lessons/library.hpp"
#include "core/lessons/lint.hpp"
#include "core/scenario/scenario_json.hpp"
#include "core/sweep/rheobase.hpp"
#include "core/text/text.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace soma {
namespace {

const std::string kHead = "---\ntitle: A lesson\nscenario: b3_rheobase\n---\n";

Lesson lessonOf(const std::string& body) {
    const auto lesson = lessonFromText("own", kHead + body);
    EXPECT_TRUE(lesson.has_value()) << (lesson ? "" : lesson.error().line());
    return lesson.value_or(Lesson{});
}

Task taskOf(const std::string& yaml) {
    const auto lesson = lessonOf("Text.\n\n```task\n" + yaml + "```\n");
    EXPECT_EQ(lesson.steps.size(), 1U);
    EXPECT_TRUE(lesson.steps.at(0).task.has_value());
    return lesson.steps.at(0).task.value_or(Task{});
}

Stage stageAt(const std::string& scenario, std::uint32_t seed = 0) {
    return {*after(playground(), {{"scenario", scenario}}), seed, {}};
}

Outcome outcomeOf(const Task& task, const Stage& stage, const Answer& answer) {
    const auto verdict = check(Engine(1), task, stage, answer);
    EXPECT_TRUE(verdict.has_value()) << (verdict ? "" : verdict.error().line());
    return verdict ? verdict->outcome : Outcome::Undefined;
}

bool isTypeset(std::string_view id) {
    static const std::set<std::string_view> ids{"lif", "eif",   "adex", "gem", "gem.linear", "hh",
                                                "dc",  "pulse", "gwn",  "ou",  "sum"};
    return ids.contains(id);
}

/// Wrong in the way of its kind, whatever is right.
Answer wrongInsteadOf(const Task& task, const Stage& stage, Answer right) {
    if (auto* number = std::get_if<double>(&right))
        *number += 3 * std::get<NumberTask>(task.body).within;
    if (auto* chosen = std::get_if<Chosen>(&right))
        chosen->option = chosen->option == 0 ? 1 : 0;
    if (auto* guess = std::get_if<Guess>(&right))
        guess->values.front() += 3 * std::get<MysteryTask>(task.body).answer.front().within;
    if (auto* sketch = std::get_if<Sketched>(&right))
        for (auto& y : sketch->y)
            y = -1e3 - 10 * std::abs(y);
    if (auto* moment = std::get_if<Moment>(&right))
        moment->at_ms = -1e3;
    if (std::holds_alternative<Scenario>(right)) {
        // Without any input nothing is reached or matched.
        const auto drive = driveSetting(stage.scenario);
        const auto silent = stage.scenario.with(drive, drive.quantity.lowest);
        if (silent)
            return *silent;
    }
    return right;
}

/// What is drawn without a thought: a flat line, and both lines from corner to corner.
std::vector<Sketched> thoughtlessSketches(const Figure& figure) {
    const auto& x = figure.x;
    const auto& y = figure.panels.front().y;
    const double middle = (y.lo + y.hi) / 2;
    return {{{x.lo, x.hi}, {middle, middle}},
            {{x.lo, x.hi}, {y.lo, y.hi}},
            {{x.lo, x.hi}, {y.hi, y.lo}}};
}

/// The right shape, a twentieth of the axis too high.
Sketched roughSketch(const Figure& figure, Sketched right) {
    const auto& axis = figure.panels.front().y;
    for (auto& y : right.y)
        y += (axis.hi - axis.lo) / 20;
    return right;
}

TEST(Lessons_OfTheCourse, EveryRowHasOne) {
    std::set<std::string> rows{"A2"};
    for (int i = 1; i <= 16; ++i)
        rows.insert("B" + std::to_string(i));
    for (int i = 1; i <= 3; ++i)
        rows.insert("C" + std::to_string(i));
    for (int i = 1; i <= 6; ++i)
        rows.insert("D" + std::to_string(i));
    for (const auto& lesson : builtInLessons({}).lessons)
        rows.erase(lesson.row);
    EXPECT_TRUE(rows.empty()) << "no lesson for " << *rows.begin();
}

TEST(Lessons_OfTheCourse, EveryLinkSetupAndAnswerWorks) {
    for (const auto& problem : lint(Engine(2), builtInLessons({})))
        ADD_FAILURE() << problem.line();
}

TEST(Lessons_OfTheCourse, TranslationsSayTheSame) {
    for (const std::string language : {"de", "fa"}) {
        const auto originals = builtInLessons({});
        const auto others = builtInLessons(language);
        for (std::size_t i = 0; i < originals.lessons.size(); ++i) {
            EXPECT_NE(originals.lessons[i].title, others.lessons[i].title);
            for (const auto& problem : lintTranslation(originals.lessons[i], others.lessons[i]))
                ADD_FAILURE() << language << "/" << originals.lessons[i].id << ": "
                              << problem.line();
        }
    }
}

TEST(Lessons_OfTheCourse, WrongAnswersAreNotAccepted) {
    const Engine engine(2);
    std::set<std::string_view> kinds;
    for (const auto& lesson : builtInLessons({}).lessons)
        for (std::size_t i = 0; i < lesson.steps.size(); ++i) {
            if (!lesson.steps[i].task)
                continue;
            const auto& task = *lesson.steps[i].task;
            SCOPED_TRACE(lesson.id + ", step " + std::to_string(i + 1));
            kinds.insert(task.kind());
            const Stage stage{*stageOf(lesson, i), 0, {}};
            const auto right = solution(engine, task, stage);
            ASSERT_TRUE(right.has_value()) << right.error().line();
            const auto verdict = check(engine, task, stage, wrongInsteadOf(task, stage, *right));
            ASSERT_TRUE(verdict.has_value()) << verdict.error().line();
            EXPECT_FALSE(verdict->isRight());
        }
    EXPECT_EQ(kinds.size(), kTaskKinds.size()) << "a kind of task is in no lesson";
}

TEST(Lessons_OfTheCourse, SketchesNeedTheShapeAndNoMore) {
    const Engine engine(2);
    for (const auto& lesson : builtInLessons({}).lessons)
        for (std::size_t i = 0; i < lesson.steps.size(); ++i) {
            if (!lesson.steps[i].task || lesson.steps[i].task->kind() != "sketch")
                continue;
            const auto& task = *lesson.steps[i].task;
            SCOPED_TRACE(lesson.id + ", step " + std::to_string(i + 1));
            const Stage stage{*stageOf(lesson, i), 0, {}};
            const auto figure = figureOf(engine, task, stage);
            const auto right = solution(engine, task, stage);
            ASSERT_TRUE(figure.has_value() && right.has_value());
            for (const auto& sketch : thoughtlessSketches(*figure))
                EXPECT_EQ(outcomeOf(task, stage, sketch), Outcome::Wrong);
            const auto rough = roughSketch(*figure, std::get<Sketched>(*right));
            EXPECT_EQ(outcomeOf(task, stage, rough), Outcome::Right);
        }
}

TEST(Lessons_OfTheCourse, CannotBeReadByACasualLook) {
    for (const auto& [id, language, text] : builtInLessonTexts()) {
        EXPECT_EQ(text.find("```task"), std::string_view::npos) << id;
        EXPECT_EQ(text.find("right: yes"), std::string_view::npos) << id;
    }
}

TEST(LessonFile_OfItsOwn, IsReadStepByStep) {
    const auto lesson =
        lessonOf("Intro with [a link](do:I_inj=250&pin=weak%20noise).\n\n## Second\n\nMore.\n\n"
                 "```setup\nI_inj: 190\n```\n");
    ASSERT_EQ(lesson.steps.size(), 2U);
    EXPECT_EQ(lesson.steps[0].title, "");
    ASSERT_EQ(lesson.steps[0].links.size(), 1U);
    EXPECT_EQ(lesson.steps[0].links[0].line, 5U);
    const auto actions = actionsFromLink(lesson.steps[0].links[0].target);
    ASSERT_TRUE(actions.has_value());
    EXPECT_EQ(*actions, (Actions{{"I_inj", "250"}, {"pin", "weak noise"}}));
    EXPECT_EQ(lesson.steps[1].title, "Second");
    EXPECT_EQ(lesson.steps[1].setup, (Actions{{"I_inj", "190"}}));
    const auto stage = stageOf(lesson, 1);
    ASSERT_TRUE(stage.has_value());
    EXPECT_EQ(stage->value(*stage->find("I_inj")), 190);
}

TEST(Lint_OfWrongNames, FindsEveryOne) {
    const auto lesson =
        lessonOf("[a](do:I_ijn=1) [b](lesson:none) [c](https://x.org) ![d](../e.png) "
                 "[f](do:enlarge=fi) [g](do:I_inj=abc)\n");
    const auto problems =
        lint(Engine(1), lesson, {[](std::string_view) { return false; }, isTypeset});
    EXPECT_EQ(problems.size(), 6U);
    for (const auto& problem : problems)
        EXPECT_NE(problem.line().find("line 5"), std::string::npos) << problem.line();
}

std::vector<std::string> lintOf(const Lesson& lesson) {
    std::vector<std::string> lines;
    for (const auto& problem :
         lint(Engine(1), lesson, {[](std::string_view) { return false; }, isTypeset}))
        lines.push_back(problem.line());
    return lines;
}

TEST(Lint_TextThatBeginsWithANumberAndADot, IsFoundInItsLine) {
    const auto lesson = lessonOf("There are\n1. No, more.\n\n1. One\n2. Two\n\nAnd 3. Text.\n\n"
                                 "```task\nkind: number\nask: How many?\ntruth: 25\nwithin: 1\n"
                                 "low: More, 25. Count.\nright: 25. They are many.\n"
                                 "hints:\n  - 5\\. is too few\n```\n");
    EXPECT_EQ(lesson.steps.at(0).task->right.find("<ol"), 0U);
    const auto problems = lintOf(lesson);
    ASSERT_EQ(problems.size(), 1U) << problems.at(0);
    EXPECT_EQ(problems[0].find("line 19: "), 0U) << problems[0];
    EXPECT_NE(problems[0].find("25\\."), std::string::npos) << problems[0];
    const auto broken = lintOf(lessonOf("There are\n1. No, more.\n"));
    ASSERT_EQ(broken.size(), 1U);
    EXPECT_EQ(broken[0].find("line 6: "), 0U) << broken[0];
}

TEST(Lessons_OfTheCourse, NoTextIsTakenForAList) {
    for (const std::string language : {"", "de", "fa"})
        for (const auto& lesson : builtInLessons(language).lessons)
            for (const auto& step : lesson.steps)
                for (const auto line : step.lists)
                    ADD_FAILURE() << language << "/" << lesson.id << ": line " << line;
}

/// The only problem of a lesson of one task.
std::string problemOfTask(const std::string& yaml) {
    const auto problems = lintOf(lessonOf("Text.\n\n```task\n" + yaml + "```\n"));
    EXPECT_LE(problems.size(), 1U) << problems.at(1);
    return problems.empty() ? "no problem" : problems[0];
}

bool isProblem(const std::string& setup, const std::string& yaml, const std::string& part) {
    const auto problems =
        lintOf(lessonOf("Text.\n\n```setup\n" + setup + "```\n\n```task\n" + yaml + "```\n"));
    return std::ranges::any_of(
        problems, [&](const std::string& each) { return each.find(part) != std::string::npos; });
}

TEST(Lint_OfFigures, WhatIsClickedOnIsThereAndWhatIsPredictedIsNot) {
    const std::string phase = "kind: phase\nask: x\nphase: repolarisation\n";
    EXPECT_TRUE(isProblem("scenario: d4_hh_firing\n", phase, "'spike.shown: yes'"));
    EXPECT_FALSE(isProblem("scenario: d4_hh_firing\nspike.shown: yes\n", phase, ".shown"));
    const std::string sketch = "kind: sketch\nask: x\nof: fi_curve\n";
    EXPECT_TRUE(isProblem("fi_curve.shown: yes\n", sketch, "'fi_curve.shown: no'"));
    EXPECT_FALSE(isProblem("fi_curve.shown: no\n", sketch, ".shown"));
}

TEST(Lint_OfWhatIsDrawn, TriesEveryValue) {
    // Of each list one value cannot be set; for most students all would seem well.
    const std::string mystery = "kind: mystery\nask: x\nvary: [I_inj]\nanswer: {tau_m: 1}\n";
    EXPECT_EQ(problemOfTask(mystery + "draw: {tau_m: [6, 9, 13, 18]}\n"), "no problem");
    for (const std::string values :
         {"-6, 9, 13, 18", "6, -9, 13, 18", "6, 9, -13, 18", "6, 9, 13, -18"}) {
        const auto problem =
            problemOfTask(mystery + "draw: {g_L: [5, 6], tau_m: [" + values + "]}\n");
        EXPECT_NE(problem.find("line 8: with g_L="), std::string::npos) << problem;
        EXPECT_NE(problem.find("tau_m=-"), std::string::npos) << problem;
    }
    const auto match = problemOfTask("kind: match\nask: x\ndraw: {I_inj: [250, 300, 35O]}\n");
    EXPECT_NE(match.find("with I_inj=35O"), std::string::npos) << match;
}

TEST(Lint_OfMysteryOptions, TriesEveryOne) {
    const std::string options = "kind: mystery\nask: x\nvary: [I_inj]\noptions:\n"
                                "  - text: a\n    hidden: {tau_m: 5}\n"
                                "  - text: b\n    hidden: {model: eif}\n";
    EXPECT_EQ(problemOfTask(options + "  - text: c\n    hidden: {V_th: -52}\n"), "no problem");
    const auto problem = problemOfTask(options + "  - text: c\n    hidden: {V_ht: -52}\n");
    EXPECT_NE(problem.find("with option 3"), std::string::npos) << problem;
    EXPECT_NE(problem.find("did you mean V_th"), std::string::npos) << problem;
}

TEST(Lint_OfATaskSolvedFromTheBeginning, SaysSo) {
    const std::string solved = "is solved already when the step begins";
    const std::string reach = "kind: reach\nask: x\nof: rate_hz\nfrom: 20\nto: 60\nonly: [I_inj]\n";
    EXPECT_FALSE(isProblem("I_inj: 100\n", reach, "line"));
    const auto lesson = lessonOf("Text.\n\n```task\n" + reach + "```\n");
    const auto reached =
        std::get<Scenario>(*solution(Engine(1), *lesson.steps[0].task, stageAt("b3_rheobase")));
    const std::string current = formatNumber(reached.value(*reached.find("I_inj")));
    EXPECT_TRUE(isProblem("I_inj: " + current + "\n", reach, solved));
    const std::string match = "kind: match\nask: x\nwithin: 1\ndraw: {I_inj: [250, 300]}\n";
    EXPECT_FALSE(isProblem("I_inj: 200\n", match, "line"));
    EXPECT_TRUE(isProblem("I_inj: 300\n", match, "with I_inj=300: " + solved));
}

TEST(Lint_OfSettingsThatATaskNames, FindsWrongOnes) {
    const auto vary = problemOfTask(
        "kind: mystery\nask: x\nhidden: {tau_m: 5}\nvary: [I_ijn]\nanswer: {tau_m: 1}\n");
    EXPECT_NE(vary.find("vary: there is no parameter 'I_ijn'"), std::string::npos) << vary;
    const auto takes = problemOfTask("kind: number\nask: x\ntruth: 1\nwithin: 1\ntakes: I_ijn\n");
    EXPECT_NE(takes.find("takes: there is no parameter 'I_ijn'"), std::string::npos) << takes;
}

TEST(LintTranslation_OfOtherTasks, FindsEveryDifference) {
    const auto differs = [](const std::string& one, const std::string& other) {
        const auto lesson = [](const std::string& yaml) {
            return lessonOf("Text.\n\n```task\nask: x\n" + yaml + "```\n");
        };
        return !lintTranslation(lesson(one), lesson(other)).empty();
    };
    const std::string number = "kind: number\nwithin: 1\n";
    EXPECT_TRUE(differs(number + "truth: 1\n", number + "truth: 2\n"));
    EXPECT_FALSE(differs(number + "truth: 1\nlow: a\n", number + "truth: 1\nlow: b\n"));
    const std::string reach = "kind: reach\nof: rate_hz\nonly: [tau_m]\nfrom: 1\n";
    EXPECT_TRUE(differs(reach + "to: 2\n", reach + "to: 3\n"));
    EXPECT_TRUE(
        differs(reach + "to: 2\n", "kind: reach\nof: rate_hz\nonly: [I_inj]\nfrom: 1\nto: 2\n"));
    const std::string match = "kind: match\n";
    EXPECT_TRUE(differs(match + "target: {tau_m: 5}\n", match + "target: {tau_m: 6}\n"));
    EXPECT_TRUE(differs(match + "draw: {tau_m: [5, 6]}\n", match + "draw: {tau_m: [5, 7]}\n"));
    EXPECT_TRUE(differs("kind: sketch\nof: fi_curve\n", "kind: sketch\nof: curve\n"));
    const std::string options = "kind: choice\noptions:\n";
    const std::string yes = "  - text: a\n    right: yes\n";
    const std::string no = "  - text: b\n";
    EXPECT_TRUE(differs(options + yes + no, options + no + yes));
    const std::string mystery = "kind: mystery\nvary: [I_inj]\nanswer: {tau_m: 1}\n";
    EXPECT_TRUE(differs(mystery, mystery + "experiments: 3\n"));
    EXPECT_TRUE(differs(mystery + "hidden: {tau_m: 5}\n", mystery + "hidden: {tau_m: 6}\n"));
    EXPECT_TRUE(
        differs("kind: phase\nphase: repolarisation\n", "kind: phase\nphase: depolarisation\n"));
}

TEST(Actions_OfALink, AreDecodedAfterItIsDivided) {
    const auto actions = actionsFromLink("do:pin=R%26D%3d50%25&%49_inj=2&look=100%");
    ASSERT_TRUE(actions.has_value()) << actions.error().line();
    EXPECT_EQ(*actions, (Actions{{"pin", "R&D=50%"}, {"I_inj", "2"}, {"look", "100%"}}));
}

TEST(Actions_ScenarioOfALesson, StaysInItsFolder) {
    for (const std::string name : {"/etc/passwd", "../own.json", ".hidden"})
        EXPECT_FALSE(after(playground(), {{"scenario", name}}, "/etc").has_value()) << name;
}

TEST(NumberTask_Rheobase, IsFoundWithinItsTolerance) {
    const auto task =
        taskOf("kind: number\nask: x\ntruth: rheobase\nwithin: 0.5\nlow: L\nhigh: H\n");
    const auto stage = stageAt("b3_rheobase");
    EXPECT_EQ(outcomeOf(task, stage, 201.0), Outcome::Right); // reference 1.4: 201 on a 1 pA grid
    EXPECT_EQ(outcomeOf(task, stage, 200.0), Outcome::TooLow);
    EXPECT_EQ(outcomeOf(task, stage, 202.0), Outcome::TooHigh);
    EXPECT_EQ(check(Engine(1), task, stage, 200.0)->says, "L");
}

TEST(ReachTask_OtherSettingTouched, IsNotAccepted) {
    const auto task = taskOf("kind: reach\nask: x\nof: rate_hz\nfrom: 1\nto: 500\nonly: [I_inj]\n");
    const auto stage = stageAt("b3_rheobase");
    const auto firing = *stage.scenario.with("I_inj", 300);
    EXPECT_EQ(outcomeOf(task, stage, firing), Outcome::Right);
    EXPECT_EQ(outcomeOf(task, stage, *firing.with("tau_m", 5)), Outcome::OtherTouched);
    EXPECT_EQ(outcomeOf(task, stage, *stage.scenario.with("I_inj", 100)), Outcome::TooLow);
}

TEST(ReachTask_BesideItsGoal, SaysWhatIsWrittenForThatSide) {
    const auto task = taskOf("kind: reach\nask: x\nof: rate_hz\nfrom: 20\nto: 60\nonly: [I_inj]\n"
                             "low: More *current*.\nhigh: Less.\nwrong: W\n");
    const auto stage = stageAt("b3_rheobase");
    const auto saidAt = [&](double current) {
        return check(Engine(1), task, stage, *stage.scenario.with("I_inj", current))->says;
    };
    EXPECT_EQ(saidAt(100), "More <em>current</em>.");
    EXPECT_EQ(saidAt(1000), "Less.");
    const auto plain =
        taskOf("kind: reach\nask: x\nof: rate_hz\nfrom: 20\nto: 60\nonly: [I_inj]\nwrong: W\n");
    EXPECT_EQ(check(Engine(1), plain, stage, *stage.scenario.with("I_inj", 100))->says, "W");
}

TEST(MysteryTask_Draw, DependsOnTheStudent) {
    const auto task = taskOf("kind: mystery\nask: x\ndraw: {tau_m: [6, 9, 13, 18]}\nvary: [I_inj]\n"
                             "answer: {tau_m: 1}\n");
    std::set<double> values;
    for (std::uint32_t seed = 0; seed < 40; ++seed) {
        const auto hidden = hiddenScenario(task, stageAt("b3_rheobase", seed));
        ASSERT_TRUE(hidden && *hidden);
        values.insert((*hidden)->value(*(*hidden)->find("tau_m")));
    }
    EXPECT_EQ(values.size(), 4U);
}

TEST(Phase_OfATriangle, IsNamedFromRestToRest) {
    const Series spike{.x = {0, 1, 2, 3, 4, 5, 6}, .y = {-70, -65, -20, 30, -20, -75, -64}};
    const double rest = -66;
    EXPECT_EQ(phaseAt(spike, rest, 0), std::nullopt);
    EXPECT_EQ(phaseAt(spike, rest, 2), Phase::Depolarisation);
    EXPECT_EQ(phaseAt(spike, rest, 4), Phase::Repolarisation);
    EXPECT_EQ(phaseAt(spike, rest, 5), Phase::Hyperpolarisation);
    EXPECT_EQ(phaseAt(spike, rest, 6), std::nullopt);
}

TEST(AnswerKey_OfNumbers, HasTheDigitsThatCount) {
    const auto keyOf = [](const std::string& yaml) {
        const auto key = answerKey(Engine(1), lessonOf("T\n\n```task\nask: x\n" + yaml + "```\n"));
        return key ? key->substr(key->find("**")) : key.error().line();
    };
    const std::string number = "kind: number\ntruth: 36.542669318287764\nwithin: ";
    EXPECT_EQ(keyOf(number + "1\n"), "**36.5**\n\n");
    EXPECT_EQ(keyOf(number + "0.5\n"), "**36.54**\n\n");
    EXPECT_EQ(keyOf(number + "0.001\n"), "**36.5427**\n\n");
    EXPECT_EQ(keyOf(number + "20\n"), "**37**\n\n");
    EXPECT_EQ(keyOf("kind: number\ntruth: 12345\nwithin: 1000\n"), "**12345**\n\n");
    EXPECT_EQ(keyOf("kind: number\ntruth: -0.001\nwithin: 1\n"), "**0**\n\n");
    EXPECT_EQ(keyOf("kind: mystery\nvary: [I_inj]\nhidden: {tau_m: 12.3456}\nanswer: {tau_m: 1}\n"),
              "**tau_m = 12.3**\n\n");
}

TEST(AnswerKey_OfTheCourse, PrintsNoLongNumbers) {
    const Engine engine(2);
    for (const auto& lesson : builtInLessons({}).lessons) {
        const auto key = answerKey(engine, lesson);
        ASSERT_TRUE(key.has_value()) << key.error().line();
        std::size_t places = 0;
        for (std::size_t i = key->find('.'); i < key->size(); ++i) {
            const bool isDigit = (*key)[i] >= '0' && (*key)[i] <= '9';
            places = isDigit ? places + 1 : 0;
            EXPECT_LT(places, 6U) << lesson.id << ": " << key->substr(i - places, 20);
        }
    }
}

TEST(AnswerKey_OfTheRheobase, PrintsWhatTheProgramFinds) {
    const auto shelf = builtInLessons({});
    const auto key = answerKey(Engine(2), *shelf.find("b3_rheobase"));
    ASSERT_TRUE(key.has_value());
    EXPECT_NE(key->find("**201**"), std::string::npos) << *key;
    EXPECT_NE(key->find("Any current above 200 pA"), std::string::npos) << *key;
}

} // namespace
} // namespace soma
