// SPDX-License-Identifier: GPL-3.0-or-later
// From many values to one: what observe() can make of a trace or of the intervals. Any thread.
#pragma once

#include "core/result.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace soma {

/// Values with their times: a trace, or each interval at the spike that ends it. Borrowed.
struct ValueSeries {
    std::span<const double> values;
    std::span<const double> times_ms;
    /// The distance of the samples of a trace.
    double dt_ms = 0;
};

/// A part of a run, both ends included.
struct Stretch {
    double from_ms;
    double to_ms;
};

/// Reads "50..400".
[[nodiscard]] Result<Stretch> stretchFrom(std::string_view text);

[[nodiscard]] ValueSeries within(const ValueSeries& series, const Stretch& stretch);

/// What a reducer makes sense of. A spectrum is that of a whole run.
enum class Takes { AnySeries, Traces, WholeTraces };

/// `words` are put before the name of the series. `reduce` demands `fewest` values. `unit` makes
/// the result's unit from that of the values.
struct Reducer {
    std::string_view id;
    std::string_view words;
    Takes takes;
    std::size_t fewest;
    double (*reduce)(const ValueSeries&);
    std::string (*unit)(std::string_view);

    [[nodiscard]] std::optional<double> of(const ValueSeries& series) const {
        return series.values.size() < fewest ? std::nullopt : std::optional(reduce(series));
    }
};

[[nodiscard]] std::span<const Reducer> reducers();

} // namespace soma
