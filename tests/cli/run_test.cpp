// SPDX-License-Identifier: GPL-3.0-or-later
// somascope-cli run: the document that scripts and courses read.
#include "core/text/text.hpp"
#include "tests/cli/program.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace soma::test {

namespace {

using Numbers = std::vector<double>;

Outcome ranWell(const Words& arguments) {
    auto outcome = runCli(arguments);
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_EQ(outcome.err, "");
    return outcome;
}

TEST(Run, ConstantCurrent_IsTheDocumentOfTheContract) {
    const auto document =
        ranWell({"run", "--stimulus", "dc", "--set", "I_inj=250", "--set", "T=500"}).json();
    EXPECT_TRUE(document.at("somascope").is_string());
    EXPECT_EQ(document.at("status"), "complete");
    EXPECT_EQ(document.at("units"), Json({{"V", "mV"}, {"I", "pA"}}));
    EXPECT_EQ(document.at("t_ms").size(), 5000);
    EXPECT_EQ(document.at("traces").at("V").size(), 5000);
    EXPECT_EQ(document.at("traces").at("I").size(), 5000);
    EXPECT_EQ(document.at("spikes_ms").size(), 27);
    EXPECT_EQ(document.at("measures").at("spike_count"), 27);
    EXPECT_EQ(document.at("measures").at("rate_hz"), 54.0);
    EXPECT_TRUE(document.at("measures").at("spike_count").is_number_integer());
    EXPECT_TRUE(document.at("measures").at("rate_hz").is_number_float());
}

TEST(Run, EveryMeasure_IsThere) {
    const auto values = ranWell({"run", "--no-traces"}).json().at("measures");
    for (const auto& measure : ranWell({"list", "measures", "--format", "json"}).json())
        EXPECT_TRUE(values.contains(measure.at("id").get<std::string>())) << measure;
}

TEST(Run, NoSpikes_LeavesMeasuresUndefined) {
    const auto values = ranWell({"run", "--stimulus", "dc", "--set", "I_inj=0", "--no-traces"})
                            .json()
                            .at("measures");
    EXPECT_EQ(values.at("spike_count"), 0);
    EXPECT_EQ(values.at("rate_hz"), 0.0);
    EXPECT_EQ(values.at("first_isi_rate_hz"), 0.0);
    for (const auto* id : {"isi_mean_ms", "isi_sd_ms", "isi_var_ms2", "isi_cv", "latency_ms"})
        EXPECT_TRUE(values.at(id).is_null()) << id;
}

TEST(Run, NoTraces_LeavesOnlyTheTracesOut) {
    auto full = ranWell({"run"}).json();
    const auto brief = ranWell({"run", "--no-traces"}).json();
    full.erase("t_ms");
    full.erase("traces");
    EXPECT_EQ(full, brief);
}

TEST(Run, ItsOwnOutput_ReloadsToTheSameBits) {
    const TemporaryFolder folder;
    const std::vector<Words> scenarios{
        {"run"},
        {"run", "--stimulus", "gwn", "--seed", "4294967295", "--set", "sigma=0.1", "--set",
         "tau_m=7.3"},
        {"run", "--stimulus", "gwn+ou+dc", "--rng", "philox", "--set", "dt=0.07", "--set",
         "ou.sigma=33.3"},
        {"run", "--stimulus", "ou", "--set", "ou_start=notebook", "--scheme", "exact"},
        {"run", "--stimulus", "pulse+pulse", "--set", "pulse2.onset=600", "--set",
         "isi_histogram.bin_width=2.5"},
    };
    for (const auto& arguments : scenarios) {
        const auto first = ranWell(arguments).out;
        const auto file = folder.write("again.json", first);
        EXPECT_EQ(ranWell({"run", "--scenario", file}).out, first);
        const auto scenario =
            folder.write("scenario.json", Json::parse(first).at("scenario").dump());
        EXPECT_EQ(ranWell({"run", "--scenario", scenario}).out, first);
    }
}

TEST(Run, ScenarioText_IsTheSameAsFlags) {
    EXPECT_EQ(
        ranWell({"run", "--scenario", "somascope:lif/gwn?sigma=3&seed=7", "--set", "T=200"}).out,
        ranWell({"run", "--stimulus=gwn", "--set=sigma=3", "--seed=7", "--set", "T=200"}).out);
}

TEST(Run, Csv_HoldsTheValuesOfTheJson) {
    const auto traces = ranWell({"run", "--stimulus", "gwn"}).json();
    const auto rows = csvOf(ranWell({"run", "--stimulus", "gwn", "--format", "csv"}).out);
    const auto t = traces.at("t_ms").get<Numbers>();
    const auto V = traces.at("traces").at("V").get<Numbers>();
    const auto I = traces.at("traces").at("I").get<Numbers>();
    EXPECT_EQ(rows.front(), (Words{"t_ms", "V_mV", "I_pA"}));
    ASSERT_EQ(rows.size(), t.size() + 1);
    for (std::size_t k = 0; k < t.size(); ++k) {
        const auto& row = rows[k + 1];
        ASSERT_EQ(row.size(), 3);
        ASSERT_EQ(parseNumber(row[0]), t[k]);
        ASSERT_EQ(parseNumber(row[1]), V[k]);
        ASSERT_EQ(parseNumber(row[2]), I[k]);
    }
}

TEST(Run, Samples_AreThoseOfArange) {
    struct Case {
        std::string T;
        std::string dt;
        std::size_t samples;
    };

    // len(np.arange(0, T, dt)); 1 / 0.1 is 10, and 0.3 / 0.1 is a little less than 3.
    for (const auto& [T, dt, samples] :
         {Case{"1", "0.1", 10}, Case{"0.3", "0.1", 3}, Case{"100", "0.07", 1429}}) {
        const auto run = ranWell({"run", "--set", "T=" + T, "--set", "dt=" + dt}).json();
        EXPECT_EQ(run.at("t_ms").size(), samples) << T << " / " << dt;
    }
}

TEST(Run, Overrides_FollowTheirOrder) {
    const auto scenario =
        ranWell({"run", "--no-traces", "--set", "tau_m=5", "--set", "model.tau_m=6", "--set",
                 "V_th=-80", "--set", "V_reset=-90", "--seed", "7", "--rng", "philox", "--scheme",
                 "exact", "--stimulus", "dc"})
            .json()
            .at("scenario");
    EXPECT_EQ(scenario.at("parameters").at("tau_m"), 6.0);
    EXPECT_EQ(scenario.at("parameters").at("V_reset"),
              -90.0); // together with V_th, in either order
    EXPECT_EQ(scenario.at("run").at("seed"), 7);
    EXPECT_EQ(scenario.at("run").at("rng"), "philox");
    EXPECT_EQ(scenario.at("run").at("scheme"), "exact");
    EXPECT_EQ(scenario.at("stimulus").size(), 1);
}

TEST(Run, NamedStimulus_BringsTheDefaultsOfItsTable) {
    const auto table = ranWell({"describe", "dc", "--format", "json"}).json();
    const auto& current = table.at("driving").at("lif").at("parameters").at(0);
    const auto scenario = ranWell({"run", "--no-traces", "--stimulus", "dc"}).json().at("scenario");
    EXPECT_EQ(scenario.at("stimulus").at(0).at("I_inj"), current.at("default"));
}

TEST(Run, EveryBuiltInScenario_Runs) {
    for (const auto& scenario : ranWell({"list", "scenarios", "--format", "json"}).json())
        (void)ranWell({"run", "--scenario", scenario.at("id").get<std::string>()});
}

/// Fires some 5e7 times, which is more than a run keeps.
const Words kTooManySpikes{"--stimulus=dc", "--scheme=exact", "--set=T=1e6",    "--set=dt=10",
                           "--set=t_ref=0", "--set=V_th=-74", "--set=I_inj=1e5"};

TEST(Run, RunThatCannotGoOn_WritesWhatThereIsAndItsStatus) {
    Words arguments{"run", "--format=csv"};
    arguments.insert(arguments.end(), kTooManySpikes.begin(), kTooManySpikes.end());
    const auto outcome = runCli(arguments);
    EXPECT_EQ(outcome.code, 3);
    EXPECT_EQ(linesOf(outcome.err).size(), 1) << outcome.err;
    const auto lines = linesOf(outcome.out);
    EXPECT_EQ(lines.front(), "t_ms,V_mV,I_pA");
    EXPECT_GT(lines.size(), 10);
    EXPECT_LT(lines.size(), 100000);
    EXPECT_EQ(lines.back().find("# status: too many spikes"), 0) << lines.back();
}

TEST(Run, SweepWithARunThatCannotGoOn_LeavesItsCellsEmpty) {
    Words arguments{"sweep", "--vary=tau_m=10,10000", "--measure=rate_hz"};
    arguments.insert(arguments.end(), kTooManySpikes.begin(), kTooManySpikes.end());
    const auto outcome = runCli(arguments);
    EXPECT_EQ(outcome.code, 3);
    EXPECT_EQ(linesOf(outcome.err).size(), 1) << outcome.err;
    const auto lines = linesOf(outcome.out);
    ASSERT_EQ(lines.size(), 4);
    EXPECT_EQ(lines[1], "10,");
    EXPECT_GT(lines[2].size(), std::string("10000,").size());
    EXPECT_EQ(lines[3].find("# status: "), 0);
}

} // namespace

} // namespace soma::test
