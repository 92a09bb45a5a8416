// SPDX-License-Identifier: GPL-3.0-or-later
// Where results go: files appear whole or not at all, and closed or full ends are met quietly.
#include "tests/cli/program.hpp"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <thread>

namespace soma::test {

namespace {

/// One call of each command that computes something.
const std::vector<Words>& commands() {
    static const std::vector<Words> all{
        {"run"},
        {"run", "--format", "csv"},
        {"sweep", "--stimulus", "dc", "--vary", "I_inj=0:500:50", "--measure", "rate_hz"},
        {"rheobase", "--stimulus", "dc"},
        {"figure", "trace"},
        {"list", "measures"},
        {"describe", "lif"},
    };
    return all;
}

Words with(Words command, const Words& more) {
    command.insert(command.end(), more.begin(), more.end());
    return command;
}

TEST(Output, File_HoldsWhatStandardOutputWouldShow) {
    for (const auto& command : commands()) {
        SCOPED_TRACE(command.front());
        const TemporaryFolder folder;
        const auto shown = runCli(command);
        EXPECT_EQ(shown.code, 0) << shown.err;
        const auto written = runCli(with(command, {"-o", folder.path("result")}));
        EXPECT_EQ(written.code, 0) << written.err;
        EXPECT_EQ(written.out, "");
        EXPECT_EQ(readFile(folder.path("result")), shown.out);
        EXPECT_EQ(folder.names(), Words{"result"});
    }
}

TEST(Output, NameAlone_IsAFileOfTheWorkingFolder) {
    const TemporaryFolder folder;
    const auto before = std::filesystem::current_path();
    std::filesystem::current_path(folder.path(""));
    const auto written = runCli({"list", "models", "-o", "result"});
    const auto deeper = runCli({"list", "models", "-o", "nothing/result"});
    std::filesystem::current_path(before);
    EXPECT_EQ(written.code, 0) << written.err;
    EXPECT_EQ(readFile(folder.path("result")), runCli({"list", "models"}).out);
    expectRefused(deeper, {"nothing", "create it first"});
}

TEST(Output, Dash_MeansStandardOutput) {
    EXPECT_EQ(runCli({"list", "models", "-o", "-"}).out, runCli({"list", "models"}).out);
}

TEST(Output, ExistingFile_IsReplacedAndKeepsItsPermissions) {
    const TemporaryFolder folder;
    const auto file = folder.write("result", "old");
    ASSERT_EQ(::chmod(file.c_str(), 0640), 0);
    EXPECT_EQ(runCli({"list", "models", "-o", file}).code, 0);
    EXPECT_EQ(readFile(file), runCli({"list", "models"}).out);

    struct stat status {};

    ASSERT_EQ(::stat(file.c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0640U);
}

TEST(Output, SymbolicLink_StaysALink) {
    const TemporaryFolder folder;
    const auto file = folder.write("target", "old");
    std::filesystem::create_symlink("target", folder.path("link"));
    EXPECT_EQ(runCli({"list", "models", "-o", folder.path("link")}).code, 0);
    EXPECT_TRUE(std::filesystem::is_symlink(folder.path("link")));
    EXPECT_EQ(readFile(file), runCli({"list", "models"}).out);
}

TEST(Output, ExistingFile_IsUntouchedAfterAnError) {
    const std::vector<Words> mistakes{
        {"run", "--set", "tau_m=-1"},
        {"run", "--seed", "x"},
        {"sweep", "--stimulus", "dc", "--vary", "V_reset=-80:-40:10", "--measure", "rate_hz"},
        {"sweep", "--stimulus", "dc", "--vary", "I_inj=1,2", "--measure", "rate_hz",
         "--independent"},
        {"rheobase", "--resolution", "1e-300"},
        {"figure", "trac"},
        {"describe", "lff"},
    };
    for (const auto& mistake : mistakes) {
        const TemporaryFolder folder;
        const auto file = folder.write("result", "old");
        expectRefused(runCli(with(mistake, {"-o", file})), {});
        EXPECT_EQ(readFile(file), "old");
        EXPECT_EQ(folder.names(), Words{"result"});
    }
}

TEST(Output, ReadOnlyFile_IsRefused) {
    if (::geteuid() == 0)
        GTEST_SKIP() << "root may write everywhere";
    const TemporaryFolder folder;
    const auto file = folder.write("result", "old");
    ASSERT_EQ(::chmod(file.c_str(), 0400), 0);
    expectRefused(runCli({"list", "models", "-o", file}), {file, "cannot be written"});
    EXPECT_EQ(readFile(file), "old");
}

TEST(Output, FileInAFile_IsRefused) {
    const TemporaryFolder folder;
    const auto file = folder.write("file", "");
    expectRefused(runCli({"run", "-o", file + "/result"}), {"cannot be written"});
}

TEST(Output, NamedPipe_IsWrittenDirectly) {
    const TemporaryFolder folder;
    const auto pipe = folder.path("pipe");
    ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
    std::string seen;
    std::thread reader([&] { seen = readFile(pipe); });
    const auto outcome = runCli({"run", "-o", pipe});
    reader.join();
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_EQ(seen, runCli({"run"}).out);
    EXPECT_TRUE(std::filesystem::is_fifo(pipe));
}

TEST(Output, NullDevice_IsWrittenDirectly) {
    EXPECT_EQ(runCli({"run", "-o", "/dev/null"}).code, 0);
    EXPECT_TRUE(std::filesystem::is_character_file("/dev/null"));
}

TEST(Output, FullDevice_IsOneLine) {
    for (const auto& command : commands())
        expectRefused(runCli(command, Stdout::FullDevice),
                      {"standard output", "cannot be written"});
}

TEST(Output, ClosedStandardOutput_IsOneLine) {
    for (const auto& command : commands())
        expectRefused(runCli(command, Stdout::Closed), {"standard output", "cannot be written"});
}

TEST(Output, ReaderThatWentAway_IsNoError) {
    for (const auto& command : commands()) {
        const auto outcome = runCli(command, Stdout::PipeWithoutReader);
        EXPECT_EQ(outcome.signal, 0);
        EXPECT_EQ(outcome.code, 0);
        EXPECT_EQ(outcome.err, "");
    }
}

TEST(Benchmark, EveryCommand_PrintsOneLineOfTimes) {
    for (const auto& command : commands()) {
        SCOPED_TRACE(command.front());
        const auto plain = runCli(command);
        const auto timed = runCli(with(command, {"--benchmark", "3", "--threads", "1"}));
        EXPECT_EQ(timed.code, 0) << timed.err;
        EXPECT_EQ(timed.out, plain.out);
        ASSERT_EQ(linesOf(timed.err).size(), 1) << timed.err;
        const auto times = Json::parse(timed.err).at("benchmark");
        EXPECT_EQ(times.at("runs"), 3);
        EXPECT_EQ(times.at("threads"), 1);
        EXPECT_GE(times.at("min_ms").get<double>(), 0.0);
        EXPECT_LE(times.at("min_ms").get<double>(), times.at("median_ms").get<double>());
        EXPECT_FALSE(times.at("isa").get<std::string>().empty());
    }
}

TEST(Threads, AnyNumber_GivesTheSameBits) {
    for (const auto& command : commands())
        EXPECT_EQ(runCli(with(command, {"--threads", "1"})).out,
                  runCli(with(command, {"--threads", "4"})).out);
}

TEST(Help, ProgramAndCommands_ExplainEveryFlag) {
    EXPECT_EQ(runCli({"--version"}).out.find("somascope-cli "), 0);
    const auto help = runCli({"--help"});
    EXPECT_EQ(help.code, 0);
    for (const std::string command : {"run", "sweep", "rheobase", "figure", "list", "describe"}) {
        EXPECT_NE(help.out.find("  " + command), std::string::npos);
        const auto own = runCli({command, "--help"});
        EXPECT_EQ(own.code, 0);
        for (const std::string flag : {"--benchmark", "--threads", "--format"})
            EXPECT_NE(own.out.find(flag), std::string::npos) << command << " " << flag;
    }
    const auto code = runCli({"code", "--help"});
    for (const std::string word : {"numpy", "brian2", "cpp", "--scenario", "--output"})
        EXPECT_NE(code.out.find(word), std::string::npos) << word;
}

} // namespace

} // namespace soma::test
