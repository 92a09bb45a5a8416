// SPDX-License-Identifier: GPL-3.0-or-later
// Any measure against anything that can be set.
#include "core/figures/curve_figure.hpp"

namespace soma {

const FigureEntry& figure_curve() {
    static const auto options = curveOptions("isi_cv");
    static const auto entry = curveEntry<"curve">(
        "Curve", "Any measure against anything that can be set, or against another measure.",
        options, Shown::OnDemand);
    return entry;
}

} // namespace soma
