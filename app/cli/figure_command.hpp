// SPDX-License-Identifier: GPL-3.0-or-later
// somascope-cli figure: the data of any figure.
#pragma once

#include "app/cli/command.hpp"
#include "app/cli/output_flags.hpp"
#include "app/cli/work_flags.hpp"
#include "app/options/scenario_options.hpp"

#include <string>

namespace soma::app {

class FigureCommand final : public Command {
public:
    explicit FigureCommand(CLI::App& program);
    [[nodiscard]] Result<Exit> execute() const override;

private:
    std::string m_id;
    ScenarioOptions m_scenario;
    OutputFlags m_output;
    WorkFlags m_work;
};

} // namespace soma::app
