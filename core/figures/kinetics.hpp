// SPDX-License-Identifier: GPL-3.0-or-later
// How the states beside V move at a fixed V. Any thread.
#pragma once

#include "core/model/trace_style.hpp"
#include "core/scenario/scenario.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace soma {

/// A state that moves towards `settled` at a fixed V, its distance falling e-fold in
/// timeConstant_ms.
struct Kinetics {
    double settled;
    double timeConstant_ms;
};

/// Of state number `index` (not 0, which is V) at this potential: its slope is linear in itself.
/// Nothing if it does not settle.
[[nodiscard]] std::optional<Kinetics> kineticsOf(const Scenario& scenario, std::size_t index,
                                                 double V_mV);

/// All states settled at this potential, V first.
[[nodiscard]] std::vector<double> settledAt(const Scenario& scenario, double V_mV);

/// The colour of a state.
[[nodiscard]] Role roleOf(const Scenario& scenario, std::size_t index);

} // namespace soma
