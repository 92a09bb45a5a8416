// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/task_box.hpp"

#include "ui/language/core_sentence.hpp"
#include "ui/lessons/lesson_text.hpp"
#include "ui/plots/rich_text.hpp"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace soma::ui {

using namespace Qt::StringLiterals;

TaskBox::TaskBox(const Task& task, const Desk& desk, Attempt attempt, Manner manner,
                 QWidget* parent)
    : QFrame(parent)
    , m_task(task)
    , m_stage(desk.stage)
    , m_attempt(std::move(attempt))
    , m_manner(manner)
    , m_field(makeAnswerField(task, desk))
    , m_check(new QPushButton(manner == Manner::Exam ? tr("Note answer") : tr("Check")))
    , m_hint(new QPushButton(tr("Hint")))
    , m_show(new QPushButton(tr("Show me"))) {
    setObjectName(u"lesson.task"_s);
    setFrameShape(QFrame::StyledPanel);
    auto* rows = new QVBoxLayout(this);
    rows->addWidget(addText(task.ask, "lesson.ask"));
    rows->addWidget(m_field);
    addButtons();
    m_hints = addText({}, "lesson.hints");
    m_feedback = addText({}, "lesson.feedback");
    for (auto* text : {m_hints, m_feedback}) {
        rows->addWidget(text);
        text->hide();
    }
    connect(m_field, &AnswerField::changed, this, &TaskBox::showButtons);
    connect(m_field, &AnswerField::noteworthy, this, &TaskBox::note);
    restore();
    showButtons();
}

void TaskBox::addButtons() {
    m_check->setObjectName(u"lesson.check"_s);
    m_hint->setObjectName(u"lesson.hint"_s);
    m_show->setObjectName(u"lesson.show"_s);
    m_show->setToolTip(tr("Gives up and shows the answer"));
    auto* buttons = new QHBoxLayout;
    for (auto* button : {m_check, m_hint, m_show})
        buttons->addWidget(button);
    buttons->addStretch(1);
    static_cast<QVBoxLayout*>(layout())->addLayout(buttons);
    connect(m_check, &QPushButton::clicked, this, &TaskBox::submit);
    connect(m_hint, &QPushButton::clicked, this, &TaskBox::giveHint);
    connect(m_show, &QPushButton::clicked, this, &TaskBox::solve);
}

void TaskBox::restore() {
    m_field->restore(m_attempt);
    if (m_manner == Manner::HandedIn) {
        m_field->setEnabled(false);
        if (m_attempt.answer)
            check(*m_attempt.answer);
        else
            say(tr("Handed in without an answer."), {});
        return;
    }
    if (m_attempt.isRight && m_manner == Manner::Practice) {
        m_field->unveil();
        say(tr("You have solved this before."), {});
    }
    if (m_attempt.answer && m_attempt.isExam && m_manner == Manner::Exam)
        say(tr("Your answer is noted."), {});
}

// A solution is offered to who has tried.
void TaskBox::showButtons() {
    const bool isPractice = m_manner == Manner::Practice;
    m_check->setVisible(m_manner != Manner::HandedIn);
    m_check->setEnabled(!m_isBusy && m_field->answer().has_value());
    m_hint->setVisible(isPractice && !m_task.hints.empty());
    m_hint->setEnabled(m_hintCount < m_task.hints.size());
    m_show->setVisible(isPractice && m_attempt.tries > 0 && !m_attempt.isRight);
    m_show->setEnabled(!m_isBusy);
}

LessonText* TaskBox::addText(const std::string& html, const char* name) {
    auto* text = new LessonText;
    text->setObjectName(QString::fromLatin1(name));
    text->show(html, {});
    connect(text, &QTextBrowser::anchorClicked, this, &TaskBox::linkChosen);
    return text;
}

void TaskBox::giveHint() {
    m_hintsGiven += "<p><i>" + m_task.hints[m_hintCount++] + "</i></p>";
    m_hints->setVisible(true);
    m_hints->show(m_hintsGiven, {});
    m_hint->setText(tr("Another hint"));
    m_attempt.hints = std::max(m_attempt.hints, static_cast<int>(m_hintCount));
    note();
    showButtons();
}

void TaskBox::note() {
    m_field->noteIn(m_attempt);
    Q_EMIT attempted(m_attempt);
}

void TaskBox::submit() {
    const auto answer = m_field->answer();
    if (!answer)
        return;
    ++m_attempt.tries;
    if (m_manner == Manner::Practice)
        return check(*answer);
    m_attempt.answer = *answer;
    m_attempt.isExam = true;
    m_attempt.isRight = false; // is told when it is handed in
    note();
    say(tr("Your answer is noted."), {});
    showButtons();
}

void TaskBox::check(const Answer& answer) {
    m_isBusy = true;
    showButtons();
    m_background.run([this, task = m_task, stage = m_stage, answer](const Engine& engine,
                                                                    const std::stop_token& stop) {
        const auto verdict = soma::check(engine, task, stage, answer, stop);
        return [this, answer, verdict] { judge(answer, verdict); };
    });
}

void TaskBox::judge(const Answer& answer, const Result<Verdict>& verdict) {
    m_isBusy = false;
    if (!verdict) {
        say({}, errorText(verdict.error()).toHtmlEscaped().toStdString());
        return showButtons();
    }
    m_feedback->setProperty("isRight", verdict->isRight());
    m_field->unveil();
    say(opening(*verdict), verdict->says);
    if (m_manner == Manner::Practice)
        noteJudged(answer, verdict->isRight());
    showButtons();
    if (verdict->isRight() && m_manner == Manner::Practice)
        Q_EMIT finished();
}

// A right answer stays, whatever is tried afterwards.
void TaskBox::noteJudged(const Answer& answer, bool isRight) {
    if (isRight || !m_attempt.isRight) {
        m_attempt.answer = answer;
        m_attempt.isExam = false;
    }
    m_attempt.isRight = m_attempt.isRight || isRight;
    m_attempt.isJudged = true;
    note();
}

void TaskBox::solve() {
    m_isBusy = true;
    showButtons();
    m_background.run(
        [this, task = m_task, stage = m_stage](const Engine& engine, const std::stop_token& stop) {
            return [this, answer = solution(engine, task, stage, stop)] { showSolution(answer); };
        });
}

void TaskBox::showSolution(const Result<Answer>& solution) {
    m_isBusy = false;
    if (!solution) {
        say({}, errorText(solution.error()).toHtmlEscaped().toStdString());
        return showButtons();
    }
    m_attempt.isShown = true;
    note();
    m_field->showSolution(*solution);
    say(tr("This is the answer."), m_task.right);
    showButtons();
    Q_EMIT finished();
}

void TaskBox::say(const QString& opening, const std::string& html) {
    m_feedback->setVisible(true);
    m_feedback->show("<p><b>" + opening.toHtmlEscaped().toStdString() + "</b> " + html + "</p>",
                     {});
}

// What the program says by itself; the lesson's own words follow.
QString TaskBox::opening(const Verdict& verdict) const {
    const QString found =
        verdict.found ? numberText(*verdict.found) + u" "_s + unitText(verdict.unit) : QString();
    const bool isReach = std::holds_alternative<ReachTask>(m_task.body);
    switch (verdict.outcome) {
    case Outcome::Right:
        return tr("Right.");
    case Outcome::TooLow:
        return isReach ? tr("Now it is %1: too low.").arg(found) : tr("Too low.");
    case Outcome::TooHigh:
        return isReach ? tr("Now it is %1: too high.").arg(found) : tr("Too high.");
    case Outcome::WrongReason:
        return tr("That is right, but the reason is another one.");
    case Outcome::Undefined:
        return tr("There are too few spikes for that.");
    case Outcome::OtherTouched:
        return tr("%1 is not as the step began; put it back, or set the step up again.")
            .arg(symbolPlain(verdict.name));
    case Outcome::Wrong:
        break;
    }
    if (std::holds_alternative<SketchTask>(m_task.body) && verdict.found)
        return tr("Your sketch is %1 % of the axis away on average.")
            .arg(numberText(*verdict.found, 2));
    return std::holds_alternative<MatchTask>(m_task.body) && verdict.found
               ? tr("Not yet: V is still %1 away from the target on average.").arg(found)
               : tr("Not quite.");
}

} // namespace soma::ui
