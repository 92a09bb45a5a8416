// SPDX-License-Identifier: GPL-3.0-or-later
// How spikes depend on each other, and on the current before them. Pure functions; any thread.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace soma {

/// rho[k - 1] = sum_i (T_i - mean)(T_(i+k) - mean) / sum_i (T_i - mean)^2 of the intervals T, for k
/// = 1 .. lags, but no more than there are. Empty for fewer than three intervals, or equal ones.
[[nodiscard]] std::vector<double> serialCorrelation(std::span<const double> intervals_ms,
                                                    std::size_t lags);

/// Bins that begin at lag 0.
struct LagBins {
    double width_ms;
    std::size_t count;
};

/// The mean rate of spikes at a lag after a spike. Each bin's mean is over the spikes after which
/// the run shows all of it; `complete` is false if there were so many pairs of spikes that only
/// earlier spikes were taken.
struct Correlogram {
    std::vector<double> rate_Hz;
    bool complete = true;
};

/// Demands spikes in their order.
[[nodiscard]] Correlogram autocorrelogram(std::span<const double> spikes_ms, double duration_ms,
                                          LagBins bins);

/// A stretch of samples around a spike: from `before` samples ahead of it to `after` samples later.
struct SpikeWindow {
    std::size_t before;
    std::size_t after;

    [[nodiscard]] std::size_t size() const { return before + 1 + after; }
};

/// Mean and standard error (NaN for one spike) of a signal around the spikes; empty if none was
/// used. `cut` spikes had a window that leaves the run; `beyond` were more than would be quick.
struct SpikeAverage {
    std::vector<double> mean;
    std::vector<double> error;
    std::size_t used = 0;
    std::size_t cut = 0;
    std::size_t beyond = 0;
};

/// Sample k of the signal x holds from k dt to (k+1) dt; a spike belongs to the one it falls into.
[[nodiscard]] SpikeAverage spikeAverage(std::span<const double> x, double dt_ms,
                                        std::span<const double> spikes_ms, SpikeWindow window);

} // namespace soma
