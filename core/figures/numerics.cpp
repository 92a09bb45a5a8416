// SPDX-License-Identifier: GPL-3.0-or-later
// What the time step does to a run: Euler's method beside the most exact scheme, V and how late
// each spike is.
#include "core/figures/euler_runs.hpp"
#include "core/figures/registry.hpp"
#include "core/figures/time_series.hpp"
#include "core/model/model.hpp"
#include "core/stimuli/stimulus.hpp"
#include "core/sweep/engine.hpp"
#include "core/text/text.hpp"

#include <algorithm>
#include <cmath>

namespace soma {

namespace {

constexpr std::array<std::string_view, 2> kWindows{"whole run", "last spike"};

constexpr auto kOptions = table({
    choice("window", kWindows, "Time shown",
           "whole run: how the differences add up. last spike: V around the last spike, where they "
           "have added up."),
});

using Spikes = std::vector<double>;

bool isNoisy(const Scenario& scenario) {
    return std::ranges::any_of(scenario.stimulus(),
                               [](const StimulusPart& part) { return part.stimulus->isNoisy(); });
}

/// How late each spike is beside the exact one of the same number. Under noise a spike that one of
/// the runs has not would count for all that follow: there, beside the nearest exact one.
Series lateness(const Spikes& spikes, const Spikes& exact, bool byNumber) {
    Series series{.mark = Mark::Points};
    for (std::size_t i = 0; i < spikes.size() && !exact.empty(); ++i) {
        if (byNumber && i >= exact.size())
            break;
        auto after = std::ranges::lower_bound(exact, spikes[i]);
        if (after == exact.end() ||
            (after != exact.begin() && spikes[i] - *(after - 1) < *after - spikes[i]))
            --after;
        series.x.push_back(spikes[i]);
        series.y.push_back(spikes[i] - (byNumber ? exact[i] : *after));
    }
    return series;
}

Range rangeOf(const std::vector<Series>& series) {
    constexpr double kLeast_ms = 0.01;
    double largest = kLeast_ms;
    for (const auto& each : series)
        for (const double y : each.y)
            largest = std::max(largest, std::abs(y));
    return {-niceCeiling(largest), niceCeiling(largest)};
}

Axis timeAround(const Recording& exact, const std::vector<double>& euler) {
    constexpr double kBefore_ms = 10;
    constexpr double kAfter_ms = 5;
    Axis axis = timeAxis(exact.scenario);
    const bool isWhole = exact.scenario.word("numerics", "window") == kWindows[0];
    if (isWhole || exact.spikes_ms.empty())
        return axis;
    const double last = exact.spikes_ms.back();
    const double other = euler.empty() ? last : euler.back();
    axis.lo = std::max(axis.lo, std::min(last, std::max(other, last - kBefore_ms)) - kBefore_ms);
    axis.hi = std::min(axis.hi, std::max(last, std::min(other, last + kBefore_ms)) + kAfter_ms);
    return axis;
}

std::string withSign(double value, int digits) {
    return (value > 0 ? "+" : "") + significant(value, digits);
}

std::string noteOn(const Scenario& scenario, const Series& late, const Spikes& euler,
                   const Spikes& exact) {
    const std::string dt = "Euler at dt = " + formatNumber(scenario.dt_ms()) + " ms: ";
    if (late.y.empty())
        return dt + std::to_string(euler.size()) + " spikes instead of " +
               std::to_string(exact.size()) + ".";
    return dt + std::to_string(euler.size()) + " spikes instead of " +
           std::to_string(exact.size()) + ", the last one " + withSign(late.y.back(), 2) +
           " ms off.";
}

Panel voltages(const Recording& exact, const Recording* euler) {
    const auto& best = exact.traces.front();
    auto panel =
        tracePanel(best, sampleTimes(exact), Role::Theory, {best.quantity.min, best.quantity.max});
    panel.series.front().id = "exact";
    panel.series.front().label = "exact";
    if (euler == nullptr)
        return panel;
    auto other = tracePanel(euler->traces.front(), sampleTimes(*euler), Role::Voltage, {0, 1});
    other.series.front().id = "euler";
    other.series.front().label = "Euler";
    panel.series.insert(panel.series.begin(), std::move(other.series.front()));
    return panel;
}

/// The sample that crossed is overwritten by the reset, as in the notebook: a line at the threshold
/// shows where it would have been.
void addThreshold(Panel& panel, const Scenario& scenario) {
    if (const auto* threshold = scenario.model().threshold()) {
        const auto setting = scenario.find("model." + std::string(threshold->id));
        panel.levels.push_back({scenario.value(*setting), std::string(threshold->symbol),
                                Role::Threshold, setting->qualified});
    }
}

Figure draw(const Recording& recording) {
    const auto& scenario = recording.scenario;
    const Engine engine(1);
    const auto exact = engine.record(byBest(scenario));
    const auto stable = byEuler(scenario);
    const auto euler = stable ? engine.record(*stable) : nullptr;
    Figure figure{.id = "numerics", .title = "Euler and exact"};
    std::vector<Series> late;
    if (euler) {
        late.push_back(lateness(euler->spikes_ms, exact->spikes_ms, !isNoisy(scenario)));
        late.back().id = "late";
        late.back().label = "Euler";
        figure.notes.push_back(noteOn(scenario, late.back(), euler->spikes_ms, exact->spikes_ms));
    } else {
        figure.notes.emplace_back("Euler is not stable at this dt; a smaller one shows it.");
    }
    if (const auto cut = interpolatedEuler_ms(scenario)) {
        late.push_back(lateness(*cut, exact->spikes_ms, !isNoisy(scenario)));
        late.back().id = "late_interpolated";
        late.back().label = "Euler, interpolated";
        late.back().role = Role::Rate;
    }
    figure.x = timeAround(*exact, euler ? euler->spikes_ms : Spikes());
    figure.panels.push_back(voltages(*exact, euler.get()));
    addThreshold(figure.panels.front(), scenario);
    const auto range = rangeOf(late);
    figure.panels.push_back(
        {.y = {"late", "t - t_exact", "ms", "Lateness of a spike", range.lo, range.hi},
         .series = std::move(late)});
    return figure;
}

} // namespace

const FigureEntry& figure_numerics() {
    static const FigureEntry entry{
        "numerics", "Euler and exact",
        "The run by Euler's method beside the most exact scheme: V, and by how much each spike is "
        "late, also where Euler's spikes are put between the steps. Drag dt.",
        kOptions, FromRecording{draw}};
    return entry;
}

} // namespace soma
