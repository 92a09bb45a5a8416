// SPDX-License-Identifier: GPL-3.0-or-later
// A measure over two quantities, as colours.
#include "core/figures/curve_figure.hpp"
#include "core/figures/drawing.hpp"
#include "core/model/model.hpp"
#include "core/stimuli/stimulus.hpp"
#include "core/sweep/rheobase.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace soma {

namespace {

constexpr std::string_view kId = "heat_map";

Setting firstOfModel(const Scenario& scenario) { return scenario.settings().front(); }

constexpr std::array kSlots{
    VariationSlot{"x", "Along x",
                  "The quantity to the right and its range, such as mu=100..400; empty: I_inj (or "
                  "mu) over its slider's range.",
                  driveSetting},
    VariationSlot{"y", "Along y",
                  "The quantity upwards and its range, such as sigma=0..10; empty: the model's "
                  "first parameter over its slider's range.",
                  firstOfModel},
};

std::vector<Quantity> options() {
    auto options = curveOptions("rate_hz");
    std::erase_if(options, [](const Quantity& q) { return q.id == "against"; });
    const auto points = std::ranges::find(options, "points", &Quantity::id);
    *points = {"points",
               "n",
               "",
               41,
               11,
               201,
               2,
               1000,
               Scale::Log,
               "Points",
               "How many values of each of the two quantities are tried.",
               Kind::Integer};
    return options;
}

/// A map needs its cells evenly spaced on each axis.
Result<void> checkSpacing(const Variation& variation) {
    const auto axis = axisOf(variation);
    const auto place = [&](double x) { return axis.scale == Scale::Log ? std::log(x) : x; };
    const auto& v = variation.values;
    const double step = (place(v.back()) - place(v.front())) / static_cast<double>(v.size() - 1);
    for (std::size_t i = 0; i < v.size(); ++i) {
        constexpr double kSlack = 1e-6;
        const double even = place(v.front()) + static_cast<double>(i) * step;
        if (v.size() < 2 || !(step > 0) || std::abs(place(v[i]) - even) > kSlack * step)
            return fail(ErrorCode::Unsupported,
                        "a map needs rising, evenly spaced values; write lo..hi",
                        variation.setting.name);
    }
    return {};
}

Result<SweepPlan> plan(const Scenario& scenario) {
    SweepPlan plan{.base = scenario};
    for (const auto* slot : {&kSlots[1], &kSlots[0]}) { // x varies fastest
        auto variation = variationOf(**findFigure(kId), *slot, scenario);
        if (!variation)
            return tl::unexpected(variation.error());
        if (const auto ok = checkSpacing(*variation); !ok)
            return tl::unexpected(ok.error());
        plan.axes.push_back(std::move(*variation));
    }
    if (plan.axes[0].setting.sameAs(plan.axes[1].setting))
        return fail(ErrorCode::Inconsistent, "is on both axes; choose another for one of them",
                    plan.axes[0].setting.name);
    plan.measures = {*findMeasure(scenario.word(kId, "measure"))};
    planTrials(kId, scenario, plan);
    plan.whenPeriodic = WhenPeriodic::Extrapolate;
    return plan;
}

HeatMap mapOf(const SweepPlan& plan, const SweepResult& result) {
    HeatMap map{.x = plan.axes[1].values, .y = plan.axes[0].values};
    Range range{0, 0};
    for (std::size_t point = 0; point < plan.points(); ++point) {
        const auto value = result.done[point] ? result.estimates[0][point].mean : std::nullopt;
        map.z.push_back(value.value_or(std::numeric_limits<double>::quiet_NaN()));
        if (value)
            range = range.including(*value);
    }
    const auto& measure = *plan.measures.front();
    map.colour = axisOf(measure, {range.lo < 0 ? -niceCeiling(-range.lo) : 0,
                                  range.hi > 0 ? niceCeiling(range.hi) : 1});
    map.colour.unit = resolvedUnit(measure.unit, plan.base.model().info().currentUnit);
    return map;
}

Figure draw(const SweepPlan& plan, const SweepResult& result) {
    const auto& measure = *plan.measures.front();
    const auto& x = plan.axes[1];
    const auto& y = plan.axes[0];
    Figure figure{.id = std::string(kId), .title = std::string(measure.name), .x = axisOf(x)};
    if (plan.trials > 1)
        figure.title += ", " + std::to_string(plan.trials) + " trials";
    Panel panel{.y = axisOf(y), .map = mapOf(plan, result)};
    panel.levels.push_back({plan.base.value(y.setting), "", Role::Rate, y.setting.qualified});
    figure.panels.push_back(std::move(panel));
    figure.markers.push_back({plan.base.value(x.setting), "", Role::Rate, x.setting.qualified});
    figure.progress = static_cast<double>(result.finished) / static_cast<double>(plan.points());
    figure.notes = notesOn(plan, result);
    return figure;
}

} // namespace

const FigureEntry& figure_heat_map() {
    static const auto all = options();
    static const FigureEntry entry{kId,
                                   "Heat map",
                                   "A measure over two quantities, as colours; click to go there.",
                                   all,
                                   FromSweep{plan, draw},
                                   Shown::OnDemand,
                                   kSlots};
    return entry;
}

} // namespace soma
