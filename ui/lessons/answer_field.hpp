// SPDX-License-Identifier: GPL-3.0-or-later
// Where an answer is given: a number, a choice, a curve, a place, or the instrument as it is. GUI
// thread.
#pragma once

#include "core/lessons/check.hpp"
#include "ui/lessons/progress.hpp"

#include <QWidget>

#include <optional>

namespace soma::ui {

class Board;
class Session;

/// What a task is answered with: the instrument, its figures, and where the task is set.
struct Desk {
    Session& session;
    Board& board;
    Stage stage;
};

/// The part of a task's box that differs from kind to kind.
class AnswerField : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Nothing while there is no answer yet.
    [[nodiscard]] virtual std::optional<Answer> answer() const = 0;
    /// Shows an answer as if it had been given; one of another kind of task is none.
    virtual void fill(const Answer& answer) = 0;

    virtual void showSolution(const Answer& solution) { fill(solution); }

    /// Shows what was hidden before an answer was given.
    virtual void unveil() {}

    /// What was done besides answering.
    virtual void noteIn(Attempt& attempt) const { static_cast<void>(attempt); }

    /// As the student left it.
    virtual void restore(const Attempt& attempt) {
        if (attempt.answer)
            fill(*attempt.answer);
    }

Q_SIGNALS:
    void changed();
    /// Something worth noting, before there is an answer.
    void noteworthy();
};

[[nodiscard]] AnswerField* makeAnswerField(const Task& task, const Desk& desk);

} // namespace soma::ui
