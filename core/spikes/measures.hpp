// SPDX-License-Identifier: GPL-3.0-or-later
// What is measured of a spike train. Any thread.
#pragma once

#include "core/quantity.hpp"
#include "core/result.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace soma {

/// What every measure is made of. Means and variances over interspike intervals have ddof 0, and
/// are meaningful only when `count` >= 2.
struct SpikeSummary {
    std::size_t count = 0;
    double duration_ms = 0;
    double first_ms = 0;
    double second_ms = 0;
    double isiMean_ms = 0;
    double isiVariance_ms2 = 0;
};

[[nodiscard]] SpikeSummary summarise(std::span<const double> spikes_ms, double duration_ms);

/// The same of spikes on the steps of a fixed-step scheme, without rounding errors of their times.
[[nodiscard]] SpikeSummary summariseOnGrid(std::span<const double> spikes_ms, double dt_ms,
                                           double duration_ms);

/// The differences of successive spike times.
[[nodiscard]] std::vector<double> interspikeIntervals(std::span<const double> spikes_ms);

/// `evaluate` gives nothing where the measure is not defined (a CV of one spike). A measure without
/// it is solved for instead, by trying inputs (see rheobase.hpp). A `unit` of kCurrentUnit is that
/// of the model's current.
struct Measure {
    std::string_view id;
    std::string_view symbol;
    std::string_view unit;
    std::string_view name;
    std::string_view doc;
    std::optional<double> (*evaluate)(const SpikeSummary&) = nullptr;

    [[nodiscard]] bool isSolved() const { return evaluate == nullptr; }
};

[[nodiscard]] std::span<const Measure> measures();

/// The measure of that id; the error names the nearest ones.
[[nodiscard]] Result<const Measure*> findMeasure(std::string_view id);

} // namespace soma
