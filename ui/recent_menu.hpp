// SPDX-License-Identifier: GPL-3.0-or-later
// The files opened or saved last, newest first; those that are gone are grey. GUI thread.
#pragma once

#include "ui/session/session.hpp"

#include <QMenu>

namespace soma::ui {

class RecentMenu : public QMenu {
    Q_OBJECT

public:
    explicit RecentMenu(Session& session, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const QString& path);

private:
    void rebuild();
    void greyMissing();

    Session& m_session;
};

} // namespace soma::ui
