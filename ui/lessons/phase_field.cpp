// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/phase_field.hpp"

#include "ui/panels/board.hpp"
#include "ui/plots/figure_plot.hpp"
#include "ui/plots/rich_text.hpp"
#include "ui/plots/time_cursor.hpp"
#include "ui/plots/time_place.hpp"
#include "ui/session/session.hpp"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace soma::ui {

using namespace Qt::StringLiterals;

namespace {

/// But for what figures show of it.
bool isSameRun(const Scenario& a, const Scenario& b) {
    return &a.model() == &b.model() && a.parameters() == b.parameters() &&
           a.stimulus() == b.stimulus() && a.T_ms() == b.T_ms() && a.dt_ms() == b.dt_ms() &&
           a.seed() == b.seed();
}

} // namespace

PhaseField::PhaseField(const Desk& desk)
    : m_board(desk.board)
    , m_session(desk.session)
    , m_set(desk.stage.scenario)
    , m_place(new QLabel(tr("Click on a spike: in the trace, or in the figure of one spike."))) {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    m_place->setObjectName(u"lesson.moment"_s);
    m_place->setWordWrap(true);
    m_place->setTextFormat(Qt::PlainText);
    rows->addWidget(m_place);
    auto* take = new QPushButton(tr("Take the time cursor"));
    take->setObjectName(u"lesson.takeTime"_s);
    take->setToolTip(tr("The moment at which the time cursor stands; the keys , and . move it"));
    rows->addWidget(take, 0, Qt::AlignLeft);
    connect(take, &QPushButton::clicked, this, &PhaseField::takeCursor);
    connect(&spikePlot(), &FigurePlot::pointed, this, [this](QPointF at) { choose(at.x()); });
    connect(&tracePlot(), &FigurePlot::pointed, this, [this](QPointF at) {
        if (const auto moment = fromSpike(at.x()))
            choose(*moment);
    });
}

FigurePlot& PhaseField::spikePlot() const { return m_board.panel(u"spike"_s)->plot(); }

FigurePlot& PhaseField::tracePlot() const {
    const auto id = QString::fromUtf8(kTracesView.data(), kTracesView.size());
    return m_board.panel(id)->plot();
}

// Counted from the last spike whose window has begun: its rise belongs to it.
std::optional<double> PhaseField::fromSpike(double time_ms) const {
    const auto trace = tracePlot().figure();
    const auto spike = spikePlot().figure();
    if (trace == nullptr || spike == nullptr)
        return {};
    const auto& spikes = trace->panels.front().ticks;
    const auto next = std::ranges::upper_bound(spikes, time_ms - spike->x.lo);
    return next == spikes.begin() ? std::nullopt : std::optional(time_ms - *std::prev(next));
}

void PhaseField::takeCursor() {
    const auto time = m_board.timeCursor().time();
    if (const auto moment = time ? fromSpike(*time) : std::nullopt)
        choose(*moment);
}

void PhaseField::choose(double at_ms) {
    if (isSameRun(m_session.scenario(), m_set))
        return take(at_ms);
    m_place->setText(tr("This is not the spike of the step; set the step up again."));
}

// The moment stays marked in the figures.
void PhaseField::take(double at_ms) {
    m_moment = Moment{at_ms};
    m_place->setText(tr("You chose %1 ms from the peak.").arg(numberText(at_ms)));
    if (const auto spike = spikePlot().figure())
        m_board.timeCursor().rest(timeAt(*spike, at_ms));
    Q_EMIT changed();
}

std::optional<Answer> PhaseField::answer() const {
    return m_moment ? std::optional<Answer>(*m_moment) : std::nullopt;
}

void PhaseField::fill(const Answer& answer) {
    if (const auto* moment = std::get_if<Moment>(&answer))
        take(moment->at_ms);
}

} // namespace soma::ui
