// SPDX-License-Identifier: GPL-3.0-or-later
// The document that describes a registered thing, laid out for reading.
#pragma once

#include "app/cli/json_text.hpp"

#include <string>

namespace soma::app {

[[nodiscard]] std::string descriptionText(const Json& description);

} // namespace soma::app
