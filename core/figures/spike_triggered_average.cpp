// SPDX-License-Identifier: GPL-3.0-or-later
// The mean of the injected current around a spike: what current makes the neuron fire.
#include "core/figures/drawing.hpp"
#include "core/figures/registry.hpp"
#include "core/solve/recording.hpp"
#include "core/spikes/correlations.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace soma {

namespace {

constexpr auto kOptions = table({
    {"window", "T_win", "ms", 50, 10, 200, 0.1, 10000, Scale::Log, "Window",
     "How long before a spike the average begins; it ends a fifth of that after it."},
});

constexpr double kAfter = 0.2; // of the window

SpikeWindow windowOf(double window_ms, double dt_ms) {
    const auto steps = [&](double t_ms) {
        return static_cast<std::size_t>(std::max(std::round(t_ms / dt_ms), 1.0));
    };
    return {.before = steps(window_ms), .after = steps(kAfter * window_ms)};
}

Series curve(const SpikeAverage& average, std::size_t before, double dt_ms) {
    Series series{.id = "I", .label = "I", .role = Role::Current};
    series.y = average.mean;
    series.error = average.error;
    for (std::size_t i = 0; i < series.y.size(); ++i)
        series.x.push_back((static_cast<double>(i) - static_cast<double>(before)) * dt_ms);
    return series;
}

std::vector<std::string> notesOf(const SpikeAverage& average) {
    std::vector<std::string> notes;
    if (average.used + average.cut == 0)
        notes.emplace_back("No spikes: nothing to average.");
    if (average.cut > 0)
        notes.push_back(std::to_string(average.cut) + (average.cut == 1 ? " spike" : " spikes") +
                        " left out: the window leaves the run.");
    if (average.beyond > 0)
        notes.push_back(std::to_string(average.beyond) + " later spikes left out.");
    return notes;
}

/// The curve with its standard errors, and the mean current.
Range homeRange(const Series& series, double mean) {
    Range range{mean, mean};
    for (std::size_t i = 0; i < series.y.size(); ++i) {
        const double error = std::isfinite(series.error[i]) ? series.error[i] : 0;
        range = range.including(series.y[i] - error).including(series.y[i] + error);
    }
    return rounded(range);
}

Figure draw(const Recording& recording) {
    const auto& current = recording.trace("I");
    const double dt_ms = recording.scenario.dt_ms();
    const double window_ms = recording.scenario.option("spike_triggered_average", "window");
    const auto window = windowOf(window_ms, dt_ms);
    const auto average = spikeAverage(current.values, dt_ms, recording.spikes_ms, window);
    const double mean = std::accumulate(current.values.begin(), current.values.end(), 0.0) /
                        std::max(1.0, static_cast<double>(current.values.size()));

    auto series = curve(average, window.before, dt_ms);
    Figure figure{.id = "spike_triggered_average",
                  .title = "Spike-triggered average",
                  .x = {"lag", "s", "ms", "Time from the spike", -window_ms, kAfter * window_ms}};
    if (average.used > 0)
        figure.title += ", n = " + std::to_string(average.used);
    Panel panel{.y = axisOf(current.quantity, homeRange(series, mean))};
    if (average.used > 0)
        panel.levels.push_back({mean, "mean", Role::Current, ""});
    panel.series.push_back(std::move(series));
    figure.panels.push_back(std::move(panel));
    figure.notes = notesOf(average);
    return figure;
}

} // namespace

const FigureEntry& figure_spike_triggered_average() {
    static const FigureEntry entry{
        "spike_triggered_average", "Spike-triggered average",
        "The mean of the injected current before and after a spike, with its standard error.",
        kOptions, FromRecording{draw}};
    return entry;
}

} // namespace soma
