// SPDX-License-Identifier: GPL-3.0-or-later
// One run of a scenario, finished or not. Immutable once made; any thread.
#pragma once

#include "core/scenario/scenario.hpp"
#include "core/solve/scheme.hpp"
#include "core/spikes/measures.hpp"

#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace soma {

struct Trace {
    Quantity quantity;
    std::vector<double> values;
};

/// `traces` are sampled at k dt for k < samples: the model's states, then the injected current "I".
/// Where the run did not complete, they end at `samples` and `note` says why.
struct Recording {
    Scenario scenario;
    RunStatus status = RunStatus::Complete;
    std::string note{};
    std::size_t samples = 0;
    std::vector<Trace> traces{};
    std::vector<double> spikes_ms{};
    SpikeSummary summary{};

    [[nodiscard]] const Trace& trace(std::string_view id) const;
};

} // namespace soma
