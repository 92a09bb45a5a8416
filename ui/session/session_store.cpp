// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session_store.hpp"

#include "ui/export/write_file.hpp"
#include "ui/session/set_aside.hpp"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace soma::ui {

namespace {

QString nameOf(const QString& folder, int number) {
    return number == 1 ? folder + QStringLiteral("/session.json")
                       : folder + QStringLiteral("/session-%1.json").arg(number);
}

} // namespace

SessionStore::SessionStore(QString folder)
    : m_folder(std::move(folder))
    , m_path(nameOf(m_folder, 1)) {}

// A program that was killed leaves its lock behind, which is known as stale by its process. Where
// no lock can be made at all, the first file is used: saving will tell what is wrong.
void SessionStore::take() {
    constexpr int kMostPrograms = 100;
    if (m_lock != nullptr || m_folder.isEmpty() || !QDir().mkpath(m_folder))
        return;
    for (int number = 1; number <= kMostPrograms; ++number) {
        auto lock = std::make_unique<QLockFile>(nameOf(m_folder, number) + QStringLiteral(".lock"));
        lock->setStaleLockTime(0); // however long a program runs, its lock is valid
        if (!lock->tryLock(0) && lock->error() == QLockFile::LockFailedError)
            continue;
        m_path = nameOf(m_folder, number);
        m_lock = std::move(lock);
        return;
    }
    m_writes = false;
}

QString SessionStore::defaultFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
}

Restored SessionStore::restore() {
    take();
    QFile file(path());
    if (m_folder.isEmpty() || !file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly)) {
        const Error error{ErrorCode::Unreadable, file.errorString().toStdString(), {}};
        return {std::nullopt, setAside(error)};
    }
    auto saved = savedSessionFromText(file.readAll());
    file.close();
    if (!saved)
        return {std::nullopt, setAside(saved.error())};
    return {*std::move(saved), {}};
}

QString SessionStore::setAside(const Error& error) {
    const QString reason = QString::fromStdString(error.line());
    if (const auto aside = soma::ui::setAside(path()))
        return tr("The last session could not be read (%1), so this one starts with the "
                  "defaults. The old file is kept as %2.")
            .arg(reason, QDir::toNativeSeparators(*aside));
    m_writes = false;
    return tr("The last session could not be read (%1), so this one starts with the defaults "
              "and is not saved, to keep the old file %2.")
        .arg(reason, QDir::toNativeSeparators(path()));
}

Result<void> SessionStore::save(const SavedSession& saved) {
    take();
    if (!m_writes)
        return {};
    const bool hasFolder = !m_folder.isEmpty() && QDir().mkpath(m_folder);
    const auto written =
        hasFolder ? writeWhole(path(), toJsonText(saved))
                  : fail(ErrorCode::Unwritable, tr("the folder cannot be made").toStdString(),
                         path().toStdString());
    const bool isNews = !written && !m_isFailing;
    m_isFailing = !written;
    return isNews ? written : Result<void>();
}

} // namespace soma::ui
