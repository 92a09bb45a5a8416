// SPDX-License-Identifier: GPL-3.0-or-later
// The input at which V reaches the threshold, in one pass over the steps, where V is linear below
// it. Any thread.
#pragma once

#include "core/scenario/scenario.hpp"
#include "core/sweep/engine.hpp"

#include <optional>
#include <span>
#include <vector>

namespace soma {

/// V below threshold at every step, taken apart: the input x must exceed offset + slope y for V to
/// reach the threshold there, y being another linear input (0 if there is none).
struct Demands {
    std::vector<double> offset;
    std::vector<double> slope;
};

/// Nothing where V is not affine in `varied` (and `other`, which may be null), where it can reach
/// the threshold without, or be pushed down, so that more input does not help.
[[nodiscard]] std::optional<Demands> demandsOf(const Engine& engine, const Scenario& scenario,
                                               const Setting& varied, const Setting* other,
                                               Draw draw);

/// The least demand over all steps, for each value of the other input; infinite if there is none.
/// The smallest value is looked up among all: without noise nearly every step demands the same, so
/// that few could be left out if it were part of the range.
[[nodiscard]] std::vector<double> leastDemands(const Demands& all, std::span<const double> others);

/// The same scenario with other values of some inputs, which must be valid.
[[nodiscard]] Scenario withInputs(const Scenario& scenario, const std::vector<Change>& changes);

} // namespace soma
