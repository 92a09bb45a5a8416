// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/figure.hpp"

#include "core/text/text.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace soma {

namespace {

std::string columnName(const std::string& id, const std::string& unit) {
    return unit.empty() ? id : id + "_" + unit;
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

/// Goes along one series as x rises.
struct Column {
    const Series* series;
    std::size_t next = 0;

    std::string at(double x) {
        if (next >= series->x.size() || series->x[next] != x)
            return "";
        const double y = series->y[next++];
        return std::isnan(y) ? "" : formatNumber(y);
    }
};

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

nlohmann::ordered_json panelToJson(const Panel& panel) {
    nlohmann::ordered_json json{{"y", axisToJson(panel.y)},
                                {"series", nlohmann::ordered_json::array()}};
    for (const auto& series : panel.series)
        json["series"].push_back({{"id", series.id},
                                  {"label", series.label},
                                  {"x", numbersToJson(series.x)},
                                  {"y", numbersToJson(series.y)}});
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
    std::string text = columnName(figure.x.id, figure.x.unit);
    std::vector<Column> columns;
    for (const auto& panel : figure.panels)
        for (const auto& series : panel.series) {
            text += "," + columnName(series.id, panel.y.unit);
            columns.push_back({&series});
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
