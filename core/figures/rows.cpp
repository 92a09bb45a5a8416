// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/rows.hpp"

#include "core/figures/drawing.hpp"
#include "core/model/model.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace soma {

namespace {

double timeOf(const Recording& recording, const TimeWindow& window, std::size_t k) {
    return static_cast<double>(k) * recording.scenario.dt_ms() - window.origin_ms;
}

std::vector<double> timesOf(const Recording& recording, const TimeWindow& window) {
    std::vector<double> times;
    times.reserve(window.end - window.first);
    for (std::size_t k = window.first; k < window.end; ++k)
        times.push_back(timeOf(recording, window, k));
    return times;
}

std::vector<double> valuesOf(const Trace& trace, const TimeWindow& window) {
    const auto at = [&](std::size_t k) {
        return trace.values.begin() + static_cast<std::ptrdiff_t>(k);
    };
    return {at(window.first), at(window.end)};
}

double parameterOf(const Scenario& scenario, std::string_view id) {
    const auto row = std::ranges::find(scenario.model().parameters(), id, &Quantity::id);
    return scenario
        .parameters()[static_cast<std::size_t>(row - scenario.model().parameters().begin())];
}

/// What V can be expected to reach: its table's range, and every parameter of the same kind
/// (threshold, reset, reversal potentials) with a margin. It changes only with those.
Range potentialRange(const Scenario& scenario, const Quantity& state) {
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

/// The line at which spikes are recorded.
std::vector<Marker> thresholdLevel(const Scenario& scenario) {
    const auto* row = scenario.model().threshold();
    if (row == nullptr)
        return {};
    return {{parameterOf(scenario, row->id), std::string(row->symbol), Role::Threshold, {}}};
}

/// Between samples V has been at its peak and at its reset.
void insertPeaks(Series& series, const Recording& recording, const TimeWindow& window) {
    const auto& scenario = recording.scenario;
    if (scenario.model().threshold() == nullptr ||
        scenario.model().hasSpikesOnGrid(scenario.scheme()))
        return;
    const double peak = parameterOf(scenario, scenario.model().threshold()->id);
    const double reset = parameterOf(scenario, "V_reset");
    Series with = series;
    with.x.clear();
    with.y.clear();
    auto spike = recording.spikes_ms.begin();
    for (std::size_t i = 0; i < series.x.size(); ++i) {
        for (; spike != recording.spikes_ms.end() && *spike - window.origin_ms < series.x[i];
             ++spike) {
            const double at = *spike - window.origin_ms;
            if (i == 0)
                continue;
            with.x.insert(with.x.end(), {at, std::nextafter(at, series.x[i])});
            with.y.insert(with.y.end(), {peak, reset});
        }
        with.x.push_back(series.x[i]);
        with.y.push_back(series.y[i]);
    }
    series = std::move(with);
}

const TraceStyle* styleOf(const Model& model, std::string_view id) {
    const auto style = std::ranges::find(model.styles(), id, &TraceStyle::id);
    return style == model.styles().end() ? nullptr : &*style;
}

std::string_view nameOf(TraceRow row) {
    switch (row) {
    case TraceRow::Potential:
        return "Membrane potential";
    case TraceRow::Gates:
        return "Gating variables";
    case TraceRow::Conductances:
        return "Conductances";
    case TraceRow::Currents:
        return "Currents out of the cell";
    case TraceRow::Adaptation:
        return "Adaptation";
    }
    return "";
}

/// What stands for all traces of a row; nothing if their symbols are short enough to be listed.
std::string_view commonSymbolOf(TraceRow row) {
    switch (row) {
    case TraceRow::Conductances:
        return "g";
    case TraceRow::Currents:
        return "I";
    case TraceRow::Potential:
    case TraceRow::Gates:
    case TraceRow::Adaptation:
        break;
    }
    return "";
}

/// Round numbers around the values; gates and conductances from 0, gates at least to 1.
Range rangeOf(TraceRow row, const std::vector<Series>& series) {
    Range range{0, row == TraceRow::Gates ? 1.0 : 0.0};
    for (const auto& each : series)
        for (const double value : each.y)
            if (std::isfinite(value))
                range = range.including(value);
    if (range.hi <= range.lo)
        return {0, 1};
    const double top = range.hi > 0 ? niceCeiling(range.hi) : 0;
    const double bottom = range.lo < 0 ? -niceCeiling(-range.lo) : 0;
    return {bottom, top};
}

} // namespace

TimeWindow wholeOf(const Recording& recording) { return {0, recording.samples, 0}; }

Panel potentialPanel(const Recording& recording, const TimeWindow& window) {
    const auto& trace = recording.traces.front();
    Series series{.id = std::string(trace.quantity.id),
                  .label = std::string(trace.quantity.symbol),
                  .role = Role::Voltage,
                  .x = timesOf(recording, window),
                  .y = valuesOf(trace, window)};
    insertPeaks(series, recording, window);
    Panel panel{.y = axisOf(trace.quantity, potentialRange(recording.scenario, trace.quantity))};
    for (const double spike : recording.spikes_ms) {
        const double at = spike - window.origin_ms;
        if (!series.x.empty() && series.x.front() <= at && at <= series.x.back())
            panel.ticks.push_back(at);
    }
    panel.series.push_back(std::move(series));
    panel.levels = thresholdLevel(recording.scenario);
    return panel;
}

std::vector<Panel> innerPanels(const Recording& recording, const TimeWindow& window,
                               const std::vector<TraceRow>& rows) {
    std::vector<Panel> panels;
    for (const TraceRow row : rows) {
        Panel panel;
        std::string symbols;
        std::string_view name = nameOf(row);
        for (const auto& trace : recording.traces) {
            const auto* style = styleOf(recording.scenario.model(), trace.quantity.id);
            if (style == nullptr || style->row != row)
                continue;
            const auto& q = trace.quantity;
            symbols += (symbols.empty() ? "" : ", ") + std::string(q.symbol);
            panel.y.unit = q.unit;
            name = panel.series.empty() ? q.name : nameOf(row);
            panel.series.push_back({.id = std::string(q.id),
                                    .label = std::string(q.symbol),
                                    .role = style->role,
                                    .x = timesOf(recording, window),
                                    .y = valuesOf(trace, window)});
        }
        if (panel.series.empty())
            continue;
        const auto range = rangeOf(row, panel.series);
        panel.y.id = panel.series.size() == 1 ? panel.series.front().id : std::string(nameOf(row));
        const auto common = commonSymbolOf(row);
        panel.y.symbol = panel.series.size() == 1 || common.empty() ? symbols : common;
        panel.y.name = name;
        panel.y.lo = range.lo;
        panel.y.hi = range.hi;
        panels.push_back(std::move(panel));
    }
    return panels;
}

} // namespace soma
