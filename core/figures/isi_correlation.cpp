// SPDX-License-Identifier: GPL-3.0-or-later
// Does a long interspike interval follow a long one? The serial correlation of the intervals.
#include "core/figures/drawing.hpp"
#include "core/figures/registry.hpp"
#include "core/solve/recording.hpp"
#include "core/spikes/correlations.hpp"

#include <algorithm>
#include <cmath>

namespace soma {

namespace {

constexpr auto kOptions = table({
    {"max_lag", "k_max", "", 10, 2, 30, 1, 100, Scale::Linear, "Longest lag",
     "How many intervals apart the compared ones are at most.", Kind::Integer},
});

constexpr std::size_t kFewest = 3;

Series bars(const std::vector<double>& rho) {
    Series series{.id = "rho",
                  .label = "rho",
                  .mark = Mark::Bars,
                  .role = Role::Variability,
                  .y = rho,
                  .barWidth = 0.5};
    for (std::size_t k = 1; k <= rho.size(); ++k)
        series.x.push_back(static_cast<double>(k));
    return series;
}

/// Where 95 % of the coefficients of n independent intervals lie. M. S. Bartlett (1946), Suppl. J.
/// R. Stat. Soc. 8:27, doi:10.2307/2983611.
double bandOf(std::size_t n) { return 2 / std::sqrt(static_cast<double>(n)); }

std::string whyEmpty(std::size_t intervals) {
    if (intervals < kFewest)
        return "Fewer than " + std::to_string(kFewest) + " intervals: no correlation.";
    return "All intervals are equal: no correlation.";
}

Figure draw(const Recording& recording) {
    constexpr double kLowestTop = 0.2;
    const double lags = recording.scenario.option("isi_correlation", "max_lag");
    const auto intervals = interspikeIntervals(recording.spikes_ms);
    const auto rho = serialCorrelation(intervals, static_cast<std::size_t>(lags));
    Figure figure{.id = "isi_correlation",
                  .title = "Serial correlation of intervals",
                  .x = {"lag", "k", "", "Lag in intervals", 0, lags + 1}};
    double top = kLowestTop;
    Panel panel{.series = {bars(rho)}};
    if (rho.empty()) {
        figure.notes.push_back(whyEmpty(intervals.size()));
    } else {
        const double band = bandOf(intervals.size());
        panel.levels = {{band, "2 s.e.", Role::Threshold, ""}, {-band, "", Role::Threshold, ""}};
        for (const double each : rho)
            top = std::max(top, std::abs(each));
        top = niceCeiling(std::max(top, std::min(band, 1.0)));
        figure.title += ", rho_1 = " + fixed(rho.front(), 3);
    }
    panel.y = {"rho", "rho_k", "", "Correlation", -top, top};
    figure.panels.push_back(std::move(panel));
    return figure;
}

} // namespace

const FigureEntry& figure_isi_correlation() {
    static const FigureEntry entry{
        "isi_correlation", "Serial correlation of intervals",
        "The correlation of an interspike interval with the one that is k intervals later, and the "
        "band that holds 95 % of the values if they are independent.",
        kOptions, FromRecording{draw}};
    return entry;
}

} // namespace soma
