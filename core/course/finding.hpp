// SPDX-License-Identifier: GPL-3.0-or-later
// A number that the course found: what to run, what to look at, and what was reported. Any thread.
#pragma once

#include "core/result.hpp"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

namespace soma {

class Engine;
class Scenario;
struct Observed;

/// `of` is what observe() understands. `with` changes the scenario first, in this order, by text:
/// "model", "stimulus", or any setting. With more than one of `trials` it is their mean. `reported`
/// is what the course says, as it says it; empty where it says nothing.
struct Finding {
    std::string of;
    std::vector<std::pair<std::string, std::string>> with{};
    std::string label{};
    std::string reported{};
    std::uint32_t trials = 1;
};

/// {"of": "spike_count", "with": {"I_inj": "300"}, "label": ..., "reported": "38", "trials": 1};
/// all but "of" may be absent. Errors name the place, which `place` begins ("/course/findings/0").
[[nodiscard]] Result<Finding> findingFromJson(const nlohmann::ordered_json& json,
                                              const std::string& place);

/// The scenario that the finding is about.
[[nodiscard]] Result<Scenario> changedFor(const Scenario& scenario, const Finding& finding);

/// The number, from a run of its own; include observation.hpp to look at it.
[[nodiscard]] Result<Observed> find(const Engine& engine, const Scenario& scenario,
                                    const Finding& finding, const std::stop_token& stop = {});

} // namespace soma
