// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spikes/correlations.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace soma {

namespace {

constexpr double kMsPerS = 1000;
constexpr double kRounding = 1e-6; // of a bin or a step: spikes on its edge belong to it

double meanOf(std::span<const double> x) {
    return std::accumulate(x.begin(), x.end(), 0.0) / static_cast<double>(x.size());
}

std::size_t indexOf(double t_ms, double width_ms) {
    return static_cast<std::size_t>(std::floor(t_ms / width_ms + kRounding));
}

} // namespace

std::vector<double> serialCorrelation(std::span<const double> intervals_ms, std::size_t lags) {
    constexpr double kEqual = 1e-9; // of the mean: the rounding of spike times in long runs
    constexpr std::size_t kFewest = 3;
    const std::size_t n = intervals_ms.size();
    if (n < kFewest)
        return {};
    const double mean = meanOf(intervals_ms);
    const auto sumAt = [&](std::size_t k) {
        double sum = 0;
        for (std::size_t i = 0; i + k < n; ++i)
            sum += (intervals_ms[i] - mean) * (intervals_ms[i + k] - mean);
        return sum;
    };
    const double squares = sumAt(0);
    if (squares <= kEqual * kEqual * mean * mean * static_cast<double>(n))
        return {};
    std::vector<double> rho;
    for (std::size_t k = 1; k <= std::min(lags, n - 1); ++k)
        rho.push_back(sumAt(k) / squares);
    return rho;
}

namespace {

/// Counts, bin by bin, the spikes after those spikes whose view of the bin ends within the run.
class PairCount {
public:
    PairCount(std::span<const double> spikes_ms, double duration_ms, LagBins bins)
        : m_spikes(spikes_ms)
        , m_duration_ms(duration_ms)
        , m_bins(bins)
        , m_counts(bins.count) {}

    /// The number of pairs looked at.
    std::size_t addPairsOf(std::size_t first) {
        std::size_t pairs = 0;
        for (std::size_t second = first + 1; second < m_spikes.size(); ++second, ++pairs) {
            const auto bin = indexOf(m_spikes[second] - m_spikes[first], m_bins.width_ms);
            if (bin >= m_bins.count)
                break;
            if (m_spikes[first] <= lastStart_ms(bin))
                m_counts[bin] += 1;
        }
        return pairs;
    }

    /// If the pairs of the first `taken` spikes were added.
    [[nodiscard]] std::vector<double> rates_Hz(std::size_t taken) const {
        std::vector<double> rates(m_bins.count);
        const auto spikes = m_spikes.first(taken);
        for (std::size_t bin = 0; bin < rates.size(); ++bin) {
            const auto starts = std::ranges::upper_bound(spikes, lastStart_ms(bin));
            const auto seen = static_cast<double>(starts - spikes.begin());
            rates[bin] = seen > 0 ? m_counts[bin] / seen / m_bins.width_ms * kMsPerS
                                  : std::numeric_limits<double>::quiet_NaN();
        }
        return rates;
    }

private:
    [[nodiscard]] double lastStart_ms(std::size_t bin) const {
        return m_duration_ms - static_cast<double>(bin + 1) * m_bins.width_ms;
    }

    std::span<const double> m_spikes;
    double m_duration_ms;
    LagBins m_bins;
    std::vector<double> m_counts;
};

} // namespace

Correlogram autocorrelogram(std::span<const double> spikes_ms, double duration_ms, LagBins bins) {
    constexpr std::size_t kMostPairs = 50'000'000; // about half a second
    PairCount pairs(spikes_ms, duration_ms, bins);
    std::size_t taken = 0;
    for (std::size_t seen = 0; taken < spikes_ms.size() && seen < kMostPairs; ++taken)
        seen += pairs.addPairsOf(taken);
    return {pairs.rates_Hz(taken), taken == spikes_ms.size()};
}

namespace {

/// Sums of the distance from `centre` and of its square, sample by sample.
struct Sums {
    double centre;
    std::vector<double> first;
    std::vector<double> second;

    void add(std::span<const double> x) {
        for (std::size_t i = 0; i < x.size(); ++i) {
            const double d = x[i] - centre;
            first[i] += d;
            second[i] += d * d;
        }
    }
};

void takeAverages(const Sums& sums, SpikeAverage& average) {
    if (average.used == 0)
        return;
    const auto n = static_cast<double>(average.used);
    for (std::size_t i = 0; i < sums.first.size(); ++i) {
        const double mean = sums.first[i] / n;
        const double variance = std::max(0.0, sums.second[i] / n - mean * mean);
        average.mean.push_back(sums.centre + mean);
        average.error.push_back(average.used > 1 ? std::sqrt(variance / (n - 1))
                                                 : std::numeric_limits<double>::quiet_NaN());
    }
}

} // namespace

SpikeAverage spikeAverage(std::span<const double> x, double dt_ms,
                          std::span<const double> spikes_ms, SpikeWindow window) {
    constexpr std::size_t kMostValues = 400'000'000; // about half a second
    const std::size_t size = window.size();
    const std::size_t most = std::max<std::size_t>(kMostValues / size, 1);
    // The distance from the mean: its squares do not cancel as those of x would.
    Sums sums{x.empty() ? 0 : meanOf(x), std::vector<double>(size), std::vector<double>(size)};
    SpikeAverage average;
    for (const double spike_ms : spikes_ms) {
        const std::size_t at = indexOf(spike_ms, dt_ms);
        if (at < window.before || at + window.after >= x.size()) {
            ++average.cut;
        } else if (average.used == most) {
            ++average.beyond;
        } else {
            sums.add(x.subspan(at - window.before, size));
            ++average.used;
        }
    }
    takeAverages(sums, average);
    return average;
}

} // namespace soma
