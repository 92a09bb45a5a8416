// SPDX-License-Identifier: GPL-3.0-or-later
// The right answers of tasks, found by running and searching.
#include "core/lessons/check.hpp"
#include "core/overloaded.hpp"
#include "core/scenario/variation.hpp"
#include "core/text/rounding.hpp"

#include <algorithm>
#include <cmath>
#include <span>

namespace soma {

namespace {

struct Asked {
    const Engine& engine;
    const Task& task;
    const Stage& stage;
    const std::stop_token& stop;
};

Result<Answer> numberOf(const Asked& at, const NumberTask& number) {
    const auto truth = truthOf(at.engine, number, at.stage, at.stop);
    if (!truth)
        return failWithin("truth", truth.error());
    if (!truth->value)
        return fail(ErrorCode::Inconsistent, "has no value in this scenario", "truth");
    return Answer(*truth->value);
}

/// The first scenario that does, of those to which `settings` from `first` on lead; each takes
/// `tries` values of its slider's range, with no more digits than can be told.
Result<std::optional<Scenario>> searchFrom(const Asked& at, const Scenario& scenario,
                                           std::span<const Setting> settings, std::size_t tries) {
    if (settings.empty()) {
        const auto verdict = check(at.engine, at.task, at.stage, Answer(scenario), at.stop);
        if (!verdict)
            return tl::unexpected(verdict.error());
        return verdict->isRight() ? std::optional(scenario) : std::nullopt;
    }
    const auto& q = settings.front().quantity;
    constexpr int kDigits = 4;
    for (const double value : spread(q, q.min, q.max, tries)) {
        const auto tried = scenario.with(settings.front(), withDigits(value, kDigits));
        if (!tried)
            continue;
        auto found = searchFrom(at, *tried, settings.subspan(1), tries);
        if (!found || *found)
            return found;
    }
    return std::optional<Scenario>();
}

/// By one slider if one is enough, else by two.
Result<Answer> reachable(const Asked& at, const ReachTask& reach) {
    constexpr std::size_t kTriesOfOne = 201;
    constexpr std::size_t kTriesOfTwo = 41;
    std::vector<Setting> settings;
    for (const auto& name : reach.only) {
        auto setting = at.stage.scenario.find(name);
        if (!setting)
            return failWithin("only", setting.error());
        settings.push_back(*std::move(setting));
    }
    const std::span<const Setting> all(settings);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto found = searchFrom(at, at.stage.scenario, all.subspan(i, 1), kTriesOfOne);
        if (!found)
            return tl::unexpected(found.error());
        if (*found)
            return Answer(**found);
    }
    const auto found = searchFrom(at, at.stage.scenario,
                                  all.first(std::min<std::size_t>(all.size(), 2)), kTriesOfTwo);
    if (!found)
        return tl::unexpected(found.error());
    if (*found)
        return Answer(**found);
    return fail(ErrorCode::Inconsistent, "is not reached by moving the first two sliders of 'only' "
                                         "over their ranges; widen 'from' and 'to'");
}

std::size_t rightOne(const std::vector<Alternative>& alternatives) {
    return static_cast<std::size_t>(std::ranges::find(alternatives, true, &Alternative::isRight) -
                                    alternatives.begin());
}

Result<Answer> hiddenAnswer(const Asked& at, const MysteryTask& mystery) {
    if (!mystery.options.empty())
        return Answer(Chosen{drawnFor(at.task, at.stage.seed).option.value_or(0), {}});
    const auto hidden = hiddenScenario(at.task, at.stage);
    if (!hidden)
        return tl::unexpected(hidden.error());
    Guess guess;
    for (const auto& sought : mystery.answer) {
        const auto setting = (*hidden)->find(sought.name);
        if (!setting)
            return failWithin("answer", setting.error());
        guess.values.push_back((*hidden)->value(*setting));
    }
    return Answer(std::move(guess));
}

Result<Answer> middleOf(const Asked& at, const PhaseTask& phase) {
    const auto figure = figureOf(at.engine, at.task, at.stage, at.stop);
    if (!figure)
        return tl::unexpected(figure.error());
    const auto& spike = figure->panels.front().series.front();
    const auto rest = at.engine.record(at.stage.scenario, at.stop)->trace("V").values.front();
    std::vector<double> moments;
    for (const double t : spike.x)
        if (phaseAt(spike, rest, t) == phase.phase)
            moments.push_back(t);
    if (moments.empty())
        return fail(ErrorCode::Inconsistent, "the spike of this step has no such phase", "phase");
    return Answer(Moment{moments[moments.size() / 2]});
}

Result<Answer> targetOf(const Asked& at) {
    const auto target = hiddenScenario(at.task, at.stage);
    if (!target)
        return tl::unexpected(target.error());
    return Answer(**target);
}

Result<Answer> curveOf(const Asked& at) {
    const auto figure = figureOf(at.engine, at.task, at.stage, at.stop);
    if (!figure)
        return tl::unexpected(figure.error());
    const auto& truth = figure->panels.front().series.front();
    Sketched sketch;
    for (std::size_t i = 0; i < truth.x.size(); ++i)
        if (!std::isnan(truth.y[i])) {
            sketch.x.push_back(truth.x[i]);
            sketch.y.push_back(truth.y[i]);
        }
    return Answer(std::move(sketch));
}

Result<Answer> choiceOf(const ChoiceTask& choice) {
    Chosen chosen{rightOne(choice.options), {}};
    if (!choice.because.empty())
        chosen.because = rightOne(choice.because);
    return Answer(chosen);
}

} // namespace

Result<Answer> solution(const Engine& engine, const Task& task, const Stage& stage,
                        std::stop_token stop) {
    const Asked at{engine, task, stage, stop};
    return std::visit(Overloaded{[&](const NumberTask& each) { return numberOf(at, each); },
                                 [&](const ReachTask& each) { return reachable(at, each); },
                                 [&](const MatchTask&) { return targetOf(at); },
                                 [&](const SketchTask&) { return curveOf(at); },
                                 [&](const ChoiceTask& each) { return choiceOf(each); },
                                 [&](const MysteryTask& each) { return hiddenAnswer(at, each); },
                                 [&](const PhaseTask& each) { return middleOf(at, each); }},
                      task.body);
}

} // namespace soma
