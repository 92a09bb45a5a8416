// SPDX-License-Identifier: GPL-3.0-or-later
// The figures on what the time step does, against closed forms and published predictions.
#include "core/figures/euler_runs.hpp"
#include "core/figures/registry.hpp"
#include "core/stimuli/stimulus.hpp"
#include "core/sweep/engine.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace soma {
namespace {

Figure figureOf(std::string_view id, const Scenario& scenario) {
    return *Engine(1).figure(**findFigure(id), scenario);
}

const Series& seriesIn(const Figure& figure, std::string_view id) {
    for (const auto& panel : figure.panels)
        for (const auto& series : panel.series)
            if (series.id == id)
                return series;
    ADD_FAILURE() << "no series " << id;
    static const Series none;
    return none;
}

Scenario lif(double I_pA, double T_ms = 500) {
    return *Scenario::create("lif", "dc")
                ->withAll({{*Scenario::create("lif", "dc")->find("I_inj"), I_pA},
                           {*Scenario::create("lif", "dc")->find("run.T"), T_ms}});
}

// Intervals of Euler (steps to the threshold, whole) and in closed form, by current.
TEST(NumericsFigure, LastSpikeOfEuler_IsLateByTheSumOfItsIntervals) {
    struct Row {
        double I_pA, euler_ms, exact_ms;
    };

    for (const auto& [I_pA, euler_ms, exact_ms] :
         {Row{205, 39.0, 39.1357}, Row{250, 18.1, 18.0944}, Row{300, 13.0, 12.9861},
          Row{400, 8.9, 8.9315}}) {
        const auto figure = figureOf("numerics", lif(I_pA));
        const auto& late = seriesIn(figure, "late");
        ASSERT_GT(late.y.size(), 5U);
        const double n = static_cast<double>(late.y.size());
        constexpr double kRoundedTable_ms = 6e-5; // the table's last digit, for each interval
        EXPECT_NEAR(late.y.back(), n * (euler_ms - exact_ms), n * kRoundedTable_ms) << I_pA;
        EXPECT_FALSE(figure.notes.empty());
    }
}

// Between the steps Euler's V follows 1 - (1 - dt/tau)^n by straight lines; the whole steps that
// are cut short at a spike make little of a difference.
TEST(NumericsFigure, InterpolatedEuler_IsEarlyByTheErrorOfItsDecay) {
    const auto spikes = *interpolatedEuler_ms(lif(250));
    const double before = 160; // steps; V/V_inf = 1 - 0.99^160 < 0.8
    const double V0 = 1 - std::pow(0.99, before);
    const double V1 = 1 - std::pow(0.99, before + 1);
    const double first_ms = 0.1 * (before + (0.8 - V0) / (V1 - V0));
    EXPECT_NEAR(spikes.front(), first_ms, 1e-9);
    EXPECT_NEAR(spikes[1] - spikes[0], first_ms + 2, 1e-3);
    const auto figure = figureOf("numerics", lif(250));
    const auto& late = seriesIn(figure, "late_interpolated");
    EXPECT_NEAR(late.y.front(), first_ms - 16.0944, 1e-4);
}

TEST(NumericsFigure, FinerStep_BringsInterpolatedEulerNearerInProportion) {
    const auto error = [](double dt_ms) {
        const auto scenario = *lif(250).with("run.dt", dt_ms);
        return std::abs(seriesIn(figureOf("numerics", scenario), "late_interpolated").y.back());
    };
    EXPECT_NEAR(error(0.1) / error(0.05), 2, 0.05); // of first order
}

TEST(NumericsFigure, WindowAroundTheLastSpike_IsAChoiceAndHoldsIt) {
    const auto near = figureOf("numerics", *lif(250).withText("numerics.window", "last spike"));
    const double last = seriesIn(near, "late").x.back();
    EXPECT_LT(near.x.lo, last);
    EXPECT_GT(near.x.hi, last);
    EXPECT_LT(near.x.hi - near.x.lo, 50);
    const auto whole = figureOf("numerics", lif(250));
    EXPECT_EQ(whole.x.lo, 0);
    EXPECT_EQ(whole.x.hi, 500);
}

TEST(NumericsFigure, UnstableEuler_IsSaidAndTheExactRunShown) {
    const auto scenario = *Scenario::create("hh", "dc")->with("run.dt", 0.05);
    const auto figure = figureOf("numerics", scenario);
    EXPECT_NE(figure.notes.front().find("not stable"), std::string::npos);
    EXPECT_FALSE(seriesIn(figure, "exact").y.empty());
}

std::size_t indexAt(const std::vector<double>& x, double wanted) {
    return static_cast<std::size_t>(
        std::ranges::min_element(x, {}, [&](double each) { return std::abs(each - wanted); }) -
        x.begin());
}

TEST(StepErrorFigure, ConstantCurrent_HasTheErrorOfItsWholeSteps) {
    const auto figure = figureOf("step_error", lif(250, 1000));
    const auto& error = seriesIn(figure, "error");
    const std::size_t i = indexAt(error.x, 0.1);
    ASSERT_NEAR(error.x[i], 0.1, 1e-9);
    EXPECT_NEAR(error.y[i], 100 * (18.0944 / 18.1 - 1), 1e-3);
    ASSERT_EQ(figure.markers.size(), 1U);
    EXPECT_EQ(figure.markers.front().setting, "run.dt");
    EXPECT_EQ(figure.markers.front().at, 0.1);
}

// Rates of 300 s at dt = 0.1 ms, and Siegert's, as tabulated for the default cell.
TEST(StepErrorFigure, WhiteNoise_HasTheBarrierBiasOfLongRuns) {
    struct Row {
        double mu, sigma, simulated_Hz, limit_Hz;
    };

    for (const auto& [mu, sigma, simulated_Hz, limit_Hz] :
         {Row{200, 3, 31.462, 32.4211}, Row{250, 3, 56.696, 57.4973}, Row{300, 3, 77.293, 78.1295},
          Row{250, 5, 59.10, 60.4714}}) {
        auto scenario = *Scenario::create("lif", "gwn")->with("mu", mu);
        scenario = *scenario.with("gwn.sigma", sigma);
        const auto figure = figureOf("step_error", scenario);
        const auto& theory = seriesIn(figure, "theory");
        const std::size_t i = indexAt(theory.x, 0.1);
        constexpr double kStandardErrorsAndTheory = 0.5; // percent
        EXPECT_NEAR(theory.y[i], 100 * (simulated_Hz / limit_Hz - 1), kStandardErrorsAndTheory)
            << mu << ", " << sigma;
        EXPECT_LT(theory.y[i], -0.5);
        EXPECT_LT(theory.y.front(), 0);
        EXPECT_GT(theory.y.front(), theory.y[i]); // less bias with finer steps
        EXPECT_EQ(theory.speaksOf, "error");
    }
}

// Five trials of 5 s have 1400 intervals: a standard error of 0.55 %.
TEST(StepErrorFigure, SimulatedRates_AreNearTheBarrierBiasAndCorrectedOnesNearZero) {
    const auto scenario = *Scenario::create("lif", "gwn")->with("run.T", 5000);
    const auto figure = figureOf("step_error", scenario);
    const auto& error = seriesIn(figure, "error");
    const auto& theory = seriesIn(figure, "theory");
    const auto& corrected = seriesIn(figure, "corrected");
    ASSERT_EQ(error.y.size(), theory.y.size());
    constexpr double kFourErrorsAndTheory = 4 * 0.55 + 1;
    for (std::size_t i = 0; i < error.y.size(); ++i) {
        if (error.x[i] > 0.2)
            continue;
        EXPECT_NEAR(error.y[i], theory.y[i], kFourErrorsAndTheory) << error.x[i];
        EXPECT_NEAR(corrected.y[i], 0, kFourErrorsAndTheory) << error.x[i];
    }
    EXPECT_FALSE(error.error.empty());
}

TEST(StepErrorFigure, SilentNeuron_SaysThatThereIsNoRate) {
    const auto figure = figureOf("step_error", lif(100));
    ASSERT_FALSE(figure.notes.empty());
    EXPECT_NE(figure.notes.front().find("no rate"), std::string::npos);
}

TEST(OuStartFigure, NotebooksStart_RisesFromZeroAndTheStationaryOneIsThere) {
    constexpr double kMean = 250;
    auto scenario = *Scenario::create("lif", "ou")->with("ou.sigma", 10);
    scenario = *scenario.withText("ou_start.trials", "200");
    const auto figure = figureOf("ou_start", scenario);
    const auto& stationary = seriesIn(figure, "stationary");
    const auto& notebook = seriesIn(figure, "notebook");
    const auto& expected = seriesIn(figure, "expected");
    const double tolerance = 4 * 10 / std::sqrt(200.0); // four standard errors
    EXPECT_NEAR(notebook.y.front(), 0, tolerance);
    EXPECT_NEAR(stationary.y.front(), kMean, tolerance);
    const std::size_t oneTau = 100; // 10 ms
    EXPECT_NEAR(expected.y[oneTau], kMean * (1 - std::pow(0.99, 100)), 1e-9);
    EXPECT_NEAR(notebook.y[oneTau], expected.y[oneTau], tolerance);
    EXPECT_NEAR(notebook.y.back(), kMean, tolerance);
}

TEST(OuStartFigure, InputWithoutIt_SaysSo) {
    const auto figure = figureOf("ou_start", lif(250));
    ASSERT_EQ(figure.notes.size(), 1U);
    EXPECT_NE(figure.notes.front().find("no Ornstein-Uhlenbeck"), std::string::npos);
}

} // namespace
} // namespace soma
