// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/axis_view.hpp"

#include <algorithm>
#include <cmath>

namespace soma::ui {
namespace {

// Below 1e-5 of the home range there is less than a sample of any trace; tick labels get long.
constexpr double kSmallestShare = 1e-5;
// How far beyond home a y axis may be shown, in home ranges on either side.
constexpr double kSlack = 2;
// Relative slack below which a span counts as the home range.
constexpr double kSame = 1e-9;

Span usable(const Axis& axis) {
    double lo = std::isfinite(axis.lo) ? axis.lo : 0;
    double hi = std::isfinite(axis.hi) ? axis.hi : 1;
    if (axis.scale == Scale::Log) {
        hi = hi > 0 ? hi : 1;
        lo = lo > 0 ? lo : hi / 1000;
    }
    if (!(lo < hi))
        hi = axis.scale == Scale::Log ? lo * 10 : lo + 1;
    return {lo, hi};
}

} // namespace

double AxisView::forward(double value) const {
    return m_scale == Scale::Log ? std::log10(std::max(value, 1e-300)) : value;
}

double AxisView::backward(double position) const {
    return m_scale == Scale::Log ? std::pow(10, position) : position;
}

void AxisView::setAxis(const Axis& axis) {
    const std::string key = axis.id + '/' + axis.unit + (axis.scale == Scale::Log ? "/log" : "");
    const bool same = key == m_key;
    m_key = key;
    m_scale = axis.scale;
    m_home = usable(axis);
    const bool overlaps = m_shown.lo < m_home.hi && m_home.lo < m_shown.hi;
    m_zoomed = m_zoomed && same && overlaps;
    if (m_zoomed)
        show(forward(m_shown.lo), forward(m_shown.hi));
}

void AxisView::zoomAround(double at, double factor) {
    const Span now = shown();
    const double centre = forward(at);
    show(centre + (forward(now.lo) - centre) * factor,
         centre + (forward(now.hi) - centre) * factor);
}

void AxisView::zoomTo(Span span) {
    show(forward(std::min(span.lo, span.hi)), forward(std::max(span.lo, span.hi)));
}

void AxisView::pan(double from, double to) {
    const double shift = forward(from) - forward(to);
    show(forward(shown().lo) + shift, forward(shown().hi) + shift);
}

void AxisView::show(double lo, double hi) {
    const double homeLo = forward(m_home.lo);
    const double homeHi = forward(m_home.hi);
    const double slack = m_limit == Limit::AroundHome ? kSlack * (homeHi - homeLo) : 0;
    const double least = homeLo - slack;
    const double most = homeHi + slack;
    const double width = std::clamp(hi - lo, kSmallestShare * (homeHi - homeLo), most - least);
    // Not std::clamp: most - width may lie a rounding error below least.
    const double start = std::max(least, std::min((lo + hi - width) / 2, most - width));
    const double tiny = kSame * (homeHi - homeLo);
    m_zoomed = std::abs(start - homeLo) > tiny || std::abs(start + width - homeHi) > tiny;
    m_shown = {backward(start), backward(start + width)};
}

} // namespace soma::ui
