// SPDX-License-Identifier: GPL-3.0-or-later
// The theory of the LIF against tables of reference values, and against simulation.
#include "core/sweep/engine.hpp"
#include "core/theory/erfcx.hpp"
#include "core/theory/lif_theory.hpp"
#include "core/theory/siegert.hpp"
#include "tests/core/helpers.hpp"

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <numbers>

namespace soma::theory {
namespace {

constexpr LifCell kCell{
    .tau_ms = 10, .gL_nS = 10, .EL_mV = -75, .Vth_mV = -55, .Vreset_mV = -75, .tref_ms = 2};
constexpr double kPrinted = 0.5001e-4; // half of the last of four printed decimals
constexpr double kTable = 1e-4;        // relative, as the tables claim

/// One part in ten thousand, or what printing left over.
void expectInTable(double value, double printed, double resolution, const std::string& where) {
    EXPECT_NEAR(value, printed, std::max(kTable * printed, 0.5001 * resolution)) << where;
}

TEST(Erfcx, HasTheKnownValuesAndTheRightTails) {
    constexpr double kRelative = 1e-14; // libm's exp and erfc are good to about 1e-15
    // mpmath: exp(x^2) erfc(x)
    for (const auto& [x, value] :
         std::array<std::pair<double, double>, 6>{{{-5, 144009798674.66104},
                                                   {-1, 5.008980080762283},
                                                   {0, 1},
                                                   {1, 0.42758357615580705},
                                                   {5, 0.11070463773306863},
                                                   {20, 0.028174348741051323}}})
        EXPECT_NEAR(erfcx(x) / value, 1, kRelative) << x;
    EXPECT_NEAR(erfcx(9.999999999) / erfcx(10.000000001), 1,
                1e-9); // both sides of the change of method
    EXPECT_NEAR(erfcx(1e10) * 1e10 * std::sqrt(std::numbers::pi), 1, kRelative);
    EXPECT_EQ(erfcx(-30), HUGE_VAL);
}

TEST(ClosedForm, GivesTheRatesOfTheReference) {
    for (const auto& [current, rate] :
         std::array<std::pair<double, double>, 10>{{{200, 0},
                                                    {201, 18.1709},
                                                    {205, 25.5521},
                                                    {210, 30.8212},
                                                    {220, 38.4927},
                                                    {250, 55.2658},
                                                    {300, 77.0053},
                                                    {400, 111.9636},
                                                    {500, 140.6815},
                                                    {1000, 236.3264}}})
        EXPECT_NEAR(rate_Hz(kCell, current), rate, kPrinted) << current << " pA";
    const std::array rates{191.6121, 118.5150, 85.7881, 67.2246, 55.2658,
                           46.9192,  40.7629,  36.0347, 32.2894, 29.2494};
    for (std::size_t i = 0; i < rates.size(); ++i) {
        LifCell cell = kCell;
        cell.tau_ms = 2 + 2 * static_cast<double>(i);
        EXPECT_NEAR(rate_Hz(cell, 250), rates[i], kPrinted) << cell.tau_ms << " ms";
    }
}

TEST(ClosedForm_Rheobase, RisesForShortRuns) {
    EXPECT_EQ(rheobase_pA(kCell), 200);
    for (const double T : {10.0, 50.0, 100.0})
        EXPECT_NEAR(*rheobaseWithin_pA(kCell, -75, T), 200 / (1 - std::exp(-T / 10)), 1e-10)
            << T << " ms";
    const auto chronaxie_ms = 10 * std::log(2.0);
    EXPECT_NEAR(*rheobaseWithin_pA(kCell, -75, chronaxie_ms), 400, 1e-10);
    const double from60 = *rheobaseWithin_pA(kCell, -60, 5);
    EXPECT_NEAR(*timeToThreshold_ms(kCell, from60, -60), 5, 1e-10);
    EXPECT_FALSE(rheobaseWithin_pA(kCell, -55, 100).has_value());
    EXPECT_FALSE(rheobaseWithin_pA(kCell, -75, 0).has_value());
}

TEST(ClosedForm_SpikesWithin, CountsAsTheExactSchemeDoes) {
    for (const char* current : {"150", "200.001", "205", "250", "333", "500"})
        for (const char* start : {"-75", "-90", "-50"}) {
            const auto scenario =
                scenarioOf("dc", {{"scheme", "exact"}, {"I_inj", current}, {"V_init", start}});
            EXPECT_EQ(spikesWithin(kCell, std::stod(current), std::stod(start), 1000),
                      static_cast<double>(Engine(1).spikes(scenario).spikes_ms.size()))
                << current << " pA from " << start << " mV";
        }
}

TEST(FreeVoltage, HasTheConventionsOfTheReference) {
    const auto [mu, sigma] = freeVoltage(kCell, {200, 3});
    EXPECT_EQ(mu, -55);
    EXPECT_NEAR(sigma, 3, 1e-14);
    for (const auto& [tau, sd] : std::array<std::pair<double, double>, 6>{
             {{1, .3015}, {5, .5774}, {10, .7071}, {20, .8165}, {50, .9129}, {100, .9535}}})
        EXPECT_NEAR(freeVoltageSd_mV(kCell, {190, 10, tau}), sd, kPrinted) << tau << " ms";
    constexpr double kFiveDecimals = 0.5001e-5;
    for (const auto& [tau, factor] : std::array<std::pair<double, double>, 5>{
             {{1, 1.02598}, {5, 1.00504}, {10, 1.00251}, {20, 1.00125}, {50, 1.00050}}})
        EXPECT_NEAR(*eulerSd_pA({0, 1, tau}, 0.1), factor, kFiveDecimals) << tau << " ms";
    EXPECT_FALSE(eulerSd_pA({0, 1, 0.05}, 0.1).has_value());
}

TEST(Adiabatic, AveragesTheClosedForm) {
    constexpr double kThreeDecimals = 0.5001e-3;
    EXPECT_NEAR(adiabaticRate_Hz(kCell, {250, 10, 100}), 55.104, kThreeDecimals);
    EXPECT_NEAR(adiabaticRate_Hz(kCell, {250, 5, 100}), 55.227, kThreeDecimals);
    EXPECT_EQ(adiabaticRate_Hz(kCell, {250, 0, 100}), rate_Hz(kCell, 250));
    EXPECT_NEAR(adiabaticRate_Hz(kCell, {250, 1e-4, 100}), rate_Hz(kCell, 250), 1e-9);
    EXPECT_EQ(adiabaticRate_Hz(kCell, {100, 10, 100}), 0);
}

TEST(Adiabatic, AgreesWithMidpointsAcrossTheOnset) {
    constexpr int kPoints = 2000000;
    constexpr double kMidpointError = 1e-6; // relative: the rate has an infinite slope at the onset
    double sum = 0;
    for (int i = 0; i < kPoints; ++i) {
        const double z = -8 + 16 * (i + 0.5) / kPoints;
        sum += std::exp(-z * z / 2) * rate_Hz(kCell, 190 + 10 * z);
    }
    const double midpoints = sum * 16 / kPoints / std::sqrt(2 * std::numbers::pi);
    EXPECT_NEAR(adiabaticRate_Hz(kCell, {190, 10, 100}) / midpoints, 1, kMidpointError);
}

TEST(Spectra, IntegrateToTheVariance) {
    const WhiteNoise white{250, 3};
    EXPECT_EQ(whiteDensity(white, 100, 0.1), 18);
    EXPECT_FALSE(whiteDensity(white, 5001, 0.1).has_value());
    EXPECT_NEAR(*whiteDensity(white, 5000, 0.1) * 5000, 300 * 300,
                1e-9); // a sample has the s.d. 100 sigma
    const SlowNoise slow{250, 30, 10};
    EXPECT_NEAR(lorentzianDensity(slow, 0), 4 * 900 * 0.01, 1e-12);
    EXPECT_NEAR(lorentzianDensity(slow, 1 / (2 * std::numbers::pi * 0.01)), 2 * 900 * 0.01, 1e-12);
}

struct Cells {
    double current;
    std::array<double, 5> rates;
    std::array<double, 5> cvs;
};

constexpr double kNotListed = -1;

// Reference table, default parameters: sigma = 1, 2, 3, 5, 10 pA*sqrt(s).
const std::array kReference{
    Cells{150, {0, .2434, 4.3502, 15.7632, 34.3234}, {kNotListed, .9897, .8626, .6827, .6661}},
    Cells{160, {0, 1.6706, 8.7379, 20.162, 37.7589}, {kNotListed, .9344, .7472, .6188, .6413}},
    Cells{170, {.0195, 6.1526, 14.3643, 24.754, 41.2434}, {.999, .7835, .6226, .5604, .6175}},
    Cells{180, {1.6483, 13.4775, 20.4836, 29.4241, 44.7614}, {.922, .5843, .5122, .5087, .5947}},
    Cells{190, {12.248, 21.3947, 26.5781, 34.0939, 48.2995}, {.5311, .4233, .4247, .4637, .573}},
    Cells{200, {23.9343, 28.6794, 32.4211, 38.7146, 51.8461}, {.2657, .3179, .3585, .4249, .5524}},
    Cells{210, {32.4717, 35.19, 37.9565, 43.2578, 55.3917}, {.1661, .2517, .309, .3917, .5329}},
    Cells{220, {39.300, 41.0768, 43.1978, 47.709, 58.928}, {.1226, .2089, .2717, .3631, .5145}},
    Cells{250, {55.5519, 56.3411, 57.4973, 60.4714, 69.4199}, {.0751, .1432, .2024, .2985, .4649}},
    Cells{300, {77.1362, 77.5193, 78.1295, 79.9018, 86.2864}, {.0511, .1007, .1478, .2329, .3987}},
    Cells{400,
          {112.0223, 112.197, 112.4842, 113.3722, 117.0654},
          {.0342, .0682, .1016, .1659, .3082}},
};

TEST(Siegert, GivesTheTableOfTheReference) {
    constexpr std::array kSigmas{1.0, 2.0, 3.0, 5.0, 10.0};
    for (const auto& row : kReference)
        for (std::size_t i = 0; i < kSigmas.size(); ++i) {
            const WhiteNoise noise{row.current, kSigmas[i]};
            const auto where =
                std::to_string(row.current) + " pA, sigma " + std::to_string(kSigmas[i]);
            expectInTable(siegertRate_Hz(kCell, noise), row.rates[i], 1e-4, where);
            if (row.cvs[i] != kNotListed)
                expectInTable(*siegertCv(kCell, noise), row.cvs[i], 1e-4, where);
        }
}

TEST(Siegert, EqualsNest) {
    // test_siegert_neuron of NEST: theta 15, mu 15, sigma^2 1.5
    const LifCell cell{
        .tau_ms = 10, .gL_nS = 1, .EL_mV = 0, .Vth_mV = 15, .Vreset_mV = 0, .tref_ms = 2};
    const WhiteNoise noise{15, std::sqrt(1.5) * std::sqrt(0.01)};
    EXPECT_NEAR(siegertRate_Hz(cell, noise) / 27.1095934379, 1, 1e-9);
    EXPECT_NEAR(*siegertCv(cell, noise) / .3007081605, 1, 1e-9);
}

TEST(Siegert_LittleNoise, TendsToTheClosedForm) {
    // The first correction is of relative order (sigma_V / mV)^2.
    for (const double sigma : {0.0, 1e-9, 1e-6})
        EXPECT_NEAR(siegertRate_Hz(kCell, {250, sigma}) / rate_Hz(kCell, 250), 1, 1e-11) << sigma;
    const double cv = *siegertCv(kCell, {250, 1e-6});
    EXPECT_NEAR(*siegertCv(kCell, {250, 1e-4}) / cv, 100, 1e-4); // CV is proportional to sigma
    EXPECT_EQ(siegertCv(kCell, {250, 0}), 0.0);
}

TEST(Siegert_FarBelowThreshold, IsSilentWithoutOverflow) {
    EXPECT_LT(siegertRate_Hz(kCell, {0, 1}), 1e-150);
    EXPECT_EQ(siegertRate_Hz(kCell, {0, 0.1}), 0);
    constexpr double kNearlyPoisson = 1e-5; // 1 - CV is of order rate * tau
    EXPECT_NEAR(*siegertCv(kCell, {50, 1}), 1, kNearlyPoisson);
    EXPECT_FALSE(siegertCv(kCell, {0, 0.1}).has_value());
    EXPECT_FALSE(siegertCv(kCell, {0, 0}).has_value());
}

TEST(ThresholdShift, GivesThePredictionsOfTheReference) {
    struct Row {
        double sigma;
        double current;
        double rate;
        double resolution;
    };

    const Step euler{0.1, 0.99};
    for (const Row& row :
         {Row{1, 200, 23.338, 1e-3}, Row{1, 250, 55.199, 1e-3}, Row{3, 160, 7.854, 1e-3},
          Row{3, 180, 19.369, 1e-3}, Row{3, 190, 25.468, 1e-3}, Row{3, 200, 31.336, 1e-3},
          Row{3, 220, 42.161, 1e-3}, Row{3, 250, 56.490, 1e-3}, Row{3, 300, 77.110, 1e-3},
          Row{5, 200, 37.178, 1e-3}, Row{5, 250, 58.87, 1e-2}, Row{10, 200, 49.126, 1e-3},
          Row{10, 250, 66.416, 1e-3}})
        expectInTable(
            siegertRate_Hz(shiftedForStep(kCell, row.sigma, euler), {row.current, row.sigma}),
            row.rate, row.resolution,
            std::to_string(row.current) + " pA, sigma " + std::to_string(row.sigma));
}

TEST(ContinuousLike, KeepsTheFreeVoltageOnTheGrid) {
    const double dt = 0.5;
    const auto same = *continuousLike({kCell, {200, 3}}, {dt, std::exp(-dt / 10)});
    EXPECT_NEAR(same.cell.tau_ms, 10, 1e-12);
    // Holding the noise for dt lowers its effect a little: tanh(dt/2tau)/(dt/2tau) in variance.
    const double held = dt / 20;
    EXPECT_NEAR(std::pow(same.noise.sigma_pArts / 3, 2), std::tanh(held) / held, 1e-12);
    EXPECT_FALSE(continuousLike({kCell, {200, 3}}, {11, 1 - 11 / 10.0}).has_value());
}

/// The rule of the reference: 1 % + 4 standard errors.
void expectSimulated(const char* scheme, double kept, const char* currents) {
    const auto base = scenarioOf("gwn", {{"scheme", scheme}, {"T", "200000"}, {"rng", "philox"}});
    SweepPlan plan{.base = base, .axes = {*parseVariation(base, currents)}};
    plan.family = *parseVariation(base, "gwn.sigma=1,3,10");
    plan.measures = {*findMeasure("rate_hz"), *findMeasure("isi_cv")};
    const auto result = Engine().sweep(plan);
    ASSERT_TRUE(result.has_value());
    for (std::size_t point = 0; point < plan.points(); ++point) {
        const auto at = plan.coordinates(point);
        const auto like = *continuousLike({kCell, {at[1], at[0]}}, {0.1, kept});
        const double rate = siegertRate_Hz(like.cell, like.noise);
        const double cv = *siegertCv(like.cell, like.noise);
        const double spikes = rate * 200;
        const auto where = std::string(scheme) + ", seed 2020, sigma " + std::to_string(at[0]) +
                           ", mu " + std::to_string(at[1]);
        EXPECT_NEAR(*result->estimates[0][point].mean, rate,
                    rate * (0.01 + 4 * cv / std::sqrt(spikes)))
            << where;
        EXPECT_NEAR(*result->estimates[1][point].mean, cv, cv * (0.02 + 4 / std::sqrt(2 * spikes)))
            << where;
    }
}

TEST(SiegertShifted, IsWhatBothSchemesSimulate) {
    expectSimulated("notebook", 0.99, "mu=180,190,200,220,250,300");
    expectSimulated("exact", std::exp(-0.01), "mu=190,250");
}

} // namespace
} // namespace soma::theory
