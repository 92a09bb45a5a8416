// SPDX-License-Identifier: GPL-3.0-or-later
// Escapes in the targets of links, RFC 3986 section 2.1. Any thread.
#pragma once

#include <string>
#include <string_view>

namespace soma {

/// "weak%20noise" as "weak noise"; a percent sign that is none of an escape stands for itself.
[[nodiscard]] std::string percentDecoded(std::string_view text);

} // namespace soma
