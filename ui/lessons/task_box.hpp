// SPDX-License-Identifier: GPL-3.0-or-later
// A task of a lesson: the question, where it is answered, hints one after the other, and what is
// said of the answer. GUI thread.
#pragma once

#include "core/lessons/check.hpp"

#include <QFrame>

class QLabel;
class QPushButton;

namespace soma::ui {

class AnswerField;
class LessonText;
class Session;

class TaskBox : public QFrame {
    Q_OBJECT

public:
    TaskBox(const Task& task, Session& session, QWidget* parent = nullptr);

    /// Can this version ask it?
    [[nodiscard]] bool isAsked() const { return m_field != nullptr; }

    void showVerdict(const Verdict& verdict);
    void showTrouble(const QString& reason);

Q_SIGNALS:
    void answered(const soma::Answer& answer);
    void linkChosen(const QUrl& link);

private:
    void giveHint();
    void submit();
    [[nodiscard]] QString opening(const Verdict& verdict) const;
    [[nodiscard]] LessonText* addText(const std::string& html, const char* name);

    const Task m_task;
    AnswerField* m_field;
    QPushButton* m_check;
    QPushButton* m_hint;
    LessonText* m_hints;
    LessonText* m_feedback;
    std::string m_hintsGiven;
    std::size_t m_hintCount = 0;
};

} // namespace soma::ui
