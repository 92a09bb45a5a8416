// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lessons/lint.hpp"

#include "core/figures/registry.hpp"
#include "core/lessons/folder.hpp"
#include "core/lessons/markdown.hpp"
#include "core/model/model.hpp"
#include "core/stimuli/stimulus.hpp"
#include "core/text/text.hpp"

#include <algorithm>

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

bool isTypeset(std::string_view id) {
    const auto isIt = [&](const auto* each) { return each->info().id == id; };
    return std::ranges::any_of(models(), isIt) || std::ranges::any_of(stimuli(), isIt) ||
           id == "gem.linear" || id == "sum";
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
        if (m_lesson.folder.empty())
            note(reference.line,
                 fail(ErrorCode::Unsupported, "lessons of the course have no pictures but "
                                              "equations, as in ![LIF](equation:lif)"));
        else if (const auto file = pictureWithin(m_lesson.folder, target); !file)
            note(reference.line, file.error());
    }

    void task(const Task& task, Stage stage) {
        actionsAt(task.line, stage.scenario, task.then);
        if (const auto* number = std::get_if<NumberTask>(&task.body);
            number != nullptr && !number->takes.empty())
            note(task.line, hasSetting(stage.scenario, "takes", number->takes));
        note(task.line, isVisible(task, stage.scenario));
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

    /// What is clicked on must be there; what is predicted must not.
    [[nodiscard]] static Result<void> isVisible(const Task& task, const Scenario& scenario) {
        if (std::holds_alternative<PhaseTask>(task.body) && !scenario.shows("spike"))
            return fail(ErrorCode::Inconsistent, "the figure to be clicked on is hidden; add "
                                                 "'spike.shown: yes' to the setup of the step");
        const auto* sketch = std::get_if<SketchTask>(&task.body);
        const auto figure = findFigure(sketch != nullptr ? sketch->figure : "spike");
        if (sketch != nullptr && figure && scenario.shows((*figure)->id))
            return fail(ErrorCode::Inconsistent, "the curve is seen before it is drawn; add '" +
                                                     sketch->figure +
                                                     ".shown: no' to the setup of the step");
        return {};
    }

    [[nodiscard]] static Result<void> hasSetting(const Scenario& scenario, const std::string& key,
                                                 const std::string& name) {
        if (const auto setting = scenario.find(name); !setting)
            return failWithin(key, setting.error());
        return {};
    }

    /// What is to be reached or matched must not be there from the beginning.
    [[nodiscard]] Result<void> isOpen(const Task& task, const Stage& stage) const {
        if (!std::holds_alternative<ReachTask>(task.body) &&
            !std::holds_alternative<MatchTask>(task.body))
            return {};
        const auto verdict = check(m_engine, task, stage, stage.scenario, m_stop);
        if (!verdict)
            return tl::unexpected(verdict.error());
        if (verdict->isRight())
            return fail(ErrorCode::Inconsistent,
                        "is solved already when the step begins; let the setup of the step begin "
                        "at other values");
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
        if (const auto open = isOpen(task, stage); !open)
            return open;
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

/// What of steps and tasks no translation changes, as one text.
class Skeleton {
public:
    explicit Skeleton(const Step& step) {
        add(step.setup);
        for (const auto& link : step.links)
            add(link.target);
        for (const auto& picture : step.pictures)
            add(picture.target);
        if (!step.task)
            return;
        add(step.task->kind());
        add(static_cast<double>(step.task->hints.size()));
        add(step.task->then);
        std::visit([&](const auto& body) { add(body); }, step.task->body);
    }

    [[nodiscard]] const std::string& text() const { return m_text; }

private:
    void add(std::string_view text) { m_text += std::string(text) + ";"; }

    void add(double number) { add(formatNumber(number)); }

    void add(const Action& action) { add(action.name + "=" + action.value); }

    void add(const Lot& lot) { add(lot.name + ": " + joined(lot.values)); }

    void add(const Sought& sought) { add(sought.name + " " + formatNumber(sought.within)); }

    void add(const Alternative& alternative) {
        add(alternative.isRight ? "right" : "wrong");
        add(alternative.hidden);
    }

    template <typename T> void add(const std::vector<T>& list) {
        for (const auto& each : list)
            add(each);
        m_text += "|";
    }

    template <typename... Ts> void addAll(const Ts&... parts) { (add(parts), ...); }

    void add(const NumberTask& task) { addAll(task.truth, task.with, task.within, task.takes); }

    void add(const ReachTask& task) { addAll(task.of, task.from, task.to, task.only); }

    void add(const MatchTask& task) { addAll(task.target, task.draw, task.within_mV); }

    void add(const SketchTask& task) { addAll(task.figure, task.within_percent); }

    void add(const ChoiceTask& task) { addAll(task.options, task.because); }

    void add(const MysteryTask& task) {
        addAll(task.hidden, task.draw, task.vary, static_cast<double>(task.experiments),
               task.answer, task.options);
    }

    void add(const PhaseTask& task) { add(kPhaseIds[static_cast<std::size_t>(task.phase)]); }

    std::string m_text;
};

} // namespace

std::vector<Error> lint(const Engine& engine, const Lesson& lesson,
                        const Surroundings& surroundings, std::stop_token stop) {
    return Linter(engine, lesson, surroundings, std::move(stop)).run();
}

std::vector<Error> lint(const Engine& engine, const LessonShelf& shelf,
                        const std::stop_token& stop) {
    const auto course = builtInLessons({});
    const Surroundings surroundings{[&](std::string_view id) {
                                        return shelf.find(id) != nullptr ||
                                               course.find(id) != nullptr;
                                    },
                                    isTypeset};
    auto errors = shelf.problems;
    for (const auto& lesson : shelf.lessons)
        for (auto& problem : lint(engine, lesson, surroundings, stop))
            errors.push_back(failWithin(placeOf(lesson), std::move(problem)).value());
    return errors;
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
        if (Skeleton(original.steps[i]).text() != Skeleton(translated.steps[i]).text())
            note(translated.steps[i].line,
                 "the links, setup or task of this step are not those of the original; copy them");
    return errors;
}

} // namespace soma
