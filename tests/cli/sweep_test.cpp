// SPDX-License-Identifier: GPL-3.0-or-later
// somascope-cli sweep, rheobase and figure.
#include "core/text/text.hpp"
#include "tests/cli/program.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace soma::test {

namespace {

std::vector<std::vector<std::string>> table(const Words& arguments) {
    const auto outcome = runCli(arguments);
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_EQ(outcome.err, "");
    return csvOf(outcome.out);
}

Json document(const Words& arguments) {
    const auto outcome = runCli(arguments);
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    return outcome.json();
}

TEST(Sweep, Range_IsNumPysArange) {
    const auto rows = table({"sweep", "--stimulus", "dc", "--set", "T=50", "--vary",
                             "I_inj=100:300:0.1", "--measure", "spike_count"});
    ASSERT_EQ(rows.size(), 2001);
    EXPECT_EQ(rows.front(), (Words{"I_inj", "spike_count"}));
    const double delta = (100 + 0.1) - 100; // as np.arange computes its step
    for (std::size_t i = 0; i < 2000; ++i)
        ASSERT_EQ(parseNumber(rows[i + 1][0]), 100 + static_cast<double>(i) * delta) << i;
    EXPECT_EQ(rows.back()[0], "299.8999999999886"); // np.arange(100, 300, .1)[-1]
}

TEST(Sweep, Points_EqualSingleRuns) {
    const auto rows = table({"sweep", "--stimulus", "ou", "--vary", "mu=150:350:50", "--measure",
                             "spike_count,rate_hz,isi_cv,latency_ms"});
    ASSERT_EQ(rows.size(), 5);
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const auto run =
            document({"run", "--stimulus", "ou", "--set", "mu=" + rows[i][0], "--no-traces"});
        for (std::size_t m = 1; m < rows[i].size(); ++m) {
            const auto& value = run.at("measures").at(rows[0][m]);
            if (value.is_null())
                EXPECT_EQ(rows[i][m], "");
            else
                EXPECT_EQ(parseNumber(rows[i][m]), value.get<double>());
        }
    }
}

TEST(Sweep, TwoAxesAndAFamily_ComeInTheOrderOfTheContract) {
    const auto rows =
        table({"sweep", "--stimulus", "gwn", "--set", "T=100", "--vary", "mu=100,200", "--vary",
               "tau_m=5,10,20", "--family", "sigma=0,3", "--measure", "rate_hz,isi_cv"});
    EXPECT_EQ(rows.front(), (Words{"mu", "tau_m", "sigma", "rate_hz", "isi_cv"}));
    ASSERT_EQ(rows.size(), 13);
    EXPECT_EQ((Words(rows[1].begin(), rows[1].begin() + 3)), (Words{"100", "5", "0"}));
    EXPECT_EQ((Words(rows[2].begin(), rows[2].begin() + 3)), (Words{"100", "10", "0"}));
    EXPECT_EQ((Words(rows[4].begin(), rows[4].begin() + 3)), (Words{"200", "5", "0"}));
    EXPECT_EQ((Words(rows[7].begin(), rows[7].begin() + 3)), (Words{"100", "5", "3"}));
}

TEST(Sweep, Trials_AddTheStandardError) {
    const auto rows = table({"sweep", "--stimulus", "gwn", "--vary", "mu=0,250", "--measure",
                             "rate_hz,isi_cv", "--trials", "5"});
    EXPECT_EQ(rows.front(), (Words{"mu", "rate_hz", "rate_hz_sem", "isi_cv", "isi_cv_sem"}));
    EXPECT_EQ(rows[1], (Words{"0", "0", "0", "", ""}));
    EXPECT_GT(parseNumber(rows[2][2]).value_or(0), 0);
    EXPECT_GT(parseNumber(rows[2][4]).value_or(0), 0);
}

TEST(Sweep, IndependentPoints_SeeOtherNoise) {
    const Words shared{"sweep",  "--stimulus", "gwn",       "--rng", "philox",
                       "--vary", "mu=250,250", "--measure", "isi_cv"};
    auto independent = shared;
    independent.emplace_back("--independent");
    const auto same = table(shared);
    const auto other = table(independent);
    EXPECT_EQ(same[1], same[2]);
    EXPECT_NE(other[1], other[2]);
}

TEST(Sweep, Json_HoldsTheRowsOfTheCsv) {
    const Words arguments{"sweep",          "--stimulus", "gwn",        "--vary",
                          "mu=0:300:50",    "--family",   "tau_m=5,10", "--measure",
                          "rate_hz,isi_cv", "--trials",   "2"};
    auto asJson = arguments;
    asJson.insert(asJson.end(), {"--format", "json"});
    const auto rows = table(arguments);
    const auto json = document(asJson);
    EXPECT_EQ(json.at("columns"), rows.front());
    EXPECT_EQ(json.at("axes").at(0).at("values").size(), 6);
    EXPECT_EQ(json.at("family").at("unit"), "ms");
    EXPECT_EQ(json.at("status"), "complete");
    ASSERT_EQ(json.at("rows").size(), rows.size() - 1);
    for (std::size_t i = 1; i < rows.size(); ++i)
        for (std::size_t c = 0; c < rows[i].size(); ++c) {
            const auto& value = json.at("rows").at(i - 1).at(c);
            if (value.is_null())
                EXPECT_EQ(rows[i][c], "");
            else
                EXPECT_EQ(parseNumber(rows[i][c]), value.get<double>());
        }
}

TEST(Sweep, Choice_CanBeVaried) {
    const auto rows = table({"sweep", "--stimulus", "ou", "--vary", "ou_start=stationary,notebook",
                             "--set", "mu=250", "--measure", "latency_ms"});
    ASSERT_EQ(rows.size(), 3);
    EXPECT_EQ(rows[1][0], "stationary");
    EXPECT_NE(rows[1][1], rows[2][1]);
}

TEST(Rheobase, ConstantCurrent_Is201) {
    const auto found = document({"rheobase", "--stimulus", "dc", "--set", "T=500"});
    EXPECT_EQ(found.at("rheobase"), 201);
    EXPECT_EQ(found.at("unit"), "pA");
    EXPECT_NE(found.at("criterion").get<std::string>().find("500 ms"), std::string::npos);
}

TEST(Rheobase, Resolution_IsTheGrid) {
    // Reference 1.4: 200.0088 at T = 100 ms by bisection.
    EXPECT_EQ(document({"rheobase", "--stimulus", "dc", "--set", "T=100", "--resolution", "0.0001"})
                  .at("rheobase"),
              200.0089);
    EXPECT_EQ(document({"rheobase", "--stimulus", "dc", "--set", "T=100", "--resolution", "25"})
                  .at("rheobase"),
              225);
}

TEST(Rheobase, Family_IsAList) {
    const auto found = document({"rheobase", "--stimulus", "dc", "--family", "g_L=5,10,20"});
    ASSERT_EQ(found.size(), 3);
    EXPECT_EQ(found.at(0).at("rheobase"), 101);
    EXPECT_EQ(found.at(1).at("g_L"), 10.0);
    EXPECT_EQ(found.at(2).at("rheobase"), 401);
}

TEST(Rheobase, NeverFiring_IsNull) {
    EXPECT_TRUE(
        document({"rheobase", "--stimulus", "dc", "--set", "g_L=10000", "--set", "V_th=100"})
            .at("rheobase")
            .is_null());
}

TEST(FigureCommand, EveryFigure_HasCsvAndJson) {
    for (const auto& figure : document({"list", "figures", "--format", "json"})) {
        const auto id = figure.at("id").get<std::string>();
        SCOPED_TRACE(id);
        const auto rows = table({"figure", id, "--model", "hh"});
        ASSERT_GT(rows.size(), 1);
        for (const auto& row : rows)
            ASSERT_EQ(row.size(), rows.front().size());
        const auto json = document({"figure", id, "--model", "hh", "--format", "json"});
        EXPECT_EQ(json.at("figure"), id);
    }
}

} // namespace

} // namespace soma::test
