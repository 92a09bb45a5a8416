// SPDX-License-Identifier: GPL-3.0-or-later
// A moment of a spike, pointed at in the window's figure of one spike. GUI thread.
#pragma once

#include "ui/lessons/answer_field.hpp"

class QLabel;

namespace soma::ui {

class PhaseField final : public AnswerField {
    Q_OBJECT

public:
    explicit PhaseField(const Desk& desk);

    [[nodiscard]] std::optional<Answer> answer() const override;
    void fill(const Answer& answer) override;

private:
    void take(double at_ms);
    void showMoment();

    Board& m_board;
    QLabel* m_place;
    std::optional<Moment> m_moment;
};

} // namespace soma::ui
