// SPDX-License-Identifier: GPL-3.0-or-later
// somascope-cli run: one run of a scenario.
#pragma once

#include "app/cli/command.hpp"
#include "app/cli/output_flags.hpp"
#include "app/cli/work_flags.hpp"
#include "app/options/scenario_options.hpp"

namespace soma::app {

class RunCommand final : public Command {
public:
    explicit RunCommand(CLI::App& program);
    [[nodiscard]] Result<Exit> execute() const override;

private:
    ScenarioOptions m_scenario;
    OutputFlags m_output;
    WorkFlags m_work;
    bool m_noTraces = false;
};

} // namespace soma::app
