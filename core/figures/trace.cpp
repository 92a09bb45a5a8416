// SPDX-License-Identifier: GPL-3.0-or-later
// What goes on in the neuron against time, with spike marks.
#include "core/figures/drawing.hpp"
#include "core/figures/registry.hpp"
#include "core/figures/rows.hpp"
#include "core/model/model.hpp"

#include <algorithm>
#include <array>
#include <iterator>

namespace soma {

namespace {

constexpr std::array<std::string_view, 2> kNoYes{"no", "yes"};

consteval Quantity row(std::string_view id, bool isShown, std::string_view name,
                       std::string_view doc) {
    auto option = choice(id, kNoYes, name, doc);
    option.value = isShown ? 1 : 0;
    return option;
}

constexpr auto kOptions = table({
    row("gates", true, "Gates", "The gating variables of models that have them."),
    row("conductances", false, "Conductances", "The open conductances of models with channels."),
    row("currents", false, "Currents", "The currents through the membrane, out of the cell."),
    row("adaptation", true, "Adaptation", "The adaptation variable of models that have one."),
});

/// In the order of the options.
constexpr std::array kRows{TraceRow::Gates, TraceRow::Conductances, TraceRow::Currents,
                           TraceRow::Adaptation};
static_assert(kRows.size() == kOptions.size());

/// Has the model traces of that row?
bool hasRow(const Scenario& scenario, std::string_view option) {
    const auto index = std::ranges::find(kOptions, option, &Quantity::id) - kOptions.begin();
    if (index == std::ssize(kOptions))
        return true;
    const auto row = kRows[static_cast<std::size_t>(index)];
    return std::ranges::find(scenario.model().styles(), row, &TraceStyle::row) !=
           scenario.model().styles().end();
}

std::vector<TraceRow> shownRows(const Scenario& scenario) {
    std::vector<TraceRow> rows;
    for (std::size_t i = 0; i < kRows.size(); ++i)
        if (scenario.option("trace", kOptions[i].id) != 0)
            rows.push_back(kRows[i]);
    return rows;
}

Figure draw(const Recording& recording) {
    const auto& scenario = recording.scenario;
    Figure figure{.id = "trace", .title = "Membrane potential", .x = timeAxis(scenario)};
    const auto whole = wholeOf(recording);
    figure.panels.push_back(potentialPanel(recording, whole));
    for (auto& panel : innerPanels(recording, whole, shownRows(scenario)))
        figure.panels.push_back(std::move(panel));
    if (!recording.note.empty())
        figure.notes.push_back(recording.note);
    return figure;
}

} // namespace

const FigureEntry& figure_trace() {
    static const FigureEntry entry{
        "trace",
        "Membrane potential",
        "V against time with a mark for each spike, and below it what goes on inside: gates, "
        "conductances, currents, adaptation.",
        kOptions,
        FromRecording{draw},
        Shown::AtStart,
        {},
        hasRow};
    return entry;
}

} // namespace soma
