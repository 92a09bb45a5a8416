// SPDX-License-Identifier: GPL-3.0-or-later
// Axes to draw a curve on before it is seen, by mouse or arrow keys, and the true curve over it
// once it may be. GUI thread.
#pragma once

#include "ui/lessons/answer_field.hpp"
#include "ui/lessons/sketch.hpp"
#include "ui/worker/background.hpp"

#include <memory>

class QLabel;

namespace soma::ui {

class FigurePlot;

/// The figure of a sketch: axes and what is drawn; with `truth`, also the true line.
enum class TruthLine { Hidden, Shown };
[[nodiscard]] Figure sketchFigure(const Figure& truth, const Series& drawn, TruthLine line);

class SketchField final : public AnswerField {
    Q_OBJECT

public:
    SketchField(const Task& task, const Desk& desk);

    [[nodiscard]] std::optional<Answer> answer() const override;
    void fill(const Answer& answer) override;
    void showSolution(const Answer& solution) override;
    void unveil() override;
    /// The arrow keys of the pad.
    [[nodiscard]] bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void fit();
    void findAxes(const Task& task, const Stage& stage);
    void prepare(const Result<Figure>& truth);
    void redraw();
    bool movePen(int key);
    [[nodiscard]] QPointF underPen() const;

    FigurePlot* m_pad;
    QLabel* m_advice;
    std::shared_ptr<const Figure> m_truth;
    std::optional<Sketch> m_sketch;
    std::optional<Sketched> m_given; // before there were axes
    bool m_isUnveiled = false;
    QPointF m_pen{0, 0};     // shares of the axes
    bool m_hasPen = false;   // the keys have moved it
    Background m_background; // last: it is joined before what it reports to goes
};

} // namespace soma::ui
