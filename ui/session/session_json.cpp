// SPDX-License-Identifier: GPL-3.0-or-later
// The session file: readable JSON in which the scenarios stand as they do in scenario files.
#include "core/scenario/document.hpp"
#include "core/scenario/scenario_json.hpp"
#include "ui/session/session_store.hpp"
#include "ui/theme.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

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

constexpr std::array kThemeWords{"as_shown", "light", "dark"};
constexpr std::array kUnitWords{"px", "cm", "inch"};

/// A word's place in the list; the first one's if it is none of them.
template <typename Words> int placeOf(const Words& words, const std::string& word) {
    const auto found = std::ranges::find(words, word);
    return found == words.end() ? 0 : static_cast<int>(found - words.begin());
}

Json choicesJson(const ExportChoices& choices) {
    return {{"width_inch", choices.size_in.width()},
            {"height_inch", choices.size_in.height()},
            {"dpi", choices.dpi},
            {"text_pt", choices.text_pt},
            {"unit", kUnitWords.at(static_cast<std::size_t>(choices.unit))},
            {"theme", kThemeWords.at(static_cast<std::size_t>(choices.theme))},
            {"caption", choices.hasCaption},
            {"ending", choices.ending.toStdString()}};
}

ExportChoices choicesFrom(const Json& json) {
    return {{json.at("width_inch").get<double>(), json.at("height_inch").get<double>()},
            json.at("dpi").get<double>(),
            json.at("text_pt").get<double>(),
            static_cast<LengthUnit>(placeOf(kUnitWords, json.at("unit").get<std::string>())),
            static_cast<ExportTheme>(placeOf(kThemeWords, json.at("theme").get<std::string>())),
            json.at("caption").get<bool>(),
            QString::fromStdString(json.at("ending").get<std::string>())};
}

Json textsJson(const QStringList& texts) {
    Json json = Json::array();
    for (const QString& text : texts)
        json.push_back(text.toStdString());
    return json;
}

QStringList textsFrom(const Json& json) {
    QStringList texts;
    for (const auto& text : json)
        texts << QString::fromStdString(text.get<std::string>());
    return texts;
}

/// What sessions of before did not have.
void readLater(const Json& json, SessionContent& content) {
    content.opened.file = QString::fromStdString(json.at("opened").value("file", std::string()));
    if (json.contains("export"))
        content.exportChoices = choicesFrom(json.at("export"));
    if (json.contains("recent"))
        content.recent = textsFrom(json.at("recent"));
}

Result<SessionContent> contentFrom(const Json& json) {
    auto scenario = scenarioFromJson(json.at("scenario"));
    if (!scenario)
        return failWithin("/scenario", scenario.error());
    auto opened = scenarioFromJson(json.at("opened").at("scenario"));
    if (!opened)
        return failWithin("/opened/scenario", opened.error());
    auto title = QString::fromStdString(json.at("opened").at("title").get<std::string>());
    auto pinned = pinnedFromJson(json.value("pinned", Json::array()));
    if (!pinned)
        return tl::unexpected(pinned.error());
    SessionContent content{
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
    readLater(json, content);
    return content;
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
          {"file", content.opened.file.toStdString()},
          {"scenario", toJson(content.opened.scenario)}}},
        {"parked", content.parked},
        {"pinned", toJson(content.pinned)},
        {"shows_difference", content.showsDifference},
        {"theme", themeName(content.theme)},
        {"export_folder", content.exportFolder.toStdString()},
        {"limits", limitsJson(content.limits)},
        {"language", content.language.toStdString()},
        {"export", choicesJson(content.exportChoices)},
        {"recent", textsJson(content.recent)},
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
