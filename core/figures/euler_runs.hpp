// SPDX-License-Identifier: GPL-3.0-or-later
// The run of a scenario by Euler's method in different exactness, under the same current. Any
// thread.
#pragma once

#include "core/solve/recording.hpp"

#include <memory>
#include <optional>
#include <vector>

namespace soma {

/// Forward Euler in steps of dt, as in the notebook; nothing where that is not stable.
[[nodiscard]] std::optional<Scenario> byEuler(const Scenario& scenario);

/// The most exact scheme of the model: `exact`, else `dopri5`.
[[nodiscard]] Scenario byBest(const Scenario& scenario);

/// Spike times of Euler's method where a spike is put on the straight line between two steps, and
/// the run goes on from there. Nothing for models without a threshold, and where Euler is not
/// stable.
[[nodiscard]] std::optional<std::vector<double>> interpolatedEuler_ms(const Scenario& scenario);

} // namespace soma
