// SPDX-License-Identifier: GPL-3.0-or-later
// Comparing runs: in what scenarios differ, and figures laid over each other.
#include "core/figures/overlay.hpp"
#include "core/figures/registry.hpp"
#include "core/model/model.hpp"
#include "core/scenario/difference.hpp"
#include "core/scenario/scenario_json.hpp"
#include "core/sweep/engine.hpp"
#include "tests/core/helpers.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace soma {
namespace {

std::vector<std::string> namesOf(const std::vector<Difference>& differences) {
    std::vector<std::string> names;
    for (const auto& difference : differences)
        names.push_back(difference.name);
    return names;
}

using Names = std::vector<std::string>;

TEST(Difference, SameScenario_None) {
    for (const auto& builtIn : builtInScenarios())
        EXPECT_TRUE(differences(builtIn.scenario, builtIn.scenario).empty()) << builtIn.id;
}

TEST(Difference, EachSettingOfEachModel_IsFoundAlone) {
    for (const Model* model : models()) {
        const auto base = scenarioWith(std::string(model->info().id), "dc+ou", {});
        for (const auto& setting : base.settings()) {
            const auto& q = setting.quantity;
            const double other = base.value(setting) == q.min ? q.max : q.min;
            const auto changed = base.with(setting, other);
            if (!changed) // this value does not go with the others
                continue;
            const auto names = namesOf(differences(base, *changed));
            EXPECT_NE(std::ranges::find(names, setting.qualified), names.end())
                << setting.qualified;
        }
    }
}

TEST(Difference, OtherModel_ListsOnlyWhatBothHave) {
    const auto lif = scenarioWith("lif", "dc", {{"I_inj", "300"}});
    const auto eif = scenarioWith("eif", "dc", {{"I_inj", "250"}});
    const auto names = namesOf(differences(lif, eif));
    EXPECT_EQ(names.front(), "model");
    EXPECT_NE(std::ranges::find(names, "stimulus.dc.I_inj"), names.end());
    EXPECT_EQ(std::ranges::find(names, "model.tau_m"), names.end()) << "the EIF has none";
}

TEST(Difference, OtherStimulus_ListsWhatOneLacks) {
    const auto names = namesOf(differences(scenarioOf("dc"), scenarioOf("dc+ou")));
    EXPECT_EQ(names.front(), "stimulus");
    EXPECT_NE(std::ranges::find(names, "stimulus.ou.sigma"), names.end())
        << testing::PrintToString(names);
}

TEST(Difference, Variations_AreFound) {
    const auto base = scenarioOf("dc");
    const auto varied = base.withText("curve.vary", "tau_m=5:20:1");
    ASSERT_TRUE(varied.has_value());
    EXPECT_EQ(namesOf(differences(base, *varied)), Names{"figure.curve.vary"});
}

Figure figureOf(const char* id, const Scenario& scenario) {
    auto figure = Engine(1).figure(**findFigure(id), scenario);
    EXPECT_TRUE(figure.has_value());
    return *std::move(figure);
}

std::size_t pinnedSeries(const Figure& figure) {
    std::size_t count = 0;
    for (const auto& panel : figure.panels)
        for (const auto& series : panel.series)
            count += series.pin > 0;
    return count;
}

/// Every figure of every built-in scenario can be laid over itself, and only lines are added.
TEST(Overlay, EveryFigureOverItself_AddsItsLines) {
    for (const char* scenarioId :
         {"playground", "c2_adex", "d4_hh_firing", "b9_intervals_weak_noise"})
        for (const FigureEntry* entry : figures()) {
            const auto scenario = *scenarioFromNameOrFile(scenarioId);
            auto figure = Engine(2).figure(*entry, scenario);
            if (!figure || figure->panels.empty())
                continue;
            const auto both = overlaid(*figure, std::array{PinnedFigure{1, "A", &*figure}});
            ASSERT_EQ(both.panels.size(), figure->panels.size());
            for (std::size_t p = 0; p < both.panels.size(); ++p) {
                const auto& before = figure->panels[p];
                const auto drawn = std::ranges::count_if(
                    before.series, [](const Series& s) { return s.role != Role::Theory; });
                const auto expected = before.map ? 0 : drawn;
                EXPECT_EQ(both.panels[p].series.size(),
                          before.series.size() + static_cast<std::size_t>(expected))
                    << entry->id << " of " << scenarioId;
                EXPECT_EQ(both.panels[p].y.lo, before.y.lo) << entry->id;
                EXPECT_EQ(both.panels[p].y.hi, before.y.hi) << entry->id;
            }
        }
}

TEST(Overlay, OtherUnits_AreNotDrawnAndANoteSaysSo) {
    const auto lif = figureOf("current", scenarioOf("dc"));
    const auto hh = figureOf("current", scenarioWith("hh", "dc", {}));
    const auto both = overlaid(lif, std::array{PinnedFigure{1, "A", &hh}});
    EXPECT_EQ(pinnedSeries(both), 0U);
    ASSERT_EQ(both.notes.size(), lif.notes.size() + 1);
    EXPECT_NE(both.notes.back().find('A'), std::string::npos);
}

TEST(Overlay, TwoModels_ShareTheAxesOfThePotential) {
    const auto lif = figureOf("trace", scenarioOf("dc", {{"I_inj", "250"}}));
    const auto hh = figureOf("trace", scenarioWith("hh", "dc", {{"I_inj", "10"}}));
    const auto both = overlaid(lif, std::array{PinnedFigure{1, "HH", &hh}});
    EXPECT_EQ(pinnedSeries(both), 1U);
    EXPECT_LE(both.panels.front().y.lo, std::min(lif.panels[0].y.lo, hh.panels[0].y.lo));
    EXPECT_GE(both.panels.front().y.hi, std::max(lif.panels[0].y.hi, hh.panels[0].y.hi));
    EXPECT_EQ(both.x.hi, std::max(lif.x.hi, hh.x.hi));
}

TEST(Overlay, Bars_BecomeTheirOutline) {
    const auto figure = figureOf("isi_histogram", playground());
    const auto both = overlaid(figure, std::array{PinnedFigure{2, "B", &figure}});
    const auto& bars = both.panels[0].series[0];
    const auto& outline = both.panels[0].series[1];
    EXPECT_EQ(outline.mark, Mark::Line);
    EXPECT_EQ(outline.pin, 2U);
    ASSERT_EQ(outline.x.size(), 2 * bars.x.size());
    for (std::size_t i = 0; i < bars.x.size(); ++i) {
        EXPECT_DOUBLE_EQ(outline.x[2 * i + 1] - outline.x[2 * i], bars.barWidth);
        EXPECT_EQ(outline.y[2 * i], bars.y[i]);
    }
}

TEST(Difference, OfTraces_IsThePresentMinusThePinned) {
    const auto now = figureOf("trace", scenarioOf("dc", {{"I_inj", "150"}}));
    const auto pinned = figureOf("trace", scenarioOf("dc", {{"I_inj", "140"}}));
    const auto both = withDifference(now, std::array{PinnedFigure{1, "A", &pinned}});
    ASSERT_EQ(both.panels.size(), now.panels.size() + 1);
    const auto& difference = both.panels[1].series.front();
    const auto& v = now.panels[0].series.front();
    const auto& w = pinned.panels[0].series.front();
    ASSERT_EQ(difference.y.size(), v.y.size());
    ASSERT_EQ(w.x, v.x) << "subthreshold runs have the same samples";
    for (std::size_t i = 0; i < v.y.size(); ++i)
        ASSERT_EQ(difference.y[i], v.y[i] - w.y[i]) << "at " << v.x[i] << " ms";
}

TEST(Difference, OfAShorterRun_EndsWithIt) {
    const auto now = figureOf("trace", scenarioOf("dc", {{"I_inj", "150"}, {"T", "100"}}));
    const auto pinned = figureOf("trace", scenarioOf("dc", {{"I_inj", "140"}, {"T", "50"}}));
    const auto both = withDifference(now, std::array{PinnedFigure{1, "A", &pinned}});
    const auto& difference = both.panels[1].series.front();
    EXPECT_TRUE(std::isfinite(difference.y[100]));
    EXPECT_TRUE(std::isnan(difference.y.back()));
}

} // namespace
} // namespace soma
