// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spikes/measures.hpp"

#include "core/stimuli/description.hpp"
#include "core/text/text.hpp"

#include <array>
#include <cmath>
#include <numeric>
#include <string>

namespace soma {

namespace {

using Value = std::optional<double>;

constexpr double kMsPerS = 1000;

Value ifTwoSpikes(const SpikeSummary& s, double value) {
    return s.count >= 2 ? Value(value) : Value();
}

constexpr std::array kMeasures{
    Measure{"spike_count", "N", "", "Spike count", "Number of spikes within T.",
            [](const SpikeSummary& s) -> Value { return static_cast<double>(s.count); }},
    Measure{"rate_hz", "f", "Hz", "Firing rate", "Spikes within T, divided by T.",
            [](const SpikeSummary& s) -> Value {
                return static_cast<double>(s.count) / s.duration_ms * kMsPerS;
            }},
    Measure{"first_isi_rate_hz", "f_1", "Hz", "First-interval rate",
            "1 over the first interspike interval; 0 with fewer than two spikes.",
            [](const SpikeSummary& s) -> Value {
                return s.count < 2 ? 0.0 : kMsPerS / (s.second_ms - s.first_ms);
            }},
    Measure{"isi_mean_ms", "ISI_mean", "ms", "Mean interval", "Mean of the interspike intervals.",
            [](const SpikeSummary& s) { return ifTwoSpikes(s, s.isiMean_ms); }},
    Measure{"isi_sd_ms", "ISI_sd", "ms", "Interval standard deviation",
            "Standard deviation of the interspike intervals (ddof 0).",
            [](const SpikeSummary& s) { return ifTwoSpikes(s, std::sqrt(s.isiVariance_ms2)); }},
    Measure{"isi_var_ms2", "ISI_var", "ms2", "Interval variance",
            "Variance of the interspike intervals (ddof 0).",
            [](const SpikeSummary& s) { return ifTwoSpikes(s, s.isiVariance_ms2); }},
    Measure{"isi_cv", "CV", "", "Coefficient of variation",
            "Standard deviation of the interspike intervals (ddof 0) over their mean.",
            [](const SpikeSummary& s) {
                return ifTwoSpikes(s, std::sqrt(s.isiVariance_ms2) / s.isiMean_ms);
            }},
    Measure{"latency_ms", "t_1", "ms", "Latency", "Time of the first spike.",
            [](const SpikeSummary& s) { return s.count == 0 ? Value() : Value(s.first_ms); }},
    Measure{"rheobase", "I_rh", kCurrentUnit, "Rheobase",
            "Smallest I_inj (or mu) with at least 1 spike within T, on a grid of 1/500 of its "
            "slider's range unless a resolution is given."},
};

} // namespace

std::vector<double> interspikeIntervals(std::span<const double> spikes_ms) {
    std::vector<double> intervals(spikes_ms.size());
    std::adjacent_difference(spikes_ms.begin(), spikes_ms.end(), intervals.begin());
    if (!intervals.empty())
        intervals.erase(intervals.begin());
    return intervals;
}

SpikeSummary summarise(std::span<const double> spikes_ms, double duration_ms) {
    SpikeSummary summary{.count = spikes_ms.size(), .duration_ms = duration_ms};
    if (!spikes_ms.empty())
        summary.first_ms = spikes_ms.front();
    if (spikes_ms.size() < 2)
        return summary;
    summary.second_ms = spikes_ms[1];
    const auto intervals = interspikeIntervals(spikes_ms);
    const auto n = static_cast<double>(intervals.size());
    summary.isiMean_ms = std::accumulate(intervals.begin(), intervals.end(), 0.0) / n;
    double squares = 0;
    for (const double isi : intervals)
        squares += (isi - summary.isiMean_ms) * (isi - summary.isiMean_ms);
    summary.isiVariance_ms2 = squares / n;
    return summary;
}

std::span<const Measure> measures() { return kMeasures; }

Result<const Measure*> findMeasure(std::string_view id) {
    std::vector<std::string> known;
    for (const auto& measure : kMeasures) {
        if (measure.id == id)
            return &measure;
        known.emplace_back(measure.id);
    }
    return fail(ErrorCode::UnknownName,
                "there is no measure '" + std::string(id) + "'" + suggestion(id, known));
}

} // namespace soma
