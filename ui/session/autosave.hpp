// SPDX-License-Identifier: GPL-3.0-or-later
// Saves the session soon after each change and when asked; tells the first failure and then is
// silent, since the program works without saving. GUI thread.
#pragma once

#include "ui/session/session_store.hpp"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>

namespace soma::ui {

class Autosave : public QObject {
    Q_OBJECT

public:
    using Layout = std::function<std::map<QString, QByteArray>()>;

    /// `layout` gives the state of the window to save along.
    Autosave(SessionStore store, const Session& session, Layout layout, QObject* parent = nullptr);

    void saveSoon();
    void saveNow();

Q_SIGNALS:
    void failed(const QString& reason);

private:
    SessionStore m_store;
    const Session& m_session;
    Layout m_layout;
    QTimer m_soon;
};

} // namespace soma::ui
