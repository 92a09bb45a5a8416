// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/course/reducer.hpp"

#include "core/figures/signal.hpp"
#include "core/signal/spectrum.hpp"
#include "core/text/text.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <vector>

namespace soma {

namespace {

double meanOf(std::span<const double> x) {
    return std::accumulate(x.begin(), x.end(), 0.0) / static_cast<double>(x.size());
}

double sdOf(std::span<const double> x) {
    const double mean = meanOf(x);
    double squares = 0;
    for (const double each : x)
        squares += (each - mean) * (each - mean);
    return std::sqrt(squares / static_cast<double>(x.size()));
}

double timeOfMaximum(const ValueSeries& series) {
    const auto at = std::ranges::max_element(series.values) - series.values.begin();
    return series.times_ms[static_cast<std::size_t>(at)];
}

double timeOfMinimum(const ValueSeries& series) {
    const auto at = std::ranges::min_element(series.values) - series.values.begin();
    return series.times_ms[static_cast<std::size_t>(at)];
}

std::vector<double> densityOf(const ValueSeries& series) {
    return signal::periodogram(series.values, series.dt_ms).power;
}

double powerOf(const ValueSeries& series) {
    constexpr double kMsPerS = 1000;
    const auto density = densityOf(series);
    const double step_Hz = kMsPerS / (static_cast<double>(series.values.size()) * series.dt_ms);
    return std::accumulate(density.begin(), density.end(), 0.0) * step_Hz;
}

std::string sameUnit(std::string_view unit) { return std::string(unit); }

std::string milliseconds(std::string_view /*unit*/) { return "ms"; }

constexpr std::array kReducers{
    Reducer{"min", "smallest ", Takes::AnySeries, 1,
            [](const ValueSeries& s) { return std::ranges::min(s.values); }, sameUnit},
    Reducer{"max", "largest ", Takes::AnySeries, 1,
            [](const ValueSeries& s) { return std::ranges::max(s.values); }, sameUnit},
    Reducer{"start", "first ", Takes::AnySeries, 1,
            [](const ValueSeries& s) { return s.values.front(); }, sameUnit},
    Reducer{"end", "last ", Takes::AnySeries, 1,
            [](const ValueSeries& s) { return s.values.back(); }, sameUnit},
    Reducer{"mean", "mean of ", Takes::AnySeries, 1,
            [](const ValueSeries& s) { return meanOf(s.values); }, sameUnit},
    Reducer{"sd", "standard deviation of ", Takes::AnySeries, 1,
            [](const ValueSeries& s) { return sdOf(s.values); }, sameUnit},
    Reducer{"t_max", "time of the largest ", Takes::Traces, 1, timeOfMaximum, milliseconds},
    Reducer{"t_min", "time of the smallest ", Takes::Traces, 1, timeOfMinimum, milliseconds},
    Reducer{"power", "power in the spectrum of ", Takes::WholeTraces, 2, powerOf, squaredUnit},
    Reducer{"density", "mean power density of ", Takes::WholeTraces, 2,
            [](const ValueSeries& s) { return meanOf(densityOf(s)); }, densityUnit},
};

} // namespace

std::span<const Reducer> reducers() { return kReducers; }

Result<Stretch> stretchFrom(std::string_view text) {
    const auto dots = text.find("..");
    if (dots != std::string_view::npos) {
        const auto from = parseNumber(text.substr(0, dots));
        const auto to = parseNumber(text.substr(dots + 2));
        if (from && to && *from <= *to)
            return Stretch{*from, *to};
    }
    return fail(ErrorCode::Malformed,
                "'" + std::string(text) + "' is no part of a run; write it as 50..400, in ms");
}

ValueSeries within(const ValueSeries& series, const Stretch& stretch) {
    const auto from = std::ranges::lower_bound(series.times_ms, stretch.from_ms);
    const auto to = std::upper_bound(from, series.times_ms.end(), stretch.to_ms);
    const auto first = static_cast<std::size_t>(from - series.times_ms.begin());
    const auto count = static_cast<std::size_t>(to - from);
    return {series.values.subspan(first, count), series.times_ms.subspan(first, count),
            series.dt_ms};
}

} // namespace soma
