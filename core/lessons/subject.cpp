// SPDX-License-Identifier: GPL-3.0-or-later
// What tasks are about: a number, a hidden scenario, a figure, the phases of a spike.
#include "core/expect.hpp"
#include "core/figures/registry.hpp"
#include "core/lessons/check.hpp"
#include "core/text/text.hpp"

#include <algorithm>

namespace soma {

Result<Observed> truthOf(const Engine& engine, const NumberTask& number, const Stage& stage,
                         const std::stop_token& stop) {
    if (const auto literal = parseNumber(number.truth))
        return Observed{*literal, number.unit, {}};
    const auto scenario = after(stage.scenario, number.with, stage.folder);
    if (!scenario)
        return failWithin("with", scenario.error());
    return observe(engine, *scenario, number.truth, stop);
}

Result<std::optional<Scenario>> hiddenScenario(const Task& task, const Stage& stage) {
    Actions actions;
    const auto add = [&](const Actions& more) {
        actions.insert(actions.end(), more.begin(), more.end());
    };
    const auto drawn = drawnFor(task, stage.seed);
    if (const auto* match = std::get_if<MatchTask>(&task.body)) {
        add(match->target);
        add(drawn.settings);
    } else if (const auto* mystery = std::get_if<MysteryTask>(&task.body)) {
        add(mystery->hidden);
        add(drawn.settings);
        if (drawn.option)
            add(mystery->options[*drawn.option].hidden);
    } else {
        return std::optional<Scenario>();
    }
    const auto hidden = after(stage.scenario, actions, stage.folder);
    if (!hidden)
        return failWithin("hidden", hidden.error());
    return std::optional(*hidden);
}

Result<Figure> figureOf(const Engine& engine, const Task& task, const Stage& stage,
                        std::stop_token stop) {
    const auto* sketch = std::get_if<SketchTask>(&task.body);
    const auto entry = findFigure(sketch != nullptr ? sketch->figure : "spike");
    if (!entry)
        return failWithin("of", entry.error());
    auto figure = engine.figure(**entry, stage.scenario, {std::move(stop), {}});
    if (!figure)
        return figure;
    if (figure->panels.empty() || figure->panels.front().series.empty())
        return fail(ErrorCode::Inconsistent, "the figure has no line in this scenario",
                    std::string((*entry)->id));
    return figure;
}

std::optional<Phase> phaseAt(const Series& spike, double rest, double t_ms) {
    SOMA_EXPECT(!spike.y.empty() && spike.x.size() == spike.y.size());
    if (std::isnan(t_ms))
        return {};
    const auto indexAt = [&](double t) {
        const auto found = std::ranges::lower_bound(spike.x, t);
        return std::min<std::size_t>(static_cast<std::size_t>(found - spike.x.begin()),
                                     spike.x.size() - 1);
    };
    const auto peak = static_cast<std::size_t>(std::ranges::max_element(spike.y) - spike.y.begin());
    const auto at = indexAt(t_ms);
    std::size_t onset = peak; // the last time that V rose through its rest
    while (onset > 0 && spike.y[onset - 1] > rest)
        --onset;
    std::size_t below = peak; // the first time that it falls through it again
    while (below < spike.y.size() && spike.y[below] > rest)
        ++below;
    if (at < onset)
        return {};
    if (at < peak)
        return Phase::Depolarisation;
    if (at < below)
        return Phase::Repolarisation;
    std::size_t back = below;
    while (back < spike.y.size() && spike.y[back] <= rest)
        ++back;
    return at < back ? std::optional(Phase::Hyperpolarisation) : std::nullopt;
}

} // namespace soma
