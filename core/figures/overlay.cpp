// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/overlay.hpp"

#include "core/figures/drawing.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <utility>

namespace soma {

namespace {

bool isSameAxis(const Axis& a, const Axis& b) {
    return a.id == b.id && a.unit == b.unit && a.scale == b.scale;
}

void takeIn(Axis& axis, const Axis& other) {
    axis.lo = std::min(axis.lo, other.lo);
    axis.hi = std::max(axis.hi, other.hi);
}

bool isDrawn(const Series& series) { return series.role != Role::Theory && series.pin == 0; }

/// The line around the bars from left to right.
Series outlineOf(const Series& bars) {
    Series line = bars;
    line.mark = Mark::Line;
    line.barWidth = 0;
    line.x.clear();
    line.y.clear();
    const double half = bars.barWidth / 2;
    for (std::size_t i = 0; i < bars.x.size(); ++i)
        for (const double side : {-half, half}) {
            line.x.push_back(bars.x[i] + side);
            line.y.push_back(bars.y[i]);
        }
    return line;
}

Series pinnedSeries(const Series& series, const PinnedFigure& pinned, bool isOnlyOne) {
    Series copy = series.mark == Mark::Bars ? outlineOf(series) : series;
    const std::string& own = series.label.empty() ? series.id : series.label;
    copy.pin = pinned.pin;
    copy.label = isOnlyOne ? pinned.name : pinned.name + " " + own;
    copy.id = pinned.name + "." + series.id;
    return copy;
}

void overlay(Panel& panel, const Panel& other, const PinnedFigure& pinned) {
    const auto drawn = std::ranges::count_if(other.series, isDrawn);
    for (const auto& series : other.series)
        if (isDrawn(series))
            panel.series.push_back(pinnedSeries(series, pinned, drawn == 1));
    takeIn(panel.y, other.y);
}

/// Says whether anything could be drawn.
bool overlay(Figure& present, const PinnedFigure& pinned) {
    if (!isSameAxis(present.x, pinned.figure->x))
        return false;
    bool isAny = false;
    for (auto& panel : present.panels)
        for (const auto& other : pinned.figure->panels) {
            if (panel.map || other.map || !isSameAxis(panel.y, other.y))
                continue;
            overlay(panel, other, pinned);
            isAny = true;
        }
    if (isAny)
        takeIn(present.x, pinned.figure->x);
    return isAny;
}

/// Between two points too; NaN outside.
class Interpolation {
public:
    explicit Interpolation(const Series& series)
        : m_series(series) {}

    /// `x` rises from call to call.
    double at(double x) {
        constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
        const auto& xs = m_series.x;
        while (m_next < xs.size() && xs[m_next] < x)
            ++m_next;
        if (m_next == xs.size())
            return kNone;
        if (xs[m_next] == x)
            return m_series.y[m_next];
        if (m_next == 0)
            return kNone;
        const double share = (x - xs[m_next - 1]) / (xs[m_next] - xs[m_next - 1]);
        return m_series.y[m_next - 1] + share * (m_series.y[m_next] - m_series.y[m_next - 1]);
    }

private:
    const Series& m_series;
    std::size_t m_next = 0;
};

Series differenceOf(const Series& present, const Series& other, const PinnedFigure& pinned) {
    Series series = pinnedSeries(other, pinned, true);
    series.id = "minus_" + pinned.name;
    series.label = "minus " + pinned.name;
    series.x = present.x;
    series.y.clear();
    Interpolation value(other);
    for (std::size_t i = 0; i < present.x.size(); ++i)
        series.y.push_back(present.y[i] - value.at(present.x[i]));
    return series;
}

const Series* comparable(const Figure& present, const Figure& other) {
    const bool hasLines = !present.panels.empty() && !present.panels.front().series.empty() &&
                          !other.panels.empty() && !other.panels.front().series.empty();
    if (!hasLines || !isSameAxis(present.x, other.x) ||
        !isSameAxis(present.panels.front().y, other.panels.front().y))
        return nullptr;
    return &other.panels.front().series.front();
}

Axis differenceAxis(const Axis& axis, const std::vector<Series>& series) {
    Range range{0, 0};
    for (const auto& each : series)
        for (const double y : each.y)
            if (std::isfinite(y))
                range = range.including(y);
    range = rounded(range);
    return {"difference", axis.symbol, axis.unit, "Difference", range.lo, range.hi};
}

} // namespace

Figure overlaid(Figure present, std::span<const PinnedFigure> pinned) {
    for (const auto& each : pinned)
        if (!overlay(present, each))
            present.notes.push_back("Nothing of " + each.name + " fits these axes.");
    return present;
}

Figure withDifference(Figure present, std::span<const PinnedFigure> pinned) {
    std::vector<Series> all;
    for (const auto& each : pinned)
        if (const auto* other = comparable(present, *each.figure))
            all.push_back(differenceOf(present.panels.front().series.front(), *other, each));
    if (all.empty())
        return present;
    Panel panel{.y = differenceAxis(present.panels.front().y, all), .series = std::move(all)};
    present.panels.insert(present.panels.begin() + 1, std::move(panel));
    return present;
}

} // namespace soma
