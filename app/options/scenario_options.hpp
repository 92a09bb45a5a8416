// SPDX-License-Identifier: GPL-3.0-or-later
// The flags that make a scenario, the same for every program: --scenario, --model, --stimulus,
// --scheme, --rng, --seed and --set.
#pragma once

#include "app/options/flags.hpp"
#include "core/scenario/scenario.hpp"

#include <string>
#include <vector>

namespace soma::app {

class ScenarioOptions {
public:
    /// Adds the flags to `app`, which must not outlive this object.
    explicit ScenarioOptions(CLI::App& app);
    ScenarioOptions(const ScenarioOptions&) = delete;
    ScenarioOptions& operator=(const ScenarioOptions&) = delete;
    ScenarioOptions(ScenarioOptions&&) = delete;
    ScenarioOptions& operator=(ScenarioOptions&&) = delete;
    ~ScenarioOptions() = default;

    /// Did the command line name a scenario? Did it change anything in it?
    [[nodiscard]] bool namesScenario() const { return !m_scenario.empty(); }

    /// The name, file or text that was given; empty if none was.
    [[nodiscard]] const std::string& name() const { return m_scenario; }

    [[nodiscard]] bool hasOverrides() const;

    /// The scenario that was named, with the overrides; without a name the tables' defaults if a
    /// model or an input is named, else the playground.
    [[nodiscard]] Result<Scenario> scenario() const;

    /// `base` with the overrides: model, stimulus, scheme, rng, seed, and then --set. What --set
    /// gives counts as one change, so that parameters which bound each other can move together.
    [[nodiscard]] Result<Scenario> overriding(const Scenario& base) const;

private:
    [[nodiscard]] Result<std::vector<Change>> runChanges(const Scenario& scenario) const;
    [[nodiscard]] Result<Scenario> withSets(const Scenario& scenario) const;

    std::string m_scenario;
    std::string m_model;
    std::string m_stimulus;
    std::string m_scheme;
    std::string m_rng;
    std::string m_seed;
    std::vector<std::string> m_sets;
};

} // namespace soma::app
