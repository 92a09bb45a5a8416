// SPDX-License-Identifier: GPL-3.0-or-later
// Small figures for the tests of ui/plots.
#pragma once

#include "core/figures/figure.hpp"

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>

namespace soma::test {

inline Series line(std::string id, Role role, std::size_t points, double (*f)(double)) {
    Series series{.id = id, .label = id, .role = role};
    for (std::size_t i = 0; i < points; ++i) {
        const double t = 100.0 * static_cast<double>(i) / static_cast<double>(points - 1);
        series.x.push_back(t);
        series.y.push_back(f(t));
    }
    return series;
}

/// V over I from 0 to 100 ms, three marks, a threshold.
inline Figure traceFigure(std::size_t points = 1001) {
    Figure figure{.id = "trace", .title = "A trace", .x = {"t", "t", "ms", "time", 0, 100}};
    Panel v{.y = {"V", "V_m", "mV", "membrane potential", -80, -40}};
    v.series = {
        line("V", Role::Voltage, points, [](double t) { return -60 + 10 * std::sin(t / 5); })};
    v.levels = {{-55, "V_th", Role::Threshold, ""}};
    v.ticks = {10, 40, 70};
    Panel i{.y = {"I", "I", "pA", "current", 0, 500}};
    i.series = {line("I", Role::Current, points, [](double t) { return 250 + t; })};
    figure.panels = {v, i};
    return figure;
}

inline Figure curveFigure(double current = 250) {
    Figure figure{
        .id = "fi_curve", .title = "F-I curve", .x = {"I_inj", "I_inj", "pA", "current", 0, 600}};
    Panel panel{.y = {"rate", "f", "Hz", "rate", 0, 100}};
    Series series{.id = "rate", .label = "rate", .role = Role::Rate};
    for (int i = 0; i <= 60; ++i) {
        series.x.push_back(10.0 * i);
        series.y.push_back(i < 20 ? 0.0 : 2.0 * (i - 20));
    }
    panel.series = {series};
    figure.panels = {panel};
    figure.markers = {{current, "I_inj", Role::Current, "stimulus.I_inj"}};
    return figure;
}

inline Figure histogramFigure(std::size_t bars = 5) {
    Figure figure{
        .id = "isi_histogram", .title = "Intervals", .x = {"isi", "ISI", "ms", "interval", 0, 50}};
    Panel panel{.y = {"count", "count", "", "count", 0, 10}};
    Series series{
        .id = "count", .label = "count", .mark = Mark::Bars, .role = Role::Count, .barWidth = 2};
    for (std::size_t i = 0; i < bars; ++i) {
        series.x.push_back(11 + 2 * static_cast<double>(i));
        series.y.push_back(static_cast<double>(i + 1));
    }
    panel.series = {series};
    figure.panels = {panel};
    if (bars == 0)
        figure.notes = {"No interval: there are fewer than two spikes."};
    return figure;
}

inline std::shared_ptr<const Figure> shared(Figure figure) {
    return std::make_shared<const Figure>(std::move(figure));
}

} // namespace soma::test
