// SPDX-License-Identifier: GPL-3.0-or-later
// The theory of the EIF against tables of reference values, and against simulation.
#include "core/theory/eif_theory.hpp"

#include "core/sweep/engine.hpp"
#include "tests/core/helpers.hpp"

#include <gtest/gtest.h>

namespace soma {
namespace {

TEST(EifTheory, Quadrature_HasTheReferenceRates) {
    const theory::EifCell cell{200, 10, -70, -50, 2, -58, 0, 0};
    EXPECT_EQ(theory::rheobase_pA(cell), 180);
    for (const auto& [current, f_Hz] :
         {std::pair{200.0, 14.2308}, {300.0, 51.8807}, {500.0, 116.414}})
        EXPECT_NEAR(1000 / *theory::timeToPeak_ms(cell, current, -58), f_Hz, 6e-4 * f_Hz);
    EXPECT_NEAR(*theory::timeToPeak_ms(cell, 180.5, -70), 570.69, 0.01);
    EXPECT_NEAR(*theory::timeToPeak_ms(cell, 200, -70), 88.575, 0.005);
    EXPECT_FALSE(theory::timeToPeak_ms(cell, 180, -70).has_value());
    EXPECT_TRUE(theory::timeToPeak_ms(cell, 100, -40).has_value())
        << "beyond the point of no return";
}

TEST(EifTheory, FokkerPlanck_HasTheReferenceRates) {
    const theory::EifCell cell{200, 10, -70, -50, 2, -58, 0, 2};

    struct Row {
        double current, sigma, f_Hz;
    };

    for (const Row& row :
         {Row{140, 5, .3342}, Row{160, 3, .2950}, Row{170, 3, 1.9273}, Row{180, 1, 2.5794},
          Row{180, 10, 13.5591}, Row{190, 3, 9.8999}, Row{200, 1, 13.8353}, Row{200, 5, 15.0284},
          Row{250, 10, 32.7788}, Row{300, 1, 46.9951}, Row{400, 5, 72.2727}, Row{500, 10, 93.1812}})
        EXPECT_NEAR(theory::noisyRate_Hz(cell, {row.current, row.sigma}), row.f_Hz,
                    1e-3 * row.f_Hz + 1e-3)
            << row.current << ", " << row.sigma;
}

TEST(EifTheory, AgreesWithSimulationsUnderNoise) {
    // Ten runs of 10 s: the mean of the counts within four standard errors.
    const Engine engine;
    const auto base = scenarioWith(
        "eif", "gwn", {{"t_ref", "2"}, {"T", "10000"}, {"rng", "philox"}, {"sigma", "5"}});
    SweepPlan plan{.base = base,
                   .axes = {*parseVariation(base, "mu=180,250")},
                   .measures = {*findMeasure("rate_hz")},
                   .trials = 10};
    const auto result = *engine.sweep(plan);
    const std::vector<double> expected{8.0548, 31.8447};
    for (std::size_t i = 0; i < expected.size(); ++i)
        EXPECT_NEAR(*result.estimates[0][i].mean, expected[i],
                    4 * *result.estimates[0][i].sem + 0.01 * expected[i]);
}

} // namespace
} // namespace soma
