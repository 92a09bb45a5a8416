// SPDX-License-Identifier: GPL-3.0-or-later
// The states of the neuron against time, with spike marks.
#include "core/figures/drawing.hpp"
#include "core/figures/registry.hpp"
#include "core/figures/time_series.hpp"
#include "core/model/model.hpp"
#include "core/solve/recording.hpp"

#include <numeric>

namespace soma {

namespace {

/// What a state can be expected to reach: its table's range, and every parameter of the same kind
/// (threshold, reset, reversal potentials) with a margin. It changes only with those.
Range homeRange(const Scenario& scenario, const Quantity& state) {
    constexpr double kMargin = 0.05;
    const double margin = kMargin * (state.max - state.min);
    Range range{state.min, state.max};
    const auto rows = scenario.model().parameters();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].unit != state.unit)
            continue;
        const double value = scenario.parameters()[i];
        range = range.including(value - margin).including(value + margin);
    }
    return rounded(range);
}

/// The line at which spikes are recorded, in the panel of the first state.
std::vector<Marker> thresholdLevel(const Scenario& scenario) {
    const auto* row = scenario.model().threshold();
    if (row == nullptr)
        return {};
    const auto index = static_cast<std::size_t>(row - scenario.model().parameters().data());
    return {{scenario.parameters()[index], std::string(row->symbol), Role::Threshold, {}}};
}

Figure draw(const Recording& recording) {
    const auto& scenario = recording.scenario;
    Figure figure{.id = "trace", .title = "Membrane potential", .x = timeAxis(scenario)};
    const auto times = sampleTimes(recording);
    for (std::size_t i = 0; i < scenario.model().states().size(); ++i) {
        const auto& trace = recording.traces[i];
        const Role role = i == 0 ? Role::Voltage : Role::Gate;
        figure.panels.push_back(
            tracePanel(trace, times, role, homeRange(scenario, trace.quantity)));
    }
    figure.panels.front().ticks = recording.spikes_ms;
    figure.panels.front().levels = thresholdLevel(scenario);
    if (!recording.note.empty())
        figure.notes.push_back(recording.note);
    return figure;
}

} // namespace

const FigureEntry& figure_trace() {
    static const FigureEntry entry{
        "trace",
        "Membrane potential",
        "V and the other states of the neuron against time, with a mark for each spike.",
        {},
        FromRecording{draw},
        Shown::AtStart};
    return entry;
}

} // namespace soma
