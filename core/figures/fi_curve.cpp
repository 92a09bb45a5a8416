// SPDX-License-Identifier: GPL-3.0-or-later
// Firing against the input: the F-I curve over I_inj, or over mu where the input is noise alone.
#include "core/figures/drawing.hpp"
#include "core/figures/registry.hpp"
#include "core/sweep/rheobase.hpp"
#include "core/sweep/sweep.hpp"
#include "core/theory/theory_lines.hpp"

#include <array>
#include <limits>

namespace soma {

namespace {

constexpr std::array<std::string_view, 3> kShown{"rate_hz", "spike_count", "first_isi_rate_hz"};

constexpr auto kOptions = table({
    choice("measure", kShown, "Shown",
           "Firing rate over T, number of spikes, or 1 over the first interval."),
    {"points", "n", "", 61, 11, 501, 2, 100000, Scale::Linear, "Points",
     "How many currents are tried.", Kind::Integer},
});

/// The present setting over its slider's range.
Variation variationOf(const Scenario& scenario) {
    Variation variation{driveSetting(scenario), {}};
    const auto& q = variation.setting.quantity;
    const auto points = static_cast<std::size_t>(scenario.option("fi_curve", "points"));
    const auto last = static_cast<double>(points - 1);
    for (std::size_t i = 0; i < points; ++i)
        variation.values.push_back(q.min + (q.max - q.min) * (static_cast<double>(i) / last));
    return variation;
}

Result<SweepPlan> plan(const Scenario& scenario) {
    const auto shown = static_cast<std::size_t>(scenario.option("fi_curve", "measure"));
    return SweepPlan{
        .base = scenario,
        .axes = {variationOf(scenario)},
        .family = {},
        .measures = {*findMeasure(kShown.at(shown))},
    };
}

/// The points so far; those still missing are left out, so that the line spans them.
Series curve(const SweepPlan& plan, const SweepResult& result) {
    const auto& measure = *plan.measures.front();
    Series series{
        .id = std::string(measure.id), .label = std::string(measure.name), .role = Role::Rate};
    for (std::size_t point = 0; point < plan.points(); ++point) {
        if (!result.done[point])
            continue;
        series.x.push_back(plan.axes.front().values[point]);
        series.y.push_back(result.estimates.front()[point].mean.value_or(
            std::numeric_limits<double>::quiet_NaN()));
    }
    return series;
}

/// The curve, and what theory says of it: complete however many points are done.
std::vector<Series> curves(const SweepPlan& plan, const SweepResult& result) {
    std::vector<Series> all{curve(plan, result)};
    for (auto& line : theoryOf(plan.base, plan.axes.front(), *plan.measures.front()))
        all.push_back({
            .id = std::move(line.id),
            .label = std::move(line.label),
            .role = Role::Theory,
            .x = std::move(line.x),
            .y = std::move(line.y),
        });
    return all;
}

Figure draw(const SweepPlan& plan, const SweepResult& result) {
    constexpr double kLowestTop = 50;
    const auto& varied = plan.axes.front();
    auto series = curves(plan, result);
    double top = kLowestTop;
    for (const auto& each : series)
        for (const double y : each.y)
            if (y > top)
                top = y;

    Figure figure{
        .id = "fi_curve",
        .title = "F-I curve",
        .x = axisOf(varied.setting.quantity, {varied.values.front(), varied.values.back()}),
    };
    figure.panels.push_back(
        {.y = axisOf(*plan.measures.front(), {0, niceCeiling(top)}), .series = std::move(series)});
    figure.markers.push_back(
        {plan.base.value(varied.setting), "", Role::Rate, varied.setting.qualified});
    figure.progress = static_cast<double>(result.finished) / static_cast<double>(plan.points());
    if (result.failed > 0)
        figure.notes.push_back(std::to_string(result.failed) + " points did not complete.");
    return figure;
}

} // namespace

const FigureEntry& figure_fi_curve() {
    static const FigureEntry entry{"fi_curve", "F-I curve",
                                   "How often the neuron fires as the input current rises.",
                                   kOptions, FromSweep{plan, draw}};
    return entry;
}

} // namespace soma
