// SPDX-License-Identifier: GPL-3.0-or-later
// The program's own icons (resources/icons), drawn as lines in the colour of the text beside them:
// they follow the application's palette and any scale. GUI thread.
#pragma once

#include <QIcon>
#include <QStringList>

#include <string_view>

namespace soma::ui {

/// The icon of that name, such as "new_seed"; it must exist.
[[nodiscard]] QIcon icon(std::string_view name);

[[nodiscard]] QStringList iconNames();

} // namespace soma::ui
