// SPDX-License-Identifier: GPL-3.0-or-later
// Does what links and steps of a lesson say, through the session and the views, and draws the eye
// to the controls that move. GUI thread.
#pragma once

#include "core/lessons/action.hpp"
#include "ui/session/session.hpp"

#include <QObject>

#include <string>

namespace soma::ui {

class Board;
class ScenarioForm;

class LessonDriver : public QObject {
    Q_OBJECT

public:
    LessonDriver(Session& session, Board& board, ScenarioForm& form, QObject* parent);

    /// From the present scenario on; one undo step.
    void perform(const Actions& actions, const std::string& folder);
    /// The instrument as a step begins, to which "reset" leads back.
    void setUp(const Opened& stage, const Actions& actions);

Q_SIGNALS:
    void refused(const QString& reason);

private:
    void performInWindow(const Actions& actions);
    void flash(const std::string& name);

    Session& m_session;
    Board& m_board;
    ScenarioForm& m_form;
};

} // namespace soma::ui
