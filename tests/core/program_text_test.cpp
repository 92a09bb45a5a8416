// SPDX-License-Identifier: GPL-3.0-or-later
// Programs that give a run's spikes: complete for every model, input and scheme. That they run, and
// what they print, is for tests/notebook/compare_programs.py.
#include "core/code/program_text.hpp"

#include "core/model/model.hpp"
#include "core/stimuli/stimulus.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace soma {
namespace {

/// Each model with each input alone and one sum, in each scheme, with both kinds of noise.
std::vector<Scenario> allRuns() {
    std::vector<std::string> inputs{"gwn+ou+ou"};
    for (const auto* stimulus : stimuli())
        inputs.emplace_back(stimulus->info().id);
    std::vector<Scenario> all;
    for (const auto* model : models())
        for (const auto& input : inputs)
            for (const Scheme scheme : model->schemes())
                for (const auto* rng : {"numpy", "philox"}) {
                    const auto fine =
                        Scenario::create(model->info().id, input)->withText("run.dt", "0.01");
                    const auto id = std::string(infoOf(scheme).id);
                    all.push_back(*fine->withText("run.scheme", id)->withText("run.rng", rng));
                }
    return all;
}

std::string nameOf(const Scenario& scenario) {
    return std::string(scenario.model().info().id) + " with " + scenario.stimulusId() + " by " +
           std::string(infoOf(scenario.scheme()).id);
}

/// The ids of all values that make the run.
std::vector<std::string> idsOf(const Scenario& scenario) {
    std::vector<std::string> ids{"T", "dt"};
    for (const auto& setting : scenario.settings())
        if (setting.owner == Owner::Model || setting.owner == Owner::Stimulus)
            ids.emplace_back(setting.quantity.id);
    return ids;
}

TEST(ProgramText, EveryRun_NamesAllItsParametersAndHasNothingUnfilled) {
    for (const auto& scenario : allRuns())
        for (const auto& info : kCodeLanguages) {
            const auto text = programText(info.language, scenario);
            ASSERT_TRUE(text) << nameOf(scenario) << ": " << text.error().line();
            for (const auto& id : idsOf(scenario))
                EXPECT_NE(text->find(id), std::string::npos) << id << " of " << nameOf(scenario);
            for (const auto* key : {"@states@", "@I_inj@", "@mu@", "@loop@", "@spike@", "@jumps@"})
                EXPECT_EQ(text->find(key), std::string::npos) << key << " of " << nameOf(scenario);
        }
}

TEST(ProgramText, EveryDocumentedLine_IsAtMostAHundredLettersWide) {
    for (const auto& scenario : allRuns())
        for (const auto& info : kCodeLanguages) {
            const auto text = *programText(info.language, scenario);
            for (std::size_t from = 0; from < text.size();) {
                const auto end = text.find('\n', from);
                const auto line = text.substr(from, end - from);
                const bool isState = line.find("  somascope:") != std::string::npos;
                EXPECT_TRUE(isState || line.size() <= 100) << nameOf(scenario) << ": " << line;
                from = end + 1;
            }
        }
}

TEST(ProgramText, EqualNamesInASum_AreToldApart) {
    const auto text = *programText(CodeLanguage::NumPy, *Scenario::create("lif", "gwn+ou+ou"));
    for (const auto* name : {"gwn_mu = ", "ou_mu = ", "ou2_mu = ", "normals(0)", "normals(2)"})
        EXPECT_NE(text.find(name), std::string::npos) << name;
}

TEST(ProgramText, ChangedValue_StandsInTheProgramWithItsUnit) {
    const auto scenario = Scenario::create("lif", "dc")->with("tau_m", 12.5);
    EXPECT_NE(programText(CodeLanguage::NumPy, *scenario)->find("tau_m = 12.5 "),
              std::string::npos);
    EXPECT_NE(programText(CodeLanguage::Brian2, *scenario)->find("tau_m = 12.5*ms"),
              std::string::npos);
    EXPECT_NE(programText(CodeLanguage::Cpp, *scenario)->find("double tau_m = 12.5;"),
              std::string::npos);
}

TEST(ProgramText, WhatBrian2CannotDo_IsRefusedWithAWayOut) {
    const auto scenario = Scenario::create("lif", "dc")->with("V_init", -50);
    const auto text = programText(CodeLanguage::Brian2, *scenario);
    ASSERT_FALSE(text);
    EXPECT_NE(text.error().line().find("set V_init below V_th"), std::string::npos);
    EXPECT_TRUE(programText(CodeLanguage::NumPy, *scenario));
}

TEST(ProgramText, UnknownLanguage_NamesTheNearest) {
    EXPECT_EQ(*codeLanguage("cpp"), CodeLanguage::Cpp);
    const auto wrong = codeLanguage("numpi");
    ASSERT_FALSE(wrong);
    EXPECT_NE(wrong.error().message.find("did you mean numpy"), std::string::npos);
}

} // namespace
} // namespace soma
