// SPDX-License-Identifier: GPL-3.0-or-later
// The injected current against time.
#include "core/figures/registry.hpp"
#include "core/figures/time_series.hpp"
#include "core/sweep/rheobase.hpp"
#include "core/theory/spectra.hpp"

#include <algorithm>
#include <cmath>

namespace soma {

namespace {

/// The slider's range, so that a constant current is seen to move, and all of the noise.
Range homeRange(const Scenario& scenario, const std::vector<double>& current) {
    const auto drive = driveSetting(scenario).quantity;
    Range range{drive.min, drive.max};
    if (current.empty())
        return rounded(range);
    const auto [lowest, highest] = std::ranges::minmax(current);
    return rounded(range.including(lowest).including(highest));
}

/// Where theory puts the noise: its mean, and one standard deviation to either side.
std::vector<Marker> expectedLevels(const Scenario& scenario) {
    const auto variance = expectedCurrentCovariance(scenario, 1);
    if (variance.y.empty())
        return {};
    const double mean = scenario.meanCurrent();
    const double sd = std::sqrt(variance.y.front());
    return {{mean, "mean", Role::Threshold, {}},
            {mean + sd, "+1 s.d.", Role::Threshold, {}},
            {mean - sd, "-1 s.d.", Role::Threshold, {}}};
}

Figure draw(const Recording& recording) {
    const auto& trace = recording.trace("I");
    const Range range = homeRange(recording.scenario, trace.values);
    Figure figure{.id = "current", .title = "Injected current", .x = timeAxis(recording.scenario)};
    figure.panels.push_back(tracePanel(trace, sampleTimes(recording), Role::Current, range));
    figure.panels.back().levels = expectedLevels(recording.scenario);
    if (!recording.note.empty())
        figure.notes.push_back(recording.note);
    return figure;
}

} // namespace

const FigureEntry& figure_current() {
    static const FigureEntry entry{
        "current", "Injected current",  "The sum of all inputs against time.",
        {},        FromRecording{draw}, Shown::AtStart};
    return entry;
}

} // namespace soma
