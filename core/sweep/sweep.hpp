// SPDX-License-Identifier: GPL-3.0-or-later
// A measure as a function of what is varied. Plans and results are values; any thread.
#pragma once

#include "core/lanes/lanes.hpp"
#include "core/scenario/scenario.hpp"
#include "core/scenario/variation.hpp"
#include "core/spikes/measures.hpp"

#include <optional>
#include <vector>

namespace soma {

enum class Realisations { Shared, Independent };

/// Does a sweep keep the spike times too?
enum class SpikeRecords { Forgotten, Kept };

/// `axes` are one or two variations; `family` makes one curve per value.
struct SweepPlan {
    Scenario base;
    std::vector<Variation> axes{};
    std::optional<Variation> family{};
    std::vector<const Measure*> measures{};
    int trials = 1;
    Realisations realisations = Realisations::Shared;
    SpikeRecords spikes = SpikeRecords::Forgotten;
    /// Extrapolate: a neuron whose spikes have become periodic under a steady current is not
    /// followed to the end; neither is one at rest.
    WhenPeriodic whenPeriodic = WhenPeriodic::GoOn;
    /// Of solved measures, see findRheobase.
    std::optional<double> resolution{};

    /// The family (outermost) and the axes, as the columns of the result come.
    [[nodiscard]] std::vector<const Variation*> nest() const;
    /// Number of points: the product of all the variations' lengths.
    [[nodiscard]] std::size_t points() const;
    /// The value of each variation of nest() at one point; the last varies fastest.
    [[nodiscard]] std::vector<double> coordinates(std::size_t point) const;
    /// The scenario of one point.
    [[nodiscard]] Result<Scenario> at(std::size_t point) const;
};

/// Do both compute the same at every point, whatever the present values of what they vary?
[[nodiscard]] bool isSameWork(const SweepPlan& a, const SweepPlan& b);

/// How many steps of one neuron the plan takes.
[[nodiscard]] double stepsOf(const SweepPlan& plan);

/// Mean over the trials in which the measure is defined, and its standard error where there are
/// at least two; nothing where undefined.
struct Estimate {
    std::optional<double> mean{};
    std::optional<double> sem{};
};

/// The spikes of one run: what they measure, and their times if they are kept.
struct RunSpikes {
    SpikeSummary summary{};
    bool isComplete = true;
    std::vector<double> times_ms{};
};

/// `estimates[m][p]` is measure m at point p; meaningful where `done[p]`. `failed` counts points
/// that diverged. `spikes_ms[p]` has the spike times of each trial, if they are kept.
struct SweepResult {
    std::vector<std::vector<Estimate>> estimates{};
    std::vector<std::vector<std::vector<double>>> spikes_ms{};
    std::vector<char> done{};
    std::size_t finished = 0;
    std::size_t failed = 0;

    [[nodiscard]] bool isComplete() const { return finished == done.size(); }
};

} // namespace soma
