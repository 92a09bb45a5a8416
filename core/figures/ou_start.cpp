// SPDX-License-Identifier: GPL-3.0-or-later
// The mean of an Ornstein-Uhlenbeck current over many trials, from both of its starts: the course's
// begins near 0, not at the mean.
#include "core/figures/registry.hpp"
#include "core/figures/time_series.hpp"
#include "core/noise/noise.hpp"
#include "core/stimuli/stimulus.hpp"
#include "core/theory/scenario_values.hpp"

#include <algorithm>
#include <cmath>

namespace soma {

namespace {

constexpr auto kOptions = table({
    {"trials", "N", "", 50, 10, 500, 1, 10000, Scale::Log, "Trials",
     "Over how many realisations of the noise the current is averaged.", Kind::Integer},
});

const StimulusPart* ouOf(const Scenario& scenario) {
    const auto& parts = scenario.stimulus();
    const auto found = std::ranges::find_if(
        parts, [](const StimulusPart& part) { return part.stimulus->info().id == "ou"; });
    return found == parts.end() ? nullptr : &*found;
}

/// Ten correlation times, in which the start is forgotten.
std::size_t samplesOf(const Scenario& scenario, const StimulusPart& ou) {
    constexpr double kMemories = 10;
    const double wanted = std::ceil(kMemories * valueOf(ou, "tau_ou") / scenario.dt_ms());
    return std::min(scenario.samples(), static_cast<std::size_t>(std::max(wanted, 2.0)));
}

/// Of one noisy input alone; all trials of the run's seed.
std::vector<double> meanCurrent(const Scenario& scenario, const StimulusPart& ou, double start) {
    auto values = ou.values;
    const auto rows = ou.stimulus->parameters();
    values[static_cast<std::size_t>(std::ranges::find(rows, "ou_start", &Quantity::id) -
                                    rows.begin())] = start;
    const auto trials = static_cast<std::uint32_t>(scenario.option("ou_start", "trials"));
    std::vector<double> sum(samplesOf(scenario, ou), 0.0);
    for (std::uint32_t trial = 0; trial < trials; ++trial) {
        const auto noise = normals({scenario.rng(), scenario.seed(), trial, 0, 0}, sum.size());
        ou.stimulus->addTo(sum, values, scenario.dt_ms(), noise);
    }
    for (double& each : sum)
        each /= trials;
    return sum;
}

/// The mean of infinitely many: mu (1 - (1 - dt/tau)^k) from near 0.
std::vector<double> expectedFromZero(const StimulusPart& ou, double dt_ms, std::size_t samples) {
    const double kept = 1 - dt_ms / valueOf(ou, "tau_ou");
    std::vector<double> mean(samples);
    double left = 1;
    for (double& each : mean) {
        each = valueOf(ou, "mu") * (1 - left);
        left *= kept;
    }
    return mean;
}

Range rangeOf(const std::vector<Series>& series) {
    Range range{0, 0};
    for (const auto& each : series)
        for (const double y : each.y)
            range = range.including(y);
    return rounded(range.lo < range.hi ? range : Range{0, 1});
}

/// Without such an input, the current as it is.
Figure withoutOu(const Recording& recording, Figure figure) {
    figure.notes.emplace_back("The input has no Ornstein-Uhlenbeck noise.");
    const auto& current = recording.trace("I");
    auto panel = tracePanel(current, sampleTimes(recording), Role::Current, {0, 1});
    const auto range = rangeOf(panel.series);
    panel.y.lo = range.lo;
    panel.y.hi = range.hi;
    figure.panels.push_back(std::move(panel));
    return figure;
}

Figure draw(const Recording& recording) {
    const auto& scenario = recording.scenario;
    const std::string unit(recording.trace("I").quantity.unit);
    Figure figure{.id = "ou_start", .title = "Mean of the noisy current"};
    figure.x = timeAxis(scenario);
    const auto* ou = ouOf(scenario);
    if (ou == nullptr)
        return withoutOu(recording, std::move(figure));
    const auto samples = samplesOf(scenario, *ou);
    std::vector<double> times(samples);
    for (std::size_t k = 0; k < samples; ++k)
        times[k] = static_cast<double>(k) * scenario.dt_ms();
    figure.x.hi = static_cast<double>(samples) * scenario.dt_ms();
    std::vector<Series> series;
    series.push_back({.id = "stationary",
                      .label = "stationary",
                      .role = Role::Current,
                      .x = times,
                      .y = meanCurrent(scenario, *ou, 0)});
    series.push_back({.id = "notebook",
                      .label = "notebook",
                      .role = Role::Variability,
                      .x = times,
                      .y = meanCurrent(scenario, *ou, 1)});
    series.push_back({.id = "expected",
                      .label = "theory",
                      .role = Role::Theory,
                      .x = times,
                      .y = expectedFromZero(*ou, scenario.dt_ms(), samples),
                      .speaksOf = "notebook"});
    const auto range = rangeOf(series);
    figure.panels.push_back(
        {.y = {"I", "I", unit, "Injected current", range.lo, range.hi},
         .series = std::move(series),
         .levels = {{valueOf(*ou, "mu"), "mu", Role::Threshold, "stimulus." + ou->label + ".mu"}}});
    figure.notes.push_back("The notebook's start takes " +
                           significant(3 * valueOf(*ou, "tau_ou"), 3) +
                           " ms to come within 5 % of the mean.");
    return figure;
}

} // namespace

const FigureEntry& figure_ou_start() {
    static const FigureEntry entry{
        "ou_start", "Start of the noise",
        "The Ornstein-Uhlenbeck current averaged over many trials: the notebook's starts near 0 "
        "and takes a few tau_ou to reach its mean, a stationary one is there from the beginning.",
        kOptions, FromRecording{draw}};
    return entry;
}

} // namespace soma
