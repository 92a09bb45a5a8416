// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps a session in a file: written aside and renamed, so it is never half written; one that
// cannot be read is set aside under another name, never deleted. Programs that run at the same time
// have a file each. GUI thread.
#pragma once

#include "ui/session/session.hpp"

#include <QByteArray>
#include <QCoreApplication>
#include <QLockFile>
#include <QString>

#include <map>
#include <memory>
#include <optional>

namespace soma::ui {

/// A session with the window it was in; `layout` holds opaque states by name ("geometry").
struct SavedSession {
    SessionContent content;
    std::map<QString, QByteArray> layout;
};

[[nodiscard]] QByteArray toJsonText(const SavedSession& saved);
[[nodiscard]] Result<SavedSession> savedSessionFromText(const QByteArray& text);

/// What a start finds: a session, perhaps a fresh one, and what the user should know about it.
struct Restored {
    std::optional<SavedSession> saved;
    QString message;
};

class SessionStore {
    Q_DECLARE_TR_FUNCTIONS(soma::ui::SessionStore)

public:
    /// Keeps the session in session.json of `folder`, or, while another program does, in
    /// session-2.json and so on. The file is taken with the first restore or save.
    explicit SessionStore(QString folder = defaultFolder());

    [[nodiscard]] Restored restore();

    /// Of failures in a row only the first is told. Where a broken file could not be set aside,
    /// nothing is written.
    [[nodiscard]] Result<void> save(const SavedSession& saved);

    [[nodiscard]] QString path() const { return m_path; }

    [[nodiscard]] static QString defaultFolder();

private:
    [[nodiscard]] QString setAside(const Error& error);
    void take();

    QString m_folder;
    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
    bool m_writes = true;
    bool m_isFailing = false;
};

} // namespace soma::ui
