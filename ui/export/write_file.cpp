// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/write_file.hpp"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace soma::ui {
namespace {

tl::unexpected<Error> unwritable(const QString& path, const QString& reason) {
    return fail(ErrorCode::Unwritable, reason.toStdString(), path.toStdString());
}

} // namespace

Result<void> writeWhole(const QString& path, const QByteArray& bytes) {
    const QFileInfo info(path);
    if (info.isDir())
        return unwritable(path, QStringLiteral("this is a folder; add the name of a file"));
    if (!info.dir().exists())
        return unwritable(path,
                          QStringLiteral("there is no such folder; create it or choose another"));
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    // Flushed by us: commit() takes no notice of what it could not write of a small file.
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
    const QString reason = file.errorString();
    if (written && file.commit())
        return {};
    file.cancelWriting();
    return unwritable(path, QStringLiteral("cannot be written (%1); choose another place")
                                .arg(written ? file.errorString() : reason));
}

Result<void> writeImage(const QString& path, const QImage& image) {
    QBuffer buffer;
    if (image.isNull() || !buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG"))
        return fail(ErrorCode::TooLarge, "the picture is too large; choose a smaller size or scale",
                    path.toStdString());
    return writeWhole(path, buffer.data());
}

} // namespace soma::ui
