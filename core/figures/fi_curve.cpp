// SPDX-License-Identifier: GPL-3.0-or-later
// Firing against the input.
#include "core/figures/curve_figure.hpp"

namespace soma {

const FigureEntry& figure_fi_curve() {
    static constexpr std::string_view kId = "fi_curve";
    static const auto options = curveOptions("rate_hz");
    static const FigureEntry entry{
        kId,
        "F-I curve",
        "How often the neuron fires as the input current rises.",
        options,
        FromSweep{[](const Scenario& scenario) { return planCurve(kId, scenario); },
                  [](const SweepPlan& plan, const SweepResult& result) {
                      return drawCurve(kId, plan, result);
                  }},
        Shown::AtStart,
        kCurveSlots};
    return entry;
}

} // namespace soma
