// SPDX-License-Identifier: GPL-3.0-or-later
// somascope-cli lessons: what is wrong with lessons, and their answers student by student.
#include "core/lessons/draw.hpp"
#include "tests/cli/program.hpp"

#include <gtest/gtest.h>

#include <set>

namespace soma::test {

namespace {

const std::string kHead = "---\ntitle: A lesson\nscenario: b3_rheobase\n---\n";
const std::string kMystery = kHead + "Text.\n\n```task\nkind: mystery\nask: Which tau_m?\n"
                                     "draw: {tau_m: [6, 9, 13, 18]}\nvary: [I_inj]\n"
                                     "answer: {tau_m: 1}\n```\n";

TEST(LessonsKey_ByStudent, IsThatOfTheSeedOfTheName) {
    const TemporaryFolder folder;
    const auto file = folder.write("own.md", kMystery);
    std::set<std::string> keys;
    for (const std::string name : {"Ada", "Ben", "Chidi", "Dora", "Emre", "Fay", "Gus", "Hana"}) {
        const auto byName = runCli({"lessons", "key", file, "--student", name});
        ASSERT_EQ(byName.code, 0) << byName.err;
        const auto bySeed =
            runCli({"lessons", "key", file, "--seed", std::to_string(seedOf(name))});
        EXPECT_EQ(byName.out, bySeed.out);
        keys.insert(byName.out);
    }
    EXPECT_GE(keys.size(), 3U);
    EXPECT_EQ(runCli({"lessons", "key", file}).out,
              runCli({"lessons", "key", file, "--seed", "0"}).out);
}

TEST(LessonsKey_BadStudent, IsRefused) {
    const auto refused = [](const Words& flags, const Words& explained) {
        Words words{"lessons", "key", "b3_rheobase"};
        words.insert(words.end(), flags.begin(), flags.end());
        expectRefused(runCli(words), explained);
    };
    refused({"--seed", "-1"}, {"--seed", "4294967295"});
    refused({"--seed", "4294967296"}, {"--seed", "4294967295"});
    refused({"--seed", "1.5"}, {"--seed", "whole"});
    refused({"--seed", "Ada"}, {"--seed", "Ada", "whole"});
    refused({"--student", ""}, {"--student", "empty"});
    refused({"--student", "  "}, {"--student", "spaces"});
    refused({"--student", "Ada", "--seed", "1"}, {"--seed", "--student", "leave one out"});
    expectRefused(runCli({"lessons", "check", "--seed", "1"}), {"--seed", "key"});
    expectRefused(runCli({"lessons", "check", "--student", "Ada"}), {"--student", "key"});
}

TEST(LessonsCheck_OfAFolder, NamesFileLineAndRemedy) {
    const TemporaryFolder folder;
    const auto draws = folder.write("draws.md", kHead + "Text.\n\n```task\nkind: match\nask: x\n"
                                                        "draw: {tau_m: [6, 9, -13]}\n```\n");
    expectRefused(runCli({"lessons", "check", draws}), {draws, "line 8", "with tau_m=-13"});
    const auto list = folder.write("list.md", kHead + "Count.\n\n25. They are many.\n");
    expectRefused(runCli({"lessons", "check", list}), {list, "line 7", "25\\."});
    const auto both = runCli({"lessons", "check", folder.path()});
    EXPECT_EQ(both.code, 2);
    EXPECT_EQ(linesOf(both.err).size(), 2U) << both.err;
}

TEST(LessonsSeal_OfAnyLesson, SealsEveryTaskOrFails) {
    const TemporaryFolder folder;
    const std::string yaml = "kind: number\r\nask: x\r\ntruth: 1\r\nwithin: 1\r\n";
    const auto file = folder.write("own.md", kHead + "Text.\r\n\r\n```task\r\n" + yaml + "```\r\n");
    const auto sealed = runCli({"lessons", "seal", file});
    EXPECT_EQ(sealed.code, 0) << sealed.err;
    EXPECT_EQ(sealed.out.find("truth"), std::string::npos) << sealed.out;
    EXPECT_EQ(runCli({"lessons", "key", folder.write("sealed.md", sealed.out)}).code, 0);
    const auto other = folder.write("other.md", kHead + "Text.\n\n~~~task\n" + yaml + "~~~\n");
    expectRefused(runCli({"lessons", "seal", other}), {other, "line 7", "not sealed"});
}

TEST(LessonsCheck_OfTheCourse, IsWell) {
    const auto checked = runCli({"lessons", "check"});
    EXPECT_EQ(checked.code, 0) << checked.err;
    EXPECT_NE(checked.out.find("all well"), std::string::npos);
}

} // namespace

} // namespace soma::test
