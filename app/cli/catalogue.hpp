// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that is registered, by kind, and what its tables say as JSON documents.
#pragma once

#include "app/cli/json_text.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace soma::app {

/// One registered thing. `describe` makes the document of `describe ID --format json`.
struct Entry {
    std::string id;
    std::string name;
    std::string doc;
    Json description;
};

/// `name` is the plural that `list` takes.
struct EntryKind {
    std::string_view name;
    std::string_view singular;
    std::vector<Entry> (*entries)();
};

[[nodiscard]] std::span<const EntryKind> entryKinds();

} // namespace soma::app
