// SPDX-License-Identifier: GPL-3.0-or-later
// Panels with time on the x axis. Any thread.
#pragma once

#include "core/figures/drawing.hpp"
#include "core/solve/recording.hpp"

namespace soma {

/// k dt for every sample of the recording.
inline std::vector<double> sampleTimes(const Recording& recording) {
    std::vector<double> times(recording.samples);
    for (std::size_t k = 0; k < times.size(); ++k)
        times[k] = static_cast<double>(k) * recording.scenario.dt_ms();
    return times;
}

inline Panel tracePanel(const Trace& trace, const std::vector<double>& times, Role role,
                        Range range) {
    const auto& q = trace.quantity;
    Series series{.id = std::string(q.id),
                  .label = std::string(q.symbol),
                  .role = role,
                  .x = times,
                  .y = trace.values};
    return {.y = axisOf(q, range), .series = {std::move(series)}};
}

} // namespace soma
