// SPDX-License-Identifier: GPL-3.0-or-later
// What to write under a figure so that a reader could make it again. Pure; any thread.
#pragma once

#include "core/scenario/scenario.hpp"

#include <string>
#include <vector>

namespace soma {

/// "tau_m = 20 ms", in the tables' ASCII; `unit` may be empty, and the value a word.
struct CaptionItem {
    std::string symbol;
    std::string value;
    std::string unit;
};

/// "Leaky integrate-and-fire: tau_m = 20 ms, ..."; the run's clause has no head.
struct CaptionClause {
    std::string head;
    std::vector<CaptionItem> items;
};

/// The model and what differs from its defaults, all of the input, duration, step, scheme and seed
/// of the run, and what differs from the defaults of these figures.
[[nodiscard]] std::vector<CaptionClause> captionOf(const Scenario& scenario,
                                                   const std::vector<std::string>& figures);

/// The same as plain sentences.
[[nodiscard]] std::string captionText(const std::vector<CaptionClause>& clauses);

} // namespace soma
