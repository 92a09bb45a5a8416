// SPDX-License-Identifier: GPL-3.0-or-later
// What theory expects of the spectrum and the autocovariance of a run's signals: of the noisy
// input, and of the voltage it drives. In steps of dt as the run is, so that the lines lie on the
// data up to the Nyquist frequency. Any thread.
#pragma once

#include "core/scenario/scenario.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace soma {

/// `y` is empty where no theory applies: without noise, with a current that is not stationary (a
/// pulse, the notebook's start of an `ou`), or with a memory above a tenth of the run, of which one
/// realisation says little.
struct Expected {
    std::string label{};
    std::vector<double> y{};
};

/// One-sided power density of the current at those frequencies; those of summed noises add up.
[[nodiscard]] Expected expectedCurrentDensity(const Scenario& scenario,
                                              std::span<const double> f_Hz);

/// The same of the voltage of a LIF that never spikes, whatever it started from.
[[nodiscard]] Expected expectedVoltageDensity(const Scenario& scenario,
                                              std::span<const double> f_Hz);

/// Autocovariance of the current at the lags 0, dt .. (count - 1) dt.
[[nodiscard]] Expected expectedCurrentCovariance(const Scenario& scenario, std::size_t count);

} // namespace soma
