// SPDX-License-Identifier: GPL-3.0-or-later
// A scenario as a file keeps it, with what the file says about it: session files, run outputs and
// exported pictures all read back by this. Any thread.
#pragma once

#include "core/scenario/scenario.hpp"

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace soma {

/// A run that stays to be compared with: drawn beside the present one under its name.
struct Pinned {
    std::string name;
    Scenario scenario;

    friend bool operator==(const Pinned&, const Pinned&) = default;
};

/// Whatever else a window is to show again when a file is opened becomes a member here and a key in
/// toJson; pictures and session files then carry it alike.
struct Document {
    Scenario scenario;
    std::string title{};
    /// Of a picture: the figure or view that it shows.
    std::string figure{};
    std::vector<Pinned> pinned{};
    /// Is the difference to the pinned runs drawn?
    bool showsDifference = false;
};

/// `{"name": ..., "scenario": {...}}` for each. More of them than a window compares are left out.
[[nodiscard]] nlohmann::ordered_json toJson(const std::vector<Pinned>& pinned);
[[nodiscard]] Result<std::vector<Pinned>> pinnedFromJson(const nlohmann::ordered_json& json);

/// The most runs that a window compares with the present one.
inline constexpr std::size_t kMostPinned = 3;

/// Where a document was found. Only a session file holds nothing but the document, so that it can
/// be written again without losing anything.
enum class Origin { SessionFile, ScenarioFile, Output, Picture };

struct FoundDocument {
    Document document;
    Origin origin;
};

/// {"somascope": version, "title": ..., "figure": ..., "scenario": {...}}; empty texts are left
/// out.
[[nodiscard]] nlohmann::ordered_json toJson(const Document& document);

/// On one line, in ASCII: what pictures carry.
[[nodiscard]] std::string stateText(const Document& document);

/// Over many lines, one value a line: what a session file holds.
[[nodiscard]] std::string fileText(const Document& document);

/// A session file, a scenario, the output of a run, or a picture (PNG, SVG, PDF) that carries its
/// state; errors name the file.
[[nodiscard]] Result<FoundDocument> documentFromFile(const std::string& path);

/// The same from bytes; `source` names them in errors.
[[nodiscard]] Result<FoundDocument> documentFromBytes(std::string_view bytes,
                                                      const std::string& source);

} // namespace soma
