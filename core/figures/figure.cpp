// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/figure.hpp"

#include "core/text/text.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace soma {

namespace {

std::string lowerCase(std::string text) {
    for (char& c : text)
        if ('A' <= c && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return text;
}

/// "V_mV"; an id that names its unit already ("rate_hz") stays as it is.
std::string columnName(const std::string& id, const std::string& unit) {
    const bool isNamed = unit.empty() || id.ends_with("_" + lowerCase(unit));
    return isNamed ? id : id + "_" + unit;
}

/// Every x of any series, rising and once.
std::vector<double> allPositions(const Figure& figure) {
    std::vector<double> all;
    for (const auto& panel : figure.panels)
        for (const auto& series : panel.series)
            if (series.x != all)
                all.insert(all.end(), series.x.begin(), series.x.end());
    std::ranges::sort(all);
    const auto tail = std::ranges::unique(all);
    all.erase(tail.begin(), tail.end());
    return all;
}

std::string cell(double value) { return std::isnan(value) ? "" : formatNumber(value); }

/// Goes along one series as x rises.
struct Column {
    const Series* series;
    const std::vector<double>* values;
    std::size_t next = 0;

    std::string at(double x) {
        if (next >= series->x.size() || series->x[next] != x)
            return "";
        return cell((*values)[next++]);
    }
};

std::string columnsByX(const Figure& figure) {
    std::string text = columnName(figure.x.id, figure.x.unit);
    std::vector<Column> columns;
    for (const auto& panel : figure.panels)
        for (const auto& series : panel.series) {
            text += "," + columnName(series.id, panel.y.unit);
            columns.push_back({&series, &series.y});
            if (series.error.empty())
                continue;
            text += "," + series.id + "_sem";
            columns.push_back({&series, &series.error});
        }
    text += "\n";
    for (const double x : allPositions(figure)) {
        text += formatNumber(x);
        for (auto& column : columns)
            text += "," + column.at(x);
        text += "\n";
    }
    return text;
}

std::string rowsAsGiven(const Figure& figure) {
    const auto& panel = figure.panels.front();
    std::string text = "series," + columnName(figure.x.id, figure.x.unit) + "," +
                       columnName(panel.y.id, panel.y.unit) + "\n";
    for (const auto& series : panel.series)
        for (std::size_t i = 0; i < series.x.size(); ++i)
            text += series.id + "," + cell(series.x[i]) + "," + cell(series.y[i]) + "\n";
    return text;
}

std::string rowsOfMap(const Figure& figure) {
    const auto& panel = figure.panels.front();
    const auto& map = *panel.map;
    std::string text = columnName(figure.x.id, figure.x.unit) + "," +
                       columnName(panel.y.id, panel.y.unit) + "," +
                       columnName(map.colour.id, map.colour.unit) + "\n";
    for (std::size_t j = 0; j < map.y.size(); ++j)
        for (std::size_t i = 0; i < map.x.size(); ++i)
            text += formatNumber(map.x[i]) + "," + formatNumber(map.y[j]) + "," +
                    cell(map.z[j * map.x.size() + i]) + "\n";
    return text;
}

bool followsParameter(const Figure& figure) {
    for (const auto& panel : figure.panels)
        for (const auto& series : panel.series)
            if (series.order == Order::AsGiven)
                return true;
    return false;
}

nlohmann::ordered_json axisToJson(const Axis& axis) {
    return {{"id", axis.id},
            {"name", axis.name},
            {"symbol", axis.symbol},
            {"unit", axis.unit},
            {"range", {axis.lo, axis.hi}}};
}

nlohmann::ordered_json numbersToJson(const std::vector<double>& values) {
    auto list = nlohmann::ordered_json::array();
    for (const double value : values)
        list.push_back(std::isfinite(value) ? nlohmann::ordered_json(value) : nullptr);
    return list;
}

nlohmann::ordered_json markersToJson(const std::vector<Marker>& markers) {
    auto list = nlohmann::ordered_json::array();
    for (const auto& marker : markers)
        list.push_back({{"at", marker.at}, {"label", marker.label}});
    return list;
}

nlohmann::ordered_json seriesToJson(const Series& series) {
    nlohmann::ordered_json json{{"id", series.id},
                                {"label", series.label},
                                {"x", numbersToJson(series.x)},
                                {"y", numbersToJson(series.y)}};
    if (!series.error.empty())
        json["sem"] = numbersToJson(series.error);
    if (!series.speaksOf.empty())
        json["predicts"] = series.speaksOf;
    return json;
}

nlohmann::ordered_json mapToJson(const HeatMap& map) {
    return {{"value", axisToJson(map.colour)},
            {"x", numbersToJson(map.x)},
            {"y", numbersToJson(map.y)},
            {"z", numbersToJson(map.z)}};
}

nlohmann::ordered_json panelToJson(const Panel& panel) {
    nlohmann::ordered_json json{{"y", axisToJson(panel.y)},
                                {"series", nlohmann::ordered_json::array()}};
    for (const auto& series : panel.series)
        json["series"].push_back(seriesToJson(series));
    if (panel.map)
        json["map"] = mapToJson(*panel.map);
    json["levels"] = markersToJson(panel.levels);
    json["ticks"] = numbersToJson(panel.ticks);
    return json;
}

} // namespace

Figure stacked(Figure upper, Figure lower) {
    std::ranges::move(lower.panels, std::back_inserter(upper.panels));
    for (auto& note : lower.notes)
        if (std::ranges::find(upper.notes, note) == upper.notes.end())
            upper.notes.push_back(std::move(note));
    upper.progress = std::min(upper.progress, lower.progress);
    return upper;
}

std::string toCsv(const Figure& figure) {
    if (!figure.panels.empty() && figure.panels.front().map)
        return rowsOfMap(figure);
    return followsParameter(figure) ? rowsAsGiven(figure) : columnsByX(figure);
}

std::string toJsonText(const Figure& figure) {
    nlohmann::ordered_json json{{"figure", figure.id},
                                {"title", figure.title},
                                {"x", axisToJson(figure.x)},
                                {"panels", nlohmann::ordered_json::array()}};
    for (const auto& panel : figure.panels)
        json["panels"].push_back(panelToJson(panel));
    json["markers"] = markersToJson(figure.markers);
    json["notes"] = figure.notes;
    json["progress"] = figure.progress;
    return json.dump() + "\n";
}

} // namespace soma
