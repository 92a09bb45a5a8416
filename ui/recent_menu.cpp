// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recent_menu.hpp"

#include <QDir>
#include <QFileInfo>

namespace soma::ui {

RecentMenu::RecentMenu(Session& session, QWidget* parent)
    : QMenu(tr("Open &recent"), parent)
    , m_session(session) {
    setObjectName(QStringLiteral("file.recent"));
    setToolTipsVisible(true);
    connect(&session, &Session::recentChanged, this, &RecentMenu::rebuild);
    connect(this, &QMenu::aboutToShow, this, &RecentMenu::greyMissing);
    rebuild();
}

void RecentMenu::rebuild() {
    clear();
    int number = 0;
    for (const QString& path : m_session.content().recent) {
        const QString name = QFileInfo(path).fileName().replace(u'&', QStringLiteral("&&"));
        auto* action =
            addAction(tr("&%1  %2", "a number and a file's name").arg(++number).arg(name));
        action->setObjectName(QStringLiteral("file.recent.%1").arg(number));
        action->setData(path);
        action->setToolTip(QDir::toNativeSeparators(path));
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT chosen(path); });
    }
    menuAction()->setEnabled(number > 0);
}

void RecentMenu::greyMissing() {
    for (auto* action : actions())
        action->setEnabled(QFileInfo::exists(action->data().toString()));
}

} // namespace soma::ui
