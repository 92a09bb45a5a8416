// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of one run of a squid axon, for the tests of what shows many panels and series. The
// numbers are those of Hodgkin and Huxley, J. Physiol. 117 (1952), shifted to a rest of -65 mV.
#pragma once

#include "core/figures/figure.hpp"

#include <cmath>
#include <string>
#include <utility>
#include <vector>

namespace soma::test {

struct HodgkinRun {
    std::vector<double> t, V, m, h, n, gNa, gK, gL, iNa, iK, iL, input;
    double spike_ms = 0;
};

inline HodgkinRun hodgkinRun(double tEnd_ms = 60) {
    constexpr double dt = 0.025;
    const auto linear = [](double x, double y) { return x == 0 ? y : x / (1 - std::exp(-x / y)); };
    HodgkinRun run;
    double V = -65, m = 0.0529, h = 0.5961, n = 0.3177;
    for (int i = 0; i * dt <= tEnd_ms; ++i) {
        const double input = i * dt < 5 ? 0 : 10;
        const double gNa = 120 * m * m * m * h, gK = 36 * n * n * n * n, gL = 0.3;
        const double iNa = gNa * (V - 50), iK = gK * (V + 77), iL = gL * (V + 54.387);
        const std::pair<std::vector<double>&, double> row[] = {
            {run.t, i * dt}, {run.V, V},     {run.m, m},   {run.h, h},
            {run.n, n},      {run.gNa, gNa}, {run.gK, gK}, {run.gL, gL},
            {run.iNa, iNa},  {run.iK, iK},   {run.iL, iL}, {run.input, input}};
        for (const auto& [column, value] : row)
            column.push_back(value);
        if (run.spike_ms == 0 && V > 0)
            run.spike_ms = i * dt;
        m += dt * (0.1 * linear(V + 40, 10) * (1 - m) - 4 * std::exp(-(V + 65) / 18) * m);
        h += dt * (0.07 * std::exp(-(V + 65) / 20) * (1 - h) - h / (1 + std::exp(-(V + 35) / 10)));
        n += dt * (0.01 * linear(V + 55, 10) * (1 - n) - 0.125 * std::exp(-(V + 65) / 80) * n);
        V += dt * (input - iNa - iK - iL);
    }
    return run;
}

struct Curve {
    std::string id;
    Role role;
    const std::vector<double>* y;
};

inline Panel hodgkinPanel(const HodgkinRun& run, Axis y, const std::vector<Curve>& curves) {
    Panel panel{.y = std::move(y)};
    for (const auto& [id, role, values] : curves)
        panel.series.push_back({.id = id, .label = id, .role = role, .x = run.t, .y = *values});
    return panel;
}

/// V, gates, conductances, ionic currents and input, and a panel for a sixth quantity.
inline Figure hodgkinFigure(const HodgkinRun& run) {
    Figure figure{.id = "trace",
                  .title = "Membrane potential",
                  .x = {"t", "t", "ms", "time", 0, run.t.back()}};
    figure.panels = {
        hodgkinPanel(run, {"V", "V", "mV", "membrane potential", -90, 60},
                     {{"V", Role::Voltage, &run.V}}),
        hodgkinPanel(run, {"gates", "", "", "gating variables", 0, 1},
                     {{"m", Role::Sodium, &run.m},
                      {"h", Role::Inactivation, &run.h},
                      {"n", Role::Potassium, &run.n}}),
        hodgkinPanel(run, {"conductances", "g", "mS/cm2", "conductances", 0, 40},
                     {{"g_Na", Role::Sodium, &run.gNa},
                      {"g_K", Role::Potassium, &run.gK},
                      {"g_L", Role::Leak, &run.gL}}),
        hodgkinPanel(run, {"currents", "I", "uA/cm2", "ionic currents", -1000, 1000},
                     {{"I_Na", Role::Sodium, &run.iNa},
                      {"I_K", Role::Potassium, &run.iK},
                      {"I_L", Role::Leak, &run.iL}}),
        hodgkinPanel(run, {"w", "w", "pA", "adaptation", 0, 0.8},
                     {{"w", Role::Adaptation, &run.n}}),
        hodgkinPanel(run, {"I", "I", "uA/cm2", "injected current", 0, 20},
                     {{"I", Role::Current, &run.input}}),
    };
    figure.panels.front().ticks = {run.spike_ms};
    return figure;
}

/// The first four panels from 5 ms before to 15 ms after the first spike.
inline Figure hodgkinSpike(const HodgkinRun& run) {
    Figure figure = hodgkinFigure(run);
    figure.id = "spike";
    figure.title = "One spike";
    figure.x = {"lag", "t - t_spike", "ms", "time from the spike", -5, 15};
    figure.path = {
        .t = {0, run.t.back()}, .x = {-run.spike_ms, run.t.back() - run.spike_ms}, .y = {}};
    figure.panels.resize(4);
    figure.panels.front().ticks.clear();
    for (Panel& panel : figure.panels)
        for (Series& series : panel.series)
            for (double& x : series.x)
                x -= run.spike_ms;
    return figure;
}

} // namespace soma::test
