// SPDX-License-Identifier: GPL-3.0-or-later
// The error of the firing rate against the time step of Euler's method.
#include "core/figures/curve_figure.hpp"
#include "core/figures/drawing.hpp"
#include "core/figures/euler_runs.hpp"
#include "core/model/model.hpp"
#include "core/stimuli/stimulus.hpp"
#include "core/sweep/engine.hpp"
#include "core/theory/theory_lines.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace soma {

namespace {

constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();
constexpr double kMsPerS = 1000;

constexpr auto kOptions = table({
    {"points", "n", "", 13, 5, 51, 2, 1000, Scale::Linear, "Points", "How many steps are tried.",
     Kind::Integer},
    {"trials", "N", "", 5, 1, 100, 1, 10000, Scale::Log, "Trials",
     "Realisations of the noise at each step.", Kind::Integer},
});

bool isNoisy(const Scenario& scenario) {
    return std::ranges::any_of(scenario.stimulus(),
                               [](const StimulusPart& part) { return part.stimulus->isNoisy(); });
}

Setting settingOf(const Scenario& scenario, std::string_view name) { return *scenario.find(name); }

/// The coarsest step at which Euler and the input are stable, up to 1 ms.
double coarsest_ms(const Scenario& scenario) {
    constexpr double kCoarsest_ms = 1;
    constexpr double kSafe = 0.9;
    double limit = scenario.model().largestStep_ms(scenario.parameters(), Scheme::Notebook) * kSafe;
    for (const auto& part : scenario.stimulus())
        limit = std::min(limit, part.stimulus->largestStep_ms(part.values) * kSafe);
    return std::min(limit, kCoarsest_ms);
}

int trialsOf(const Scenario& scenario) {
    return isNoisy(scenario) ? static_cast<int>(scenario.option("step_error", "trials")) : 1;
}

/// Up to two decades of steps; down to at least a third of the coarsest, however long that takes.
Variation steps(const Scenario& scenario) {
    constexpr double kDecades = 100;
    constexpr double kAtLeast = 3;
    constexpr double kMostWork = 4e5; // steps of all trials at the finest dt, times states^2
    const auto setting = settingOf(scenario, "run.dt");
    const double hi = coarsest_ms(scenario);
    const auto states = static_cast<double>(scenario.model().states().size());
    const double quick = scenario.T_ms() * trialsOf(scenario) * states * states / kMostWork;
    const double lo =
        std::max(std::clamp(quick, hi / kDecades, hi / kAtLeast), setting.quantity.lowest);
    const auto count = static_cast<std::size_t>(scenario.option("step_error", "points"));
    return {setting, spread(setting.quantity, lo, std::max(hi, 2 * lo), count)};
}

Result<SweepPlan> plan(const Scenario& scenario) {
    SweepPlan result{.base = scenario, .axes = {steps(scenario)}};
    result.family =
        Variation{settingOf(scenario, "run.scheme"), {static_cast<double>(Scheme::Notebook)}};
    result.measures = {*findMeasure("isi_mean_ms")};
    result.trials = trialsOf(scenario);
    return result;
}

/// What theory says of the rate at each step; empty if nothing.
struct Expected {
    std::vector<double> atStep;
    double inTheLimit = kMissing;
};

Expected expectedOf(const SweepPlan& plan) {
    Expected result;
    const auto euler = plan.at(0); // the scheme matters
    if (!euler)
        return result;
    for (const auto& line : theoryOf(*euler, plan.axes.front(), **findMeasure("rate_hz"))) {
        if (line.id == "closed_form" || line.id == "siegert")
            result.inTheLimit = line.y.front();
        if (line.id == "siegert_dt")
            result.atStep = line.y;
    }
    return result;
}

double rateOf(const Estimate& interval) {
    return interval.mean ? kMsPerS / *interval.mean : kMissing;
}

/// What the rates are compared with: theory, else the exact run, else (under noise) the finest
/// step.
struct Reference {
    double rate_Hz;
    std::string note;
};

Reference referenceOf(const SweepPlan& plan, const SweepResult& result, const Expected& expected) {
    if (expected.inTheLimit > 0)
        return {expected.inTheLimit, ""};
    if (isNoisy(plan.base))
        return {result.done.front() != 0 ? rateOf(result.estimates[0][0]) : kMissing,
                "No theory for this input: compared with the smallest dt."};
    const auto best = byBest(plan.base);
    const auto summary = Engine::summaryOf(best, Engine(1).spikes(best).spikes_ms);
    const auto interval = plan.measures.front()->evaluate(summary);
    return {interval ? kMsPerS / *interval : kMissing, ""};
}

double percent(double rate_Hz, double of_Hz) { return 100 * (rate_Hz / of_Hz - 1); }

/// The error, and what is left of it after division by what theory expects at each step.
std::vector<Series> errorsOf(const SweepPlan& plan, const SweepResult& result,
                             const Expected& expected, double reference_Hz) {
    Series error{.id = "error", .label = "Euler", .mark = Mark::Points, .role = Role::Rate};
    Series corrected{
        .id = "corrected", .label = "corrected", .mark = Mark::Points, .role = Role::Variability};
    const auto& dt_ms = plan.axes.front().values;
    for (std::size_t i = 0; i < dt_ms.size(); ++i) {
        if (result.done[i] == 0)
            continue;
        const auto& interval = result.estimates[0][i];
        const double rate_Hz = rateOf(interval);
        error.x.push_back(dt_ms[i]);
        error.y.push_back(percent(rate_Hz, reference_Hz));
        if (plan.trials > 1)
            error.error.push_back(100 * rate_Hz / reference_Hz * interval.sem.value_or(kMissing) /
                                  interval.mean.value_or(kMissing));
        if (expected.atStep.empty())
            continue;
        corrected.x.push_back(dt_ms[i]);
        corrected.y.push_back(percent(rate_Hz, expected.atStep[i]));
    }
    if (expected.atStep.empty())
        return {error};
    Series theory{.id = "theory",
                  .label = "barrier bias",
                  .role = Role::Theory,
                  .x = dt_ms,
                  .speaksOf = "error"};
    for (const double rate_Hz : expected.atStep)
        theory.y.push_back(percent(rate_Hz, reference_Hz));
    return {error, corrected, theory};
}

Range rangeOf(const std::vector<Series>& series) {
    constexpr double kLeast = 1; // percent
    constexpr double kMost = 100;
    double largest = kLeast;
    for (const auto& each : series)
        for (const double y : each.y)
            if (std::isfinite(y))
                largest = std::max(largest, std::abs(y));
    const double end = niceCeiling(std::min(largest, kMost));
    return {-end, end};
}

/// The point nearest to the present dt.
std::size_t nearest(const std::vector<double>& steps_ms, double dt_ms) {
    const auto distance = [&](double step_ms) { return std::abs(std::log(step_ms / dt_ms)); };
    return static_cast<std::size_t>(std::ranges::min_element(steps_ms, {}, distance) -
                                    steps_ms.begin());
}

std::vector<std::string> notesOf(const std::vector<Series>& series, const Reference& reference,
                                 double dt_ms) {
    if (!std::isfinite(reference.rate_Hz) || !(reference.rate_Hz > 0))
        return {"Fewer than two spikes: no rate to compare."};
    std::vector<std::string> notes;
    if (!reference.note.empty())
        notes.push_back(reference.note);
    const auto& error = series.front();
    if (error.x.empty())
        return notes;
    const std::size_t at = nearest(error.x, dt_ms);
    if (std::isfinite(error.y[at]))
        notes.push_back(
            "Rate at dt = " + significant(error.x[at], 2) + " ms: " + significant(error.y[at], 2) +
            " % off" +
            (error.error.empty() ? "." : ", s.e. " + significant(error.error[at], 2) + " %."));
    return notes;
}

Figure draw(const SweepPlan& plan, const SweepResult& result) {
    const auto expected = expectedOf(plan);
    const auto reference = referenceOf(plan, result, expected);
    auto series = errorsOf(plan, result, expected, reference.rate_Hz);
    Figure figure{.id = "step_error", .title = "Error of the rate against dt"};
    figure.x = axisOf(plan.axes.front());
    figure.x.scale = Scale::Log;
    const auto dt = settingOf(plan.base, "run.dt");
    figure.notes = notesOf(series, reference, plan.base.value(dt));
    if (result.failed > 0)
        figure.notes.push_back(std::to_string(result.failed) + " points did not complete.");
    const auto range = rangeOf(series);
    figure.panels.push_back({.y = {"error", "error", "%", "Error of the rate", range.lo, range.hi},
                             .series = std::move(series)});
    figure.markers.push_back({plan.base.value(dt), "", Role::Rate, dt.qualified});
    figure.progress = static_cast<double>(result.finished) / static_cast<double>(plan.points());
    return figure;
}

} // namespace

const FigureEntry& figure_step_error() {
    static const FigureEntry entry{
        "step_error", "Error of the rate against dt",
        "By how much Euler's method misses the rate, step by step. Under white noise it misses "
        "crossings between two steps: the bias that theory predicts, and what is left once it is "
        "divided out. Drag dt.",
        kOptions, FromSweep{plan, draw}};
    return entry;
}

} // namespace soma
