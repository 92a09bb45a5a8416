// SPDX-License-Identifier: GPL-3.0-or-later
// How our programs end.
#pragma once

namespace soma::app {

/// Incomplete: the run diverged or was cut short; its partial output was written.
enum class Exit { Done = 0, BadInput = 2, Incomplete = 3 };

constexpr int codeOf(Exit exit) { return static_cast<int>(exit); }

} // namespace soma::app
