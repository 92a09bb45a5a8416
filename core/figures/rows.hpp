// SPDX-License-Identifier: GPL-3.0-or-later
// The traces of a run in rows: V, gating variables, conductances, currents, adaptation; those that
// belong together share a panel. Any thread.
#pragma once

#include "core/figures/figure.hpp"
#include "core/model/trace_style.hpp"
#include "core/solve/recording.hpp"

#include <cstddef>
#include <vector>

namespace soma {

/// Part of a run, on a time axis of its own: sample k stands at k dt - origin.
struct TimeWindow {
    std::size_t first = 0;
    std::size_t end = 0;
    double origin_ms = 0;
};

/// All of the run.
[[nodiscard]] TimeWindow wholeOf(const Recording& recording);

/// V, with the line at which spikes are recorded and marks at the spikes. Where V runs to its peak
/// between two samples, peak and reset are points of the line.
[[nodiscard]] Panel potentialPanel(const Recording& recording, const TimeWindow& window);

/// A panel for each of these rows that the model has.
[[nodiscard]] std::vector<Panel> innerPanels(const Recording& recording, const TimeWindow& window,
                                             const std::vector<TraceRow>& rows);

} // namespace soma
