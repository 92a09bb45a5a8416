// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lesson_driver.hpp"

#include "core/text/text.hpp"
#include "ui/language/core_sentence.hpp"
#include "ui/panels/board.hpp"
#include "ui/params/scenario_form.hpp"
#include "ui/plots/time_cursor.hpp"

namespace soma::ui {

LessonDriver::LessonDriver(Session& session, Board& board, ScenarioForm& form, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_board(board)
    , m_form(form) {}

void LessonDriver::perform(const Actions& actions, const std::string& folder) {
    const auto next = after(m_session.scenario(), actions, folder);
    if (!next)
        return Q_EMIT refused(errorText(next.error()));
    m_session.show(*next);
    performInWindow(actions);
    for (const auto& action : actions)
        flash(action.name);
}

void LessonDriver::setUp(const Opened& stage, const Actions& actions) {
    m_board.enlarge(nullptr);
    m_session.open(stage);
    performInWindow(actions);
}

void LessonDriver::performInWindow(const Actions& actions) {
    for (const auto& [name, value] : actions) {
        if (name == "pin" && m_session.pin())
            m_session.renamePinned(m_session.pinned().size() - 1, QString::fromStdString(value));
        if (name == "unpin")
            m_session.unpinAll();
        if (name == "enlarge") {
            m_board.enlarge(nullptr);
            if (auto* panel = m_board.panel(QString::fromStdString(value)))
                m_board.enlarge(panel);
        }
        if (name == "look")
            flash(value);
        if (name == "time")
            m_board.timeCursor().rest(parseNumber(value));
    }
}

void LessonDriver::flash(const std::string& name) { m_form.flash(name); }

} // namespace soma::ui
