// SPDX-License-Identifier: GPL-3.0-or-later
// Where each gate (or adaptation variable) settles, and how fast, against V.
#include "core/figures/drawing.hpp"
#include "core/figures/kinetics.hpp"
#include "core/figures/registry.hpp"
#include "core/figures/time_series.hpp"
#include "core/model/model.hpp"

#include <cmath>
#include <limits>

namespace soma {

namespace {

constexpr auto kOptions = table({
    {"from", "from", "mV", -100, -150, -60, -200, 0, Scale::Linear, "From", "Where V begins."},
    {"to", "to", "mV", 50, 0, 100, 0, 200, Scale::Linear, "To", "Where V ends."},
});

constexpr int kPoints = 301;

/// The curve of one property of one state.
Series curve(const Scenario& scenario, std::size_t state, double Kinetics::*property,
             const std::string& symbol) {
    const double from = scenario.option("gating", "from");
    const double to = scenario.option("gating", "to");
    Series series{.id = symbol, .label = symbol, .role = roleOf(scenario, state)};
    for (int i = 0; i < kPoints; ++i) {
        const double V = from + (to - from) * i / (kPoints - 1);
        const auto kinetics = kineticsOf(scenario, state, V);
        series.x.push_back(V);
        series.y.push_back(kinetics ? (*kinetics).*property
                                    : std::numeric_limits<double>::quiet_NaN());
    }
    return series;
}

Range rangeOf(const std::vector<Series>& series, double least) {
    Range range{0, least};
    for (const auto& each : series)
        for (const double value : each.y)
            if (std::isfinite(value))
                range = range.including(value);
    return {range.lo < 0 ? -niceCeiling(-range.lo) : 0, niceCeiling(range.hi)};
}

Figure draw(const Recording& recording) {
    const auto& scenario = recording.scenario;
    const auto states = scenario.model().states();
    Panel settled{.y = {"settled", "x_inf", "", "Steady state"}};
    Panel speed{.y = {"tau", "tau", "ms", "Time constant"}};
    for (std::size_t i = 1; i < states.size(); ++i) {
        const std::string symbol(states[i].symbol);
        settled.y.unit = states[i].unit;
        settled.series.push_back(curve(scenario, i, &Kinetics::settled, symbol + "_inf"));
        speed.series.push_back(curve(scenario, i, &Kinetics::timeConstant_ms, "tau_" + symbol));
    }
    const auto axis = [](Panel& panel, double least) {
        const auto range = rangeOf(panel.series, least);
        panel.y.lo = range.lo;
        panel.y.hi = range.hi;
    };
    axis(settled, 1);
    axis(speed, 1);
    Figure figure{.id = "gating",
                  .title = "Steady states and time constants",
                  .x = axisOf(states[0],
                              {scenario.option("gating", "from"), scenario.option("gating", "to")}),
                  .path = {sampleTimes(recording), recording.traces.front().values, {}}};
    if (states.size() < 2)
        figure.notes.push_back(std::string(scenario.model().info().name) +
                               " has no variable beside V.");
    figure.panels = {std::move(settled), std::move(speed)};
    return figure;
}

} // namespace

const FigureEntry& figure_gating() {
    static const FigureEntry entry{
        "gating", "Steady states and time constants",
        "Where each gating or adaptation variable settles at a fixed V, and how fast.", kOptions,
        FromRecording{draw}};
    return entry;
}

} // namespace soma
