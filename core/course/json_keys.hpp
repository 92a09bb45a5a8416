// SPDX-License-Identifier: GPL-3.0-or-later
// What reading findings and rows of the course from JSON has in common. Any thread.
#pragma once

#include "core/result.hpp"

#include <nlohmann/json.hpp>

#include <span>
#include <string>
#include <string_view>

namespace soma {

/// Is it an object of these keys, the first of which must be there?
[[nodiscard]] Result<void> checkKeys(const nlohmann::ordered_json& json,
                                     std::span<const std::string_view> keys,
                                     const std::string& place);

/// The text of that key; empty if it is not there.
[[nodiscard]] Result<std::string> textAt(const nlohmann::ordered_json& json, std::string_view key,
                                         const std::string& place);

} // namespace soma
