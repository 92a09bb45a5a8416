// SPDX-License-Identifier: GPL-3.0-or-later
// The discrete Fourier transform of real samples. fft.cpp is the only place that knows FFTW.
// Different objects may be used on different threads at once; one object by one thread.
#pragma once

#include <complex>
#include <cstddef>
#include <memory>
#include <span>
#include <vector>

namespace soma::signal {

/// A transform of n real samples (n > 0), to be used again for further ones of that length. The
/// bits of its results depend on n and the samples alone.
class RealFft {
public:
    explicit RealFft(std::size_t n);

    /// All zero at first.
    [[nodiscard]] std::span<double> samples() { return m_samples; }

    /// Those of the frequencies 0 .. n/2.
    [[nodiscard]] std::span<std::complex<double>> bins() { return m_bins; }

    /// bins[k] = sum_j samples[j] e^(-2 pi i jk/n), as np.fft.rfft. The samples stay.
    void forward();

    /// The samples from their bins, n times as large. The bins are lost.
    void backward();

private:
    enum class Direction { Forward, Backward };

    struct Plan;
    class Plans;

    std::vector<double> m_samples;
    std::vector<std::complex<double>> m_bins;
    std::shared_ptr<const Plan> m_forward;
    std::shared_ptr<const Plan> m_backward;
};

/// The smallest length >= n without a prime factor above 5, where the transform is quick.
[[nodiscard]] std::size_t quickLength(std::size_t n);

} // namespace soma::signal
