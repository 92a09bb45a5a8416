// SPDX-License-Identifier: GPL-3.0-or-later
// Tasks that cannot be read by looking. No encryption: it keeps honest students honest. Any thread.
#pragma once

#include "core/result.hpp"

#include <string>
#include <string_view>

namespace soma {

/// Lines of hexadecimal digits, as many as the text has, so that what follows keeps its line.
[[nodiscard]] std::string sealed(std::string_view text);
[[nodiscard]] Result<std::string> unsealed(std::string_view text);

/// The lesson's text with every task block sealed, its lines ended by '\n'. Fails where the text
/// cannot be read, or a task of it cannot be sealed, naming the line.
[[nodiscard]] Result<std::string> withSealedTasks(std::string_view lesson);

} // namespace soma
