// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/scenario_json.hpp"

#include "core/figures/registry.hpp"
#include "core/model/model.hpp"
#include "core/scenario/migrations.hpp"
#include "core/stimuli/stimulus.hpp"
#include "core/text/text.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace soma {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::array<std::string_view, 9> kTopLevelKeys{
    "version", "title", "question", "course", "model", "parameters", "stimulus", "run", "figures"};

Json valueToJson(const Quantity& quantity, double value) {
    if (quantity.kind == Kind::Choice)
        return formatValue(quantity, value);
    if (quantity.kind == Kind::Integer)
        return static_cast<std::int64_t>(value);
    return value;
}

Result<double> valueFromJson(const Quantity& quantity, const Json& json) {
    if (quantity.kind == Kind::Choice) {
        if (json.is_string())
            return parseValue(quantity, json.get<std::string>());
        return fail(ErrorCode::Malformed, "must be one of its words, such as \"" +
                                              std::string(quantity.choices[0]) + "\"");
    }
    if (!json.is_number())
        return fail(ErrorCode::Malformed, "must be a number, not " + std::string(json.type_name()));
    return checkValue(quantity, json.get<double>());
}

tl::unexpected<Error> unknownKey(const std::string& key, const std::string& place,
                                 std::vector<std::string> known) {
    return fail(ErrorCode::UnknownName, "unknown key '" + key + "'" + suggestion(key, known),
                place);
}

Result<void> expectObject(const Json& json, const std::string& place) {
    if (json.is_object())
        return {};
    return fail(ErrorCode::Malformed, "must be an object, not " + std::string(json.type_name()),
                place);
}

Result<std::string> stringAt(const Json& json, const std::string& key) {
    if (json.at(key).is_string())
        return json.at(key).get<std::string>();
    return fail(ErrorCode::Malformed,
                "must be a word, not " + std::string(json.at(key).type_name()), "/" + key);
}

/// Collects the changes that a file makes to the defaults.
class Reader {
public:
    explicit Reader(const Scenario& base)
        : m_settings(base.settings()) {}

    /// The values of one object, whose keys are those of one owner's part (and `idKey`, if any).
    Result<void> read(const Json& json, Owner owner, std::size_t part, const std::string& place,
                      std::string_view idKey = {}) {
        if (const auto ok = expectObject(json, place); !ok)
            return ok;
        for (const auto& [key, value] : json.items()) {
            if (key == idKey)
                continue;
            const auto* setting = settingOf(owner, part, key);
            if (setting == nullptr)
                return unknownKey(key, place, keysOf(owner, part));
            const auto number = valueFromJson(setting->quantity, value);
            if (!number)
                return fail(number.error().code, number.error().message, place + "/" + key);
            m_changes.push_back({*setting, *number});
        }
        return {};
    }

    void vary(std::string name, std::string text) {
        m_variations.emplace_back(std::move(name), std::move(text));
    }

    /// `base` with all that was read.
    [[nodiscard]] Result<Scenario> applied(const Scenario& base) const {
        auto scenario = base.withAll(m_changes);
        for (const auto& [name, text] : m_variations)
            if (scenario)
                scenario = scenario->withText(name, text);
        return scenario;
    }

private:
    [[nodiscard]] const Setting* settingOf(Owner owner, std::size_t part,
                                           const std::string& key) const {
        for (const auto& setting : m_settings)
            if (setting.owner == owner && setting.part == part && setting.quantity.id == key)
                return &setting;
        return nullptr;
    }

    [[nodiscard]] std::vector<std::string> keysOf(Owner owner, std::size_t part) const {
        std::vector<std::string> keys;
        for (const auto& setting : m_settings)
            if (setting.owner == owner && setting.part == part)
                keys.emplace_back(setting.quantity.id);
        return keys;
    }

    std::vector<Setting> m_settings;
    std::vector<Change> m_changes;
    std::vector<std::pair<std::string, std::string>> m_variations;
};

/// "dc+ou" from the ids in the list of stimulus parts.
Result<std::string> stimulusIdFrom(const Json& list) {
    if (!list.is_array() || list.empty())
        return fail(ErrorCode::Malformed,
                    "must be a list with at least one input, such as [{\"id\": \"dc\"}]",
                    "/stimulus");
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < list.size(); ++i) {
        const std::string place = "/stimulus/" + std::to_string(i);
        if (const auto ok = expectObject(list[i], place); !ok)
            return tl::unexpected(ok.error());
        if (!list[i].contains("id") || !list[i].at("id").is_string())
            return fail(ErrorCode::Malformed, "needs an \"id\" that names the input", place);
        ids.push_back(list[i].at("id").get<std::string>());
    }
    return joined(ids, "+");
}

/// A figure's options, and the texts of what it varies.
Result<void> readFigure(Reader& reader, Json json, std::size_t part) {
    const auto& entry = *figures()[part];
    const std::string place = "/figures/" + std::string(entry.id);
    if (const auto ok = expectObject(json, place); !ok)
        return ok;
    for (const auto& slot : entry.variations) {
        const std::string key(slot.id);
        if (!json.contains(key))
            continue;
        if (!json.at(key).is_string())
            return fail(ErrorCode::Malformed, "must be a text such as \"sigma=0:50:1\"",
                        place + "/" + key);
        reader.vary(std::string(entry.id) + "." + key, json.at(key).get<std::string>());
        json.erase(key);
    }
    return reader.read(json, Owner::Figure, part, place);
}

Result<void> readFigures(Reader& reader, const Json& json) {
    if (const auto ok = expectObject(json, "/figures"); !ok)
        return ok;
    for (const auto& [key, options] : json.items()) {
        std::vector<std::string> known;
        std::size_t part = figures().size();
        for (std::size_t i = 0; i < figures().size(); ++i) {
            known.emplace_back(figures()[i]->id);
            if (figures()[i]->id == key)
                part = i;
        }
        if (part == figures().size())
            return unknownKey(key, "/figures", known);
        if (const auto ok = readFigure(reader, options, part); !ok)
            return ok;
    }
    return {};
}

Result<void> readGroups(Reader& reader, const Json& json) {
    if (json.contains("parameters"))
        if (const auto ok = reader.read(json.at("parameters"), Owner::Model, 0, "/parameters"); !ok)
            return ok;
    if (json.contains("stimulus"))
        for (std::size_t i = 0; i < json.at("stimulus").size(); ++i) {
            const std::string place = "/stimulus/" + std::to_string(i);
            if (const auto ok =
                    reader.read(json.at("stimulus")[i], Owner::Stimulus, i, place, "id");
                !ok)
                return ok;
        }
    if (json.contains("run"))
        if (const auto ok = reader.read(json.at("run"), Owner::Run, 0, "/run"); !ok)
            return ok;
    if (json.contains("figures"))
        return readFigures(reader, json.at("figures"));
    return {};
}

Result<void> checkTopLevel(const Json& json) {
    if (const auto ok = expectObject(json, ""); !ok)
        return fail(ErrorCode::Malformed, "a scenario " + ok.error().message);
    for (const auto& [key, value] : json.items())
        if (std::ranges::find(kTopLevelKeys, key) == kTopLevelKeys.end())
            return unknownKey(key, "/", {kTopLevelKeys.begin(), kTopLevelKeys.end()});
    for (const auto* key : {"title", "question"})
        if (json.contains(key))
            if (const auto text = stringAt(json, key); !text)
                return tl::unexpected(text.error());
    if (json.contains("course"))
        if (const auto row = courseRowFromJson(json.at("course"), "/course"); !row)
            return tl::unexpected(row.error());
    return {};
}

/// How deep lists and objects lie in each other, whatever else is wrong with the text.
std::size_t nestingDepth(std::string_view text) {
    std::size_t depth = 0;
    std::size_t deepest = 0;
    bool isQuoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '"')
            isQuoted = !isQuoted;
        else if (c == '\\' && isQuoted)
            ++i;
        else if ((c == '[' || c == '{') && !isQuoted)
            deepest = std::max(deepest, ++depth);
        else if ((c == ']' || c == '}') && !isQuoted && depth > 0)
            --depth;
    }
    return deepest;
}

} // namespace

Json toJson(const Scenario& scenario) {
    Json json;
    json["version"] = kScenarioVersion;
    json["model"] = scenario.model().info().id;
    json["parameters"] = Json::object();
    json["stimulus"] = Json::array();
    for (const auto& part : scenario.stimulus())
        json["stimulus"].push_back({{"id", part.stimulus->info().id}});
    json["run"] = Json::object();
    json["figures"] = Json::object();
    for (const auto& setting : scenario.settings()) {
        const std::string id(setting.quantity.id);
        const Json value = valueToJson(setting.quantity, scenario.value(setting));
        switch (setting.owner) {
        case Owner::Model:
            json["parameters"][id] = value;
            break;
        case Owner::Stimulus:
            json["stimulus"][setting.part][id] = value;
            break;
        case Owner::Run:
            json["run"][id] = value;
            break;
        case Owner::Figure:
            json["figures"][std::string(figures()[setting.part]->id)][id] = value;
            break;
        }
    }
    for (const auto* figure : figures())
        for (const auto& slot : figure->variations)
            json["figures"][std::string(figure->id)][std::string(slot.id)] =
                scenario.variation(figure->id, slot.id);
    return json;
}

Result<Scenario> scenarioFromJson(const Json& input) {
    if (input.is_object() && input.contains("somascope") && input.contains("scenario"))
        return scenarioFromJson(input.at("scenario"));
    const auto json = migrated(input, kScenarioVersion, scenarioMigrations());
    if (!json)
        return tl::unexpected(json.error());
    if (const auto ok = checkTopLevel(*json); !ok)
        return tl::unexpected(ok.error());
    std::string model(models().front()->info().id);
    std::string stimulus(stimuli().front()->info().id);
    if (json->contains("model")) {
        const auto id = stringAt(*json, "model");
        if (!id)
            return tl::unexpected(id.error());
        model = *id;
    }
    if (json->contains("stimulus")) {
        const auto id = stimulusIdFrom(json->at("stimulus"));
        if (!id)
            return tl::unexpected(id.error());
        stimulus = *id;
    }
    const auto base = Scenario::create(model, stimulus);
    if (!base)
        return base;
    Reader reader(*base);
    if (const auto ok = readGroups(reader, *json); !ok)
        return tl::unexpected(ok.error());
    return reader.applied(*base);
}

Result<Json> jsonFromText(std::string_view text, const std::string& source) {
    constexpr std::size_t kDeepest = 32; // nlohmann-json copies recursively
    if (nestingDepth(text) > kDeepest)
        return fail(ErrorCode::Malformed, "is nested too deeply for a scenario", source);
    try {
        return Json::parse(text);
    } catch (const Json::parse_error& error) {
        return fail(ErrorCode::Malformed,
                    "is not JSON: something is wrong near byte " + std::to_string(error.byte) +
                        "; mend or export it again",
                    source);
    } catch (const Json::exception&) {
        return fail(ErrorCode::Malformed, "holds a number that no double can hold", source);
    }
}

Result<Scenario> scenarioFromText(std::string_view text, const std::string& source) {
    const auto json = jsonFromText(text, source);
    if (!json)
        return tl::unexpected(json.error());
    auto scenario = scenarioFromJson(*json);
    if (!scenario)
        return failWithin(source, scenario.error());
    return scenario;
}

} // namespace soma
