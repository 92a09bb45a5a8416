// SPDX-License-Identifier: GPL-3.0-or-later
// The smallest input that makes a neuron fire. Any thread.
#pragma once

#include "core/scenario/scenario.hpp"
#include "core/scenario/variation.hpp"
#include "core/sweep/engine.hpp"

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace soma {

/// `value` is nothing when no accepted input makes it fire, or all of them do. `criterion` says
/// when it counts as firing, and to what resolution.
struct Rheobase {
    std::optional<double> value;
    std::string unit;
    std::string criterion;
    Setting varied;
};

/// The setting that carries the input: the first of the stimulus that is measured in the model's
/// current (I_inj, or mu).
[[nodiscard]] Setting driveSetting(const Scenario& scenario);

/// Which input is sought, and on what grid.
struct RheobaseSearch {
    Setting varied;
    double resolution;

    [[nodiscard]] std::string criterion(const Scenario& scenario) const;
};

/// The search for `varied` (nothing: the drive) in multiples of `resolution` (nothing: 1/500 of its
/// slider's range, 1 pA for I_inj). Fails if the grid is too fine or too coarse, or `varied` is no
/// number of the stimulus.
[[nodiscard]] Result<RheobaseSearch> rheobaseSearch(const Scenario& scenario,
                                                    std::optional<Setting> varied,
                                                    std::optional<double> resolution);

/// The smallest multiple of the resolution at which there is at least one spike within T. Assumes
/// that more input never undoes the first spike. Where V is linear below threshold it takes one
/// pass: V is then affine in the input at every step, V = rest + x response, and the answer is the
/// least (threshold - rest) / response. Elsewhere the interval is bracketed and halved.
[[nodiscard]] Result<Rheobase> findRheobase(const Engine& engine, const Scenario& scenario,
                                            const RheobaseSearch& search,
                                            std::stop_token stop = {});

/// The same at each value of `family`, which must all be valid. `progress` hears how many are
/// found.
[[nodiscard]] Result<std::vector<Rheobase>>
findRheobases(const Engine& engine, const Scenario& scenario, const RheobaseSearch& search,
              const Variation& family, std::stop_token stop = {},
              const std::function<void(std::size_t)>& progress = {});

/// The same for many values of another linear input, at once where one pass can serve them all:
/// with both inputs V is affine too. One answer for each value; an empty list if it was stopped.
[[nodiscard]] std::vector<std::optional<double>>
rheobasesAlong(const Engine& engine, const Scenario& scenario, const RheobaseSearch& search,
               const Setting& other, std::span<const double> values, Draw draw,
               std::stop_token stop);

/// At one scenario, for one realisation of the noise. Nothing also if it was stopped.
[[nodiscard]] std::optional<double> rheobaseOf(const Engine& engine, const Scenario& scenario,
                                               const RheobaseSearch& search, Draw draw,
                                               std::stop_token stop);

} // namespace soma
