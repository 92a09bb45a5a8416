// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a file of ours that cannot be read: it is kept under another name. GUI thread.
#pragma once

#include <QString>

#include <optional>

namespace soma::ui {

/// Renames `path` to "path.broken-1", or the next number that is free, and returns that name;
/// nothing if it cannot be renamed.
[[nodiscard]] std::optional<QString> setAside(const QString& path);

} // namespace soma::ui
