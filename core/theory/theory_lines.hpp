// SPDX-License-Identifier: GPL-3.0-or-later
// Which theory speaks about a curve, and what it says. Any thread.
#pragma once

#include "core/scenario/scenario.hpp"
#include "core/spikes/measures.hpp"
#include "core/sweep/sweep.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace soma {

/// y in the measure's unit over x in that of the varied setting; NaN where the theory does not
/// apply. `label` is the name of the theory.
struct TheoryLine {
    std::string id;
    std::string label;
    std::vector<double> x;
    std::vector<double> y;
};

/// What theory expects of `measure` at the values of `varied`, or at kMostTheoryPoints of them,
/// evenly spread and with both ends. Only theories that apply somewhere, the nearest to what is
/// simulated first; mostly one or none.
[[nodiscard]] std::vector<TheoryLine> theoryOf(const Scenario& scenario, const Variation& varied,
                                               const Measure& measure);

inline constexpr std::size_t kMostTheoryPoints = 501;

} // namespace soma
