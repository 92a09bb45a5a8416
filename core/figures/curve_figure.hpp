// SPDX-License-Identifier: GPL-3.0-or-later
// A measure against what is varied: the mechanism behind every curve. Any thread.
#pragma once

#include "core/figures/figure.hpp"
#include "core/figures/registry.hpp"
#include "core/model/named.hpp"
#include "core/sweep/rheobase.hpp"
#include "core/sweep/sweep.hpp"

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace soma {

/// What every curve can vary, under the ids that planCurve() knows.
inline constexpr std::array kCurveSlots{
    VariationSlot{"vary", "Varied",
                  "The quantity along the axis and its values, such as sigma, tau_m=2..50, "
                  "I_inj=100:300:0.1 or mu=200,250; empty: I_inj (or mu) over its slider's range.",
                  driveSetting},
    VariationSlot{"family", "Family",
                  "A curve for each of these values, such as sigma=1,3,5; empty: a single curve."},
};

/// The measure, what it is drawn against, points, trials and noise; `measure` is that of the
/// start. Made once for each figure.
[[nodiscard]] std::vector<Quantity> curveOptions(std::string_view measure);

/// The sweep of figure `id`, which has those slots and options.
[[nodiscard]] Result<SweepPlan> planCurve(std::string_view id, const Scenario& scenario);

/// The curves so far, with what theory expects of each. Where a second measure is planned the
/// first is drawn against it, point by point in the order of what is varied.
[[nodiscard]] Figure drawCurve(std::string_view id, const SweepPlan& plan,
                               const SweepResult& result);

/// The entry of a curve that is called Id.
template <FixedString Id>
FigureEntry curveEntry(std::string_view name, std::string_view doc,
                       std::span<const Quantity> options, Shown shown) {
    return {Id.view(),
            name,
            doc,
            options,
            FromSweep{[](const Scenario& scenario) { return planCurve(Id.view(), scenario); },
                      [](const SweepPlan& plan, const SweepResult& result) {
                          return drawCurve(Id.view(), plan, result);
                      }},
            shown,
            kCurveSlots};
}

/// How many realisations, and whether each point has its own, by the options of figure `id`.
void planTrials(std::string_view id, const Scenario& scenario, SweepPlan& plan);

/// The variation of a slot of that figure, or of what stands for it where it is empty.
[[nodiscard]] Result<Variation> variationOf(const FigureEntry& figure, const VariationSlot& slot,
                                            const Scenario& scenario);

/// What the notes say of a sweep: points that failed, a measure that is nowhere defined.
[[nodiscard]] std::vector<std::string> notesOn(const SweepPlan& plan, const SweepResult& result);

/// The axis of a varied quantity: logarithmic if its values are spaced so.
[[nodiscard]] Axis axisOf(const Variation& variation);

} // namespace soma
