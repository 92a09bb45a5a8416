// SPDX-License-Identifier: GPL-3.0-or-later
// The schemes for smooth equations: their order, their errors, edges of the input, steps that are
// refused, extreme values; and the exact derivatives.
#include "core/model/model.hpp"
#include "core/scenario/lookup.hpp"
#include "core/stimuli/stimulus.hpp"
#include "core/sweep/engine.hpp"
#include "tests/core/helpers.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace soma {
namespace {

using Texts = std::vector<std::pair<std::string, std::string>>;

bool isSmooth(const Model& model) {
    return std::ranges::find(model.schemes(), Scheme::DormandPrince) != model.schemes().end();
}

std::vector<const Model*> smoothModels() {
    std::vector<const Model*> all;
    std::ranges::copy_if(models(), std::back_inserter(all),
                         [](const Model* model) { return isSmooth(*model); });
    return all;
}

TEST(Jacobian_OfEveryModel, EqualsDifferences) {
    for (const auto* model : models()) {
        const auto scenario = *Scenario::create(model->info().id, "dc");
        const auto& p = scenario.parameters();
        const std::size_t n = model->states().size();
        auto state = model->start(p);
        state[0] += 7.3; // where all terms matter
        const auto J = model->jacobian(p, state, 1.5);
        for (std::size_t j = 0; j < n; ++j) {
            const double h = 1e-5;
            auto up = state;
            auto down = state;
            up[j] += h;
            down[j] -= h;
            const auto high = model->slope(p, up, 1.5);
            const auto low = model->slope(p, down, 1.5);
            for (std::size_t i = 0; i < n; ++i) {
                const double difference = (high[i] - low[i]) / (2 * h);
                EXPECT_NEAR(J[i * n + j], difference, 1e-6 * (1 + std::abs(difference)))
                    << model->info().id << " " << i << " " << j;
            }
        }
    }
}

TEST(FixedStepSchemes_OfEveryModel, ConvergeWithTheirOrder) {
    struct Row {
        Scheme scheme;
        double order;
    };

    for (const auto* model : smoothModels())
        for (const Row& row : {Row{Scheme::Notebook, 1}, Row{Scheme::EulerMaruyama, 1},
                               Row{Scheme::RungeKutta, 4}}) {
            constexpr double kSpan_ms = 12;
            auto base = *Scenario::create(model->info().id, "dc");
            base = *base.with("T", 1.1 * kSpan_ms);
            const auto drive = base.find("I_inj");
            base = *base.with(*drive, 0.08 * drive->quantity.max);
            double dt_ms = kSpan_ms / 2;
            while (dt_ms > 0.4 * model->largestStep_ms(base.parameters(), row.scheme))
                dt_ms /= 2;
            const auto at = [&](Scheme scheme, double step_ms) {
                const auto scenario =
                    *base.withAll({{*base.find("dt"), step_ms},
                                   {*base.find("scheme"), static_cast<double>(scheme)}});
                const auto k = static_cast<std::size_t>(std::round(kSpan_ms / step_ms));
                return Engine(1).record(scenario)->trace("V").values[k];
            };
            const double exact = at(Scheme::RungeKutta, dt_ms / 16);
            const double coarse = std::abs(at(row.scheme, dt_ms) - exact);
            const double fine = std::abs(at(row.scheme, dt_ms / 2) - exact);
            ASSERT_GT(fine, 2e-12) << "too exact to measure";
            EXPECT_NEAR(std::log2(coarse / fine), row.order, 0.5)
                << model->info().id << ", " << infoOf(row.scheme).id;
        }
}

TEST(AdaptiveScheme_OfEveryModel, AgreesWithFineFixedSteps) {
    for (const auto* model : smoothModels()) {
        auto base = *Scenario::create(model->info().id, "dc");
        base = *base.with("T", 150);
        const auto adaptive = Engine(1).spikes(base).spikes_ms;
        const auto fine = Engine(1)
                              .spikes(*base.withAll({{*base.find("dt"), 0.001},
                                                     {*base.find("scheme"),
                                                      static_cast<double>(Scheme::RungeKutta)}}))
                              .spikes_ms;
        ASSERT_GE(adaptive.size(), 3U) << model->info().id;
        ASSERT_EQ(adaptive.size(), fine.size()) << model->info().id;
        for (std::size_t i = 0; i < fine.size(); ++i)
            EXPECT_NEAR(adaptive[i], fine[i], 2e-3) << model->info().id << ", spike " << i;
    }
}

TEST(AdaptiveScheme, OverASecond_StaysWithinItsPromise) {
    // HH with NEURON's leak from -65 mV: where V passes 0 mV for the last time, by RKF78 in long
    // double.
    const auto hh = Engine(1).record(scenarioWith(
        "hh", "dc",
        {{"I_inj", "10"}, {"E_L", "-54.3"}, {"V_init", "-65"}, {"T", "1000"}, {"dt", "0.005"}}));
    const auto& V = hh->trace("V").values;
    std::size_t last = 0;
    for (std::size_t k = 1; k < V.size(); ++k)
        if (V[k - 1] < 0 && V[k] >= 0)
            last = k;
    const double share = V[last] / (V[last] - V[last - 1]);
    EXPECT_NEAR((static_cast<double>(last) - share) * 0.005, 996.500828, 5e-4);
    const auto adex =
        Engine(1).spikes(scenarioWith("adex", "dc", {{"I_inj", "1000"}, {"T", "500"}}));
    const auto fine = Engine(1).spikes(scenarioWith(
        "adex", "dc", {{"I_inj", "1000"}, {"T", "500"}, {"dt", "0.0005"}, {"scheme", "rk4"}}));
    ASSERT_EQ(adex.spikes_ms.size(), fine.spikes_ms.size());
    EXPECT_NEAR(adex.spikes_ms.back(), fine.spikes_ms.back(), 0.02);
}

TEST(AdaptiveScheme, InterpolatesBetweenItsSteps) {
    const Texts common{{"T", "40"}, {"dt", "0.002"}};
    auto fixed = common;
    fixed.emplace_back("scheme", "rk4");
    const auto dense = Engine(1).record(scenarioWith("hh", "dc", common));
    const auto fine = Engine(1).record(scenarioWith("hh", "dc", fixed));
    for (const char* id : {"V", "m", "h", "n"}) {
        const auto& a = dense->trace(id).values;
        const auto& b = fine->trace(id).values;
        // V rises by 400 mV/ms in a spike: 1e-4 ms are 0.04 mV there.
        const double tolerance = std::string(id) == "V" ? 0.04 : 2e-4;
        for (std::size_t k = 0; k < a.size(); ++k)
            ASSERT_NEAR(a[k], b[k], tolerance) << id << " at step " << k;
    }
}

TEST(AdaptiveScheme, DoesNotStepOverShortPulses) {
    // Far apart and short: steps at rest would be longer than the pulse.
    const auto spikes = Engine(1)
                            .spikes(scenarioWith("hh", "pulse+pulse",
                                                 {{"pulse.I_inj", "80"},
                                                  {"pulse.onset", "50"},
                                                  {"pulse.duration", "0.1"},
                                                  {"pulse2.I_inj", "80"},
                                                  {"pulse2.onset", "120"},
                                                  {"pulse2.duration", "0.1"},
                                                  {"T", "150"}}))
                            .spikes_ms;
    ASSERT_EQ(spikes.size(), 2U);
    EXPECT_GT(spikes[0], 50);
    EXPECT_LT(spikes[0], 55);
    EXPECT_GT(spikes[1], 120);
}

TEST(Traces, DoNotDependOnTheDistanceOfSamples) {
    for (const auto* model : smoothModels()) {
        auto base = *Scenario::create(model->info().id, "dc");
        base = *base.with("T", 60);
        const auto coarse = Engine(1).record(*base.with("dt", 0.5));
        const auto fine = Engine(1).record(*base.with("dt", 0.125));
        EXPECT_EQ(coarse->spikes_ms, fine->spikes_ms) << model->info().id;
        for (std::size_t k = 0; k < coarse->samples; ++k)
            ASSERT_EQ(coarse->traces[0].values[k], fine->traces[0].values[4 * k])
                << model->info().id << " " << k;
    }
}

TEST(StepsTooLargeForStability, AreRefusedWithTheLargest) {
    for (const auto* model : smoothModels())
        for (const Scheme scheme : {Scheme::RungeKutta, Scheme::EulerMaruyama, Scheme::Notebook}) {
            const auto base = *Scenario::create(model->info().id, "dc");
            const double largest = model->largestStep_ms(base.parameters(), scheme);
            const auto with = [&](double dt_ms) {
                return base.withAll({{*base.find("dt"), dt_ms},
                                     {*base.find("scheme"), static_cast<double>(scheme)}});
            };
            if (largest * 1.01 > base.find("dt")->quantity.highest)
                continue;
            const auto refused = with(largest * 1.01);
            ASSERT_FALSE(refused.has_value()) << model->info().id;
            EXPECT_NE(refused.error().line().find("ms is stable"), std::string::npos);
            const auto recording = Engine(1).record(*with(largest * 0.999));
            EXPECT_EQ(recording->status, RunStatus::Complete)
                << model->info().id << ", " << infoOf(scheme).id;
            for (const double v : recording->trace("V").values)
                ASSERT_TRUE(std::isfinite(v));
        }
    const auto hh = *Scenario::create("hh", "dc");
    const double most = hh.model().largestStep_ms(hh.parameters(), Scheme::RungeKutta);
    EXPECT_GT(most, 0.05);
    EXPECT_LT(most, 0.07);
}

void expectSoundEnd(const Scenario& scenario, const std::string& what) {
    const auto recording = Engine(1).record(scenario);
    EXPECT_EQ(recording->status == RunStatus::Complete, recording->samples == scenario.samples())
        << what;
    if (recording->status != RunStatus::Complete) {
        EXPECT_FALSE(recording->note.empty()) << what;
    }
    for (const auto& trace : recording->traces) {
        EXPECT_EQ(trace.values.size(), recording->samples) << what;
        for (const double value : trace.values)
            ASSERT_TRUE(std::isfinite(value)) << what << ", " << trace.quantity.id;
    }
}

TEST(ExtremeValues, GiveATraceOrAStatus) {
    const std::vector<std::pair<const char*, Texts>> extremes{
        {"hh", {{"g_Na", "0"}}},
        {"hh", {{"g_Na", "0"}, {"g_K", "0"}, {"g_L", "0"}}},
        {"hh", {{"I_inj", "1000"}, {"T", "200"}}},
        {"hh", {{"I_inj", "-1000"}, {"T", "200"}}},
        {"hh", {{"g_Na", "0"}, {"g_K", "0"}, {"g_L", "0"}, {"I_inj", "-1000"}, {"T", "200"}}},
        {"hh", {{"T", "0.1"}}},
        {"hh", {{"dt", "0.0001"}, {"T", "1"}}},
        {"hh", {{"dt", "10"}, {"T", "200"}}},
        {"hh", {{"temperature", "60"}, {"T", "100"}}},
        {"adex", {{"I_inj", "1000"}, {"V_peak", "-50"}}},
        {"adex", {{"I_inj", "1000"}, {"V_peak", "-60"}}},
        {"adex", {{"I_inj", "100000"}, {"T", "20"}}},
        {"adex", {{"I_inj", "-100000"}, {"T", "50"}}},
        {"eif", {{"V_init", "90"}, {"T", "50"}}},
        {"eif",
         {{"V_peak", "0"},
          {"V_reset", "-0.001"},
          {"V_init", "-20"},
          {"I_inj", "600"},
          {"T", "20"}}},
        {"eif", {{"V_peak", "100"}, {"V_reset", "-20"}, {"I_inj", "600"}, {"T", "20"}}},
        {"eif", {{"Delta_T", "0.05"}, {"I_inj", "500"}, {"T", "100"}}},
        {"eif", {{"Delta_T", "50"}, {"I_inj", "500"}, {"T", "100"}}},
        {"gem", {{"I_inj", "1000"}, {"T", "0.1"}}},
        {"gem", {{"I_inj", "-1000"}, {"T", "100"}}},
        {"gem", {{"f", "linear"}, {"I_inj", "-1000"}, {"T", "100"}}},
    };
    for (const auto& [model, values] : extremes)
        for (const Scheme scheme : (*findModel(model))->schemes()) {
            const auto base = scenarioWith(model, "dc", values);
            const auto scenario = base.with("scheme", static_cast<double>(scheme));
            if (!scenario)
                continue; // the step is too large for it
            std::string what = std::string(model) + ", " + std::string(infoOf(scheme).id);
            for (const auto& [name, text] : values)
                what += ", " + name + " = " + text;
            expectSoundEnd(*scenario, what);
        }
}

TEST(LongRuns, Of60SecondsAreDone) {
    const auto spikes = Engine(1).spikes(scenarioWith("hh", "dc", {{"T", "60000"}})).spikes_ms;
    EXPECT_NEAR(static_cast<double>(spikes.size()), 60 * 68.32, 2);
}

TEST(RunThatIsStopped, SaysSo) {
    std::stop_source source;
    source.request_stop();
    const auto output = Engine(1).spikes(*Scenario::create("hh", "dc"), {}, source.get_token());
    EXPECT_EQ(output.status, RunStatus::Cancelled);
}

TEST(PeaksOfAdaptiveTraces, AreInTheFigureButNotInTheSamples) {
    const auto scenario = scenarioWith("adex", "dc", {{"T", "100"}});
    const auto recording = Engine(1).record(scenario);
    const auto figure = Engine(1).figure(**findFigure("trace"), scenario);
    const auto& series = figure->panels.front().series.front();
    EXPECT_EQ(std::ranges::count(series.y, 0.0), std::ssize(recording->spikes_ms));
    EXPECT_EQ(series.x.size(), recording->samples + 2 * recording->spikes_ms.size());
    EXPECT_TRUE(std::ranges::is_sorted(series.x));
}

// As in the phase plane: a quantity has one name wherever it appears.
TEST(RowOfASingleTrace, HasTheNameOfItsQuantity) {
    const auto adex = scenarioWith("adex", "dc", {{"T", "20"}});
    const auto traces = Engine(1).figure(**findFigure("trace"), adex);
    const auto plane = Engine(1).figure(**findFigure("phase_plane"), adex);
    EXPECT_EQ(traces->panels.at(1).y.name, "Adaptation current");
    EXPECT_EQ(plane->panels.front().y.name, "Adaptation current");
    const auto hh = scenarioWith("hh", "dc", {{"T", "20"}});
    EXPECT_EQ(Engine(1).figure(**findFigure("trace"), hh)->panels.at(1).y.name, "Gating variables");
}

} // namespace
} // namespace soma
