// SPDX-License-Identifier: GPL-3.0-or-later
// A scenario as one line brings back exactly itself, and what is no such line is refused.
#include "core/scenario/scenario_text.hpp"

#include "core/figures/registry.hpp"
#include "core/model/model.hpp"
#include "core/scenario/scenario_json.hpp"
#include "tests/core/helpers.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace soma {
namespace {

constexpr unsigned kSeed = 5;

void expectComesBack(const Scenario& scenario) {
    const auto text = toText(scenario);
    const auto back = scenarioFromShareText(text);
    ASSERT_TRUE(back.has_value()) << text << "\n" << back.error().line();
    EXPECT_EQ(*back, scenario) << text;
    EXPECT_EQ(toText(*back), text);
}

/// Random valid changes, as an hour of playing makes them.
class Player {
public:
    explicit Player(unsigned seed)
        : m_random(seed) {}

    Scenario played(Scenario scenario) {
        constexpr int kMoves = 25;
        for (int i = 0; i < kMoves; ++i) {
            const auto& setting = anyOf(scenario.settings());
            if (auto changed = scenario.with(setting, valueFor(setting.quantity)))
                scenario = *std::move(changed);
        }
        for (const auto* figure : figures())
            for (const auto& slot : figure->variations)
                if (auto varied =
                        scenario.withText(std::string(figure->id) + "." + std::string(slot.id),
                                          variationOf(anyOf(scenario.settings()))))
                    scenario = *std::move(varied);
        return scenario;
    }

private:
    const Setting& anyOf(const std::vector<Setting>& settings) {
        return settings[std::uniform_int_distribution<std::size_t>(0,
                                                                   settings.size() - 1)(m_random)];
    }

    double valueFor(const Quantity& q) {
        const double value = std::uniform_real_distribution(q.min, q.max)(m_random);
        return q.kind == Kind::Real ? value : std::round(value);
    }

    std::string variationOf(const Setting& setting) {
        const auto& q = setting.quantity;
        const auto said = [&](double value) { return formatValue(q, value); };
        const auto low = said(valueFor(q));
        switch (std::uniform_int_distribution(0, 3)(m_random)) {
        case 0:
            return setting.name + "=" + low + ".." + said(q.max) + "/7";
        case 1:
            return setting.name + "=" + low + ":" + said(q.max) + ":1";
        case 2:
            return setting.qualified;
        default:
            return setting.name + "=" + low + "," + said(valueFor(q));
        }
    }

    std::mt19937 m_random;
};

TEST(ScenarioText, EveryBuiltInScenarioComesBack) {
    for (const auto& builtIn : builtInScenarios()) {
        SCOPED_TRACE(builtIn.id);
        expectComesBack(builtIn.scenario);
    }
}

TEST(ScenarioText, RandomValidScenariosComeBack) {
    Player player(kSeed);
    for (const auto* model : models())
        for (const auto& stimulus : offeredStimuli())
            for (int round = 0; round < 5; ++round) {
                SCOPED_TRACE(std::string(model->info().id) + " " + stimulus + ", seed " +
                             std::to_string(kSeed) + ", round " + std::to_string(round));
                expectComesBack(player.played(*Scenario::create(model->info().id, stimulus)));
            }
}

TEST(ScenarioText, OneChangeIsOneShortPiece) {
    for (const auto* model : models())
        for (const auto& stimulus : offeredStimuli()) {
            const auto defaults = *Scenario::create(model->info().id, stimulus);
            for (const auto& setting : defaults.settings()) {
                const auto changed = defaults.with(setting, setting.quantity.max);
                if (!changed || changed->value(setting) == defaults.value(setting))
                    continue;
                SCOPED_TRACE(setting.qualified);
                expectComesBack(*changed);
                const auto text = toText(*changed);
                EXPECT_NE(text.find("?" + setting.name + "="), std::string::npos) << text;
            }
        }
}

TEST(ScenarioText, SaysOnlyWhatDiffers) {
    EXPECT_EQ(toText(scenarioOf("dc")), "somascope:lif/dc");
    EXPECT_EQ(toText(scenarioOf("dc+ou", {{"I_inj", "205"}, {"sigma", "20"}, {"seed", "7"}})),
              "somascope:lif/dc+ou?I_inj=205&sigma=20&seed=7");
    EXPECT_EQ(toText(scenarioOf("gwn", {{"curve.vary", "sigma=0:50:1"}})),
              "somascope:lif/gwn?curve.vary=sigma=0:50:1");
    EXPECT_EQ(toText(scenarioOf("ou+ou", {{"ou2.sigma", "3"}})), "somascope:lif/ou+ou?ou2.sigma=3");
}

TEST(ScenarioText, NumbersComeBackToTheLastBit) {
    for (const double value : {0.1, 1.0 / 3, 123.456789012345678, 5e-324 + 1})
        expectComesBack(*scenarioOf("gwn").with("sigma", value));
}

// V_init of Hodgkin-Huxley switches the start from "rest" to "given" where only V_init is given.
TEST(ScenarioText, AParameterWithoutEffectStaysWithoutEffect) {
    const auto given = *Scenario::create("hh", "dc")->with("V_init", -50);
    const auto off = *given.with("start", 0);
    ASSERT_NE(given, off);
    expectComesBack(given);
    expectComesBack(off);
}

TEST(ScenarioText, SettingsAreCheckedAsAWhole) {
    const auto text = "somascope:lif/dc?E_L=-40&V_th=-30&V_reset=-45&V_init=-41";
    const auto scenario = scenarioFromShareText(text);
    ASSERT_TRUE(scenario.has_value()) << scenario.error().line();
    EXPECT_EQ(scenario->value(*scenario->find("V_reset")), -45);
}

TEST(ScenarioText, WhatMailsAndBrowsersDoToItDoesNoHarm) {
    const auto wanted = scenarioOf("dc+ou", {{"I_inj", "205"}, {"curve.vary", "sigma=0:50:1"}});
    for (const auto* text : {
             "  somascope:lif/dc+ou?I_inj=205&curve.vary=sigma=0:50:1\r\n",
             "somascope:lif/dc+ou?I_inj=205&\r\n  curve.vary=sigma=0:50:1",
             "somascope:lif/dc%2Bou?I_inj=205&curve.vary=sigma%3D0%3a50%3A1",
             "somascope:lif/dc+ou?stimulus.dc.I_inj=+205.0&figure.curve.vary=sigma=0:50:1",
         }) {
        const auto scenario = scenarioFromShareText(text);
        ASSERT_TRUE(scenario.has_value()) << text << "\n" << scenario.error().line();
        EXPECT_EQ(*scenario, wanted) << text;
    }
}

TEST(ScenarioText, RefusesWithPlaceAndRemedy) {
    struct Case {
        std::string text;
        std::vector<std::string> says;
    };

    const std::vector<Case> cases{
        {"", {"no scenario", "somascope:lif/dc"}},
        {"{}", {"no scenario", "begins with somascope:"}},
        {"somascope:", {"MODEL/INPUT"}},
        {"somascope:lif", {"'lif'", "MODEL/INPUT"}},
        {"somascope:lif/", {"MODEL/INPUT"}},
        {"somascope:/dc", {"MODEL/INPUT"}},
        {"somascope:lfi/dc", {"model 'lfi'", "did you mean lif"}},
        {"somascope:lif/dc+oo", {"'oo'", "ou"}},
        {"somascope:lif/dc/ou", {"'dc/ou'"}},
        {"somascope:lif/dc?", {"NAME=VALUE"}},
        {"somascope:lif/dc?I_inj", {"'I_inj'", "NAME=VALUE"}},
        {"somascope:lif/dc?I_inj=2&", {"NAME=VALUE"}},
        {"somascope:lif/dc?I_inj=", {"I_inj", "not a finite number"}},
        {"somascope:lif/dc?I_inj=nan", {"I_inj", "not a finite number"}},
        {"somascope:lif/dc?I_inj=1e999", {"I_inj", "not a finite number"}},
        {"somascope:lif/dc?tau_n=3", {"tau_n", "did you mean tau_m"}},
        {"somascope:lif/dc?tau_m=-3", {"tau_m", "outside the range"}},
        {"somascope:lif/dc?scheme=exat", {"scheme", "did you mean exact"}},
        {"somascope:lif/gwn+ou?mu=3", {"ambiguous", "stimulus.gwn.mu"}},
        {"somascope:lif/dc?seed=1&run.seed=1", {"run.seed", "given twice"}},
        {"somascope:lif/dc?curve.vary=I_inj&figure.curve.vary=I_inj", {"given twice"}},
        {"somascope:lif/dc?curve.vary=sigma", {"curve.vary", "sigma"}},
        {"somascope:lif/dc?V_th=-90", {"V_th (-90)", "must lie below"}},
        {"somascope:lif/dc?I_inj=%3", {"'%3'", "two digits"}},
        {"somascope:lif/dc?I_inj=%zz", {"'%zz'", "two digits"}},
        {"somascope:lif/dc?I_inj=2%0A", {"control character"}},
        {std::string("somascope:lif/dc?I_inj=2\0", 25), {"control character"}},
    };
    for (const auto& [text, says] : cases) {
        const auto scenario = scenarioFromShareText(text);
        ASSERT_FALSE(scenario.has_value()) << text;
        const auto line = scenario.error().line();
        for (const auto& word : says)
            EXPECT_NE(line.find(word), std::string::npos) << text << "\n" << line;
        EXPECT_EQ(line.find('\n'), std::string::npos) << line;
    }
}

// Whatever a text was cut or mistyped into, it is read or refused, never worse.
TEST(ScenarioText, DamagedTextsAreReadOrRefused) {
    std::mt19937 random(kSeed);
    for (const auto& builtIn : builtInScenarios()) {
        const auto whole = toText(builtIn.scenario);
        for (int round = 0; round < 50; ++round) {
            auto text = whole.substr(0, 1 + random() % whole.size());
            text[random() % text.size()] = static_cast<char>(random() % 256);
            const auto scenario = scenarioFromShareText(text);
            if (scenario)
                expectComesBack(*scenario);
            else
                EXPECT_FALSE(scenario.error().message.empty()) << text;
        }
    }
}

TEST(ScenarioText, StandsWhereANameOrAFileCan) {
    const auto scenario = scenarioFromNameOrFile("somascope:lif/dc?I_inj=205");
    ASSERT_TRUE(scenario.has_value()) << scenario.error().line();
    EXPECT_EQ(*scenario, scenarioOf("dc", {{"I_inj", "205"}}));
    EXPECT_FALSE(scenarioFromNameOrFile("somascope:lfi/dc").has_value());
}

} // namespace
} // namespace soma
