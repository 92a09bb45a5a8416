// SPDX-License-Identifier: GPL-3.0-or-later
// somascope-cli rheobase: the smallest current at which the neuron spikes.
#pragma once

#include "app/cli/command.hpp"
#include "app/cli/output_flags.hpp"
#include "app/cli/work_flags.hpp"
#include "app/options/scenario_options.hpp"
#include "core/sweep/rheobase.hpp"

#include <optional>
#include <string>

namespace soma::app {

class RheobaseCommand final : public Command {
public:
    explicit RheobaseCommand(CLI::App& program);
    [[nodiscard]] Result<Exit> execute() const override;

private:
    [[nodiscard]] Result<RheobaseSearch> searchIn(const Scenario& scenario,
                                                  std::optional<double> resolution) const;

    ScenarioOptions m_scenario;
    OutputFlags m_output;
    WorkFlags m_work;
    std::string m_resolution;
    std::string m_family;
    std::string m_of;
};

} // namespace soma::app
