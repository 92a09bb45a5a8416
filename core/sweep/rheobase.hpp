// SPDX-License-Identifier: GPL-3.0-or-later
// The smallest drive that makes a neuron fire.
#pragma once

#include "core/scenario/scenario.hpp"

#include <optional>
#include <stop_token>
#include <string>

namespace soma {

class Engine;

/// `value` is nothing when no accepted current makes it fire. `criterion` says when it counts as
/// firing, and to what resolution.
struct Rheobase {
    std::optional<double> value;
    std::string unit;
    std::string criterion;
    Setting varied;
};

/// The setting that carries the input: the first of the stimulus that is measured in the model's
/// current (I_inj, or mu).
[[nodiscard]] Setting driveSetting(const Scenario& scenario);

/// The smallest multiple of `resolution` at which there is at least one spike within T; without one
/// it is 1/500 of the slider's range (1 pA). Assumes that more drive never undoes the first spike.
[[nodiscard]] Result<Rheobase> findRheobase(const Engine& engine, const Scenario& scenario,
                                            std::optional<double> resolution,
                                            std::stop_token stop = {});

} // namespace soma
