// SPDX-License-Identifier: GPL-3.0-or-later
// Any measure against anything that can be set.
#include "core/figures/curve_figure.hpp"

namespace soma {

const FigureEntry& figure_curve() {
    static constexpr std::string_view kId = "curve";
    static const auto options = curveOptions("isi_cv");
    static const FigureEntry entry{
        kId,
        "Curve",
        "Any measure against anything that can be set, or against another measure.",
        options,
        FromSweep{[](const Scenario& scenario) { return planCurve(kId, scenario); },
                  [](const SweepPlan& plan, const SweepResult& result) {
                      return drawCurve(kId, plan, result);
                  }},
        Shown::OnDemand,
        kCurveSlots};
    return entry;
}

} // namespace soma
