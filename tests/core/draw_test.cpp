// SPDX-License-Identifier: GPL-3.0-or-later
// What is drawn for a student.
#include "core/lessons/draw.hpp"

#include <gtest/gtest.h>

namespace soma {
namespace {

TEST(SeedOf_ANameOfAStudent, IsItsFnvHash) {
    // Test vectors of the authors of FNV-1a, 32 bits.
    EXPECT_EQ(seedOf("a"), 0xE40C292CU);
    EXPECT_EQ(seedOf("foobar"), 0xBF9CF968U);
    EXPECT_EQ(seedOf(" \tfoobar\r\n"), 0xBF9CF968U);
    EXPECT_NE(seedOf("foo bar"), 0xBF9CF968U);
    EXPECT_NE(seedOf("Zo\xC3\xAB"), seedOf("Zoe"));
    EXPECT_EQ(seedOf(""), 0U);
    EXPECT_EQ(seedOf("  "), 0U);
}

TEST(Draws_OfATask, AreAllMetOnce) {
    const Lot three{"tau_m", {"5", "6", "7"}};
    const Lot four{"g_L", {"8", "9", "10", "11"}};
    EXPECT_EQ(seedsOfEveryDraw({"?", NumberTask{}}), std::vector<std::uint32_t>{0});
    const std::vector<std::pair<Task, std::size_t>> cases{
        {{"?", MatchTask{.draw = {three, four}}}, 12U},
        {{"?", MysteryTask{.draw = {three}, .options = {{"a", ""}, {"b", ""}}}}, 6U}};
    for (const auto& [task, count] : cases) {
        const auto seeds = seedsOfEveryDraw(task);
        ASSERT_EQ(seeds.size(), count);
        EXPECT_EQ(seeds.front(), 0U);
        for (std::size_t i = 0; i < seeds.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                EXPECT_FALSE(drawnFor(task, seeds[i]) == drawnFor(task, seeds[j]));
    }
}

TEST(Draws_OfManyCombinations, AreLimited) {
    MatchTask match;
    for (const std::string name : {"tau_m", "g_L", "E_L", "V_th"})
        match.draw.push_back({name, {"1", "2", "3", "4", "5", "6"}});
    EXPECT_EQ(seedsOfEveryDraw({"?", match}).size(), 256U);
}

TEST(Mystery_OfOptions, IsTheSameInEveryLanguage) {
    const auto mystery = [](const std::string& ask) {
        MysteryTask task;
        for (const std::string tau : {"5", "10", "20", "40"})
            task.options.push_back({ask + tau, "", false, {{"tau_m", tau}}});
        return Task{ask, task};
    };
    for (std::uint32_t seed = 0; seed < 20; ++seed)
        EXPECT_EQ(drawnFor(mystery("Which?"), seed), drawnFor(mystery("Welches?"), seed));
}

} // namespace
} // namespace soma
