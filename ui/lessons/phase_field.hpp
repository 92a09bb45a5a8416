// SPDX-License-Identifier: GPL-3.0-or-later
// A moment of a spike, pointed at in the window's traces or its figure of one spike. GUI thread.
#pragma once

#include "ui/lessons/answer_field.hpp"

class QLabel;

namespace soma::ui {

class FigurePlot;

class PhaseField final : public AnswerField {
    Q_OBJECT

public:
    explicit PhaseField(const Desk& desk);

    [[nodiscard]] std::optional<Answer> answer() const override;
    void fill(const Answer& answer) override;

private:
    [[nodiscard]] FigurePlot& spikePlot() const;
    [[nodiscard]] FigurePlot& tracePlot() const;
    [[nodiscard]] std::optional<double> fromSpike(double time_ms) const;
    void takeCursor();
    void choose(double at_ms);
    void take(double at_ms);

    Board& m_board;
    Session& m_session;
    const Scenario m_set; // as the step began
    QLabel* m_place;
    std::optional<Moment> m_moment;
};

} // namespace soma::ui
