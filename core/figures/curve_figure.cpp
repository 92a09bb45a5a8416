// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/curve_figure.hpp"

#include "core/figures/drawing.hpp"
#include "core/model/model.hpp"
#include "core/stimuli/stimulus.hpp"
#include "core/text/text.hpp"
#include "core/theory/theory_lines.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace soma {

namespace {

constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();
constexpr std::string_view kVaried = "varied";
constexpr std::array<std::string_view, 2> kRealisations{"shared", "independent"};

const std::vector<std::string_view>& measureWords() {
    static const auto words = [] {
        std::vector<std::string_view> result;
        for (const auto& measure : measures())
            result.push_back(measure.id);
        return result;
    }();
    return words;
}

const std::vector<std::string_view>& againstWords() {
    static const auto words = [] {
        auto result = measureWords();
        result.insert(result.begin(), kVaried);
        return result;
    }();
    return words;
}

} // namespace

std::vector<Quantity> curveOptions(std::string_view measure) {
    auto shown = choice("measure", measureWords(), "Shown", "What is measured at each point.");
    shown.value =
        static_cast<double>(std::ranges::find(measureWords(), measure) - measureWords().begin());
    return {
        shown,
        choice("against", againstWords(), "Against",
               "What lies along the axis: the varied quantity, or another measure at the same "
               "points."),
        {"points", "n", "", 61, 11, 501, 2, 1e6, Scale::Log, "Points",
         "How many values of the varied quantity are tried, where they are not given one by one.",
         Kind::Integer},
        {"trials", "N", "", 1, 1, 100, 1, 10000, Scale::Log, "Trials",
         "Realisations of the noise at each point; from 2 on their mean and its standard error.",
         Kind::Integer},
        choice("noise", kRealisations, "Noise of the points",
               "shared: all points see the same realisations, as in the course, which makes smooth "
               "curves. independent: each point has its own (philox random numbers only)."),
    };
}

void planTrials(std::string_view id, const Scenario& scenario, SweepPlan& plan) {
    const bool isNoisy = std::ranges::any_of(
        scenario.stimulus(), [](const StimulusPart& part) { return part.stimulus->isNoisy(); });
    if (!isNoisy)
        return; // every trial would be the same
    plan.trials = static_cast<int>(scenario.option(id, "trials"));
    if (scenario.word(id, "noise") == kRealisations[1])
        plan.realisations = Realisations::Independent;
}

Result<Variation> variationOf(const FigureEntry& figure, const VariationSlot& slot,
                              const Scenario& scenario) {
    const auto points = static_cast<std::size_t>(scenario.option(figure.id, "points"));
    const auto& text = scenario.variation(figure.id, slot.id);
    return parseVariation(scenario, text.empty() ? slot.standard(scenario).qualified : text,
                          points);
}

Result<SweepPlan> planCurve(std::string_view id, const Scenario& scenario) {
    constexpr std::size_t kMembers = 5; // of a family that is named without values
    SweepPlan plan{.base = scenario};
    auto axis = variationOf(**findFigure(id), kCurveSlots[0], scenario);
    if (!axis)
        return tl::unexpected(axis.error());
    plan.axes.push_back(std::move(*axis));
    if (const auto& text = scenario.variation(id, "family"); !text.empty()) {
        auto family = parseVariation(scenario, text, kMembers);
        if (!family)
            return tl::unexpected(family.error());
        plan.family = std::move(*family);
        if (plan.family->setting.sameAs(plan.axes.front().setting))
            return fail(ErrorCode::Inconsistent,
                        "is varied twice; choose another quantity for the family",
                        plan.family->setting.name);
    }
    plan.measures.push_back(*findMeasure(scenario.word(id, "measure")));
    const auto against = scenario.word(id, "against");
    if (against != kVaried && against != plan.measures.front()->id)
        plan.measures.push_back(*findMeasure(against));
    planTrials(id, scenario, plan);
    plan.whenPeriodic = WhenPeriodic::Extrapolate;
    return plan;
}

namespace {

/// One curve of the figure: a member of the family, or all there is.
struct Member {
    Scenario base;
    std::string prefix; // of the ids of its series: "sigma=3:"
    std::string label;
    std::size_t first; // of its points
};

std::vector<Member> membersOf(const SweepPlan& plan) {
    if (!plan.family)
        return {{plan.base, "", std::string(plan.measures.front()->name), 0}};
    const auto& [setting, values] = *plan.family;
    std::vector<Member> members;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto base = plan.base.with(setting, values[i]);
        const auto value = formatValue(setting.quantity, values[i]);
        const bool isWord = setting.quantity.kind == Kind::Choice;
        const auto label = isWord ? value : std::string(setting.quantity.symbol) + " = " + value;
        members.push_back({base.value_or(plan.base), setting.name + "=" + value + ":", label,
                           i * plan.axes.front().values.size()});
    }
    return members;
}

Role roleOf(const Measure& measure) {
    if (measure.unit == "Hz")
        return Role::Rate;
    if (measure.unit == kCurrentUnit)
        return Role::Current;
    return measure.id == "spike_count" ? Role::Count : Role::Variability;
}

/// The points so far; those still missing are left out, so that the line spans them.
Series seriesOf(const SweepPlan& plan, const SweepResult& result, const Member& member) {
    const auto& measure = *plan.measures.front();
    const bool isParametric = plan.measures.size() > 1;
    Series series{.id = member.prefix + std::string(measure.id),
                  .label = member.label,
                  .role = roleOf(measure),
                  .order = isParametric ? Order::AsGiven : Order::ByX};
    const auto& varied = plan.axes.front().values;
    for (std::size_t i = 0; i < varied.size(); ++i) {
        const std::size_t point = member.first + i;
        if (!result.done[point])
            continue;
        const auto& y = result.estimates[0][point];
        series.x.push_back(isParametric ? result.estimates[1][point].mean.value_or(kMissing)
                                        : varied[i]);
        series.y.push_back(y.mean.value_or(kMissing));
        if (plan.trials > 1)
            series.error.push_back(y.sem.value_or(kMissing));
    }
    return series;
}

/// Variations may be given in any order; a line by x must not go back and forth.
void sortByX(Series& series) {
    if (series.order != Order::ByX || std::ranges::is_sorted(series.x))
        return;
    std::vector<std::size_t> order(series.x.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return series.x[i]; });
    const auto permute = [&](std::vector<double>& values) {
        if (values.empty())
            return;
        const auto old = values;
        for (std::size_t i = 0; i < order.size(); ++i)
            values[i] = old[order[i]];
    };
    permute(series.y);
    permute(series.error);
    std::ranges::sort(series.x);
}

Series theorySeries(const TheoryLine& line, const Member& member, const std::string& predicted) {
    return {.id = member.prefix + line.id,
            .label = member.first == 0 ? line.label : "",
            .role = Role::Theory,
            .x = line.x,
            .y = line.y,
            .speaksOf = predicted};
}

/// Theory of both measures, point by point.
std::vector<Series> parametricTheory(const SweepPlan& plan, const Member& member,
                                     const std::string& predicted) {
    std::vector<Series> lines;
    const auto across = theoryOf(member.base, plan.axes.front(), *plan.measures[1]);
    for (const auto& line : theoryOf(member.base, plan.axes.front(), *plan.measures[0])) {
        const auto other = std::ranges::find(across, line.id, &TheoryLine::id);
        if (other == across.end())
            continue;
        auto series = theorySeries(line, member, predicted);
        series.x = other->y;
        series.order = Order::AsGiven;
        lines.push_back(std::move(series));
    }
    return lines;
}

std::vector<Series> theoryBeside(const SweepPlan& plan, const Member& member,
                                 const std::string& predicted) {
    if (plan.measures.size() > 1)
        return parametricTheory(plan, member, predicted);
    std::vector<Series> lines;
    for (const auto& line : theoryOf(member.base, plan.axes.front(), *plan.measures.front())) {
        lines.push_back(theorySeries(line, member, predicted));
        sortByX(lines.back());
        if (plan.family)
            break; // one line for each curve is enough to read
    }
    return lines;
}

/// From 0, and beyond it only where the values are, to round numbers that seldom change.
Range measureRange(const std::vector<Series>& series, const std::vector<double> Series::*values,
                   double least) {
    Range range{0, least};
    for (const auto& each : series)
        for (std::size_t i = 0; i < (each.*values).size(); ++i) {
            const double error = i < each.error.size() ? each.error[i] : 0;
            const double value = (each.*values)[i];
            if (std::isfinite(value))
                range = range.including(value + (std::isfinite(error) ? error : 0));
        }
    return {range.lo < 0 ? -niceCeiling(-range.lo) : 0, niceCeiling(range.hi)};
}

/// How small a range may be shown, so that a nearly constant curve does not fill the panel.
double leastTop(const Measure& measure) {
    if (measure.unit == "Hz")
        return 50;
    return measure.id == "isi_cv" ? 0.5 : 1;
}

std::string titleOf(const SweepPlan& plan) {
    const auto& measure = *plan.measures.front();
    const auto& x = plan.axes.front().setting;
    const bool counts = roleOf(measure) == Role::Rate || roleOf(measure) == Role::Count;
    std::string title = std::string(measure.name) + " against ";
    if (plan.measures.size() > 1)
        title += std::string(plan.measures[1]->symbol) + " over " + std::string(x.quantity.symbol);
    else if (counts && x.sameAs(driveSetting(plan.base)))
        title = "F-I curve";
    else
        title += std::string(x.quantity.symbol);
    return plan.trials > 1 ? title + ", " + std::to_string(plan.trials) + " trials" : title;
}

Axis measureAxis(const SweepPlan& plan, const Measure& measure, Range range) {
    Axis axis = axisOf(measure, range);
    axis.unit = resolvedUnit(measure.unit, plan.base.model().info().currentUnit);
    return axis;
}

} // namespace

std::vector<std::string> notesOn(const SweepPlan& plan, const SweepResult& result) {
    std::vector<std::string> notes;
    if (result.failed > 0)
        notes.push_back(std::to_string(result.failed) + " points did not complete.");
    for (std::size_t m = 0; m < plan.measures.size(); ++m) {
        const auto isDefined = [](const Estimate& e) { return e.mean.has_value(); };
        if (result.isComplete() && std::ranges::none_of(result.estimates[m], isDefined))
            notes.push_back(std::string(plan.measures[m]->name) +
                            ": not defined at any of these points.");
    }
    return notes;
}

Axis axisOf(const Variation& variation) {
    const auto& q = variation.setting.quantity;
    const auto [lo, hi] = std::ranges::minmax(variation.values);
    Axis axis = axisOf(q, {lo, hi});
    const auto& values = variation.values;
    const bool isSpread = values.size() > 2 && values == spread(q, lo, hi, values.size());
    if (isSpread && q.scale == Scale::Log && lo > 0)
        axis.scale = Scale::Log;
    return axis;
}

Figure drawCurve(std::string_view id, const SweepPlan& plan, const SweepResult& result) {
    std::vector<Series> series;
    std::vector<Series> theory;
    for (const auto& member : membersOf(plan)) {
        series.push_back(seriesOf(plan, result, member));
        sortByX(series.back());
        for (auto& line : theoryBeside(plan, member, series.back().id))
            theory.push_back(std::move(line));
    }
    series.insert(series.end(), theory.begin(), theory.end());

    const auto& measure = *plan.measures.front();
    const auto& varied = plan.axes.front();
    const bool isParametric = plan.measures.size() > 1;
    Figure figure{.id = std::string(id), .title = titleOf(plan)};
    figure.x = isParametric
                   ? measureAxis(plan, *plan.measures[1],
                                 measureRange(series, &Series::x, leastTop(*plan.measures[1])))
                   : axisOf(varied);
    const auto range = measureRange(series, &Series::y, leastTop(measure));
    figure.panels.push_back({.y = measureAxis(plan, measure, range), .series = std::move(series)});
    if (!isParametric)
        figure.markers.push_back(
            {plan.base.value(varied.setting), "", Role::Rate, varied.setting.qualified});
    figure.progress = static_cast<double>(result.finished) / static_cast<double>(plan.points());
    figure.notes = notesOn(plan, result);
    return figure;
}

} // namespace soma
