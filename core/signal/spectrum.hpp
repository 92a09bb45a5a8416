// SPDX-License-Identifier: GPL-3.0-or-later
// Power spectra and autocovariances of sampled signals. Pure functions; any thread.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace soma::signal {

/// Power at the frequencies f = k/(n dt) > 0, up to the Nyquist frequency.
struct Spectrum {
    std::vector<double> f_Hz{};
    std::vector<double> power{};
};

// All demand at least two samples.

/// |X|^2 of np.fft.rfft as it is: in the unit of the signal squared, and grows with the run.
[[nodiscard]] Spectrum rawPower(std::span<const double> x, double dt_ms);

/// The one-sided power density, unit^2/Hz, of the signal without its mean: its sum times 1/(n dt)
/// is the variance.
[[nodiscard]] Spectrum periodogram(std::span<const double> x, double dt_ms);

struct Segments {
    std::size_t length;
    std::size_t count;
};

/// Half-overlapping segments of about that length in a signal of n samples, at least one.
[[nodiscard]] Segments segmentsOf(std::size_t n, std::size_t length);

/// The same as the mean over half-overlapping segments under a Hann window: a steep spectrum leaks
/// less, and the scatter is smaller. The mean is that of the whole signal. P. D. Welch (1967), IEEE
/// Trans. Audio Electroacoust. 15:70, doi:10.1109/TAU.1967.1161901.
[[nodiscard]] Spectrum welch(std::span<const double> x, double dt_ms, std::size_t length);

/// The means over bins that reach from a frequency to `ratio` (> 1) times that: for a logarithmic
/// axis, where high frequencies lie close together.
[[nodiscard]] Spectrum binned(const Spectrum& spectrum, double ratio);

/// About `most` points, binned; a spectrum with fewer points stays as it is.
[[nodiscard]] Spectrum thinned(Spectrum spectrum, std::size_t most);

/// C[k] = 1/n sum_j (x[j] - mean)(x[j+k] - mean) for k = 0 .. lags; nothing wraps around. Demands
/// lags < n.
[[nodiscard]] std::vector<double> autocovariance(std::span<const double> x, std::size_t lags);

} // namespace soma::signal
