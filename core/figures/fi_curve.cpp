// SPDX-License-Identifier: GPL-3.0-or-later
// Firing against the input.
#include "core/figures/curve_figure.hpp"

namespace soma {

const FigureEntry& figure_fi_curve() {
    static const auto options = curveOptions("rate_hz");
    static const auto entry = curveEntry<"fi_curve">(
        "F-I curve", "How often the neuron fires as the input current rises.", options,
        Shown::AtStart);
    return entry;
}

} // namespace soma
