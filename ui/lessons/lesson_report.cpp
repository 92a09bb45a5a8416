// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lesson_report.hpp"

#include "core/lessons/answer_text.hpp"
#include "ui/language/core_sentence.hpp"
#include "ui/lessons/mystery_field.hpp"
#include "ui/lessons/sketch.hpp"
#include "ui/lessons/sketch_field.hpp"
#include "ui/plots/rich_text.hpp"

#include <QCoreApplication>

namespace soma::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDigits = 6; // of a number that a student typed

class Report {
    Q_DECLARE_TR_FUNCTIONS(soma::ui::Report)

public:
    Report(const Engine& engine, const std::stop_token& stop)
        : m_engine(engine)
        , m_stop(stop) {}

    [[nodiscard]] ReportedTask taskOf(const Task& task, const Stage& stage,
                                      const Attempt& attempt) const;
    /// Of which nothing may be told yet; of which the step cannot be set up.
    [[nodiscard]] static ReportedTask sealedTask(const Task& task);
    [[nodiscard]] static ReportedTask brokenTask(const Task& task);

private:
    static void judge(ReportedTask& reported, const std::optional<Verdict>& verdict);
    [[nodiscard]] std::optional<Verdict> verdictOn(const Task& task, const Stage& stage,
                                                   const Attempt& attempt) const;
    [[nodiscard]] static QString answerOn(const Task& task, const Stage& stage,
                                          const Answer& answer);
    [[nodiscard]] static QString settingsOn(const Scenario& from, const Scenario& to);
    [[nodiscard]] static QString guessOn(const Task& task, const Guess& guess);
    [[nodiscard]] static QString remarksOn(const Attempt& attempt);
    [[nodiscard]] std::vector<QStringList> tableOf(const Task& task, const Stage& stage,
                                                   const Attempt& attempt) const;
    [[nodiscard]] std::optional<Figure> figureFor(const Task& task, const Stage& stage,
                                                  const Attempt& attempt) const;
    [[nodiscard]] std::optional<Figure> sketchOf(const Task& task, const Stage& stage,
                                                 const Sketched& drawn) const;
    [[nodiscard]] std::optional<Figure> spikeWith(const Task& task, const Stage& stage,
                                                  const Moment& moment) const;
    [[nodiscard]] std::optional<Figure> traceOf(const Scenario& scenario) const;

    const Engine& m_engine;
    const std::stop_token& m_stop;
};

template <typename T> std::optional<T> ifAny(Result<T> result) {
    return result ? std::optional<T>(*std::move(result)) : std::nullopt;
}

std::optional<Verdict> Report::verdictOn(const Task& task, const Stage& stage,
                                         const Attempt& attempt) const {
    if (!attempt.answer)
        return {};
    return ifAny(check(m_engine, task, stage, *attempt.answer, m_stop));
}

QString Report::settingsOn(const Scenario& from, const Scenario& to) {
    QStringList changes;
    for (const auto& setting : to.settings()) {
        const auto former = from.find(setting.qualified);
        if (setting.owner == Owner::Figure || (former && from.value(*former) == to.value(setting)))
            continue;
        changes << u"%1 = %2 %3"_s.arg(QString::fromStdString(setting.name),
                                       numberText(to.value(setting)),
                                       unitText(setting.quantity.unit));
    }
    return changes.isEmpty() ? tr("as the step began") : changes.join(u", "_s);
}

QString Report::guessOn(const Task& task, const Guess& guess) {
    QStringList values;
    const auto* mystery = std::get_if<MysteryTask>(&task.body);
    for (std::size_t i = 0; i < guess.values.size(); ++i) {
        const bool isNamed = mystery != nullptr && i < mystery->answer.size();
        const auto name = isNamed ? mystery->answer[i].name + " = " : std::string();
        values << QString::fromStdString(name) + numberText(guess.values[i]);
    }
    return values.join(u", "_s);
}

QString Report::answerOn(const Task& task, const Stage& stage, const Answer& answer) {
    if (std::holds_alternative<Sketched>(answer))
        return tr("the curve below");
    if (const auto* moment = std::get_if<Moment>(&answer))
        return tr("%1 ms from the peak").arg(numberText(moment->at_ms));
    if (const auto* scenario = std::get_if<Scenario>(&answer))
        return settingsOn(stage.scenario, *scenario);
    if (const auto* guess = std::get_if<Guess>(&answer))
        return guessOn(task, *guess);
    const auto* value = std::get_if<double>(&answer);
    const auto* number = std::get_if<NumberTask>(&task.body);
    return value == nullptr ? QString::fromStdString(textOf(task, stage, answer))
                            : numberText(*value, kDigits) + u' ' +
                                  (number != nullptr ? unitText(number->unit) : QString());
}

QString Report::remarksOn(const Attempt& attempt) {
    QStringList remarks;
    remarks << (attempt.isExam ? tr("in an exam") : tr("in practice"));
    remarks << tr("answers: %1").arg(attempt.tries);
    if (attempt.hints > 0)
        remarks << tr("hints: %1").arg(attempt.hints);
    if (attempt.isShown)
        remarks << tr("the solution was shown");
    if (attempt.isExam && attempt.isJudged)
        remarks << tr("judged in practice before");
    return remarks.join(u", "_s);
}

std::vector<QStringList> Report::tableOf(const Task& task, const Stage& stage,
                                         const Attempt& attempt) const {
    const auto* mystery = std::get_if<MysteryTask>(&task.body);
    if (mystery == nullptr || attempt.experiments.empty())
        return {};
    std::vector<QStringList> rows{experimentHeadings(*mystery, stage.scenario)};
    for (const auto& values : attempt.experiments)
        if (const auto experiment = experimentOn(m_engine, task, stage, values, m_stop))
            rows.push_back(experimentCells(*experiment));
    return rows;
}

std::optional<Figure> Report::sketchOf(const Task& task, const Stage& stage,
                                       const Sketched& drawn) const {
    const auto truth = figureOf(m_engine, task, stage, m_stop);
    if (!truth)
        return {};
    Sketch sketch(truth->x);
    sketch.fill(drawn);
    return sketchFigure(*truth, sketch.series(), TruthLine::Shown);
}

std::optional<Figure> Report::spikeWith(const Task& task, const Stage& stage,
                                        const Moment& moment) const {
    auto spike = ifAny(figureOf(m_engine, task, stage, m_stop));
    if (spike)
        spike->markers.push_back({moment.at_ms, tr("chosen").toStdString(), Role::Threshold, {}});
    return spike;
}

std::optional<Figure> Report::traceOf(const Scenario& scenario) const {
    return ifAny(m_engine.figure(**findFigure("trace"), scenario, {m_stop, {}}));
}

std::optional<Figure> Report::figureFor(const Task& task, const Stage& stage,
                                        const Attempt& attempt) const {
    if (!attempt.answer)
        return {};
    if (const auto* scenario = std::get_if<Scenario>(&*attempt.answer))
        return traceOf(*scenario);
    if (const auto* drawn = std::get_if<Sketched>(&*attempt.answer))
        return sketchOf(task, stage, *drawn);
    if (const auto* moment = std::get_if<Moment>(&*attempt.answer))
        return spikeWith(task, stage, *moment);
    return {};
}

ReportedTask Report::taskOf(const Task& task, const Stage& stage, const Attempt& attempt) const {
    ReportedTask reported;
    reported.ask = QString::fromStdString(task.ask);
    if (!attempt.answer) {
        reported.verdict = tr("not answered");
        return reported;
    }
    reported.answer = answerOn(task, stage, *attempt.answer);
    reported.remarks = remarksOn(attempt);
    reported.words = attempt.words;
    reported.table = tableOf(task, stage, attempt);
    reported.figure = figureFor(task, stage, attempt);
    judge(reported, verdictOn(task, stage, attempt));
    return reported;
}

void Report::judge(ReportedTask& reported, const std::optional<Verdict>& verdict) {
    reported.isRight = verdict && verdict->isRight();
    reported.verdict = !verdict           ? tr("could not be checked")
                       : reported.isRight ? tr("right")
                                          : tr("wrong");
}

ReportedTask Report::sealedTask(const Task& task) {
    ReportedTask reported;
    reported.ask = QString::fromStdString(task.ask);
    reported.verdict = tr("answered in an exam that is not handed in");
    return reported;
}

ReportedTask Report::brokenTask(const Task& task) {
    ReportedTask reported;
    reported.ask = QString::fromStdString(task.ask);
    reported.verdict = tr("could not be checked");
    return reported;
}

} // namespace

Result<LessonReport> reportOn(const Engine& engine, const Lesson& lesson, const Student& student,
                              const QDate& date, const std::stop_token& stop) {
    const Report maker(engine, stop);
    LessonReport report{QString::fromStdString(lesson.row + " " + lesson.title).trimmed(),
                        student.name,
                        student.seed,
                        date,
                        {}};
    const auto* work = student.workOn(lesson);
    const bool isTold = student.isInExam || (work != nullptr && work->isHandedIn);
    for (std::size_t i = 0; i < lesson.steps.size(); ++i) {
        const auto& step = lesson.steps[i];
        if (!step.task)
            continue;
        const auto scenario = stageOf(lesson, i);
        const bool isDone = work != nullptr && work->attempts.contains(i);
        const Attempt attempt = isDone ? work->attempts.at(i) : Attempt();
        report.tasks.push_back(
            !scenario ? Report::brokenTask(*step.task)
            : attempt.isExam && !isTold
                ? Report::sealedTask(*step.task)
                : maker.taskOf(*step.task, {*scenario, student.seed, lesson.folder}, attempt));
        report.tasks.back().step = QString::fromStdString(step.title);
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, "stopped");
    }
    return report;
}

} // namespace soma::ui
