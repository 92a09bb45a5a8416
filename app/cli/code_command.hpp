// SPDX-License-Identifier: GPL-3.0-or-later
// somascope-cli code: a run as a program of its own.
#pragma once

#include "app/cli/command.hpp"
#include "app/options/scenario_options.hpp"

#include <string>

namespace soma::app {

class CodeCommand final : public Command {
public:
    explicit CodeCommand(CLI::App& program);
    [[nodiscard]] Result<Exit> execute() const override;

private:
    std::string m_language;
    ScenarioOptions m_scenario;
    std::string m_path;
};

} // namespace soma::app
