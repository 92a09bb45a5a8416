// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/sketch.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace soma::ui {

namespace {

constexpr std::size_t kPlaces = 101;
constexpr double kNothing = std::numeric_limits<double>::quiet_NaN();

bool isDrawn(double height) { return !std::isnan(height); }

} // namespace

Sketch::Sketch(const Axis& x)
    : m_axis(x)
    , m_heights(kPlaces, kNothing) {}

double Sketch::shareOf(double x) const {
    const double inside = std::clamp(x, m_axis.lo, m_axis.hi);
    return m_axis.scale == Scale::Log
               ? std::log(inside / m_axis.lo) / std::log(m_axis.hi / m_axis.lo)
               : (inside - m_axis.lo) / (m_axis.hi - m_axis.lo);
}

double Sketch::placeOf(double share) const {
    return m_axis.scale == Scale::Log ? m_axis.lo * std::pow(m_axis.hi / m_axis.lo, share)
                                      : std::lerp(m_axis.lo, m_axis.hi, share);
}

double Sketch::placeAt(std::size_t index) const {
    return placeOf(static_cast<double>(index) / (kPlaces - 1));
}

void Sketch::draw(QPointF from, QPointF to) {
    if (from.x() > to.x())
        std::swap(from, to);
    const auto indexAt = [&](double x) { return std::lround(shareOf(x) * (kPlaces - 1)); };
    const auto first = indexAt(from.x());
    const auto last = indexAt(to.x());
    for (auto i = first; i <= last; ++i) {
        const double share =
            first == last ? 1 : static_cast<double>(i - first) / static_cast<double>(last - first);
        m_heights[static_cast<std::size_t>(i)] = std::lerp(from.y(), to.y(), share);
    }
}

void Sketch::clear() { std::ranges::fill(m_heights, kNothing); }

void Sketch::fill(const Sketched& drawn) {
    clear();
    for (std::size_t i = 1; i < drawn.x.size(); ++i)
        draw({drawn.x[i - 1], drawn.y[i - 1]}, {drawn.x[i], drawn.y[i]});
}

bool Sketch::isWhole() const {
    constexpr std::ptrdiff_t kEdge = kPlaces / 20;
    const auto first = std::ranges::find_if(m_heights, isDrawn) - m_heights.begin();
    const auto last =
        m_heights.rend() - std::find_if(m_heights.rbegin(), m_heights.rend(), isDrawn);
    const auto count = std::ranges::count_if(m_heights, isDrawn);
    return first <= kEdge && last >= std::ssize(m_heights) - kEdge &&
           count >= std::ssize(m_heights) / 2;
}

Sketched Sketch::drawn() const {
    Sketched points;
    for (std::size_t i = 0; i < m_heights.size(); ++i)
        if (isDrawn(m_heights[i])) {
            points.x.push_back(placeAt(i));
            points.y.push_back(m_heights[i]);
        }
    return points;
}

Series Sketch::series() const {
    Series series;
    series.id = "sketch";
    for (std::size_t i = 0; i < m_heights.size(); ++i)
        series.x.push_back(placeAt(i));
    series.y = m_heights;
    return series;
}

} // namespace soma::ui
