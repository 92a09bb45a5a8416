// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lessons/lint.hpp"

#include "core/lessons/markdown.hpp"

#include <filesystem>

namespace soma {

namespace {

constexpr std::string_view kEquationScheme = "equation:";

/// "with tau_m=18"; empty if nothing is drawn.
std::string textOf(const Drawn& drawn) {
    std::string text;
    for (const auto& [name, value] : drawn.settings)
        text += (text.empty() ? "" : ", ") + name + "=" + value;
    if (drawn.option)
        text += (text.empty() ? "option " : ", option ") + std::to_string(*drawn.option + 1);
    return text.empty() ? text : "with " + text;
}

class Linter {
public:
    Linter(const Engine& engine, const Lesson& lesson, const Surroundings& surroundings,
           std::stop_token stop)
        : m_engine(engine)
        , m_lesson(lesson)
        , m_surroundings(surroundings)
        , m_stop(std::move(stop)) {}

    std::vector<Error> run() {
        for (std::size_t i = 0; i < m_lesson.steps.size() && !m_stop.stop_requested(); ++i)
            step(i);
        return std::move(m_errors);
    }

private:
    void step(std::size_t index) {
        const auto& step = m_lesson.steps[index];
        for (const auto line : step.lists)
            note(line, fail(ErrorCode::Malformed,
                            "a text that begins with a number and a dot is shown as a list; write "
                            "it so that a word comes first, or escape the dot, as in 25\\."));
        const auto stage = stageOf(m_lesson, index);
        if (!stage)
            return note(step.line, stage.error());
        note(step.line, checkWindowActions(*stage, step.setup));
        for (const auto& each : step.links)
            link(each, *stage);
        for (const auto& each : step.pictures)
            picture(each);
        if (step.task)
            task(*step.task, {*stage, 0, m_lesson.folder});
    }

    void link(const Reference& reference, const Scenario& stage) {
        const std::string_view target = reference.target;
        if (target.starts_with(kLessonScheme)) {
            if (!m_surroundings.hasLesson(target.substr(kLessonScheme.size())))
                note(reference.line,
                     fail(ErrorCode::UnknownName, "'" + reference.target +
                                                      "' leads to no lesson; use the "
                                                      "name of its file without .md"));
            return;
        }
        if (!target.starts_with(kDoScheme))
            return note(reference.line, fail(ErrorCode::Unsupported,
                                             "'" + reference.target +
                                                 "' is not followed; links begin with do: or "
                                                 "lesson:"));
        const auto actions = actionsFromLink(target);
        if (!actions)
            return note(reference.line, actions.error());
        actionsAt(reference.line, stage, *actions);
    }

    void actionsAt(std::size_t line, const Scenario& stage, const Actions& actions) {
        const auto result = after(stage, actions, m_lesson.folder);
        if (!result)
            return note(line, result.error());
        note(line, checkWindowActions(*result, actions));
    }

    void picture(const Reference& reference) {
        const std::string_view target = reference.target;
        if (target.starts_with(kEquationScheme)) {
            if (!m_surroundings.hasEquation(target.substr(kEquationScheme.size())))
                note(reference.line,
                     fail(ErrorCode::UnknownName, "'" + reference.target +
                                                      "' is not typeset; use the id "
                                                      "of a model or stimulus"));
            return;
        }
        const bool isPlain = target.find('/') == std::string_view::npos &&
                             target.find(':') == std::string_view::npos && !target.empty();
        std::error_code ignored;
        if (!isPlain || m_lesson.folder.empty() ||
            !std::filesystem::exists(std::filesystem::path(m_lesson.folder) / target, ignored))
            note(reference.line,
                 fail(ErrorCode::Unreadable, "there is no picture '" + reference.target +
                                                 "' in the lesson's folder; put it there"));
    }

    void task(const Task& task, Stage stage) {
        actionsAt(task.line, stage.scenario, task.then);
        if (const auto* number = std::get_if<NumberTask>(&task.body);
            number != nullptr && !number->takes.empty())
            note(task.line, hasSetting(stage.scenario, "takes", number->takes));
        for (const auto seed : seedsOfEveryDraw(task)) {
            stage.seed = seed;
            const auto solved = solve(task, stage);
            if (solved)
                continue;
            const auto drawn = textOf(drawnFor(task, seed));
            return note(task.line,
                        drawn.empty() ? solved.error() : failWithin(drawn, solved.error()).value());
        }
    }

    [[nodiscard]] static Result<void> hasSetting(const Scenario& scenario, const std::string& key,
                                                 const std::string& name) {
        if (const auto setting = scenario.find(name); !setting)
            return failWithin(key, setting.error());
        return {};
    }

    /// Is there an answer, and is it accepted?
    [[nodiscard]] Result<void> solve(const Task& task, const Stage& stage) const {
        const auto hidden = hiddenScenario(task, stage);
        if (!hidden)
            return tl::unexpected(hidden.error());
        if (const auto* mystery = std::get_if<MysteryTask>(&task.body))
            for (const auto& name : mystery->vary)
                if (const auto has = hasSetting(**hidden, "vary", name); !has)
                    return has;
        const auto right = solution(m_engine, task, stage, m_stop);
        if (!right)
            return tl::unexpected(right.error());
        const auto verdict = check(m_engine, task, stage, *right, m_stop);
        if (!verdict)
            return tl::unexpected(verdict.error());
        if (!verdict->isRight())
            return fail(ErrorCode::Inconsistent,
                        "its own answer is not accepted; check 'within' and 'truth'");
        return {};
    }

    void note(std::size_t line, const Result<void>& result) {
        if (!result)
            note(line, result.error());
    }

    void note(std::size_t line, const Error& error) {
        m_errors.push_back(failWithin(lineText(line), error).value());
    }

    const Engine& m_engine;
    const Lesson& m_lesson;
    const Surroundings& m_surroundings;
    std::stop_token m_stop;
    std::vector<Error> m_errors;
};

/// What of a step no translation changes, as one text.
std::string skeleton(const Step& step) {
    std::string text;
    const auto add = [&](const Actions& actions) {
        for (const auto& [name, value] : actions)
            text += name + "=" + value + ";";
        text += "|";
    };
    add(step.setup);
    for (const auto& link : step.links)
        text += link.target + ";";
    for (const auto& picture : step.pictures)
        text += picture.target + ";";
    if (!step.task)
        return text;
    text += std::string(step.task->kind()) + std::to_string(step.task->hints.size()) + "|";
    add(step.task->then);
    if (const auto* number = std::get_if<NumberTask>(&step.task->body)) {
        text += number->truth + std::to_string(number->within) + number->takes;
        add(number->with);
    }
    if (const auto* choice = std::get_if<ChoiceTask>(&step.task->body)) {
        for (const auto& option : choice->options)
            text += option.isRight ? "x" : "o";
        for (const auto& reason : choice->because)
            text += reason.isRight ? "x" : "o";
    }
    return text;
}

} // namespace

std::vector<Error> lint(const Engine& engine, const Lesson& lesson,
                        const Surroundings& surroundings, std::stop_token stop) {
    return Linter(engine, lesson, surroundings, std::move(stop)).run();
}

std::vector<Error> lintTranslation(const Lesson& original, const Lesson& translated) {
    std::vector<Error> errors;
    const auto note = [&](std::size_t line, const std::string& why) {
        errors.push_back({ErrorCode::Inconsistent, why, lineText(line)});
    };
    if (original.scenario != translated.scenario || original.row != translated.row)
        note(1, "'scenario' and 'row' are to be those of the original");
    if (original.steps.size() != translated.steps.size()) {
        note(1, "has " + std::to_string(translated.steps.size()) + " steps, the original " +
                    std::to_string(original.steps.size()));
        return errors;
    }
    for (std::size_t i = 0; i < original.steps.size(); ++i)
        if (skeleton(original.steps[i]) != skeleton(translated.steps[i]))
            note(translated.steps[i].line,
                 "the links, setup or task of this step are not those of the original; copy them");
    return errors;
}

} // namespace soma
