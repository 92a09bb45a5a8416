// SPDX-License-Identifier: GPL-3.0-or-later
// Differences between scenarios in words: the names of undo steps, the rows of a table. GUI thread.
#pragma once

#include "core/scenario/difference.hpp"
#include "ui/session/session.hpp"

namespace soma::ui {

/// "tau_m 10 -> 22 ms", typeset; "Pin A".
[[nodiscard]] QString stepText(const Workspace& before, const Workspace& after);

/// What differs: a symbol, or a word for what has none.
[[nodiscard]] QString nameOf(const Difference& difference);

/// What this scenario has there, with its unit; empty if it has no such thing.
[[nodiscard]] QString valueIn(const Scenario& scenario, const Difference& difference);

} // namespace soma::ui
