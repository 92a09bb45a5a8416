// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/set_aside.hpp"

#include <QFile>

namespace soma::ui {

std::optional<QString> setAside(const QString& path) {
    int number = 1;
    while (QFile::exists(path + QStringLiteral(".broken-%1").arg(number)))
        ++number;
    const QString aside = path + QStringLiteral(".broken-%1").arg(number);
    return QFile::rename(path, aside) ? std::optional(aside) : std::nullopt;
}

} // namespace soma::ui
