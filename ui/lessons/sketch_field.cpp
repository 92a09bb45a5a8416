// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/sketch_field.hpp"

#include "ui/language/core_sentence.hpp"
#include "ui/plots/figure_plot.hpp"
#include "ui/session/session.hpp"
#include "ui/theme.hpp"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace soma::ui {

using namespace Qt::StringLiterals;

Figure sketchFigure(const Figure& truth, const Series& drawn, TruthLine line) {
    Figure figure;
    figure.id = "sketch";
    figure.x = truth.x;
    Panel panel;
    panel.y = truth.panels.front().y;
    Series sketch = drawn;
    sketch.role = Role::Theory;
    sketch.label = SketchField::tr("your sketch").toStdString();
    panel.series.push_back(std::move(sketch));
    if (line == TruthLine::Shown) {
        panel.series.push_back(truth.panels.front().series.front());
        panel.series.back().label = SketchField::tr("the run").toStdString();
        panel.series.back().error.clear();
    }
    figure.panels.push_back(std::move(panel));
    return figure;
}

SketchField::SketchField(const Task& task, const Desk& desk)
    : m_pad(new FigurePlot)
    , m_advice(new QLabel(tr("Draw with the mouse or the arrow keys, from end to end.")))
    , m_background(nullptr) {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    m_advice->setWordWrap(true);
    m_advice->setTextFormat(Qt::PlainText);
    auto* clear = new QPushButton(tr("Clear"));
    clear->setObjectName(u"lesson.sketch.clear"_s);
    auto* head = new QHBoxLayout;
    head->addWidget(m_advice, 1);
    head->addWidget(clear);
    rows->addLayout(head);
    m_pad->setObjectName(u"lesson.sketch"_s);
    m_pad->setPen(true);
    m_pad->installEventFilter(this);
    rows->addWidget(m_pad);
    auto& session = desk.session;
    m_pad->setTheme(shownTheme(session));
    connect(&session, &Session::themeChanged, this,
            [this, &session] { m_pad->setTheme(shownTheme(session)); });
    connect(m_pad, &FigurePlot::drawn, this, [this](QPointF from, QPointF to) {
        m_sketch->draw(from, to);
        redraw();
    });
    connect(clear, &QPushButton::clicked, this, [this] {
        if (m_sketch)
            m_sketch->clear();
        redraw();
    });
    fit();
    findAxes(task, desk.stage);
}

// They are those of the true figure, which is not shown yet.
void SketchField::findAxes(const Task& task, const Stage& stage) {
    m_background.run([this, task, stage](const Engine& engine, const std::stop_token& stop) {
        return [this, truth = figureOf(engine, task, stage, stop)] { prepare(truth); };
    });
}

void SketchField::prepare(const Result<Figure>& truth) {
    if (!truth)
        return m_advice->setText(errorText(truth.error()));
    m_truth = std::make_shared<const Figure>(*truth);
    m_sketch.emplace(m_truth->x);
    if (m_given)
        m_sketch->fill(*m_given);
    redraw();
}

void SketchField::redraw() {
    if (!m_truth)
        return;
    const auto line = m_isUnveiled ? TruthLine::Shown : TruthLine::Hidden;
    Figure figure = sketchFigure(*m_truth, m_sketch->series(), line);
    if (m_sketch->drawn().x.empty() && !m_isUnveiled)
        figure.notes.push_back(tr("draw here").toStdString());
    if (m_hasPen) {
        const QPointF pen = underPen();
        figure.panels.front().series.push_back(
            {.id = "pen", .mark = Mark::Points, .x = {pen.x()}, .y = {pen.y()}});
    }
    m_pad->setFigure(std::make_shared<const Figure>(std::move(figure)));
    Q_EMIT changed();
}

QPointF SketchField::underPen() const {
    const auto& y = m_truth->panels.front().y;
    return {m_sketch->placeOf(m_pen.x()), std::lerp(y.lo, y.hi, m_pen.y())};
}

// Sideways it draws, up and down it changes the height where it is.
bool SketchField::movePen(int key) {
    constexpr double kStep = 0.02;
    const QPointF from = underPen();
    switch (key) {
    case Qt::Key_Left:
        m_pen.rx() -= kStep;
        break;
    case Qt::Key_Right:
        m_pen.rx() += kStep;
        break;
    case Qt::Key_Up:
        m_pen.ry() += kStep;
        break;
    case Qt::Key_Down:
        m_pen.ry() -= kStep;
        break;
    default:
        return false;
    }
    m_pen = {std::clamp(m_pen.x(), 0.0, 1.0), std::clamp(m_pen.y(), 0.0, 1.0)};
    m_hasPen = true;
    m_sketch->draw(from, underPen());
    redraw();
    return true;
}

bool SketchField::eventFilter(QObject* watched, QEvent* event) {
    const bool isKey = event->type() == QEvent::KeyPress && m_sketch.has_value();
    if (isKey && movePen(static_cast<QKeyEvent*>(event)->key()))
        return true;
    return AnswerField::eventFilter(watched, event);
}

std::optional<Answer> SketchField::answer() const {
    if (!m_sketch || !m_sketch->isWhole())
        return {};
    return Answer(m_sketch->drawn());
}

void SketchField::fill(const Answer& answer) {
    const auto* drawn = std::get_if<Sketched>(&answer);
    if (drawn == nullptr)
        return;
    m_given = *drawn;
    if (m_sketch)
        m_sketch->fill(*m_given);
    redraw();
}

// The sketch stays: the two are to be compared.
void SketchField::showSolution(const Answer&) { unveil(); }

void SketchField::unveil() {
    m_isUnveiled = true;
    redraw();
}

// As high as so many lines of text, also in the presenter's size.
void SketchField::fit() {
    constexpr int kLines = 15;
    m_pad->setFixedHeight(kLines * fontMetrics().height());
}

void SketchField::changeEvent(QEvent* event) {
    AnswerField::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace soma::ui
