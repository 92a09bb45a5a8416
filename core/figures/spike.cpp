// SPDX-License-Identifier: GPL-3.0-or-later
// A zoom on one spike: V, gates, conductances and currents aligned.
#include "core/figures/drawing.hpp"
#include "core/figures/registry.hpp"
#include "core/figures/rows.hpp"

#include <algorithm>
#include <cmath>

namespace soma {

namespace {

constexpr auto kOptions = table({
    {"number", "k", "", 1, 1, 20, 1, 5e6, Scale::Linear, "Spike", "Which spike of the run.",
     Kind::Integer},
    {"before", "before", "ms", 4, 1, 50, 0.1, 10000, Scale::Log, "Before",
     "How long before the spike the picture begins."},
    {"after", "after", "ms", 14, 1, 100, 0.1, 10000, Scale::Log, "After",
     "How long after the spike it ends."},
});

double option(const Recording& recording, std::string_view id) {
    return recording.scenario.option("spike", id);
}

/// The time of the wanted spike, or of the last there is; the middle of a run without.
double centreOf(const Recording& recording) {
    const auto& spikes = recording.spikes_ms;
    if (spikes.empty())
        return recording.scenario.T_ms() / 2;
    const auto wanted = static_cast<std::size_t>(option(recording, "number"));
    return spikes[std::min(wanted, spikes.size()) - 1];
}

TimeWindow around(const Recording& recording, double centre_ms) {
    const double dt_ms = recording.scenario.dt_ms();
    const auto sampleAt = [&](double t_ms) {
        const double k = std::clamp(t_ms / dt_ms, 0.0, static_cast<double>(recording.samples));
        return static_cast<std::size_t>(k);
    };
    return {sampleAt(std::ceil((centre_ms - option(recording, "before")) / dt_ms) * dt_ms),
            sampleAt(centre_ms + option(recording, "after") + dt_ms), centre_ms};
}

std::string titleOf(const Recording& recording, double centre_ms) {
    const auto count = recording.spikes_ms.size();
    if (count == 0)
        return "No spike";
    const auto number = std::min(static_cast<std::size_t>(option(recording, "number")), count);
    return "Spike " + std::to_string(number) + " of " + std::to_string(count) + ", at " +
           fixed(centre_ms, 2) + " ms";
}

Figure draw(const Recording& recording) {
    const double centre_ms = centreOf(recording);
    const double before_ms = option(recording, "before");
    const double after_ms = option(recording, "after");
    const auto window = around(recording, centre_ms);
    Figure figure{
        .id = "spike",
        .title = titleOf(recording, centre_ms),
        .x = {"lag", "s", "ms", "Time from the spike", -before_ms, after_ms},
        .path = {{centre_ms - before_ms, centre_ms + after_ms}, {-before_ms, after_ms}, {}}};
    figure.panels.push_back(potentialPanel(recording, window));
    for (auto& panel : innerPanels(
             recording, window,
             {TraceRow::Gates, TraceRow::Conductances, TraceRow::Currents, TraceRow::Adaptation}))
        figure.panels.push_back(std::move(panel));
    if (recording.spikes_ms.empty())
        figure.notes.emplace_back("The run has no spike: this is its middle.");
    return figure;
}

} // namespace

const FigureEntry& figure_spike() {
    static const FigureEntry entry{
        "spike", "One spike",
        "A zoom on one spike of the run: V, gates, conductances and currents, aligned.", kOptions,
        FromRecording{draw}};
    return entry;
}

} // namespace soma
