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

/// f = 10 Hz times column plus row over I from 100 to 500 pA and sigma from 0 to 4, with both
/// present values.
inline Figure mapFigure(std::size_t columns = 5, std::size_t rows = 5) {
    Figure figure{
        .id = "heat_map", .title = "Rate", .x = {"I_inj", "I_inj", "pA", "current", 100, 500}};
    HeatMap map{.colour = {"rate", "f", "Hz", "rate", 0, 50}};
    const auto spread = [](double lo, double hi, std::size_t i, std::size_t n) {
        return n < 2 ? lo : lo + (hi - lo) * static_cast<double>(i) / static_cast<double>(n - 1);
    };
    for (std::size_t i = 0; i < columns; ++i)
        map.x.push_back(spread(100, 500, i, columns));
    for (std::size_t j = 0; j < rows; ++j)
        map.y.push_back(spread(0, 4, j, rows));
    for (std::size_t k = 0; k < columns * rows; ++k)
        map.z.push_back(10.0 * static_cast<double>(k % columns) + static_cast<double>(k / columns));
    Panel panel{.y = {"sigma", "sigma", "pA*sqrt(s)", "noise", 0, 4}, .map = map};
    panel.levels = {{1.5, "", Role::Rate, "stimulus.sigma"}};
    figure.panels = {panel};
    figure.markers = {{250, "", Role::Rate, "stimulus.I_inj"}};
    return figure;
}

/// `members` curves over I, the first a straight line of slope 0.1, each with a theory that is
/// 1 below it and known at three points only.
inline Figure familyFigure(std::size_t members = 2) {
    Figure figure = curveFigure();
    Panel& panel = figure.panels[0];
    panel.series.clear();
    for (std::size_t m = 0; m < members; ++m) {
        Series series{.id = "sigma=" + std::to_string(m) + ":rate",
                      .label = "sigma = " + std::to_string(m),
                      .role = Role::Rate};
        for (int i = 0; i <= 60; ++i) {
            series.x.push_back(10.0 * i);
            series.y.push_back(1.0 * i + 3.0 * static_cast<double>(m) + 2);
        }
        panel.series.push_back(series);
    }
    for (std::size_t m = 0; m < members; ++m) {
        const double shift = 3.0 * static_cast<double>(m) + 1;
        panel.series.push_back({.id = "sigma=" + std::to_string(m) + ":siegert",
                                .label = m == 0 ? "Siegert" : "",
                                .role = Role::Theory,
                                .x = {0, 300, 600},
                                .y = {shift, 30 + shift, 60 + shift},
                                .speaksOf = panel.series[m].id});
    }
    return figure;
}

inline std::shared_ptr<const Figure> shared(Figure figure) {
    return std::make_shared<const Figure>(std::move(figure));
}

} // namespace soma::test
