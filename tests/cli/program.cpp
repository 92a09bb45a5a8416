// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.hpp"

#include "core/text/text.hpp"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace soma::test {

namespace {

/// The standard streams of the child, in files, so that no pipe can fill up.
class Streams {
public:
    Streams(const TemporaryFolder& folder, Stdout standardOutput) {
        posix_spawn_file_actions_init(&m_actions);
        open(STDIN_FILENO, "/dev/null", O_RDONLY);
        open(STDERR_FILENO, folder.path("err"), O_WRONLY | O_CREAT);
        switch (standardOutput) {
        case Stdout::Captured:
            open(STDOUT_FILENO, folder.path("out"), O_WRONLY | O_CREAT);
            break;
        case Stdout::FullDevice:
            open(STDOUT_FILENO, "/dev/full", O_WRONLY);
            break;
        case Stdout::PipeWithoutReader:
            usePipeWithoutReader();
            break;
        case Stdout::Closed:
            posix_spawn_file_actions_addclose(&m_actions, STDOUT_FILENO);
            break;
        }
    }

    Streams(const Streams&) = delete;
    Streams& operator=(const Streams&) = delete;
    Streams(Streams&&) = delete;
    Streams& operator=(Streams&&) = delete;

    ~Streams() {
        posix_spawn_file_actions_destroy(&m_actions);
        if (m_pipe >= 0)
            ::close(m_pipe);
    }

    [[nodiscard]] const posix_spawn_file_actions_t* actions() const { return &m_actions; }

private:
    void open(int descriptor, const std::string& path, int flags) {
        posix_spawn_file_actions_addopen(&m_actions, descriptor, path.c_str(), flags, 0600);
    }

    void usePipeWithoutReader() {
        std::array<int, 2> ends{};
        if (::pipe2(ends.data(), O_CLOEXEC) != 0)
            throw std::runtime_error("no pipe");
        ::close(ends[0]);
        m_pipe = ends[1];
        posix_spawn_file_actions_adddup2(&m_actions, m_pipe, STDOUT_FILENO);
    }

    posix_spawn_file_actions_t m_actions{};
    int m_pipe = -1;
};

} // namespace

Outcome runCli(const Words& arguments, Stdout standardOutput) {
    const TemporaryFolder folder;
    const Streams streams(folder, standardOutput);
    Words words{SOMASCOPE_CLI};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<char*> argv;
    for (auto& word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    pid_t child = 0;
    if (posix_spawn(&child, SOMASCOPE_CLI, streams.actions(), nullptr, argv.data(), environ) != 0)
        throw std::runtime_error("somascope-cli cannot be started");
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    Outcome outcome;
    if (WIFEXITED(status))
        outcome.code = WEXITSTATUS(status);
    if (WIFSIGNALED(status))
        outcome.signal = WTERMSIG(status);
    outcome.err = readFile(folder.path("err"));
    if (standardOutput == Stdout::Captured)
        outcome.out = readFile(folder.path("out"));
    return outcome;
}

TemporaryFolder::TemporaryFolder() {
    std::string name = ::testing::TempDir() + "somascope-cli-XXXXXX";
    if (::mkdtemp(name.data()) == nullptr)
        throw std::runtime_error("no temporary folder");
    m_path = name;
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

std::string TemporaryFolder::path(const std::string& name) const {
    return (m_path / name).string();
}

std::vector<std::string> TemporaryFolder::names() const {
    std::vector<std::string> result;
    for (const auto& entry : std::filesystem::directory_iterator(m_path))
        result.push_back(entry.path().filename());
    return result;
}

std::string TemporaryFolder::write(const std::string& name, const std::string& text) const {
    std::ofstream(path(name), std::ios::binary) << text;
    return path(name);
}

std::string readFile(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<std::string> linesOf(const std::string& text) {
    auto lines = split(text, '\n');
    if (!lines.empty() && lines.back().empty())
        lines.pop_back();
    return lines;
}

std::vector<std::vector<std::string>> csvOf(const std::string& text) {
    std::vector<std::vector<std::string>> rows;
    for (const auto& line : linesOf(text))
        rows.push_back(split(line, ','));
    return rows;
}

void expectRefused(const Outcome& outcome, const Words& words) {
    EXPECT_EQ(outcome.signal, 0);
    EXPECT_EQ(outcome.code, 2);
    EXPECT_EQ(outcome.out, "");
    EXPECT_EQ(linesOf(outcome.err).size(), 1) << outcome.err;
    for (const auto& word : words)
        EXPECT_NE(outcome.err.find(word), std::string::npos) << word << " in: " << outcome.err;
}

} // namespace soma::test
