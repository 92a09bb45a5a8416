// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the built somascope-cli and keeps what it says.
#pragma once

#include <nlohmann/json.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace soma::test {

using Json = nlohmann::ordered_json;
using Words = std::vector<std::string>;

/// `signal` is 0 unless the program was killed by one.
struct Outcome {
    int code = -1;
    int signal = 0;
    std::string out;
    std::string err;

    [[nodiscard]] Json json() const { return Json::parse(out); }
};

/// Where standard output of the program leads.
enum class Stdout { Captured, FullDevice, PipeWithoutReader, Closed };

[[nodiscard]] Outcome runCli(const Words& arguments, Stdout standardOutput = Stdout::Captured);

/// A directory of its own, gone at the end of the test.
class TemporaryFolder {
public:
    TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    TemporaryFolder(TemporaryFolder&&) = delete;
    TemporaryFolder& operator=(TemporaryFolder&&) = delete;
    ~TemporaryFolder();

    [[nodiscard]] std::string path(const std::string& name = "") const;
    /// Names of everything in it.
    [[nodiscard]] std::vector<std::string> names() const;
    /// Path of a new file with this text.
    [[nodiscard]] std::string write(const std::string& name, const std::string& text) const;

private:
    std::filesystem::path m_path;
};

[[nodiscard]] std::string readFile(const std::string& path);

[[nodiscard]] std::vector<std::string> linesOf(const std::string& text);

/// The cells of every row; numbers as they stand.
[[nodiscard]] std::vector<std::vector<std::string>> csvOf(const std::string& text);

/// Expects exit code 2, nothing on standard output, and one line on standard error that contains
/// all of `words`.
void expectRefused(const Outcome& outcome, const Words& words);

} // namespace soma::test
