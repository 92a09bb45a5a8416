// SPDX-License-Identifier: GPL-3.0-or-later
// The distribution of the interspike intervals of one run, with its CV in the title as in the
// course.
#include "core/figures/drawing.hpp"
#include "core/figures/registry.hpp"
#include "core/solve/recording.hpp"

#include <algorithm>
#include <cmath>

namespace soma {

namespace {

constexpr auto kOptions = table({
    {"bin_width", "bin", "ms", 1, 0.2, 10, 0.01, 1000, Scale::Log, "Bin width", "Width of a bar."},
    {"up_to", "ISI_max", "ms", 100, 10, 1000, 0.1, 1e6, Scale::Log, "Longest interval shown",
     "Where the axis ends; longer intervals are counted in a note."},
});

constexpr double kMostBins = 100000;

/// The bar that interval falls into; bar i covers [i width, (i+1) width), rounding of the interval
/// aside.
std::size_t binOf(double isi_ms, double width_ms) {
    constexpr double kRounding = 1e-9;
    return static_cast<std::size_t>(std::floor(isi_ms / width_ms + kRounding));
}

Series bars(const std::vector<double>& intervals, double width_ms, double upTo_ms) {
    Series series{.id = "count",
                  .label = "count",
                  .mark = Mark::Bars,
                  .role = Role::Count,
                  .barWidth = width_ms};
    const auto bins =
        static_cast<std::size_t>(std::clamp(std::ceil(upTo_ms / width_ms), 1.0, kMostBins));
    series.y.assign(bins, 0);
    for (std::size_t i = 0; i < bins; ++i)
        series.x.push_back((static_cast<double>(i) + 0.5) * width_ms);
    for (const double isi : intervals)
        if (const auto bin = binOf(isi, width_ms); bin < bins)
            series.y[bin] += 1;
    return series;
}

std::string titleOf(const SpikeSummary& summary) {
    const auto* cv = *findMeasure("isi_cv");
    const auto value = cv->evaluate(summary);
    return value ? "ISI histogram, CV = " + fixed(*value, 3) : "ISI histogram";
}

Figure draw(const Recording& recording) {
    constexpr double kLowestTop = 5;
    const double width_ms = recording.scenario.option("isi_histogram", "bin_width");
    const double upTo_ms = recording.scenario.option("isi_histogram", "up_to");
    const auto intervals = interspikeIntervals(recording.spikes_ms);
    auto series = bars(intervals, width_ms, upTo_ms);
    const double top = niceCeiling(std::max(kLowestTop, *std::ranges::max_element(series.y)));
    const auto shown = std::ranges::count_if(
        intervals, [&](double isi) { return binOf(isi, width_ms) < series.y.size(); });
    const auto beyond = static_cast<std::ptrdiff_t>(intervals.size()) - shown;

    Figure figure{
        .id = "isi_histogram",
        .title = titleOf(recording.summary),
        .x = {"isi", "ISI", "ms", "Interspike interval", 0, upTo_ms},
    };
    figure.panels.push_back(
        {.y = {"count", "count", "", "Count", 0, top}, .series = {std::move(series)}});
    if (intervals.empty())
        figure.notes.emplace_back("Fewer than two spikes: no interval.");
    if (beyond > 0)
        figure.notes.push_back(std::to_string(beyond) + " longer than " + fixed(upTo_ms, 0) +
                               " ms");
    return figure;
}

} // namespace

const FigureEntry& figure_isi_histogram() {
    static const FigureEntry entry{"isi_histogram",
                                   "ISI histogram",
                                   "How often each interspike interval occurs in the run.",
                                   kOptions,
                                   FromRecording{draw},
                                   Shown::AtStart};
    return entry;
}

} // namespace soma
