// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/spectrum.hpp"

#include "core/expect.hpp"
#include "core/signal/fft.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace soma::signal {

namespace {

constexpr double kMsPerS = 1000;

double meanOf(std::span<const double> x) {
    return std::accumulate(x.begin(), x.end(), 0.0) / static_cast<double>(x.size());
}

double squared(std::complex<double> z) { return z.real() * z.real() + z.imag() * z.imag(); }

/// w[j] = (1 - cos(2 pi j/n))/2. In long double, as rounding that hides differences between
/// machines' cosines.
std::vector<double> hannWindow(std::size_t n) {
    std::vector<double> window(n);
    for (std::size_t j = 0; j < n; ++j) {
        const long double turn = static_cast<long double>(j) / static_cast<long double>(n);
        const long double wave = std::cos(2 * std::numbers::pi_v<long double> * turn);
        window[j] = static_cast<double>((1 - wave) / 2);
    }
    return window;
}

/// Adds |X|^2 at f > 0 to `power`.
void addPower(RealFft& fft, std::vector<double>& power) {
    fft.forward();
    const auto bins = fft.bins();
    for (std::size_t k = 1; k < bins.size(); ++k)
        power[k - 1] += squared(bins[k]);
}

Spectrum spectrumOf(std::vector<double> power, std::size_t n, double dt_ms) {
    Spectrum spectrum{.power = std::move(power)};
    const double length_s = static_cast<double>(n) * dt_ms / kMsPerS;
    for (std::size_t k = 1; k <= spectrum.power.size(); ++k)
        spectrum.f_Hz.push_back(static_cast<double>(k) / length_s);
    return spectrum;
}

/// Sums of |X|^2 of n samples under a window, with `weight` the sum of all squared weights, as a
/// density. Each frequency stands for its negative too, but the Nyquist frequency is its own.
Spectrum densityOf(std::vector<double> power, std::size_t n, double dt_ms, double weight) {
    const double scale = 2 * dt_ms / kMsPerS / weight;
    for (double& p : power)
        p *= scale;
    if (n % 2 == 0)
        power.back() /= 2;
    return spectrumOf(std::move(power), n, dt_ms);
}

} // namespace

Spectrum rawPower(std::span<const double> x, double dt_ms) {
    SOMA_EXPECT(x.size() >= 2);
    RealFft fft(x.size());
    std::ranges::copy(x, fft.samples().begin());
    std::vector<double> power(x.size() / 2);
    addPower(fft, power);
    return spectrumOf(std::move(power), x.size(), dt_ms);
}

Spectrum periodogram(std::span<const double> x, double dt_ms) {
    SOMA_EXPECT(x.size() >= 2);
    RealFft fft(x.size());
    const double mean = meanOf(x);
    std::ranges::transform(x, fft.samples().begin(), [&](double value) { return value - mean; });
    std::vector<double> power(x.size() / 2);
    addPower(fft, power);
    return densityOf(std::move(power), x.size(), dt_ms, static_cast<double>(x.size()));
}

Segments segmentsOf(std::size_t n, std::size_t length) {
    const std::size_t kept = std::clamp<std::size_t>(length, 2, n);
    return {kept, (n - kept) / (kept - kept / 2) + 1};
}

Spectrum welch(std::span<const double> x, double dt_ms, std::size_t length) {
    SOMA_EXPECT(x.size() >= 2);
    const auto segments = segmentsOf(x.size(), length);
    const std::size_t n = segments.length;
    const auto window = hannWindow(n);
    const double mean = meanOf(x);
    RealFft fft(n);
    std::vector<double> power(n / 2);
    for (std::size_t s = 0; s < segments.count; ++s) {
        const auto segment = x.subspan(s * (n - n / 2), n);
        for (std::size_t j = 0; j < n; ++j)
            fft.samples()[j] = (segment[j] - mean) * window[j];
        addPower(fft, power);
    }
    const double weight = std::inner_product(window.begin(), window.end(), window.begin(), 0.0) *
                          static_cast<double>(segments.count);
    return densityOf(std::move(power), n, dt_ms, weight);
}

Spectrum binned(const Spectrum& spectrum, double ratio) {
    SOMA_EXPECT(ratio > 1);
    const auto& f = spectrum.f_Hz;
    Spectrum result;
    for (std::size_t begin = 0; begin < f.size();) {
        std::size_t end = begin + 1;
        while (end < f.size() && f[end] < f[begin] * ratio)
            ++end;
        const auto meanWithin = [&](const std::vector<double>& values) {
            return meanOf(std::span(values).subspan(begin, end - begin));
        };
        result.f_Hz.push_back(meanWithin(f));
        result.power.push_back(meanWithin(spectrum.power));
        begin = end;
    }
    return result;
}

Spectrum thinned(Spectrum spectrum, std::size_t most) {
    const auto& f = spectrum.f_Hz;
    if (f.size() <= most)
        return spectrum;
    return binned(spectrum, std::pow(f.back() / f.front(), 1 / static_cast<double>(most)));
}

std::vector<double> autocovariance(std::span<const double> x, std::size_t lags) {
    SOMA_EXPECT(lags < x.size());
    RealFft fft(quickLength(x.size() + lags)); // zeros as long as the lags: no wrap-around
    const double mean = meanOf(x);
    std::ranges::transform(x, fft.samples().begin(), [&](double value) { return value - mean; });
    fft.forward();
    for (auto& bin : fft.bins())
        bin = squared(bin);
    fft.backward();
    const double scale =
        1 / (static_cast<double>(fft.samples().size()) * static_cast<double>(x.size()));
    std::vector<double> covariance(lags + 1);
    for (std::size_t k = 0; k <= lags; ++k)
        covariance[k] = fft.samples()[k] * scale;
    return covariance;
}

} // namespace soma::signal
