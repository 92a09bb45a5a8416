// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/document.hpp"

#include "core/scenario/embedded.hpp"
#include "core/scenario/scenario_json.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <istream>

namespace soma {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::array<std::string_view, 6> kKeys{"somascope", "title",  "figure",
                                                "scenario",  "pinned", "difference"};

/// The beginning of a file, one byte more than `most` if it is longer: devices need not end.
std::string readAtMost(std::istream& file, std::size_t most) {
    std::string text;
    std::array<char, 65536> block{};
    while (text.size() <= most && file) {
        file.read(block.data(),
                  static_cast<std::streamsize>(std::min(block.size(), most + 1 - text.size())));
        text.append(block.data(), static_cast<std::size_t>(file.gcount()));
    }
    return text;
}

std::string textAt(const Json& json, const char* key) {
    const bool isText = json.is_object() && json.contains(key) && json.at(key).is_string();
    return isText ? json.at(key).get<std::string>() : std::string();
}

Origin originOf(const Json& json) {
    if (!json.contains("somascope") || !json.contains("scenario"))
        return Origin::ScenarioFile;
    for (const auto& [key, value] : json.items())
        if (std::ranges::find(kKeys, key) == kKeys.end())
            return Origin::Output;
    return Origin::SessionFile;
}

Result<FoundDocument> documentFromText(std::string_view text, const std::string& source) {
    const auto json = jsonFromText(text, source);
    if (!json)
        return tl::unexpected(json.error());
    auto scenario = scenarioFromJson(*json);
    if (!scenario)
        return failWithin(source, scenario.error());
    auto pinned = pinnedFromJson(json->value("pinned", Json::array()));
    if (!pinned)
        return failWithin(source, pinned.error());
    const auto difference = json->find("difference");
    const bool showsDifference = difference != json->end() && *difference == true;
    return FoundDocument{{*std::move(scenario), textAt(*json, "title"), textAt(*json, "figure"),
                          *std::move(pinned), showsDifference},
                         originOf(*json)};
}

} // namespace

Json toJson(const std::vector<Pinned>& pinned) {
    Json json = Json::array();
    for (const auto& pin : pinned)
        json.push_back({{"name", pin.name}, {"scenario", toJson(pin.scenario)}});
    return json;
}

Result<std::vector<Pinned>> pinnedFromJson(const Json& json) {
    std::vector<Pinned> pinned;
    for (const auto& each : json) {
        const std::string where = "/pinned/" + std::to_string(pinned.size());
        if (pinned.size() == kMostPinned)
            break;
        if (!each.is_object() || !each.contains("scenario"))
            return fail(ErrorCode::Malformed, "is not a pinned run; give it a name and a scenario",
                        where);
        auto scenario = scenarioFromJson(each.at("scenario"));
        if (!scenario)
            return failWithin(where, scenario.error());
        pinned.push_back({textAt(each, "name"), *std::move(scenario)});
    }
    return pinned;
}

Json toJson(const Document& document) {
    Json json{{"somascope", SOMA_VERSION}};
    if (!document.title.empty())
        json["title"] = document.title;
    if (!document.figure.empty())
        json["figure"] = document.figure;
    json["scenario"] = toJson(document.scenario);
    if (!document.pinned.empty())
        json["pinned"] = toJson(document.pinned);
    if (document.showsDifference)
        json["difference"] = true;
    return json;
}

std::string stateText(const Document& document) {
    constexpr bool kAscii = true;
    return toJson(document).dump(-1, ' ', kAscii, Json::error_handler_t::replace);
}

std::string fileText(const Document& document) {
    constexpr int kIndent = 2;
    return toJson(document).dump(kIndent, ' ', false, Json::error_handler_t::replace) + "\n";
}

Result<FoundDocument> documentFromBytes(std::string_view bytes, const std::string& source) {
    if (!isPicture(bytes))
        return documentFromText(bytes, source);
    const auto state = embeddedState(bytes);
    if (!state)
        return fail(ErrorCode::Malformed,
                    "carries no scenario; only a PNG, SVG or PDF that Somascope exported does, "
                    "until another program rewrites it",
                    source);
    auto found = documentFromText(*state, source);
    if (found)
        found->origin = Origin::Picture;
    return found;
}

Result<FoundDocument> documentFromFile(const std::string& path) {
    constexpr std::size_t kLargestFile = 64U << 20U;
    std::ifstream file(path, std::ios::binary);
    std::error_code ignored;
    if (!file || std::filesystem::is_directory(path, ignored))
        return fail(ErrorCode::Unreadable, "cannot be read; check the name and the permissions",
                    path);
    const std::string bytes = readAtMost(file, kLargestFile);
    if (bytes.size() > kLargestFile)
        return fail(ErrorCode::TooLarge, "is too large for a scenario", path);
    return documentFromBytes(bytes, path);
}

Result<Scenario> scenarioFromFile(const std::string& path) {
    auto found = documentFromFile(path);
    if (!found)
        return tl::unexpected(found.error());
    return std::move(found->document.scenario);
}

} // namespace soma
