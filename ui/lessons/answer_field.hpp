// SPDX-License-Identifier: GPL-3.0-or-later
// Where an answer is given: a number, a choice, or the instrument as it is. GUI thread.
#pragma once

#include "core/lessons/check.hpp"

#include <QWidget>

#include <functional>
#include <optional>

namespace soma::ui {

class Session;

/// The part of a task's box that differs from kind to kind.
class AnswerField : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Nothing while there is no answer yet.
    [[nodiscard]] virtual std::optional<Answer> answer() const = 0;

Q_SIGNALS:
    void changed();
};

/// Null for a kind of task that this version cannot ask yet.
[[nodiscard]] AnswerField* makeAnswerField(const Task& task, Session& session);

} // namespace soma::ui
