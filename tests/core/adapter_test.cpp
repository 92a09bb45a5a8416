// SPDX-License-Identifier: GPL-3.0-or-later
// The model mechanism on models made for it: one that blows up, one whose units are wrong.
#include "core/model/adapter.hpp"

#include "core/figures/figure.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace soma {
namespace {

constexpr Quantity kMillivolts{"V", "V", "mV", 1, -1, 2, -1e9, 1e9, Scale::Linear, "V", "V"};

/// dV/dt = V^3: infinite after 0.5 ms from V = 1.
struct explosive {
    static constexpr ModelInfo info{"explosive", "Explosive", "none", "For tests.", "pA", 1};
    static constexpr auto parameters = table({
        {"t_ref", "t_ref", "ms", 0, 0, 1, 0, 1, Scale::Linear, "t", "t"},
        {"tau_m", "tau_m", "ms", 1, 0.5, 2, 0.1, 10, Scale::Linear, "tau", "tau"},
    });
    static constexpr auto states = table({kMillivolts});
    static constexpr std::array<DriveRange, 0> drive{};
    static constexpr std::array<Ordering, 0> orderings{};
    static constexpr std::array schemes{Scheme::Notebook};

    template <typename P, typename T>
    static Named<T, states> initial(const Named<P, parameters>& /*p*/) {
        return {{T(1.0)}};
    }

    template <typename P, typename T>
    static void rhs(const Named<P, parameters>& p, const Named<T, states>& s, const T& I,
                    Named<T, states>& d) {
        const T V = s["V"_id];
        d["V"_id] = V * V * V / p["tau_m"_id] + I; // the units are wrong on purpose
    }

    static bool fires(const Named<double, parameters>& /*p*/, const Named<double, states>& /*s*/) {
        return false;
    }

    static void reset(const Named<double, parameters>& /*p*/, Named<double, states>& /*s*/) {}
};

TEST(ModelAdapter, ReportsARunThatLeavesTheFiniteNumbersWithItsPartialTrace) {
    const ModelAdapter<explosive> model;
    const std::vector<double> parameters{0, 1};
    const std::vector<double> current(1000, 0.0);
    const auto output =
        model.run({parameters, current, 0.1, 100, Scheme::Notebook, Keep::Traces, {}});
    EXPECT_EQ(output.status, RunStatus::Diverged);
    EXPECT_GT(output.samples, 5U);
    EXPECT_LT(output.samples, 50U);
    ASSERT_EQ(output.traces[0].size(), output.samples);
    for (const double v : output.traces[0])
        EXPECT_TRUE(std::isfinite(v));
}

TEST(ModelAdapter, FindsEquationsThatDisagreeWithTheirUnits) {
    const auto lines = ModelAdapter<explosive>().unitErrors();
    EXPECT_FALSE(lines.empty());
}

TEST(Units, AreReadWithPrefixesPowersAndRoots) {
    const auto nanosiemens = *parseUnit("nS");
    const UnitTag current = UnitTag(*parseUnit("mV")) * UnitTag(nanosiemens);
    EXPECT_EQ(current.unit(), *parseUnit("pA"));
    EXPECT_EQ(
        (UnitTag(*parseUnit("pF")) * UnitTag(*parseUnit("mV")) / UnitTag(*parseUnit("ms"))).unit(),
        *parseUnit("pA"));
    EXPECT_EQ((UnitTag(*parseUnit("mS/cm2")) * UnitTag(*parseUnit("mV"))).unit(),
              *parseUnit("uA/cm2"));
    EXPECT_EQ(
        (UnitTag(*parseUnit("pA*sqrt(s)")) / sqrt(inSeconds(UnitTag(*parseUnit("ms"))))).unit(),
        *parseUnit("pA"));
    EXPECT_FALSE(parseUnit("furlong").has_value());
    EXPECT_FALSE((UnitTag(*parseUnit("mV")) + UnitTag(*parseUnit("pA"))).isConsistent());
    EXPECT_FALSE(exp(UnitTag(*parseUnit("mV"))).isConsistent());
}

TEST(FigureCsv, HasOneRowForEachPositionOfAnySeries) {
    Figure figure{.id = "f", .x = {"t", "t", "ms", "Time"}};
    figure.panels.resize(2);
    figure.panels[0].y.unit = "mV";
    figure.panels[0].series.push_back({.id = "V", .x = {0, 1, 2}, .y = {5, std::nan(""), 7}});
    figure.panels[1].series.push_back({.id = "n", .x = {1, 1.5}, .y = {0.25, 1e-300}});
    EXPECT_EQ(toCsv(figure), "t_ms,V_mV,n\n0,5,\n1,,0.25\n1.5,,1e-300\n2,7,\n");
}

TEST(FigureCsv, PutsErrorsBesideTheirValues_AndUnitsOnlyOnce) {
    Figure figure{.id = "f", .x = {"I_inj", "I_inj", "pA", "Current"}};
    figure.panels.resize(1);
    figure.panels[0].y.unit = "Hz";
    figure.panels[0].series.push_back(
        {.id = "rate_hz", .x = {1, 2}, .y = {5, 6}, .error = {0.5, std::nan("")}});
    EXPECT_EQ(toCsv(figure), "I_inj_pA,rate_hz,rate_hz_sem\n1,5,0.5\n2,6,\n");
}

TEST(FigureCsv, OfALineThatFollowsAParameter_KeepsItsOrder) {
    Figure figure{.id = "f", .x = {"isi_cv", "CV", "", "Variation"}};
    figure.panels.resize(1);
    figure.panels[0].y = {"rate_hz", "f", "Hz", "Rate"};
    figure.panels[0].series.push_back(
        {.id = "a", .x = {0.5, std::nan(""), 0.1}, .y = {1, 2, 3}, .order = Order::AsGiven});
    EXPECT_EQ(toCsv(figure), "series,isi_cv,rate_hz\na,0.5,1\na,,2\na,0.1,3\n");
}

TEST(FigureCsv, OfAHeatMap_HasARowForEachCell) {
    Figure figure{.id = "f", .x = {"mu", "mu", "pA", "Mean"}};
    figure.panels.resize(1);
    figure.panels[0].y = {"sigma", "sigma", "pA", "Noise"};
    figure.panels[0].map = HeatMap{{1, 2}, {3, 4}, {10, 20, 30, std::nan("")}, {"isi_cv"}};
    EXPECT_EQ(toCsv(figure), "mu_pA,sigma_pA,isi_cv\n1,3,10\n2,3,20\n1,4,30\n2,4,\n");
}

TEST(FigureStack, KeepsPanelsInOrderAndNotesOnce) {
    Figure upper{.id = "u", .notes = {"same"}};
    upper.panels.resize(1);
    Figure lower{.id = "l", .notes = {"same", "other"}};
    lower.panels.resize(2);
    const auto both = stacked(upper, lower);
    EXPECT_EQ(both.id, "u");
    EXPECT_EQ(both.panels.size(), 3U);
    EXPECT_EQ(both.notes, (std::vector<std::string>{"same", "other"}));
}

} // namespace
} // namespace soma
