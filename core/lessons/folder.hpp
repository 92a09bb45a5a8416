// SPDX-License-Identifier: GPL-3.0-or-later
// The folder of a lesson is all that the lesson may read: no path, link or pipe leads out of it.
// Any thread.
#pragma once

#include "core/result.hpp"

#include <filesystem>
#include <string>
#include <string_view>

namespace soma {

/// Where a file of the folder is, links followed: a regular file below the folder. Fails for
/// anything else, and for names that are paths.
[[nodiscard]] Result<std::filesystem::path> fileWithin(const std::string& folder,
                                                       std::string_view name);

/// The picture that the target of a link in the text shows: the same for a PNG or JPEG file. Others
/// are refused, by name and by how they begin: SVG may refer to other files.
[[nodiscard]] Result<std::filesystem::path> pictureWithin(const std::string& folder,
                                                          std::string_view target);

} // namespace soma
