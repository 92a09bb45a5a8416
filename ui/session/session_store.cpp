// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session_store.hpp"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

#include <utility>

namespace soma::ui {

namespace {

QString firstFreeName(const QString& path) {
    int number = 1;
    while (QFile::exists(path + QStringLiteral(".broken-%1").arg(number)))
        ++number;
    return path + QStringLiteral(".broken-%1").arg(number);
}

} // namespace

SessionStore::SessionStore(QString folder)
    : m_folder(std::move(folder)) {}

QString SessionStore::defaultFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
}

QString SessionStore::path() const { return m_folder + QStringLiteral("/session.json"); }

Restored SessionStore::restore() {
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
    const QString aside = firstFreeName(path());
    if (QFile::rename(path(), aside))
        return tr("The last session could not be read (%1), so this one starts with the "
                  "defaults. The old file is kept as %2.")
            .arg(reason, QDir::toNativeSeparators(aside));
    m_writes = false;
    return tr("The last session could not be read (%1), so this one starts with the defaults "
              "and is not saved, to keep the old file %2.")
        .arg(reason, QDir::toNativeSeparators(path()));
}

Result<void> SessionStore::save(const SavedSession& saved) {
    if (!m_writes)
        return {};
    const QByteArray text = toJsonText(saved);
    QSaveFile file(path());
    const bool hasFolder = !m_folder.isEmpty() && QDir().mkpath(m_folder);
    const bool done = hasFolder && file.open(QIODevice::WriteOnly) &&
                      file.write(text) == text.size() && file.commit();
    const bool isNews = !done && !std::exchange(m_isFailing, !done);
    if (done)
        m_isFailing = false;
    if (!isNews)
        return {};
    const QString reason = hasFolder ? file.errorString() : tr("the folder cannot be made");
    return fail(ErrorCode::Unwritable, reason.toStdString(), path().toStdString());
}

} // namespace soma::ui
