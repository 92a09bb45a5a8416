// SPDX-License-Identifier: GPL-3.0-or-later
// somascope-cli list and describe: what is registered, from its tables.
#pragma once

#include "app/cli/command.hpp"
#include "app/cli/output_flags.hpp"
#include "app/cli/work_flags.hpp"

#include <string>

namespace soma::app {

class ListCommand final : public Command {
public:
    explicit ListCommand(CLI::App& program);
    [[nodiscard]] Result<Exit> execute() const override;

private:
    std::string m_kind;
    OutputFlags m_output;
    WorkFlags m_work;
};

class DescribeCommand final : public Command {
public:
    explicit DescribeCommand(CLI::App& program);
    [[nodiscard]] Result<Exit> execute() const override;

private:
    std::string m_id;
    OutputFlags m_output;
    WorkFlags m_work;
};

} // namespace soma::app
