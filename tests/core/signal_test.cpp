// SPDX-License-Identifier: GPL-3.0-or-later
// Transforms, spectra and correlations against their definitions.
#include "core/figures/signal.hpp"

#include "core/signal/fft.hpp"
#include "core/signal/spectrum.hpp"
#include "core/spikes/correlations.hpp"
#include "core/sweep/engine.hpp"
#include "core/theory/lif_theory.hpp"
#include "core/theory/spectra.hpp"
#include "core/units/unit.hpp"
#include "tests/core/helpers.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <complex>
#include <future>
#include <numbers>
#include <numeric>

namespace soma {
namespace {

constexpr double kTransform = 1e-12; // of the result: rounding of sums over some thousand samples

/// The seed's white noise.
std::vector<double> noise(std::size_t n) {
    const auto recording = Engine(1).record(
        scenarioOf("gwn", {{"mu", "3"}, {"sigma", "1"}, {"T", std::to_string(n)}, {"dt", "1"}}));
    return recording->trace("I").values;
}

double varianceOf(const std::vector<double>& x) {
    const double mean = std::accumulate(x.begin(), x.end(), 0.0) / static_cast<double>(x.size());
    double sum = 0;
    for (const double value : x)
        sum += (value - mean) * (value - mean);
    return sum / static_cast<double>(x.size());
}

std::complex<double> naiveBin(const std::vector<double>& x, std::size_t k) {
    std::complex<double> sum;
    for (std::size_t j = 0; j < x.size(); ++j)
        sum +=
            x[j] * std::polar(1.0, -2 * std::numbers::pi * static_cast<double>(j * k % x.size()) /
                                       static_cast<double>(x.size()));
    return sum;
}

TEST(RealFft, IsTheSumOfItsDefinition) {
    for (const std::size_t n : {1U, 2U, 3U, 16U, 97U, 360U, 1001U}) {
        const auto x = noise(n);
        signal::RealFft fft(n);
        std::ranges::copy(x, fft.samples().begin());
        fft.forward();
        ASSERT_EQ(fft.bins().size(), n / 2 + 1);
        const double scale = std::sqrt(static_cast<double>(n)) * std::sqrt(varianceOf(x) + 9);
        for (std::size_t k = 0; k <= n / 2; ++k)
            EXPECT_LE(std::abs(fft.bins()[k] - naiveBin(x, k)), kTransform * scale * 10)
                << n << ", " << k;
        EXPECT_TRUE(std::ranges::equal(fft.samples(), x)) << "the samples must stay";
        fft.backward();
        for (std::size_t j = 0; j < n; ++j)
            EXPECT_NEAR(fft.samples()[j] / static_cast<double>(n), x[j], kTransform * scale);
    }
}

TEST(RealFft, HasTheSameBitsWhateverWasTransformedBefore) {
    const auto x = noise(10000);
    const auto first = signal::rawPower(x, 0.1).power;
    for (const std::size_t n : {5000U, 2000U, 20000U, 9973U})
        (void)signal::rawPower(noise(n), 0.1);
    EXPECT_EQ(signal::rawPower(x, 0.1).power, first);
}

TEST(RealFft, HasTheSameBitsOnManyThreads) {
    const std::vector<std::size_t> lengths{1000, 1001, 1024, 997};
    std::vector<std::vector<double>> alone;
    for (const std::size_t n : lengths)
        alone.push_back(signal::rawPower(noise(n), 0.1).power);
    std::vector<std::future<bool>> same;
    for (std::size_t thread = 0; thread < 4; ++thread)
        same.push_back(std::async(std::launch::async, [&] {
            bool all = true;
            for (std::size_t i = 0; i < 20 * lengths.size(); ++i) {
                const std::size_t which = i % lengths.size();
                all &= signal::rawPower(noise(lengths[which]), 0.1).power == alone[which];
            }
            return all;
        }));
    for (auto& each : same)
        EXPECT_TRUE(each.get());
}

TEST(SquaredUnit, IsReadAsTheSquare) {
    for (const auto& [unit, squared] : {std::pair{"mV", "mV2"}, {"uA/cm2", "uA2/cm4"}, {"", ""}}) {
        EXPECT_EQ(squaredUnit(unit), squared);
        EXPECT_TRUE(parseUnit(squared).has_value()) << squared;
    }
    EXPECT_EQ(densityUnit("mV"), "mV2/Hz");
    EXPECT_EQ(densityUnit(""), "1/Hz");
}

TEST(QuickLength, IsTheNextWithoutALargePrime) {
    EXPECT_EQ(signal::quickLength(1), 1U);
    EXPECT_EQ(signal::quickLength(7), 8U);
    EXPECT_EQ(signal::quickLength(11000), 11250U);
}

TEST(Periodogram, AddsUpToTheVariance) {
    for (const std::size_t n : {1000U, 1001U}) {
        const auto x = noise(n);
        const auto spectrum = signal::periodogram(x, 0.1);
        const double step_Hz = spectrum.f_Hz.front();
        const double integral =
            std::accumulate(spectrum.power.begin(), spectrum.power.end(), 0.0) * step_Hz;
        EXPECT_NEAR(integral / varianceOf(x), 1, kTransform) << n;
    }
}

TEST(Spectra_OfASine, PeakAtItsFrequencyWithItsPower) {
    constexpr double kAmplitude = 2;
    std::vector<double> x;
    for (std::size_t k = 0; k < 10000; ++k) // 1 s at 0.1 ms; 40 Hz is 8 periods a segment
        x.push_back(5 +
                    kAmplitude * std::sin(2 * std::numbers::pi * 0.004 * static_cast<double>(k)));
    for (const auto& spectrum : {signal::periodogram(x, 0.1), signal::welch(x, 0.1, 2000)}) {
        const auto peak = std::ranges::max_element(spectrum.power) - spectrum.power.begin();
        EXPECT_NEAR(spectrum.f_Hz[static_cast<std::size_t>(peak)], 40, 1e-9);
        const double power = std::accumulate(spectrum.power.begin(), spectrum.power.end(), 0.0) *
                             spectrum.f_Hz.front();
        EXPECT_NEAR(power, kAmplitude * kAmplitude / 2, 1e-9);
    }
    const auto raw = signal::rawPower(x, 0.1);
    EXPECT_NEAR(raw.power[39], std::pow(kAmplitude * 10000 / 2, 2), 1e-3);
    EXPECT_EQ(raw.power.size(), 5000U);
}

TEST(Segments, CoverTheSignalByHalves) {
    EXPECT_EQ(signal::segmentsOf(10000, 2000).count, 9U);
    EXPECT_EQ(signal::segmentsOf(10000, 2001).count, 8U);
    EXPECT_EQ(signal::segmentsOf(100, 2000).length, 100U);
    EXPECT_EQ(signal::segmentsOf(100, 2000).count, 1U);
}

TEST(Thinned, KeepsFewPoints) {
    const auto spectrum = signal::periodogram(noise(200000), 0.1);
    const auto few = signal::thinned(spectrum, 1000);
    EXPECT_LE(few.f_Hz.size(), 1001U);
    EXPECT_EQ(few.f_Hz.front(), spectrum.f_Hz.front());
    EXPECT_TRUE(std::ranges::is_sorted(few.f_Hz));
    EXPECT_EQ(signal::thinned(spectrum, 100000).power, spectrum.power);
}

TEST(Binned, AveragesWhatLiesCloseTogether) {
    const auto few = signal::binned({{1, 2, 3, 3.9, 4}, {10, 20, 30, 50, 70}}, 1.5);
    EXPECT_EQ(few.f_Hz, (std::vector<double>{1, 2, (3 + 3.9 + 4) / 3}));
    EXPECT_EQ(few.power, (std::vector<double>{10, 20, 50}));
}

TEST(Autocovariance, IsTheSumOfItsDefinition) {
    for (const std::size_t n : {2U, 500U, 1001U}) {
        const auto x = noise(n);
        const double mean = std::accumulate(x.begin(), x.end(), 0.0) / static_cast<double>(n);
        const auto covariance = signal::autocovariance(x, n - 1);
        ASSERT_EQ(covariance.size(), n);
        for (std::size_t k = 0; k < n; ++k) {
            double sum = 0;
            for (std::size_t j = 0; j + k < n; ++j)
                sum += (x[j] - mean) * (x[j + k] - mean);
            EXPECT_NEAR(covariance[k], sum / static_cast<double>(n), kTransform * varianceOf(x));
        }
    }
}

} // namespace
} // namespace soma
