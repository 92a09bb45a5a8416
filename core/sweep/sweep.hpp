// SPDX-License-Identifier: GPL-3.0-or-later
// A measure as a function of what is varied. Plans and results are values; any thread.
#pragma once

#include "core/scenario/scenario.hpp"
#include "core/spikes/measures.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace soma {

struct Variation {
    Setting setting;
    std::vector<double> values;
};

/// Reads "NAME=a:b:step" (half-open, as np.arange rounds it) or "NAME=v1,v2,v3"; every value must
/// be acceptable.
[[nodiscard]] Result<Variation> parseVariation(const Scenario& scenario, std::string_view text);

enum class Realisations { Shared, Independent };

/// `axes` are one or two variations; `family` makes one curve per value.
struct SweepPlan {
    Scenario base;
    std::vector<Variation> axes{};
    std::optional<Variation> family{};
    std::vector<const Measure*> measures{};
    int trials = 1;
    Realisations realisations = Realisations::Shared;

    /// The family (outermost) and the axes, as the columns of the result come.
    [[nodiscard]] std::vector<const Variation*> nest() const;
    /// Number of points: the product of all the variations' lengths.
    [[nodiscard]] std::size_t points() const;
    /// The value of each variation of nest() at one point; the last varies fastest.
    [[nodiscard]] std::vector<double> coordinates(std::size_t point) const;
    /// The scenario of one point.
    [[nodiscard]] Result<Scenario> at(std::size_t point) const;
};

/// Mean over the trials in which the measure is defined, and its standard error where there are
/// at least two; nothing where undefined.
struct Estimate {
    std::optional<double> mean{};
    std::optional<double> sem{};
};

/// `estimates[m][p]` is measure m at point p; meaningful where `done[p]`. `failed` counts points
/// that diverged.
struct SweepResult {
    std::vector<std::vector<Estimate>> estimates{};
    std::vector<char> done{};
    std::size_t finished = 0;
    std::size_t failed = 0;

    [[nodiscard]] bool isComplete() const { return finished == done.size(); }
};

} // namespace soma
