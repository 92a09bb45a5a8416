// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a command line with CLI11 so that nothing is thrown and every complaint is one line that
// names the nearest flag. Flags are read as text; what they mean is checked afterwards.
#pragma once

#include "app/options/exit_code.hpp"
#include "core/result.hpp"

#include <CLI/App.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace soma::app {

/// The version of the programs.
[[nodiscard]] std::string version();

/// A flag with one value; `shown` stands for the value in the help.
CLI::Option* addFlag(CLI::App& app, const std::string& names, std::string& value,
                     const std::string& shown, const std::string& help);

/// A flag with one value that may be given several times.
CLI::Option* addRepeatableFlag(CLI::App& app, const std::string& names,
                               std::vector<std::string>& values, const std::string& shown,
                               const std::string& help);

/// Reads the command line into `app`. Gives a status if the program is to end now: after --help and
/// --version, which are answered, or after a mistake, which is reported. Accepts no positional
/// arguments but those declared.
[[nodiscard]] std::optional<Exit> parse(CLI::App& app, int argc, const char* const* argv);

/// `text`, the value of `flag`, as a whole number.
[[nodiscard]] Result<int> wholeNumber(const std::string& flag, const std::string& text, int lowest,
                                      int highest);

/// The same for a seed: from 0 to 4294967295.
[[nodiscard]] Result<std::uint32_t> seedNumber(const std::string& flag, const std::string& text);

/// `text`, the value of `flag`, as a number above 0; nothing if it is empty.
[[nodiscard]] Result<std::optional<double>> positiveNumber(const std::string& flag,
                                                           const std::string& text);

/// Prints the one line a user reads, and gives the status to end with.
Exit report(const std::string& program, const Error& error);

} // namespace soma::app
