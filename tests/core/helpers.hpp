// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.hpp"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace soma {

/// A model driven by `stimulus`, with some values as a user would type them.
inline Scenario scenarioWith(const std::string& model, const std::string& stimulus,
                             const std::vector<std::pair<std::string, std::string>>& values) {
    auto scenario = Scenario::create(model, stimulus);
    EXPECT_TRUE(scenario.has_value());
    for (const auto& [name, text] : values) {
        auto changed = scenario->withText(name, text);
        EXPECT_TRUE(changed.has_value())
            << name << " = " << text << ": " << (changed ? "" : changed.error().line());
        if (changed)
            scenario = std::move(changed);
    }
    return *scenario;
}

/// The same of the LIF.
inline Scenario scenarioOf(const std::string& stimulus,
                           const std::vector<std::pair<std::string, std::string>>& values = {}) {
    return scenarioWith("lif", stimulus, values);
}

} // namespace soma
