// SPDX-License-Identifier: GPL-3.0-or-later
// Hodgkin-Huxley against numbers from elsewhere: closed forms, and integrations by other programs
// (fixed-step RK4 with steps to 0.0005 ms, NEURON 8.2.2 with tables off, XPPAUT).
#include "core/models/hh.hpp"

#include "core/figures/kinetics.hpp"
#include "core/model/jacobian.hpp"
#include "core/model/model.hpp"
#include "core/sweep/engine.hpp"
#include "tests/core/helpers.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <complex>

namespace soma {
namespace {

using Texts = std::vector<std::pair<std::string, std::string>>;

Scenario cell(const std::string& stimulus, const Texts& values) {
    return scenarioWith("hh", stimulus, values);
}

std::shared_ptr<const Recording> run(const std::string& stimulus, const Texts& values) {
    return Engine(1).record(cell(stimulus, values));
}

/// Where V passes 0 mV upwards, between samples along a straight line.
std::vector<double> upwardZeros(const Recording& recording) {
    const auto& V = recording.trace("V").values;
    const double dt_ms = recording.scenario.dt_ms();
    std::vector<double> times;
    for (std::size_t k = 1; k < V.size(); ++k)
        if (V[k - 1] < 0 && V[k] >= 0)
            times.push_back((static_cast<double>(k) - V[k] / (V[k] - V[k - 1])) * dt_ms);
    return times;
}

/// Spikes as the thresholds of the literature count them: by 0 mV.
std::size_t zerosAt(const Scenario& base, double current) {
    return upwardZeros(*Engine(1).record(*base.with("I_inj", current))).size();
}

void expectNear(const std::vector<double>& actual, const std::vector<double>& expected,
                double tolerance, const std::string& what) {
    ASSERT_GE(actual.size(), expected.size()) << what;
    for (std::size_t i = 0; i < expected.size(); ++i)
        EXPECT_NEAR(actual[i], expected[i], tolerance) << what << ", number " << i;
}

TEST(HodgkinHuxley_Rates, AreSmoothAtTheirRemovableSingularities) {
    for (const double d : {-1e-2, -1e-7, -1e-9, 0.0, 1e-9, 1e-7, 1e-2}) {
        // alpha_m(-40 + d) = 1 + d/20 + d^2/1200 - ...; alpha_n(-55 + d) a tenth of it.
        const double series = 1 + d / 20 + d * d / 1200;
        EXPECT_NEAR(hh::rates(-40 + d).alpha_m, series, 1e-12) << d;
        EXPECT_NEAR(hh::rates(-55 + d).alpha_n, 0.1 * series, 1e-13) << d;
    }
}

TEST(HodgkinHuxley_Rates, AreTheTextbookFormulas) {
    for (double V = -140; V < 140; V += 0.37) {
        const auto r = hh::rates(V);
        const auto expect = [V](double actual, double expected) {
            EXPECT_NEAR(actual, expected, 1e-12 * std::abs(expected)) << V;
        };
        expect(r.alpha_m, 0.1 * (V + 40) / -std::expm1(-(V + 40) / 10));
        expect(r.beta_m, 4 * std::exp(-(V + 65) / 18));
        expect(r.alpha_h, 0.07 * std::exp(-(V + 65) / 20));
        expect(r.beta_h, 1 / (1 + std::exp(-(V + 35) / 10)));
        expect(r.alpha_n, 0.01 * (V + 55) / -std::expm1(-(V + 55) / 10));
        expect(r.beta_n, 0.125 * std::exp(-(V + 65) / 80));
    }
}

TEST(HodgkinHuxley_Rest, LiesWhereTheCurrentsBalance) {
    struct Row {
        const char* E_L;
        double V, m, h, n;
    };

    for (const Row& row : {Row{"-54.387", -64.99637933119, .052955087, .595994125, .317732400},
                           Row{"-54.3", -64.97405, .053094652, .595213017, .318074617},
                           Row{"-54.4", -64.99972, .052934218, .596111046, .317681168}}) {
        const auto recording = run("dc", {{"I_inj", "0"}, {"E_L", row.E_L}, {"T", "100"}});
        EXPECT_TRUE(recording->spikes_ms.empty());
        const auto first = [&](const char* id) { return recording->trace(id).values.front(); };
        EXPECT_NEAR(first("V"), row.V, 1e-5) << row.E_L;
        EXPECT_NEAR(first("m"), row.m, 1e-6) << row.E_L;
        EXPECT_NEAR(first("h"), row.h, 1e-6) << row.E_L;
        EXPECT_NEAR(first("n"), row.n, 1e-6) << row.E_L;
        // Adaptive steps at rest are as long as is stable, and stir V by what they may get wrong.
        EXPECT_NEAR(recording->trace("V").values.back(), row.V, 1e-4) << row.E_L;
    }
}

TEST(HodgkinHuxley_Gates, SettleAtMinus65AsGiven) {
    const auto state = settledAt(cell("dc", {}), -65);
    EXPECT_NEAR(state[1], .0529324852572, 1e-12);
    EXPECT_NEAR(state[2], .5961207535085, 1e-12);
    EXPECT_NEAR(state[3], .3176769140607, 1e-12);
}

/// Gate i after t ms at V, from where it settles at -65 mV.
double clampedGate(const Scenario& scenario, std::size_t i, double V, double t_ms) {
    const auto there = *kineticsOf(scenario, i, V);
    const double from = kineticsOf(scenario, i, -65)->settled;
    return there.settled + (from - there.settled) * std::exp(-t_ms / there.timeConstant_ms);
}

TEST(HodgkinHuxley_VoltageClamp, GivesTheCurrentsOfTheClosedForm) {
    struct Row {
        double V, peakNa, peakAt_ms, K5, K10, Kinf, m, h, n, tauM, tauH, tauN;
    };

    const auto scenario = cell("dc", {});
    for (const Row& row : {Row{-50, -83.420, 1.575, 50.427, 75.318, 89.472, .250812, .153443,
                               .550814, .430966, 4.640561, 4.334571},
                           Row{-40, -415.945, 1.405, 163.146, 249.113, 282.447, .500649, .050441,
                               .678591, .500649, 2.515116, 3.514512},
                           Row{-20, -1237.794, .881, 742.301, 965.910, 998.377, .875694, .008943,
                               .835178, .378591, 1.212191, 2.314166},
                           Row{0, -1456.838, .617, 1665.502, 1879.032, 1890.290, .974159, .002788,
                               .908728, .239079, 1.027325, 1.645480},
                           Row{20, -1114.751, .480, 2653.944, 2788.886, 2791.537, .994119, .001002,
                               .945567, .165276, 1.003081, 1.260059},
                           Row{40, -424.725, .395, 3593.308, 3664.160, 3664.685, .998538, .000367,
                               .965800, .124775, 1.000185, 1.016555},
                           Row{60, 461.969, .338, 4473.123, 4506.910, 4507.005, .999615, .000135,
                               .977724, .099957, .999940, .850186}}) {
        const auto gate = [&](std::size_t i, double t) {
            return clampedGate(scenario, i, row.V, t);
        };
        const auto I_Na = [&](double t) {
            return 120 * std::pow(gate(1, t), 3) * gate(2, t) * (row.V - 50);
        };
        const auto I_K = [&](double t) { return 36 * std::pow(gate(3, t), 4) * (row.V + 77); };
        double peakAt_ms = 0;
        for (double t = 0; t < 5; t += 0.0005)
            if (std::abs(I_Na(t)) > std::abs(I_Na(peakAt_ms)))
                peakAt_ms = t;
        constexpr double kRelative = 1e-3;
        EXPECT_NEAR(I_Na(peakAt_ms), row.peakNa, kRelative * std::abs(row.peakNa)) << row.V;
        EXPECT_NEAR(peakAt_ms, row.peakAt_ms, 0.002) << row.V;
        EXPECT_NEAR(I_K(5), row.K5, kRelative * row.K5) << row.V;
        EXPECT_NEAR(I_K(10), row.K10, kRelative * row.K10) << row.V;
        EXPECT_NEAR(I_K(1000), row.Kinf, kRelative * row.Kinf) << row.V;
        const std::array expected{row.m, row.h, row.n};
        const std::array tau_ms{row.tauM, row.tauH, row.tauN};
        for (std::size_t i = 0; i < 3; ++i) {
            const auto kinetics = *kineticsOf(scenario, i + 1, row.V);
            EXPECT_NEAR(kinetics.settled, expected[i], 1e-6) << row.V;
            EXPECT_NEAR(kinetics.timeConstant_ms, tau_ms[i], 1e-6) << row.V;
        }
    }
}

TEST(HodgkinHuxley_SpikeTimes, OfAStepFromRest) {
    const auto recording = run("dc", {{"I_inj", "10"}, {"T", "100"}, {"dt", "0.01"}});
    expectNear(upwardZeros(*recording),
               {1.9012, 16.8227, 31.4719, 46.1091, 60.7453, 75.3816, 90.0178}, 1e-3, "0 mV");
    const auto& V = recording->trace("V").values;
    EXPECT_NEAR(*std::max_element(V.begin(), V.begin() + 1000), 40.264, 0.005);
    EXPECT_NEAR(*std::max_element(V.begin() + 8000, V.end()), 30.433, 0.005);
    EXPECT_NEAR(*std::min_element(V.begin() + 8000, V.end()), -74.896, 0.002);
    const auto maxOf = [&](const char* id) {
        const auto& values = recording->trace(id).values;
        return *std::max_element(values.begin() + 8000, values.end());
    };
    EXPECT_NEAR(maxOf("g_Na"), 21.994, 0.01);
    EXPECT_NEAR(maxOf("g_K"), 11.542, 0.01);
    EXPECT_NEAR(maxOf("m"), .98845, 1e-4);
    EXPECT_NEAR(maxOf("n"), .75247, 1e-4);
    EXPECT_NEAR(maxOf("h"), .4594, 1e-4);
}

TEST(HodgkinHuxley_SpikeTimes, AreMaximaOfV) {
    const auto recording = run("dc", {{"I_inj", "10"}, {"T", "100"}, {"dt", "0.001"}});
    const auto& V = recording->trace("V").values;
    ASSERT_EQ(recording->spikes_ms.size(), 7U);
    for (const double spike : recording->spikes_ms) {
        const auto at = V.begin() + static_cast<std::ptrdiff_t>(spike / 0.001);
        const auto highest = std::max_element(at - 500, at + 500);
        EXPECT_NEAR(static_cast<double>(highest - V.begin()) * 0.001, spike, 0.002);
    }
}

TEST(HodgkinHuxley_SpikeTimes, OfTwoStepsFromMinus65) {
    const auto recording = run("pulse+pulse", {{"V_init", "-65"},
                                               {"pulse.I_inj", "10"},
                                               {"pulse.onset", "100"},
                                               {"pulse.duration", "100"},
                                               {"pulse2.I_inj", "35"},
                                               {"pulse2.onset", "300"},
                                               {"pulse2.duration", "100"},
                                               {"T", "450"},
                                               {"dt", "0.01"}});
    expectNear(upwardZeros(*recording),
               {101.901, 116.823, 131.472, 146.109, 160.745, 175.382, 190.018, 300.929, 311.287,
                320.983, 330.620, 340.247, 349.872, 359.497, 369.122, 378.747, 388.372, 397.997},
               2e-3, "0 mV");
}

TEST(HodgkinHuxley_SpikeTimes, WithTheLeakOfNeuronsMechanism) {
    const auto recording = run(
        "dc", {{"I_inj", "10"}, {"E_L", "-54.3"}, {"V_init", "-65"}, {"T", "100"}, {"dt", "0.01"}});
    expectNear(upwardZeros(*recording),
               {1.8981, 16.8065, 31.4416, 46.0655, 60.6871, 75.3102, 89.9319}, 0.01, "0 mV");
}

TEST(HodgkinHuxley_ShortPulses, SpikeWhenTheyShould) {
    expectNear(
        upwardZeros(*run(
            "pulse",
            {{"I_inj", "5"}, {"onset", "5"}, {"duration", "25"}, {"T", "60"}, {"dt", "0.01"}})),
        {7.9885}, 2e-3, "long pulse");
    expectNear(
        upwardZeros(*run(
            "pulse",
            {{"I_inj", "66"}, {"onset", "30"}, {"duration", "0.1"}, {"T", "60"}, {"dt", "0.01"}})),
        {34.4546}, 5e-3, "short pulse");
}

TEST(HodgkinHuxley_CourseVariant, FollowsTheNotebooksStart) {
    const Texts course{{"E_L", "-54.4"}, {"V_init", "-70"},      {"start", "notebook"},
                       {"dt", "0.01"},   {"scheme", "notebook"}, {"T", "100"}};
    const auto with = [&](const char* current) {
        auto values = course;
        values.emplace_back("I_inj", current);
        return run("dc", values);
    };
    const auto silent = with("0");
    EXPECT_NEAR(silent->trace("V").values.back(), -64.99972, 2e-5);
    EXPECT_NEAR(silent->trace("m").values.back(), .0529342, 1e-6);
    EXPECT_NEAR(silent->trace("h").values.back(), .596111, 2e-6);
    EXPECT_NEAR(silent->trace("n").values.back(), .317681, 2e-6);
    const auto firing = with("10");
    expectNear(upwardZeros(*firing), {2.71, 17.557, 32.2, 46.835, 61.47, 76.104, 90.738}, 0.011,
               "0 mV, on the notebook's grid");
    EXPECT_NEAR(std::ranges::max(firing->trace("V").values), 38.653, 0.01);
    EXPECT_NEAR(std::ranges::min(firing->trace("V").values), -75.056, 0.01);
}

TEST(HodgkinHuxley_Thresholds, OfOneSpike_TwoSpikes_AndFiringForEver) {
    const auto shortly = cell("dc", {{"T", "100"}});
    EXPECT_EQ(zerosAt(shortly, 2.240334 - 1e-3), 0U) << "at least 1 spike";
    EXPECT_EQ(zerosAt(shortly, 2.240334 + 1e-3), 1U);
    EXPECT_EQ(zerosAt(shortly, 5.9689 - 5e-3), 1U) << "at least 2 spikes";
    EXPECT_EQ(zerosAt(shortly, 5.9689 + 5e-3), 2U);
    const auto long_ = cell("dc", {{"T", "2000"}});
    EXPECT_EQ(zerosAt(long_, 6.0), 2U);
    EXPECT_EQ(zerosAt(long_, 6.2), 3U);
    EXPECT_EQ(zerosAt(long_, 6.24), 5U);
    EXPECT_LT(zerosAt(long_, 6.25028), 20U) << "sustained firing begins at 6.26028";
    EXPECT_GT(zerosAt(long_, 6.27028), 100U);
}

TEST(HodgkinHuxley_StrengthDuration, FollowsTheTable) {
    struct Row {
        const char* duration_ms;
        double threshold;
    };

    for (const Row& row : {Row{"0.1", 65.127}, Row{"0.5", 13.2751}, Row{"1", 6.9189},
                           Row{"5", 2.3511}, Row{"20", 2.2403}}) {
        const auto base =
            cell("pulse", {{"onset", "0"}, {"duration", row.duration_ms}, {"T", "50"}});
        EXPECT_EQ(zerosAt(base, row.threshold * 0.999), 0U) << row.duration_ms << " ms";
        EXPECT_EQ(zerosAt(base, row.threshold * 1.001), 1U) << row.duration_ms << " ms";
    }
}

TEST(HodgkinHuxley_Rebound, FollowsTheEndOfHyperpolarisation) {
    for (const auto& [duration_ms, threshold] : {std::pair{"10", -2.8193}, {"20", -2.7917}}) {
        const auto base = cell("pulse", {{"onset", "0"}, {"duration", duration_ms}, {"T", "80"}});
        EXPECT_EQ(zerosAt(base, threshold * 0.999), 0U) << duration_ms;
        EXPECT_EQ(zerosAt(base, threshold * 1.001), 1U) << duration_ms;
    }
}

/// Threshold of a second pulse, as a share of that of the first, so long after it.
double refractoryRatio(double delay_ms) {
    constexpr double kThreshold = 13.2751;
    auto scenario = cell(
        "pulse+pulse",
        {{"pulse.onset", "0"}, {"pulse.duration", "0.5"}, {"pulse2.duration", "0.5"}, {"T", "80"}});
    scenario = *scenario.with("pulse.I_inj", 2 * kThreshold);
    scenario = *scenario.with("pulse2.onset", delay_ms);
    double low = 0.5 * kThreshold;
    double high = 5 * kThreshold;
    while (high - low > 1e-4 * kThreshold) {
        const double middle = (low + high) / 2;
        const auto spikes = Engine(1).spikes(*scenario.with("pulse2.I_inj", middle)).spikes_ms;
        (spikes.size() > 1 ? high : low) = middle;
    }
    return high / kThreshold;
}

TEST(HodgkinHuxley_SecondPulse, IsHarderFirst_ThenEasier) {
    // Ratios that were found with a spike level of 0 mV; spikes here rise by 10 mV or more.
    for (const auto& [delay_ms, ratio] :
         {std::pair{15.0, 1.180}, {18.0, .862}, {20.0, .852}, {25.0, 1.013}})
        EXPECT_NEAR(refractoryRatio(delay_ms), ratio, 0.02) << delay_ms << " ms";
}

/// The state that the currents balance in at this V, and the current that does it.
std::pair<std::vector<double>, double> balancedAt(const Scenario& scenario, double V) {
    auto state = settledAt(scenario, V);
    return {state, -scenario.model().slope(scenario.parameters(), state, 0)[0]};
}

bool isStableAt(const Scenario& scenario, double V) {
    const auto [state, current] = balancedAt(scenario, V);
    const auto J = scenario.model().jacobian(scenario.parameters(), state, current);
    std::array<double, 16> matrix{};
    std::ranges::copy(J, matrix.begin());
    return isStable<4>(matrix);
}

TEST(HodgkinHuxley_Rest, LosesAndRegainsStabilityAtTheHopfPoints) {
    struct Row {
        double from, to, V, current, tolerance;
    };

    const auto scenario = cell("dc", {});
    for (const Row& row :
         {Row{-63, -55, -59.65414, 9.775438, 1e-3}, Row{-40, -48, -43.0581, 154.52243, 0.05}}) {
        double stable = row.from;
        double unstable = row.to;
        ASSERT_TRUE(isStableAt(scenario, stable));
        ASSERT_FALSE(isStableAt(scenario, unstable));
        while (std::abs(stable - unstable) > 1e-9) {
            const double middle = (stable + unstable) / 2;
            (isStableAt(scenario, middle) ? stable : unstable) = middle;
        }
        EXPECT_NEAR(stable, row.V, 1e-4);
        EXPECT_NEAR(balancedAt(scenario, stable).second, row.current, row.tolerance);
    }
}

/// |Z| of the linearised membrane at rest, in kOhm cm2.
double impedanceAt(const Scenario& scenario, double f_Hz) {
    const auto [state, current] = balancedAt(scenario, -64.99637933119);
    const auto J = scenario.model().jacobian(scenario.parameters(), state, current);
    const std::complex<double> s(0, 2e-3 * M_PI * f_Hz); // per ms
    // dV/dt = J00 V + sum of J0i x_i + I; dx_i/dt = Ji0 V + Jii x_i.
    std::complex<double> denominator = s - J[0];
    for (std::size_t i = 1; i < 4; ++i)
        denominator -= J[i] * J[i * 4] / (s - J[i * 4 + i]);
    return 1 / std::abs(denominator);
}

TEST(HodgkinHuxley_Rest, Resonates) {
    const auto scenario = cell("dc", {});
    EXPECT_NEAR(impedanceAt(scenario, 0), .85698, 1e-4);
    EXPECT_NEAR(impedanceAt(scenario, 66.70), 2.42334, 1e-4);
    EXPECT_GT(impedanceAt(scenario, 66.70), impedanceAt(scenario, 66.0));
    EXPECT_GT(impedanceAt(scenario, 66.70), impedanceAt(scenario, 67.4));
}

TEST(HodgkinHuxley_FICurve, HasTheFrequenciesOfTheTable) {
    struct Row {
        const char* current;
        double f_Hz, peak_mV;
    };

    for (const Row& row :
         {Row{"6.3", 52.371, 28.33}, Row{"7", 58.327, 30.68}, Row{"10", 68.3237, 30.43},
          Row{"20", 86.470, 25.12}, Row{"40", 108.608, 13.38}, Row{"60", 124.452, 1.67},
          Row{"75", 134.119, -6.92}, Row{"90", 142.374, -15.06}, Row{"110", 151.85, -24.56}}) {
        const auto recording = run("dc", {{"I_inj", row.current}, {"T", "600"}, {"dt", "0.005"}});
        const auto& spikes = recording->spikes_ms;
        ASSERT_GT(spikes.size(), 20U) << row.current;
        EXPECT_NEAR(1000 / (spikes.back() - spikes[spikes.size() - 2]), row.f_Hz, 2e-4 * row.f_Hz)
            << row.current;
        const auto& V = recording->trace("V").values;
        EXPECT_NEAR(*std::max_element(V.end() - 10000, V.end()), row.peak_mV, 0.01) << row.current;
    }
}

TEST(HodgkinHuxley_Latency, FallsWithTheCurrent) {
    for (const auto& [current, latency_ms] : {std::pair{"6.3", 2.5469},
                                              {"7", 2.3762},
                                              {"8", 2.1818},
                                              {"10", 1.9012},
                                              {"15", 1.4972},
                                              {"20", 1.2708},
                                              {"30", 1.0123},
                                              {"50", .7592}}) {
        const auto recording = run("dc", {{"I_inj", current}, {"T", "20"}, {"dt", "0.002"}});
        EXPECT_NEAR(upwardZeros(*recording).front(), latency_ms, 2e-4) << current;
    }
}

TEST(HodgkinHuxley_StrongCurrent, FiresBelow0mV_AndIsBlockedAt160) {
    EXPECT_NEAR(static_cast<double>(run("dc", {{"I_inj", "85"}, {"T", "1000"}})->summary.count),
                139, 2);
    const auto blocked = run("dc", {{"I_inj", "160"}});
    EXPECT_EQ(blocked->status, RunStatus::Complete);
    EXPECT_NE(blocked->note.find("block"), std::string::npos);
    EXPECT_TRUE(run("dc", {{"I_inj", "10"}})->note.empty());
}

TEST(HodgkinHuxley_Bistability, DependsOnTheStart) {
    // At 7 uA/cm2 rest is stable beside firing: who is put where the currents balance stays there.
    const auto scenario = cell("dc", {{"I_inj", "7"}, {"T", "500"}});
    double low = -65;
    double high = -55;
    while (high - low > 1e-9) {
        const double middle = (low + high) / 2;
        (balancedAt(scenario, middle).second < 7 ? low : high) = middle;
    }
    EXPECT_TRUE(Engine(1).spikes(*scenario.with("V_init", low)).spikes_ms.empty());
    EXPECT_GT(Engine(1).spikes(scenario).spikes_ms.size(), 20U) << "from rest without current";
}

TEST(HodgkinHuxley_Warmth, QuickensAndThenSilences) {
    struct Row {
        const char* temperature;
        double f_Hz, firstPeak_mV;
    };

    for (const Row& row : {Row{"10", 96.32, 38.18}, Row{"15", 147.15, 32.90},
                           Row{"18.5", 188.59, 26.09}, Row{"20", 204.65, 21.88}}) {
        const auto recording =
            run("dc",
                {{"I_inj", "10"}, {"temperature", row.temperature}, {"T", "300"}, {"dt", "0.005"}});
        const auto& spikes = recording->spikes_ms;
        ASSERT_GT(spikes.size(), 20U);
        EXPECT_NEAR(1000 / (spikes.back() - spikes[spikes.size() - 2]), row.f_Hz, 3e-4 * row.f_Hz)
            << row.temperature;
        const auto& V = recording->trace("V").values;
        EXPECT_NEAR(*std::max_element(V.begin(), V.begin() + 1200), row.firstPeak_mV,
                    0.06); // theirs is a sample of a sharp peak
    }
    const auto warm = run("dc", {{"I_inj", "10"}, {"temperature", "25"}, {"T", "300"}});
    EXPECT_LT(std::ranges::max(warm->trace("V").values), -17);
}

TEST(HodgkinHuxley_VInit, GivenSwitchesTheStart) {
    EXPECT_EQ(run("dc", {{"V_init", "-50"}})->trace("V").values.front(), -50);
    EXPECT_NEAR(run("dc", {})->trace("V").values.front(), -64.99638, 1e-5);
    EXPECT_NEAR(run("dc", {{"start", "rest"}})->trace("V").values.front(), -64.99638, 1e-5);
}

} // namespace
} // namespace soma
