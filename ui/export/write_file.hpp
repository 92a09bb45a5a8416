// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are either whole or not there: written aside and renamed. Any thread.
#pragma once

#include "core/result.hpp"

#include <QByteArray>
#include <QImage>
#include <QString>

namespace soma::ui {

/// The error names the path and says what to do.
[[nodiscard]] Result<void> writeWhole(const QString& path, const QByteArray& bytes);

/// As PNG, whatever the ending.
[[nodiscard]] Result<void> writeImage(const QString& path, const QImage& image);

} // namespace soma::ui
