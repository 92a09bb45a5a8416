// SPDX-License-Identifier: GPL-3.0-or-later
// somascope-cli sweep: measures as functions of one or two quantities.
#pragma once

#include "app/cli/command.hpp"
#include "app/cli/output_flags.hpp"
#include "app/cli/work_flags.hpp"
#include "app/options/scenario_options.hpp"
#include "core/sweep/sweep.hpp"

#include <string>
#include <vector>

namespace soma::app {

class SweepCommand final : public Command {
public:
    explicit SweepCommand(CLI::App& program);
    [[nodiscard]] Result<Exit> execute() const override;

private:
    [[nodiscard]] Result<SweepPlan> plan() const;
    [[nodiscard]] Result<void> addVariations(SweepPlan& plan) const;
    [[nodiscard]] Result<void> addMeasures(SweepPlan& plan) const;
    [[nodiscard]] Result<void> addTrials(SweepPlan& plan) const;

    ScenarioOptions m_scenario;
    OutputFlags m_output;
    WorkFlags m_work;
    std::vector<std::string> m_vary;
    std::string m_family;
    std::string m_measures;
    std::string m_trials;
    std::string m_resolution;
    bool m_independent = false;
    bool m_spikes = false;
    bool m_untilPeriodic = false;
};

} // namespace soma::app
