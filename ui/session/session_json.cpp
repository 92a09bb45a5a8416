// SPDX-License-Identifier: GPL-3.0-or-later
// The session file: readable JSON in which the scenarios stand as they do in scenario files.
#include "core/scenario/scenario_json.hpp"
#include "ui/session/session_store.hpp"
#include "ui/theme.hpp"

#include <nlohmann/json.hpp>

namespace soma::ui {

namespace {

using Json = nlohmann::ordered_json;

constexpr int kSessionVersion = 1;

Json layoutJson(const std::map<QString, QByteArray>& layout) {
    Json json = Json::object();
    for (const auto& [name, state] : layout)
        json[name.toStdString()] = state.toBase64().toStdString();
    return json;
}

std::map<QString, QByteArray> layoutFrom(const Json& json) {
    std::map<QString, QByteArray> layout;
    for (const auto& [name, state] : json.items())
        layout[QString::fromStdString(name)] =
            QByteArray::fromBase64(QByteArray::fromStdString(state.get<std::string>()));
    return layout;
}

Json pinnedJson(const std::vector<Pinned>& pinned) {
    Json json = Json::array();
    for (const auto& pin : pinned)
        json.push_back({{"name", pin.name.toStdString()}, {"scenario", toJson(pin.scenario)}});
    return json;
}

// Absent in files of the first version.
Result<std::vector<Pinned>> pinnedFrom(const Json& json) {
    std::vector<Pinned> pinned;
    for (const auto& pin : json.value("pinned", Json::array())) {
        if (pinned.size() == Session::kMostPinned)
            break;
        auto scenario = scenarioFromJson(pin.at("scenario"));
        if (!scenario)
            return failWithin("/pinned/" + std::to_string(pinned.size()), scenario.error());
        pinned.push_back(
            {QString::fromStdString(pin.at("name").get<std::string>()), *std::move(scenario)});
    }
    return pinned;
}

Json limitsJson(const LimitsByName& limits) {
    Json json = Json::object();
    for (const auto& [name, each] : limits)
        json[name] = {{"min", each.min}, {"max", each.max}, {"unit", each.unit}};
    return json;
}

// Files of earlier versions have none.
LimitsByName limitsFrom(const Json& json) {
    LimitsByName limits;
    if (json.contains("limits"))
        for (const auto& [name, each] : json.at("limits").items())
            limits[name] = {each.at("min").get<double>(), each.at("max").get<double>(),
                            each.at("unit").get<std::string>()};
    return limits;
}

Result<SessionContent> contentFrom(const Json& json) {
    auto scenario = scenarioFromJson(json.at("scenario"));
    if (!scenario)
        return failWithin("/scenario", scenario.error());
    auto opened = scenarioFromJson(json.at("opened").at("scenario"));
    if (!opened)
        return failWithin("/opened/scenario", opened.error());
    auto title = QString::fromStdString(json.at("opened").at("title").get<std::string>());
    auto pinned = pinnedFrom(json);
    if (!pinned)
        return tl::unexpected(pinned.error());
    return SessionContent{
        {*std::move(scenario),
         {*std::move(opened), std::move(title)},
         json.at("parked").get<std::map<std::string, double>>(),
         *std::move(pinned)},
        json.value("shows_difference", false),
        themeNamed(json.at("theme").get<std::string>()).value_or(ThemeChoice::Light),
        QString::fromStdString(json.at("export_folder").get<std::string>()),
        limitsFrom(json),
        QString::fromStdString(json.value("language", std::string())),
    };
}

Result<SavedSession> savedFrom(const Json& json) {
    if (json.at("session").get<int>() > kSessionVersion)
        return fail(ErrorCode::Unsupported, "it is of a newer version of the program", "/session");
    auto content = contentFrom(json);
    if (!content)
        return tl::unexpected(content.error());
    return SavedSession{*std::move(content), layoutFrom(json.at("layout"))};
}

} // namespace

QByteArray toJsonText(const SavedSession& saved) {
    const SessionContent& content = saved.content;
    const Json json{
        {"session", kSessionVersion},
        {"scenario", toJson(content.scenario)},
        {"opened",
         {{"title", content.opened.title.toStdString()},
          {"scenario", toJson(content.opened.scenario)}}},
        {"parked", content.parked},
        {"pinned", pinnedJson(content.pinned)},
        {"shows_difference", content.showsDifference},
        {"theme", themeName(content.theme)},
        {"export_folder", content.exportFolder.toStdString()},
        {"limits", limitsJson(content.limits)},
        {"language", content.language.toStdString()},
        {"layout", layoutJson(saved.layout)},
    };
    return QByteArray::fromStdString(json.dump(2, ' ', false, Json::error_handler_t::replace) +
                                     "\n");
}

Result<SavedSession> savedSessionFromText(const QByteArray& text) {
    try {
        return savedFrom(Json::parse(text.toStdString()));
    } catch (const Json::exception&) {
        return fail(ErrorCode::Malformed, "it is not a complete session file");
    }
}

} // namespace soma::ui
