// SPDX-License-Identifier: GPL-3.0-or-later
// One number seen in the run of a scenario, asked for by name. Any thread.
#pragma once

#include "core/scenario/scenario.hpp"
#include "core/sweep/engine.hpp"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace soma {

/// `value` is nothing where it is not defined (the CV of one spike, a rheobase beyond all inputs,
/// a run that did not complete). `unit` is ASCII, as in the tables. `name` are English words for a
/// label.
struct Observed {
    std::optional<double> value;
    std::string unit;
    std::string name;
};

/// What is seen in the run of `scenario`. `what` is one of
/// - a measure: "spike_count", "isi_cv", ...; "rheobase", or "rheobase@0.01" on a grid of 0.01
///   instead of 1/500 of its slider's range;
/// - "first_spike", "last_spike" (ms), "last_isi_rate_hz" (1 over the last interval);
/// - a reducer and a trace of the model, or the intervals: "max V", "end n", "sd I", "min isi", and
///   for a part of the run in ms "mean I 50..400". For traces also "t_max g_Na" and "t_min h"
///   (the time of it), and of the whole run "density I" (mean of the one-sided power density up to
///   the Nyquist frequency) and "power I" (its integral: the variance, by Parseval).
/// Fails for anything else, naming the nearest, and with Cancelled if it was stopped.
[[nodiscard]] Result<Observed> observe(const Engine& engine, const Scenario& scenario,
                                       std::string_view what, const std::stop_token& stop = {});

/// The mean of a measure over as many trials (each its own realisation of the noise) as it is
/// defined in. Fails also where `what` is no measure of one run.
[[nodiscard]] Result<Observed> observeMean(const Engine& engine, const Scenario& scenario,
                                           std::string_view what, std::uint32_t trials,
                                           const std::stop_token& stop = {});

/// Every `what` of one or two words that fits the scenario's model.
[[nodiscard]] std::vector<std::string> observables(const Scenario& scenario);

} // namespace soma
