// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/phase_field.hpp"

#include "ui/panels/board.hpp"
#include "ui/plots/figure_plot.hpp"
#include "ui/plots/rich_text.hpp"
#include "ui/plots/time_cursor.hpp"
#include "ui/plots/time_place.hpp"
#include "ui/session/session.hpp"

#include <QLabel>
#include <QVBoxLayout>

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
    , m_place(new QLabel) {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    m_place->setObjectName(u"lesson.moment"_s);
    m_place->setWordWrap(true);
    rows->addWidget(m_place);
    showMoment();
    auto& session = desk.session;
    connect(&m_board.panel(u"spike"_s)->plot(), &FigurePlot::pointed, this,
            [this, &session, set = desk.stage.scenario](QPointF at) {
                if (isSameRun(session.scenario(), set))
                    return take(at.x());
                m_place->setText(tr("This is not the spike of the step; set the step up again."));
            });
}

void PhaseField::take(double at_ms) {
    m_moment = Moment{at_ms};
    showMoment();
    Q_EMIT changed();
}

// The moment stays marked in the figures.
void PhaseField::showMoment() {
    if (!m_moment)
        return m_place->setText(tr("Click on the figure “One spike”."));
    m_place->setText(tr("You chose %1 ms from the peak.").arg(numberText(m_moment->at_ms)));
    const auto figure = m_board.panel(u"spike"_s)->plot().figure();
    if (figure != nullptr)
        m_board.timeCursor().rest(timeAt(*figure, m_moment->at_ms));
}

std::optional<Answer> PhaseField::answer() const {
    return m_moment ? std::optional<Answer>(*m_moment) : std::nullopt;
}

void PhaseField::fill(const Answer& answer) {
    if (const auto* moment = std::get_if<Moment>(&answer))
        take(moment->at_ms);
}

} // namespace soma::ui
