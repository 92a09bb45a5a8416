// SPDX-License-Identifier: GPL-3.0-or-later
// Every text of core's tables that a window shows. Any thread.
#pragma once

#include <string>
#include <vector>

namespace soma::ui {

/// Names, documentation and words to choose of models, stimuli, schemes, run settings, measures and
/// figures, and what the built-in scenarios are called and ask; each once, in the tables' order.
[[nodiscard]] std::vector<std::string> coreTableTexts();

} // namespace soma::ui
