// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of signals and of spike trains: data on theory, and reasons where there are none.
#include "core/figures/signal.hpp"
#include "core/spikes/correlations.hpp"
#include "core/sweep/engine.hpp"
#include "core/theory/lif_theory.hpp"
#include "core/theory/spectra.hpp"
#include "tests/core/helpers.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace soma {
namespace {

using Texts = std::vector<std::pair<std::string, std::string>>;

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
