// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/task_box.hpp"

#include "ui/lessons/answer_field.hpp"
#include "ui/lessons/lesson_text.hpp"
#include "ui/params/core_text.hpp"
#include "ui/plots/rich_text.hpp"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace soma::ui {

using namespace Qt::StringLiterals;

TaskBox::TaskBox(const Task& task, Session& session, QWidget* parent)
    : QFrame(parent)
    , m_task(task)
    , m_field(makeAnswerField(task, session))
    , m_check(new QPushButton(tr("Check")))
    , m_hint(new QPushButton(tr("Hint"))) {
    setObjectName(u"lesson.task"_s);
    setFrameShape(QFrame::StyledPanel);
    auto* rows = new QVBoxLayout(this);
    rows->addWidget(addText(task.ask, "lesson.ask"));
    if (m_field != nullptr) {
        rows->addWidget(m_field);
        connect(m_field, &AnswerField::changed, this,
                [this] { m_check->setEnabled(m_field->answer().has_value()); });
    }
    m_check->setObjectName(u"lesson.check"_s);
    m_check->setEnabled(m_field != nullptr && m_field->answer().has_value());
    m_hint->setObjectName(u"lesson.hint"_s);
    m_hint->setVisible(!task.hints.empty());
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_check);
    buttons->addWidget(m_hint);
    buttons->addStretch(1);
    rows->addLayout(buttons);
    m_hints = addText({}, "lesson.hints");
    m_feedback = addText({}, "lesson.feedback");
    for (auto* text : {m_hints, m_feedback}) {
        rows->addWidget(text);
        text->hide();
    }
    connect(m_check, &QPushButton::clicked, this, &TaskBox::submit);
    connect(m_hint, &QPushButton::clicked, this, &TaskBox::giveHint);
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
    m_hint->setEnabled(m_hintCount < m_task.hints.size());
}

void TaskBox::submit() {
    if (const auto answer = m_field->answer()) {
        m_check->setEnabled(false);
        Q_EMIT answered(*answer);
    }
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
    return std::holds_alternative<MatchTask>(m_task.body) && verdict.found
               ? tr("Not yet: V is still %1 away from the target on average.").arg(found)
               : tr("Not quite.");
}

void TaskBox::showVerdict(const Verdict& verdict) {
    m_check->setEnabled(true);
    m_feedback->setVisible(true);
    m_feedback->show("<p><b>" + opening(verdict).toHtmlEscaped().toStdString() + "</b> " +
                         verdict.says + "</p>",
                     {});
    m_feedback->setProperty("isRight", verdict.isRight());
}

void TaskBox::showTrouble(const QString& reason) {
    m_check->setEnabled(true);
    m_feedback->setVisible(true);
    m_feedback->show("<p>" + reason.toHtmlEscaped().toStdString() + "</p>", {});
}

} // namespace soma::ui
