// SPDX-License-Identifier: GPL-3.0-or-later
// How scenario files of older versions become files of this one. Any thread.
#pragma once

#include "core/result.hpp"

#include <nlohmann/json.hpp>

#include <span>

namespace soma {

/// Turns a file of one version into one of the next.
using Migration = void (*)(nlohmann::ordered_json&);

/// Step i leads from version i + 1 to version i + 2.
[[nodiscard]] std::span<const Migration> scenarioMigrations();

/// The file in the version `current`, which steps.size() + 1 must equal. A file without a version
/// is taken as of the current one; a newer one is refused.
[[nodiscard]] Result<nlohmann::ordered_json> migrated(nlohmann::ordered_json json, int current,
                                                      std::span<const Migration> steps);

} // namespace soma
