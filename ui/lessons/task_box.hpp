// SPDX-License-Identifier: GPL-3.0-or-later
// A task of a lesson: the question, where it is answered, hints one after the other, and what is
// said of the answer. GUI thread.
#pragma once

#include "ui/lessons/answer_field.hpp"
#include "ui/worker/background.hpp"

#include <QFrame>

class QLabel;
class QPushButton;

namespace soma::ui {

class LessonText;

/// In an exam there are no hints and nothing is said of answers, which may be changed until they
/// are handed in.
enum class Manner { Practice, Exam, HandedIn };

class TaskBox : public QFrame {
    Q_OBJECT

public:
    TaskBox(const Task& task, const Desk& desk, Attempt attempt, Manner manner,
            QWidget* parent = nullptr);

Q_SIGNALS:
    /// The student did something worth keeping.
    void attempted(const soma::ui::Attempt& attempt);
    /// The task is solved, or its solution was shown.
    void finished();
    void linkChosen(const QUrl& link);

private:
    void addButtons();
    void restore();
    void giveHint();
    void submit();
    void check(const Answer& answer);
    void judge(const Answer& answer, const Result<Verdict>& verdict);
    void noteJudged(const Answer& answer, bool isRight);
    void solve();
    void showSolution(const Result<Answer>& solution);
    void note();
    void say(const QString& opening, const std::string& html);
    void showButtons();
    [[nodiscard]] QString opening(const Verdict& verdict) const;
    [[nodiscard]] LessonText* addText(const std::string& html, const char* name);

    const Task m_task;
    const Stage m_stage;
    Attempt m_attempt;
    Manner m_manner;
    bool m_isBusy = false;
    AnswerField* m_field;
    QPushButton* m_check;
    QPushButton* m_hint;
    QPushButton* m_show;
    LessonText* m_hints = nullptr;
    LessonText* m_feedback = nullptr;
    std::string m_hintsGiven;
    std::size_t m_hintCount = 0;
    Background m_background; // last: it is joined before what it reports to goes
};

} // namespace soma::ui
