// SPDX-License-Identifier: GPL-3.0-or-later
// --render-all: every figure of every built-in scenario as picture and data, the scenario, and a
// page over them, the report of the course. The same bytes each time.
#pragma once

#include "app/gui/gui_options.hpp"
#include "app/options/exit_code.hpp"

namespace soma::app {

[[nodiscard]] Result<Exit> renderAll(const GuiRequest& request);

} // namespace soma::app
