// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lessons/check.hpp"

#include "core/overloaded.hpp"

#include <algorithm>
#include <cmath>

namespace soma {

namespace {

struct Examination {
    const Engine& engine;
    const Task& task;
    const Stage& stage;
    const std::stop_token& stop;
};

Verdict verdict(const Task& task, Outcome outcome, std::string says = {}) {
    if (says.empty())
        says = outcome == Outcome::Right ? task.right : task.wrong;
    return {outcome, std::move(says)};
}

Result<Verdict> checkNumber(const Examination& at, const NumberTask& number, double given) {
    const auto truth = truthOf(at.engine, number, at.stage, at.stop);
    if (!truth)
        return failWithin("truth", truth.error());
    if (!truth->value)
        return verdict(at.task, Outcome::Undefined);
    // A number typed at the very edge of the tolerance counts.
    constexpr double kSlack = 1 + 1e-9;
    const double off = given - *truth->value;
    const bool isRight = std::abs(off) <= number.within * kSlack;
    Verdict result = isRight   ? verdict(at.task, Outcome::Right)
                     : off < 0 ? verdict(at.task, Outcome::TooLow, number.low)
                               : verdict(at.task, Outcome::TooHigh, number.high);
    result.found = given;
    result.truth = truth->value;
    result.unit = truth->unit;
    return result;
}

/// A setting of model, stimulus or run that differs but was not to be touched.
std::optional<std::string> touched(const Scenario& present, const Scenario& stage,
                                   const std::vector<std::string>& allowed) {
    if (&present.model() != &stage.model())
        return "model";
    if (present.stimulusId() != stage.stimulusId())
        return "stimulus";
    for (const auto& setting : stage.settings()) {
        const bool isFree = setting.owner == Owner::Figure ||
                            std::ranges::any_of(allowed, [&](const std::string& name) {
                                const auto other = stage.find(name);
                                return other && other->sameAs(setting);
                            });
        if (!isFree && present.value(setting) != stage.value(setting))
            return setting.name;
    }
    return {};
}

Result<Verdict> checkReach(const Examination& at, const ReachTask& reach, const Scenario& present) {
    if (auto other = touched(present, at.stage.scenario, reach.only)) {
        Verdict result{Outcome::OtherTouched};
        result.name = *std::move(other);
        return result;
    }
    const auto seen = observe(at.engine, present, reach.of, at.stop);
    if (!seen)
        return failWithin("of", seen.error());
    if (!seen->value)
        return verdict(at.task, Outcome::Undefined);
    Verdict result = *seen->value < reach.from ? verdict(at.task, Outcome::TooLow, reach.low)
                     : *seen->value > reach.to ? verdict(at.task, Outcome::TooHigh, reach.high)
                                               : verdict(at.task, Outcome::Right);
    result.found = seen->value;
    result.unit = seen->unit;
    result.name = seen->name;
    return result;
}

double distance_mV(const std::vector<double>& a, const std::vector<double>& b) {
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += (a[i] - b[i]) * (a[i] - b[i]);
    return std::sqrt(sum / static_cast<double>(std::max<std::size_t>(a.size(), 1)));
}

Result<Verdict> checkMatch(const Examination& at, const MatchTask& match, const Scenario& present) {
    const auto target = hiddenScenario(at.task, at.stage);
    if (!target)
        return tl::unexpected(target.error());
    const auto wanted = at.engine.record(**target, at.stop);
    const auto seen = at.engine.record(present, at.stop);
    const auto& a = seen->trace("V").values;
    const auto& b = wanted->trace("V").values;
    if (a.size() != b.size() || &present.model() != &(*target)->model()) {
        Verdict result{Outcome::OtherTouched};
        result.name = &present.model() != &(*target)->model() ? "model" : "run.T";
        return result;
    }
    const double distance = distance_mV(a, b);
    Verdict result =
        verdict(at.task, distance <= match.within_mV ? Outcome::Right : Outcome::Wrong);
    result.found = distance;
    result.truth = match.within_mV;
    result.unit = "mV";
    return result;
}

double heightAt(const Sketched& sketch, double x) {
    const auto above = std::ranges::lower_bound(sketch.x, x);
    if (above == sketch.x.begin())
        return sketch.y.front();
    if (above == sketch.x.end())
        return sketch.y.back();
    const auto i = static_cast<std::size_t>(above - sketch.x.begin());
    const double share = (x - sketch.x[i - 1]) / (sketch.x[i] - sketch.x[i - 1]);
    return sketch.y[i - 1] + share * (sketch.y[i] - sketch.y[i - 1]);
}

/// The mean distance in percent of the axis.
Result<double> sketchError(const Sketched& sketch, const Figure& figure) {
    if (sketch.x.size() < 2)
        return fail(ErrorCode::Inconsistent, "draw a line from the left to the right end first");
    const auto& panel = figure.panels.front();
    const auto& truth = panel.series.front();
    double sum = 0;
    double count = 0;
    for (std::size_t i = 0; i < truth.x.size(); ++i) {
        if (std::isnan(truth.y[i]))
            continue;
        sum += std::abs(heightAt(sketch, truth.x[i]) - truth.y[i]);
        ++count;
    }
    constexpr double kPercent = 100;
    return count == 0 ? 0 : kPercent * sum / count / (panel.y.hi - panel.y.lo);
}

Result<Verdict> checkSketch(const Examination& at, const SketchTask& task, const Sketched& sketch) {
    const auto figure = figureOf(at.engine, at.task, at.stage, at.stop);
    if (!figure)
        return tl::unexpected(figure.error());
    const auto error = sketchError(sketch, *figure);
    if (!error)
        return tl::unexpected(error.error());
    Verdict result =
        verdict(at.task, *error <= task.within_percent ? Outcome::Right : Outcome::Wrong);
    result.found = *error;
    result.truth = task.within_percent;
    result.unit = "%";
    return result;
}

Verdict checkChoice(const Task& task, const ChoiceTask& choice, const Chosen& chosen) {
    if (chosen.option >= choice.options.size())
        return verdict(task, Outcome::Wrong);
    const auto& option = choice.options[chosen.option];
    if (!option.isRight)
        return verdict(task, Outcome::Wrong, option.says);
    if (choice.because.empty())
        return verdict(task, Outcome::Right, option.says);
    if (!chosen.because || *chosen.because >= choice.because.size())
        return verdict(task, Outcome::WrongReason, option.says);
    const auto& reason = choice.because[*chosen.because];
    return verdict(task, reason.isRight ? Outcome::Right : Outcome::WrongReason, reason.says);
}

Result<Verdict> checkGuess(const Examination& at, const MysteryTask& mystery, const Guess& guess) {
    const auto hidden = hiddenScenario(at.task, at.stage);
    if (!hidden)
        return tl::unexpected(hidden.error());
    for (std::size_t i = 0; i < mystery.answer.size(); ++i) {
        const auto setting = (*hidden)->find(mystery.answer[i].name);
        if (!setting)
            return failWithin("answer", setting.error());
        const double truth = (*hidden)->value(*setting);
        const double given = i < guess.values.size() ? guess.values[i] : 0;
        if (std::abs(given - truth) <= mystery.answer[i].within)
            continue;
        Verdict result = verdict(at.task, given < truth ? Outcome::TooLow : Outcome::TooHigh);
        result.found = given;
        result.truth = truth;
        result.unit = setting->quantity.unit;
        result.name = setting->name;
        return result;
    }
    return verdict(at.task, Outcome::Right);
}

Result<Verdict> checkMystery(const Examination& at, const MysteryTask& mystery,
                             const Answer& answer) {
    if (const auto* guess = std::get_if<Guess>(&answer))
        return checkGuess(at, mystery, *guess);
    const auto chosen = std::get<Chosen>(answer).option;
    const bool isRight = chosen == drawnFor(at.task, at.stage.seed).option;
    const std::string says =
        chosen < mystery.options.size() ? mystery.options[chosen].says : std::string();
    return verdict(at.task, isRight ? Outcome::Right : Outcome::Wrong,
                   isRight ? at.task.right : says);
}

Result<Verdict> checkPhase(const Examination& at, const PhaseTask& phase, const Moment& moment) {
    const auto figure = figureOf(at.engine, at.task, at.stage, at.stop);
    if (!figure)
        return tl::unexpected(figure.error());
    const auto rest = at.engine.record(at.stage.scenario, at.stop)->trace("V").values.front();
    const auto seen = phaseAt(figure->panels.front().series.front(), rest, moment.at_ms);
    Verdict result = verdict(at.task, seen == phase.phase ? Outcome::Right : Outcome::Wrong);
    if (seen)
        result.name = kPhaseIds[static_cast<std::size_t>(*seen)];
    return result;
}

/// Stored answers may be older than the lesson.
bool isAnswerTo(const Task& task, const Answer& answer) {
    return std::visit(
        Overloaded{[&](const NumberTask&) { return std::holds_alternative<double>(answer); },
                   [&](const ReachTask&) { return std::holds_alternative<Scenario>(answer); },
                   [&](const MatchTask&) { return std::holds_alternative<Scenario>(answer); },
                   [&](const SketchTask&) { return std::holds_alternative<Sketched>(answer); },
                   [&](const ChoiceTask&) { return std::holds_alternative<Chosen>(answer); },
                   [&](const MysteryTask& each) {
                       return each.options.empty() ? std::holds_alternative<Guess>(answer)
                                                   : std::holds_alternative<Chosen>(answer);
                   },
                   [&](const PhaseTask&) { return std::holds_alternative<Moment>(answer); }},
        task.body);
}

} // namespace

Result<Verdict> check(const Engine& engine, const Task& task, const Stage& stage,
                      const Answer& answer, std::stop_token stop) {
    if (!isAnswerTo(task, answer))
        return fail(ErrorCode::Inconsistent,
                    "the answer is one to another kind of task; answer this one anew",
                    std::string(task.kind()));
    const Examination at{engine, task, stage, stop};
    return std::visit(
        Overloaded{
            [&](const NumberTask& each) { return checkNumber(at, each, std::get<double>(answer)); },
            [&](const ReachTask& each) { return checkReach(at, each, std::get<Scenario>(answer)); },
            [&](const MatchTask& each) { return checkMatch(at, each, std::get<Scenario>(answer)); },
            [&](const SketchTask& each) {
                return checkSketch(at, each, std::get<Sketched>(answer));
            },
            [&](const ChoiceTask& each) {
                return Result<Verdict>(checkChoice(task, each, std::get<Chosen>(answer)));
            },
            [&](const MysteryTask& each) { return checkMystery(at, each, answer); },
            [&](const PhaseTask& each) { return checkPhase(at, each, std::get<Moment>(answer)); }},
        task.body);
}

} // namespace soma
