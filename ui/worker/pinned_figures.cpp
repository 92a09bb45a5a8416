// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/worker/pinned_figures.hpp"

#include "core/figures/overlay.hpp"

#include <algorithm>

namespace soma::ui {

namespace {

constexpr double kIncomplete = 0.99;

std::string keyOf(const View& view) {
    std::string key;
    for (const FigureEntry* row : view.rows)
        key += std::string(row->id) + ";";
    return key;
}

Scenario withVariations(Scenario scenario, const Scenario& source) {
    for (const FigureEntry* figure : figures())
        for (const auto& slot : figure->variations) {
            const auto name = "figure." + std::string(figure->id) + "." + std::string(slot.id);
            // What another model lacks it cannot vary.
            if (auto with = scenario.withText(name, source.variation(figure->id, slot.id)))
                scenario = *std::move(with);
        }
    return scenario;
}

/// The same run, looked at as `source` is.
Scenario withFiguresOf(Scenario scenario, const Scenario& source) {
    std::vector<Change> changes;
    for (const auto& setting : scenario.settings())
        if (setting.owner == Owner::Figure && scenario.value(setting) != source.value(setting))
            changes.push_back({setting, source.value(setting)});
    if (!changes.empty())
        if (auto with = scenario.withAll(changes))
            scenario = *std::move(with);
    return withVariations(std::move(scenario), source);
}

} // namespace

void PinnedFigures::compareWith(const Comparison& comparison, const Scenario& present) {
    std::vector<Run> runs;
    for (const auto& pinned : comparison.pinned) {
        Run run{pinned.name, withFiguresOf(pinned.scenario, present), {}};
        const auto same = std::ranges::find(m_runs, run.scenario, &Run::scenario);
        if (same != m_runs.end())
            run.figures = same->figures;
        runs.push_back(std::move(run));
    }
    m_runs = std::move(runs);
    m_showsDifference = comparison.showsDifference;
}

bool PinnedFigures::has(std::size_t run, const View& view) const {
    return m_runs[run].figures.contains(keyOf(view));
}

void PinnedFigures::put(std::size_t run, const View& view, Figure figure) {
    m_runs[run].figures[keyOf(view)] = std::make_shared<const Figure>(std::move(figure));
}

Figure PinnedFigures::over(Figure present, const View& view) const {
    std::vector<PinnedFigure> drawn;
    for (std::size_t i = 0; i < m_runs.size(); ++i)
        if (const auto found = m_runs[i].figures.find(keyOf(view));
            found != m_runs[i].figures.end())
            drawn.push_back({i + 1, m_runs[i].name, found->second.get()});
    if (drawn.size() < m_runs.size())
        present.progress = std::min(present.progress, kIncomplete);
    if (m_showsDifference && view.id == kTracesView)
        present = withDifference(std::move(present), drawn);
    return overlaid(std::move(present), drawn);
}

} // namespace soma::ui
