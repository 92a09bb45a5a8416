// SPDX-License-Identifier: GPL-3.0-or-later
// What figures of a signal share: the choice of one of the run's traces. Any thread.
#pragma once

#include "core/figures/figure.hpp"
#include "core/solve/recording.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace soma {

/// Every state that some registered model has, and the injected current "I".
[[nodiscard]] std::span<const std::string_view> signalIds();

/// The option "signal" among words that are known only when the program runs. They must live for
/// ever.
[[nodiscard]] Quantity signalOption(std::span<const std::string_view> words);

/// The rows, if they are as table() demands.
[[nodiscard]] std::vector<Quantity> checkedTable(std::vector<Quantity> rows);

/// A trace of a recording, borrowed. Without values there is nothing to analyse, and `note` says
/// why: the model has no such state (and `isThere` is false), the run is too short, or the trace is
/// constant.
struct Signal {
    std::string id{};
    std::string unit{};
    Role role = Role::Gate;
    bool isThere = true;
    std::span<const double> values{};
    std::string note{};
};

[[nodiscard]] Signal signalOf(const Recording& recording, std::string_view id);

/// "mV2" of "mV", "uA2/cm4" of "uA/cm2".
[[nodiscard]] std::string squaredUnit(std::string_view unit);

/// "mV2/Hz"; "1/Hz" for a signal without a unit.
[[nodiscard]] std::string densityUnit(std::string_view unit);

} // namespace soma
