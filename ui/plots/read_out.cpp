// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/read_out.hpp"

#include "ui/plots/rich_text.hpp"
#include "ui/plots/time_place.hpp"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace soma::ui {

using namespace Qt::StringLiterals;

namespace {

bool isUsable(const Series& series) {
    return series.order == Order::ByX && !series.x.empty() && series.x.size() == series.y.size();
}

QString valueText(double value, std::string_view unit) {
    const QString text = numberText(value);
    return unit.empty() ? text : text + u' ' + unitText(unit);
}

// "f = 40 Hz"; but "σ = 3: 40 Hz", where the name itself says what equals what.
QString item(std::string_view name, double value, std::string_view unit) {
    const bool isEquation = name.find('=') != std::string_view::npos;
    return labelPlain(name) + (isEquation ? u": "_s : u" = "_s) + valueText(value, unit);
}

// Of time as many digits as tell one sample from the next, however long the run.
QString xItem(const Figure& figure, double x) {
    if (!isOverTime(figure))
        return item(figure.x.symbol, x, figure.x.unit);
    constexpr double kFinest_ms = 1e-3;
    constexpr int kDigits = 12;
    return symbolPlain(figure.x.symbol) + u" = "_s +
           numberText(std::round(x / kFinest_ms) * kFinest_ms, kDigits) + u' ' +
           unitText(figure.x.unit);
}

QString differenceText(double difference, std::string_view unit) {
    const QString text = valueText(difference, unit);
    return u" (Δ = "_s + (difference > 0 ? u"+"_s + text : text) + u')';
}

// Of several lines from one formula only the first has a label; their ids end alike.
std::string_view theoryName(const Panel& panel, const Series& theory) {
    const auto line = [](const Series& s) {
        return std::string_view(s.id).substr(s.id.rfind(':') + 1); // npos + 1 is 0
    };
    for (const Series& other : panel.series)
        if (!other.label.empty() && other.role == Role::Theory && line(other) == line(theory))
            return theory.label.empty() ? other.label : theory.label;
    return theory.label.empty() ? std::string_view(panel.y.symbol) : theory.label;
}

// Both at the x of the point, so that the difference is that of the two numbers.
std::optional<QString> residualItem(const Panel& panel, const Series& theory, double x) {
    const auto data = std::ranges::find(panel.series, theory.speaksOf, &Series::id);
    if (theory.speaksOf.empty() || data == panel.series.end())
        return {};
    const auto point = pointNear(*data, x);
    const auto predicted = point ? lineValueAt(theory, data->x[*point]) : std::nullopt;
    if (!predicted)
        return {};
    return item(theoryName(panel, theory), *predicted, panel.y.unit) +
           differenceText(data->y[*point] - *predicted, panel.y.unit);
}

QString seriesItem(const Panel& panel, const Series& series, double x) {
    const bool named = panel.series.size() > 1 && !series.label.empty();
    const auto value = valueAt(series, x);
    if (!value)
        return {};
    if (series.role == Role::Theory)
        return residualItem(panel, series, x)
            .value_or(item(theoryName(panel, series), *value, panel.y.unit));
    return item(named ? series.label : panel.y.symbol, *value, panel.y.unit);
}

// Theory follows what it predicts.
QStringList panelItems(const Panel& panel, double x) {
    QStringList items;
    const auto isTaken = [&](const Series& series) {
        return !series.speaksOf.empty() &&
               std::ranges::find(panel.series, series.speaksOf, &Series::id) != panel.series.end();
    };
    for (const Series& series : panel.series) {
        if (isTaken(series))
            continue;
        items << seriesItem(panel, series, x);
        for (const Series& theory : panel.series)
            if (isTaken(theory) && theory.speaksOf == series.id && &theory != &series)
                items << seriesItem(panel, theory, x);
    }
    return items;
}

QString joined(QStringList items) {
    items.removeAll(QString());
    return items.join(u"   "_s);
}

} // namespace

std::optional<std::size_t> pointNear(const Series& series, double x) {
    if (!isUsable(series))
        return {};
    auto after = std::ranges::lower_bound(series.x, x);
    if (after == series.x.end())
        --after;
    if (after != series.x.begin() && x - *(after - 1) < *after - x)
        --after;
    const auto i = static_cast<std::size_t>(after - series.x.begin());
    const bool isBeside =
        series.mark == Mark::Bars && std::abs(x - series.x[i]) > series.barWidth / 2;
    if (isBeside || !std::isfinite(series.y[i]))
        return {};
    return i;
}

std::optional<double> lineValueAt(const Series& series, double x) {
    if (!isUsable(series) || !(x >= series.x.front() && x <= series.x.back()))
        return {};
    const auto after = std::ranges::lower_bound(series.x, x);
    const auto i = static_cast<std::size_t>(after - series.x.begin());
    if (*after == x || i == 0)
        return std::isfinite(series.y[i]) ? std::optional(series.y[i]) : std::nullopt;
    const double share = (x - series.x[i - 1]) / (series.x[i] - series.x[i - 1]);
    const double value = series.y[i - 1] + share * (series.y[i] - series.y[i - 1]);
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<double> valueAt(const Series& series, double x) {
    if (series.role == Role::Theory && series.mark == Mark::Line)
        return lineValueAt(series, x);
    const auto point = pointNear(series, x);
    return point ? std::optional(series.y[*point]) : std::nullopt;
}

QString readOutText(const Figure& figure, double x, std::size_t panel) {
    constexpr std::size_t kMany = 6;
    std::size_t count = 0;
    for (const Panel& each : figure.panels)
        count += each.series.size();
    QStringList items{xItem(figure, x)};
    for (std::size_t i = 0; i < figure.panels.size(); ++i)
        if (count <= kMany || i == 0 || i == panel)
            items << panelItems(figure.panels[i], x);
    return joined(items);
}

QString readOutText(const Figure& figure, const CellPlace& cell) {
    const Panel& panel = figure.panels.at(cell.panel);
    const HeatMap& map = *panel.map;
    const double x = map.x.at(cell.column);
    QStringList items{item(figure.x.symbol, x, figure.x.unit),
                      item(panel.y.symbol, map.y.at(cell.row), panel.y.unit)};
    const double value = map.z.at(cell.row * map.x.size() + cell.column);
    if (std::isfinite(value))
        items << item(map.colour.symbol, value, map.colour.unit);
    return joined(items + panelItems(panel, x));
}

} // namespace soma::ui
