// SPDX-License-Identifier: GPL-3.0-or-later
// somascope-cli list and describe, over everything that is registered.
#include "core/figures/registry.hpp"
#include "core/model/model.hpp"
#include "core/spikes/measures.hpp"
#include "core/stimuli/stimulus.hpp"
#include "core/text/text.hpp"
#include "tests/cli/program.hpp"

#include <gtest/gtest.h>

namespace soma::test {

namespace {

Words idsOf(const std::string& kind) {
    Words ids;
    for (const auto& entry : runCli({"list", kind, "--format", "json"}).json())
        ids.push_back(entry.at("id"));
    return ids;
}

void expectTold(const std::string& text, std::span<const Quantity> rows) {
    for (const auto& row : rows) {
        EXPECT_NE(text.find(std::string(row.id) + ":"), std::string::npos) << row.id;
        EXPECT_NE(text.find(row.name), std::string::npos) << row.id;
        EXPECT_NE(text.find(row.doc), std::string::npos) << row.id;
        for (const auto& word : row.choices)
            EXPECT_NE(text.find(word), std::string::npos) << row.id;
        if (row.kind == Kind::Choice || row.unit.starts_with(kCurrentUnit))
            continue;
        EXPECT_NE(text.find("default " + formatNumber(row.value)), std::string::npos) << row.id;
    }
}

TEST(List, EveryKind_ShowsIdAndName) {
    for (const std::string kind :
         {"models", "stimuli", "schemes", "measures", "figures", "scenarios"}) {
        SCOPED_TRACE(kind);
        const auto lines = linesOf(runCli({"list", kind}).out);
        const auto entries = runCli({"list", kind, "--format", "json"}).json();
        ASSERT_FALSE(entries.empty());
        ASSERT_EQ(lines.size(), entries.size());
        for (std::size_t i = 0; i < lines.size(); ++i) {
            EXPECT_EQ(lines[i].find(entries[i].at("id").get<std::string>() + " "), 0) << lines[i];
            EXPECT_NE(lines[i].find(entries[i].at("name").get<std::string>()), std::string::npos)
                << lines[i];
            EXPECT_FALSE(entries[i].at("doc").get<std::string>().empty());
        }
    }
}

TEST(List, Ids_AreThoseOfTheContract) {
    const auto contains = [](const Words& ids, const std::string& id) {
        return std::ranges::find(ids, id) != ids.end();
    };
    EXPECT_EQ(idsOf("models").front(), "lif");
    for (const auto* id : {"dc", "pulse", "gwn", "ou"})
        EXPECT_TRUE(contains(idsOf("stimuli"), id));
    for (const auto* id : {"notebook", "exact"})
        EXPECT_TRUE(contains(idsOf("schemes"), id));
    EXPECT_EQ(idsOf("measures"),
              (Words{"spike_count", "rate_hz", "first_isi_rate_hz", "isi_mean_ms", "isi_sd_ms",
                     "isi_var_ms2", "isi_cv", "latency_ms"}));
    EXPECT_EQ(idsOf("solved"), (Words{"rheobase"}));
}

TEST(Describe, EveryModel_TellsItsTables) {
    for (const auto* model : models()) {
        const auto text = runCli({"describe", std::string(model->info().id)}).out;
        for (const auto told : {model->info().name, model->info().citation, model->info().doc})
            EXPECT_NE(text.find(told), std::string::npos) << told;
        expectTold(text, model->parameters());
        for (const auto scheme : model->schemes())
            EXPECT_NE(text.find(infoOf(scheme).id), std::string::npos);
    }
}

TEST(Describe, EveryStimulus_TellsItsTable) {
    for (const auto* stimulus : stimuli())
        expectTold(runCli({"describe", std::string(stimulus->info().id)}).out,
                   stimulus->parameters());
}

TEST(Describe, EveryFigure_TellsItsOptions) {
    for (const auto* figure : figures()) {
        const auto told = runCli({"describe", std::string(figure->id)}).out;
        expectTold(told, figure->options);
        for (const auto& slot : figure->variations)
            EXPECT_NE(told.find(slot.doc), std::string::npos) << slot.id;
    }
}

TEST(Describe, AnythingListed_HasTextAndJson) {
    for (const std::string kind :
         {"models", "stimuli", "schemes", "measures", "figures", "scenarios", "settings"})
        for (const auto& id : idsOf(kind)) {
            SCOPED_TRACE(id);
            const auto text = runCli({"describe", id});
            EXPECT_EQ(text.code, 0) << text.err;
            EXPECT_NE(text.out.find(id), std::string::npos);
            const auto json = runCli({"describe", id, "--format", "json"});
            EXPECT_EQ(json.code, 0) << json.err;
            EXPECT_EQ(json.json().at("id"), id);
        }
}

} // namespace

} // namespace soma::test
