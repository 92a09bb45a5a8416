// SPDX-License-Identifier: GPL-3.0-or-later
// What core says, in the language of the window. GUI thread.
#pragma once

#include "core/result.hpp"

#include <QString>

#include <span>
#include <string_view>

namespace soma::ui {

/// Names, documentation and other texts of core's tables, and the sentences that it makes at run
/// time (titles, notes, messages), whose numbers and names stay as they are: figures have the point
/// in every language. English where there is no translation.
[[nodiscard]] QString coreText(std::string_view english);

/// "where: message", the line a user reads.
[[nodiscard]] QString errorText(const Error& error);

/// The sentences, with %1, %2 ... for what differs; those that others might take for theirs come
/// later.
[[nodiscard]] std::span<const char* const> coreSentences();

} // namespace soma::ui
