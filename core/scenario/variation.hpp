// SPDX-License-Identifier: GPL-3.0-or-later
// What a curve varies, read from text. Any thread.
#pragma once

#include "core/scenario/scenario.hpp"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace soma {

/// A setting and the values it takes, in the order in which they are tried.
struct Variation {
    Setting setting;
    std::vector<double> values;
};

/// Reads "NAME=VALUES", where VALUES is start:end:step (half-open, as np.arange rounds it),
/// v1,v2,v3 or lo..hi/n: n values with both ends, spaced as on the slider. With `points` that is
/// the n where the text has none, and a bare NAME stands for its slider's range. Every value must
/// be acceptable.
[[nodiscard]] Result<Variation> parseVariation(const Scenario& scenario, std::string_view text,
                                               std::optional<std::size_t> points = {});

/// `count` values from lo to hi, both included, evenly spaced on the quantity's scale (linear where
/// lo is not positive). Whole numbers for a whole quantity, each once.
[[nodiscard]] std::vector<double> spread(const Quantity& quantity, double lo, double hi,
                                         std::size_t count);

} // namespace soma
