// SPDX-License-Identifier: GPL-3.0-or-later
// Transforms, spectra and correlations against their definitions, and theory on the data.
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

using Texts = std::vector<std::pair<std::string, std::string>>;

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

/// Mean over a band of the ratio of a spectrum to what theory expects, and how many estimates of
/// relative s.d. 1 are in it.
struct Ratio {
    double mean;
    double estimates;
};

Ratio ratioWithin(const Series& data, const Series& theory, double from_Hz, double to_Hz) {
    double sum = 0;
    double count = 0;
    for (std::size_t i = 0; i < data.x.size(); ++i)
        if (from_Hz <= data.x[i] && data.x[i] < to_Hz) {
            sum += data.y[i] / theory.y[i];
            count += 1;
        }
    return {sum / count, count};
}

Figure spectrumOf(const Scenario& scenario) {
    return *Engine(1).figure(**findFigure("power_spectrum"), scenario);
}

std::size_t seriesIn(const Figure& figure) { return figure.panels.front().series.size(); }

/// Octave by octave the data lie on the line, within 4.5 standard errors and 1 % of bias (leakage,
/// and the mean that was removed).
void expectOnTheory(const Scenario& scenario, double lowest_Hz) {
    constexpr double kErrors = 4.5; // about 100 octaves in all tests: one in 1500 by chance
    constexpr double kBias = 0.01;
    const auto figure = spectrumOf(scenario);
    const auto& series = figure.panels.front().series;
    ASSERT_EQ(series.size(), 2U);
    EXPECT_EQ(series[1].speaksOf, series[0].id);
    const double nyquist_Hz = 500 / scenario.dt_ms();
    const double octaves = std::floor(std::log2(nyquist_Hz / lowest_Hz));
    for (double octave = 0; octave < octaves; ++octave) {
        const double from_Hz = nyquist_Hz * std::exp2(-octave - 1);
        const auto ratio = ratioWithin(series[0], series[1], from_Hz, 2 * from_Hz);
        // A run of T holds T times the octave's width of independent estimates.
        const double independent = scenario.T_ms() / 1000 * from_Hz;
        EXPECT_NEAR(ratio.mean, 1, kBias + kErrors / std::sqrt(independent))
            << "from " << from_Hz << " Hz on, " << ratio.estimates << " points";
    }
}

const Texts kLong{{"T", "20000"}, {"power_spectrum.signal", "I"}};

Texts with(Texts values, const Texts& more) {
    values.insert(values.end(), more.begin(), more.end());
    return values;
}

TEST(PowerSpectrum_OfTheCurrent, LiesOnTheory) {
    for (const char* estimate : {"welch", "periodogram"}) {
        const auto values = with(kLong, {{"power_spectrum.estimate", estimate}});
        expectOnTheory(scenarioOf("gwn", values), 20);
        expectOnTheory(scenarioOf("ou", values), 20);
        expectOnTheory(scenarioOf("dc+ou", with(values, {{"tau_ou", "2"}})), 20);
        expectOnTheory(scenarioOf("gwn+ou", values), 20);
    }
}

TEST(PowerSpectrum_OfWhiteNoise, HasTheMeanDensityTwoSigmaSquared) {
    const auto figure = spectrumOf(scenarioOf("gwn", with(kLong, {{"gwn.sigma", "3"}})));
    const auto& y = figure.panels.front().series.front().y;
    const double mean = std::accumulate(y.begin(), y.end(), 0.0) / static_cast<double>(y.size());
    // 200000 samples: the variance of white noise is known to sqrt(2/200000) = 0.3 %.
    EXPECT_NEAR(mean / 18, 1, 4 * std::sqrt(2 / 200000.0));
}

TEST(PowerSpectrum_OfAVoltageWithoutSpikes, LiesOnTheFilteredInput) {
    for (const char* scheme : {"notebook", "exact"})
        for (const char* stimulus : {"gwn", "ou"}) {
            const auto scenario = scenarioOf(stimulus, {{"T", "20000"},
                                                        {"mu", "100"},
                                                        {std::string(stimulus) + ".sigma", "1"},
                                                        {"scheme", scheme}});
            ASSERT_EQ(spectrumOf(scenario).panels.front().series.front().id, "V");
            expectOnTheory(scenario, 20);
        }
}

TEST(LowPassGain, TendsToTheContinuousFilter) {
    for (const double f_Hz : {1.0, 16.0, 200.0}) {
        const double turn = 2 * std::numbers::pi * f_Hz * 0.01;
        EXPECT_NEAR(theory::lowPassGain({1e-4, 1 - 1e-5}, f_Hz) * (1 + turn * turn), 1, 1e-4);
    }
    EXPECT_EQ(theory::lowPassGain({0.1, 0.99}, 0), 1);
}

TEST(PowerSpectrum_TheoryOfTheCurrent, IsAbsentWhereItWouldBeWrong) {
    const auto lines = [](const char* stimulus, const Texts& values = {}) {
        return seriesIn(
            spectrumOf(scenarioOf(stimulus, with({{"power_spectrum.signal", "I"}}, values))));
    };
    EXPECT_EQ(lines("ou"), 2U);
    EXPECT_EQ(lines("ou", {{"ou_start", "notebook"}}), 1U);
    EXPECT_EQ(lines("ou", {{"tau_ou", "101"}}), 1U) << "a tenth of the run is 100 ms";
    EXPECT_EQ(lines("ou", {{"power_spectrum.estimate", "raw"}}), 1U);
    EXPECT_EQ(lines("gwn", {{"sigma", "0"}}), 1U);
    EXPECT_EQ(lines("pulse"), 1U);
    EXPECT_EQ(lines("pulse+ou"), 1U);
    EXPECT_EQ(lines("dc"), 1U);
}

TEST(PowerSpectrum_TheoryOfTheVoltage, IsAbsentWhereItWouldBeWrong) {
    const auto lines = [](const Texts& values) {
        return seriesIn(spectrumOf(scenarioOf("gwn", values)));
    };
    EXPECT_EQ(lines({{"mu", "100"}}), 2U);
    EXPECT_EQ(lines({{"mu", "300"}}), 1U) << "it spikes";
    EXPECT_EQ(lines({{"mu", "100"}, {"power_spectrum.estimate", "periodogram"}}), 1U);
}

TEST(PowerSpectrum_OfAConstant, SaysSo) {
    const auto figure = spectrumOf(scenarioOf("dc", {{"power_spectrum.signal", "I"}}));
    EXPECT_TRUE(figure.panels.front().series.front().x.empty());
    EXPECT_EQ(figure.notes, std::vector<std::string>{"I is constant."});
}

TEST(SignalFigures_OfAVeryShortRun, SayWhyTheyAreEmpty) {
    const auto scenario = scenarioOf("gwn", {{"T", "0.5"}});
    for (const char* id : {"power_spectrum", "autocorrelation"}) {
        const auto figure = *Engine(1).figure(**findFigure(id), scenario);
        EXPECT_TRUE(figure.panels.front().series.front().x.empty());
        EXPECT_EQ(figure.notes.size(), 1U);
    }
}

TEST(SignalFigures_OfAnySignal, AreDrawnOrSayWhatTheModelHas) {
    for (const char* id : {"power_spectrum", "autocorrelation"}) {
        const auto scenario = scenarioOf("gwn");
        const auto option = *scenario.find(std::string(id) + ".signal");
        for (std::size_t word = 0; word < option.quantity.choices.size(); ++word) {
            const auto recording =
                Engine(1).record(*scenario.with(option, static_cast<double>(word)));
            const auto figure = std::get<FromRecording>((*findFigure(id))->source).draw(*recording);
            const bool isThere = option.quantity.choices[word] == "spikes" ||
                                 std::ranges::any_of(recording->traces, [&](const Trace& trace) {
                                     return trace.quantity.id == option.quantity.choices[word];
                                 });
            EXPECT_EQ(!figure.panels.front().series.empty(), isThere);
            EXPECT_TRUE(isThere || figure.notes.size() == 1U);
        }
    }
}

/// A recording without the chosen trace, as of a model that has no such state.
TEST(SignalFigures_OfAMissingState, HaveNoSeriesAndSayWhatThereIs) {
    auto recording = *Engine(1).record(scenarioOf("gwn"));
    std::erase_if(recording.traces, [](const Trace& trace) { return trace.quantity.id == "V"; });
    for (const char* id : {"power_spectrum", "autocorrelation"}) {
        const auto figure = std::get<FromRecording>((*findFigure(id))->source).draw(recording);
        EXPECT_TRUE(figure.panels.front().series.empty());
        EXPECT_EQ(figure.notes,
                  std::vector<std::string>{"Leaky integrate-and-fire has no V; it has: I."});
    }
}

TEST(Autocorrelation_OfOrnsteinUhlenbeckNoise, DecaysAsInTheory) {
    const auto scenario =
        scenarioOf("ou", {{"T", "100000"}, {"autocorrelation.signal", "I"}, {"tau_ou", "10"}});
    const auto figure = *Engine(1).figure(**findFigure("autocorrelation"), scenario);
    const auto& series = figure.panels.front().series;
    ASSERT_EQ(series.size(), 2U);
    EXPECT_NEAR(series[1].y[0], 900 / (1 - 0.1 / 20), 1e-9);
    EXPECT_NEAR(series[1].y[100] / series[1].y[0], std::exp(-1), 0.002) << "0.5 % of Euler";
    // Bartlett: the variance of C(s)/C(0) is at most 2 tau/T.
    for (std::size_t k = 0; k < series[0].y.size(); k += 50)
        EXPECT_NEAR(series[0].y[k] / 900, series[1].y[k] / 900, 4.5 * std::sqrt(2 * 10 / 1e5)) << k;
}

TEST(SerialCorrelation, OfAHandComputedExample) {
    // Mean 3; distances -2, 0, -1, 3; squares 14; products at lags 1, 2, 3: -3, 2, -6.
    const auto rho = serialCorrelation(std::vector<double>{1, 3, 2, 6}, 10);
    ASSERT_EQ(rho.size(), 3U);
    EXPECT_NEAR(rho[0], -3.0 / 14, 1e-15);
    EXPECT_NEAR(rho[1], 2.0 / 14, 1e-15);
    EXPECT_NEAR(rho[2], -6.0 / 14, 1e-15);
    EXPECT_TRUE(serialCorrelation(std::vector<double>{1, 2}, 10).empty());
    EXPECT_TRUE(serialCorrelation(std::vector<double>{2, 2, 2, 2}, 10).empty());
}

TEST(SerialCorrelation_UnderSlowNoise, IsPositiveAndNoneUnderWhite) {
    const auto rho = [](const Scenario& scenario) {
        return serialCorrelation(interspikeIntervals(Engine(1).spikes(scenario).spikes_ms), 1)
            .front();
    };
    EXPECT_GT(rho(scenarioOf("ou", {{"T", "20000"}, {"tau_ou", "50"}})), 0.3);
    const auto white = scenarioOf("gwn", {{"T", "20000"}});
    const auto n = static_cast<double>(Engine(1).spikes(white).spikes_ms.size());
    EXPECT_LT(std::abs(rho(white)), 4 / std::sqrt(n));
}

TEST(Autocorrelogram, OfAHandComputedExample) {
    // Lags 10, 30 and 40 ms in a run of 50 ms, which shows the later bins after early spikes only.
    const auto result = autocorrelogram(std::vector<double>{1, 11, 41}, 50, {10, 5});
    EXPECT_TRUE(result.complete);
    ASSERT_EQ(result.rate_Hz.size(), 5U);
    EXPECT_EQ(result.rate_Hz[0], 0);
    EXPECT_EQ(result.rate_Hz[1], 50) << "one of two spikes has one, in 10 ms";
    EXPECT_EQ(result.rate_Hz[2], 0);
    EXPECT_EQ(result.rate_Hz[3], 0) << "the bin after 11 ends at 51, beyond the run";
    EXPECT_TRUE(std::isnan(result.rate_Hz[4])) << "no spike is followed by 50 ms";
}

TEST(SpikeAverage, OfAHandComputedExample) {
    const std::vector<double> x{0, 1, 2, 3, 10, 5, 6, 7};
    // Spikes in samples 1 (cut), 3, 5 (at 2.6 of 0.5 ms) and 7 (cut).
    const auto average =
        spikeAverage(x, 0.5, std::vector<double>{0.5, 1.5, 2.6, 3.5}, {.before = 2, .after = 1});
    EXPECT_EQ(average.used, 2U);
    EXPECT_EQ(average.cut, 2U);
    EXPECT_EQ(average.beyond, 0U);
    const std::vector<double> mean{2, 6, 4, 8};  // of 1 2 3 10 and 3 10 5 6
    const std::vector<double> error{1, 4, 1, 2}; // half the difference
    ASSERT_EQ(average.mean.size(), 4U);
    for (std::size_t i = 0; i < 4; ++i) {
        EXPECT_NEAR(average.mean[i], mean[i], 1e-14);
        EXPECT_NEAR(average.error[i], error[i], 1e-14);
    }
}

TEST(SpikeTriggeredAverage_UnderSlowNoise, RisesBeforeTheSpike) {
    const auto scenario = scenarioOf("ou", {{"mu", "180"}, {"T", "10000"}});
    const auto figure = *Engine(1).figure(**findFigure("spike_triggered_average"), scenario);
    const auto& panel = figure.panels.front();
    const auto& series = panel.series.front();
    const auto peak = std::ranges::max_element(series.y) - series.y.begin();
    EXPECT_NEAR(series.x[static_cast<std::size_t>(peak)], 0, 5);
    EXPECT_GT(series.y[static_cast<std::size_t>(peak)], panel.levels.front().at + 20);
    EXPECT_EQ(series.error.size(), series.y.size());
}

TEST(SpikeFigures_WithoutSpikes, SayWhyTheyAreEmpty) {
    const auto scenario =
        scenarioOf("dc", {{"I_inj", "100"}, {"autocorrelation.signal", "spikes"}});
    for (const char* id : {"autocorrelation", "isi_correlation", "spike_triggered_average"}) {
        const auto figure = *Engine(1).figure(**findFigure(id), scenario);
        EXPECT_EQ(figure.notes.size(), 1U) << id;
        EXPECT_TRUE(figure.panels.front().series.front().x.empty()) << id;
    }
}

} // namespace
} // namespace soma
