// SPDX-License-Identifier: GPL-3.0-or-later
// In what scenarios differ: for names of undo steps and for tables beside pinned runs. Any thread.
#pragma once

#include "core/scenario/scenario.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace soma {

/// One thing that is not the same in all scenarios compared.
struct Difference {
    enum class Kind { Model, Stimulus, Setting, Variation };

    Kind kind;
    /// "model", "stimulus", or the qualified name ("model.tau_m", "figure.curve.vary").
    std::string name;
    /// Of a Setting: as the first scenario that has it knows it; another may use another unit.
    std::optional<Setting> setting{};
};

/// Model and stimulus first, then settings in the order of the tables, then what figures vary. A
/// parameter that only some of the models have is not listed; a stimulus parameter is.
[[nodiscard]] std::vector<Difference> differences(std::span<const Scenario* const> scenarios);

/// The same for two.
[[nodiscard]] std::vector<Difference> differences(const Scenario& a, const Scenario& b);

} // namespace soma
