// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/description_text.hpp"

#include "core/text/text.hpp"

#include <array>
#include <string_view>
#include <vector>

namespace soma::app {

namespace {

std::string word(const Json& json) {
    return json.is_string() ? json.get<std::string>() : textOf(json);
}

std::string number(const Json& json) { return formatNumber(json.get<double>()); }

std::string words(const Json& list) {
    std::vector<std::string> texts;
    for (const auto& each : list)
        texts.push_back(word(each));
    return joined(texts);
}

std::string rangeText(const Json& quantity) {
    if (quantity.contains("choices"))
        return "one of " + words(quantity.at("choices")) + "; default " +
               word(quantity.at("default"));
    const std::string unit = quantity.at("unit") == "" ? "" : " " + word(quantity.at("unit"));
    return "default " + number(quantity.at("default")) + unit + ", slider " +
           number(quantity.at("min")) + " to " + number(quantity.at("max")) + unit +
           (quantity.at("scale") == "log" ? " (logarithmic)" : "") + ", accepted " +
           number(quantity.at("lowest")) + " to " + number(quantity.at("highest")) + unit +
           (quantity.contains("whole") ? ", whole numbers" : "");
}

std::string quantitiesText(const std::string& title, const Json& rows) {
    std::string text = "\n" + title + "\n";
    if (rows.empty())
        text += "  none\n";
    for (const auto& row : rows) {
        text += "  " + word(row.at("id")) + ": " + word(row.at("name")) + " (" +
                word(row.at("symbol")) + ")\n";
        text += "      " + rangeText(row) + "\n      " + word(row.at("doc")) + "\n";
    }
    return text;
}

std::string statesText(const Json& rows) {
    std::string text = "\nTraces\n";
    for (const auto& row : rows) {
        const auto unit = word(row.at("unit"));
        text += "  " + word(row.at("id")) + (unit.empty() ? "" : " in " + unit) + ": " +
                word(row.at("name")) + ". " + word(row.at("doc")) + "\n";
    }
    return text;
}

std::string variesText(const std::string& figure, const Json& rows) {
    std::string text = "\nVaries (set as " + figure + ".ID=NAME=VALUES)\n";
    for (const auto& row : rows)
        text += "  " + word(row.at("id")) + ": " + word(row.at("name")) + "\n      " +
                word(row.at("doc")) + "\n";
    return text;
}

std::string linesText(const Json& description) {
    struct Line {
        const char* key;
        const char* title;
    };

    static constexpr std::array kLines{
        Line{"citation", "Reference"}, Line{"current_unit", "Unit of current"},
        Line{"schemes", "Schemes"},    Line{"models", "Models"},
        Line{"symbol", "Symbol"},      Line{"unit", "Unit"},
    };
    std::string text;
    for (const auto& [key, title] : kLines) {
        if (!description.contains(key) || description.at(key).empty() || description.at(key) == "")
            continue;
        const auto& value = description.at(key);
        text += std::string("  ") + title + ": " + (value.is_array() ? words(value) : word(value)) +
                "\n";
    }
    return text;
}

} // namespace

std::string descriptionText(const Json& description) {
    const auto& d = description;
    std::string text =
        word(d.at("id")) + ": " + word(d.at("name")) + " (" + word(d.at("kind")) + ")\n";
    text += "  " + word(d.at("doc")) + "\n" + linesText(d);
    if (d.contains("parameters"))
        text += quantitiesText("Parameters", d.at("parameters"));
    if (d.contains("driving"))
        for (const auto& [model, rows] : d.at("driving").items())
            text += quantitiesText("Parameters when it drives " + model, rows.at("parameters"));
    if (d.contains("states"))
        text += statesText(d.at("states"));
    if (d.contains("varies"))
        text += variesText(word(d.at("id")), d.at("varies"));
    if (d.contains("options"))
        text += quantitiesText("Options", d.at("options"));
    if (d.contains("scenario"))
        text += "\nScenario\n" + d.at("scenario").dump(2) + "\n";
    return text;
}

} // namespace soma::app
