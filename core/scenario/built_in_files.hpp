// SPDX-License-Identifier: GPL-3.0-or-later
// The text of every file of resources/scenarios, in the order of core/scenario/CMakeLists.txt.
#pragma once

#include <span>
#include <string_view>

namespace soma {

struct BuiltInFile {
    std::string_view id;
    std::string_view text;
};

[[nodiscard]] std::span<const BuiltInFile> builtInFiles();

} // namespace soma
