// SPDX-License-Identifier: GPL-3.0-or-later
// A command of somascope-cli: its flags, and what it does once they are read.
#pragma once

#include "app/options/exit_code.hpp"
#include "app/options/flags.hpp"
#include "core/result.hpp"

#include <string>

namespace soma::app {

class Command {
public:
    Command(CLI::App& program, const std::string& name, const std::string& help)
        : m_flags(*program.add_subcommand(name, help)) {}

    Command(const Command&) = delete;
    Command& operator=(const Command&) = delete;
    Command(Command&&) = delete;
    Command& operator=(Command&&) = delete;
    virtual ~Command() = default;

    [[nodiscard]] bool isCalled() const { return m_flags.parsed(); }

    [[nodiscard]] virtual Result<Exit> execute() const = 0;

protected:
    [[nodiscard]] CLI::App& flags() const { return m_flags; }

private:
    CLI::App& m_flags;
};

/// Says on standard error why a result is not complete, and gives the status for it.
Exit incomplete(const std::string& why);

inline constexpr auto kProgram = "somascope-cli";

} // namespace soma::app
