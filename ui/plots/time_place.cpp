// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/time_place.hpp"

#include <algorithm>
#include <cmath>
#include <span>
#include <vector>

namespace soma::ui {
namespace {

// An extremum stands out by this share of the panel's home range on both sides: what noise does
// within a few samples is none.
constexpr double kProminence = 0.05;
constexpr double kSame_ms = 1e-7; // what a time may lose on its way through a path and back

bool hasTimeAxis(const Figure& figure) { return figure.x.id == "t"; }

std::optional<double> interpolated(std::span<const double> x, std::span<const double> y,
                                   double at) {
    if (x.empty() || x.size() != y.size() || !(x.front() <= at && at <= x.back()))
        return {};
    const auto after = static_cast<std::size_t>(std::ranges::lower_bound(x, at) - x.begin());
    if (after == 0 || x[after] == at)
        return y[after];
    const double share = (at - x[after - 1]) / (x[after] - x[after - 1]);
    return y[after - 1] + share * (y[after] - y[after - 1]);
}

const Series* firstSeries(const Figure& figure) {
    const bool has = !figure.panels.empty() && !figure.panels.front().series.empty();
    return has ? &figure.panels.front().series.front() : nullptr;
}

/// Goes along a curve and notes where it turned, once it went back far enough.
class Turns {
public:
    explicit Turns(double prominence)
        : m_prominence(prominence) {}

    void add(double x, double y) {
        if (!std::isfinite(y))
            return;
        if (!m_low || y < m_low->y)
            m_low = Point{x, y};
        if (!m_high || y > m_high->y)
            m_high = Point{x, y};
        if (m_way != Way::Down && m_high->y - y >= m_prominence)
            turn(Way::Down, *m_high, {x, y});
        else if (m_way != Way::Up && y - m_low->y >= m_prominence)
            turn(Way::Up, *m_low, {x, y});
    }

    [[nodiscard]] const std::vector<double>& places() const { return m_places; }

private:
    struct Point {
        double x;
        double y;
    };
    enum class Way { Unknown, Up, Down };

    void turn(Way way, Point extremum, Point now) {
        if (m_way != Way::Unknown)
            m_places.push_back(extremum.x);
        m_way = way;
        m_low = m_high = now;
    }

    double m_prominence;
    Way m_way = Way::Unknown;
    std::optional<Point> m_low;
    std::optional<Point> m_high;
    std::vector<double> m_places;
};

/// Spikes and extrema in order of time. A jump at a spike (a reset) has its extrema beside it: the
/// spike stands for them.
std::vector<double> events(const Figure& figure) {
    const Series* series = firstSeries(figure);
    if (series == nullptr)
        return {};
    const Panel& panel = figure.panels.front();
    const std::size_t size = std::min(series->x.size(), series->y.size());
    Turns turns(kProminence * (panel.y.hi - panel.y.lo));
    for (std::size_t i = 0; i < size; ++i)
        turns.add(series->x[i], series->y[i]);
    const double step = size > 1 ? series->x[1] - series->x[0] : 0;
    std::vector<double> all = panel.ticks;
    for (const double x : turns.places()) {
        const auto isBeside = [&](double tick) { return std::abs(tick - x) <= 2.5 * step; };
        if (std::ranges::none_of(panel.ticks, isBeside))
            all.push_back(x);
    }
    std::ranges::sort(all);
    return all;
}

std::optional<double> beside(std::span<const double> sorted, double x, Step step) {
    if (step == Step::Forward) {
        const auto after = std::ranges::upper_bound(sorted, x + kSame_ms);
        return after == sorted.end() ? std::nullopt : std::optional(*after);
    }
    const auto from = std::ranges::lower_bound(sorted, x - kSame_ms);
    return from == sorted.begin() ? std::nullopt : std::optional(*(from - 1));
}

/// A step from a moment to another, where the steps are known along x.
std::optional<double> besideInTime(const Figure& figure, std::span<const double> places,
                                   double time_ms, Step step) {
    const auto from = placeAt(figure, time_ms);
    const auto to = from ? beside(places, from->x, step) : std::nullopt;
    return to ? timeAt(figure, *to) : std::nullopt;
}

} // namespace

bool isOverTime(const Figure& figure) {
    const Path& path = figure.path;
    return hasTimeAxis(figure) || (!path.t.empty() && path.y.empty() && figure.x.unit == "ms");
}

std::optional<TimePlace> placeAt(const Figure& figure, double time_ms) {
    if (hasTimeAxis(figure))
        return TimePlace{time_ms, {}};
    const Path& path = figure.path;
    const auto x = interpolated(path.t, path.x, time_ms);
    const auto y = interpolated(path.t, path.y, time_ms);
    if (!x || !std::isfinite(*x) || (!path.y.empty() && !(y && std::isfinite(*y))))
        return {};
    return TimePlace{*x, y};
}

std::optional<double> timeAt(const Figure& figure, double x) {
    if (!isOverTime(figure))
        return {};
    return hasTimeAxis(figure) ? x : interpolated(figure.path.x, figure.path.t, x);
}

std::optional<double> sampleBeside(const Figure& figure, double time_ms, Step step) {
    const Series* series = firstSeries(figure);
    return series ? besideInTime(figure, series->x, time_ms, step) : std::nullopt;
}

std::optional<double> eventBeside(const Figure& figure, double time_ms, Step step) {
    return besideInTime(figure, events(figure), time_ms, step);
}

} // namespace soma::ui
