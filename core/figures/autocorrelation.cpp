// SPDX-License-Identifier: GPL-3.0-or-later
// How much a trace of the run resembles itself some time later, or how often spikes follow spikes.
#include "core/figures/drawing.hpp"
#include "core/figures/registry.hpp"
#include "core/figures/signal.hpp"
#include "core/signal/spectrum.hpp"
#include "core/spikes/correlations.hpp"
#include "core/theory/spectra.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace soma {

namespace {

enum class Shown { Covariance, Correlation };

constexpr std::array<std::string_view, 2> kShown{"covariance", "correlation"};
constexpr std::string_view kSpikes = "spikes";

std::span<const std::string_view> words() {
    static const auto all = [] {
        std::vector<std::string_view> list(signalIds().begin(), signalIds().end());
        list.push_back(kSpikes);
        return list;
    }();
    return all;
}

std::span<const Quantity> options() {
    static const auto rows = checkedTable({
        signalOption(words()),
        {"max_lag", "s_max", "ms", 100, 5, 1000, 0.01, 1e6, Scale::Log, "Longest lag",
         "Where the lags end."},
        choice("normalised", kShown, "Shown",
               "Of a trace: the covariance in its unit squared, or the correlation, which is 1 at "
               "lag 0."),
        {"bin_width", "bin", "ms", 1, 0.2, 10, 0.01, 1000, Scale::Log, "Bin width",
         "Width of a bar, for the lags between spikes."},
    });
    return rows;
}

double option(const Recording& recording, std::string_view id) {
    return recording.scenario.option("autocorrelation", id);
}

std::string_view chosen(const Recording& recording) {
    return words()[static_cast<std::size_t>(option(recording, "signal"))];
}

Axis lagAxis(double longest_ms) { return {"lag", "s", "ms", "Lag", 0, longest_ms}; }

// Of a trace.

/// The covariances of the data and of theory, by lag; theory's may be empty.
struct Covariances {
    std::vector<double> measured;
    std::vector<double> expected;
};

Covariances covariancesOf(const Recording& recording, const Signal& signal) {
    const double steps = std::floor(option(recording, "max_lag") / recording.scenario.dt_ms());
    const auto lags =
        std::min(static_cast<std::size_t>(std::max(steps, 1.0)), signal.values.size() - 1);
    Covariances result{signal::autocovariance(signal.values, lags), {}};
    if (signal.id == "I")
        result.expected = expectedCurrentCovariance(recording.scenario, lags + 1).y;
    return result;
}

std::string varianceNote(const Covariances& covariances, const Signal& signal) {
    constexpr int kDigits = 4;
    const std::string unit = signal.unit.empty() ? "" : " " + squaredUnit(signal.unit);
    std::string note = "Variance " + significant(covariances.measured.front(), kDigits) + unit;
    if (!covariances.expected.empty())
        note += "; in theory " + significant(covariances.expected.front(), kDigits) + unit;
    return note + ".";
}

void normalise(std::vector<double>& covariance) {
    const double variance = covariance.empty() ? 0 : covariance.front();
    for (double& value : covariance)
        value /= variance;
}

std::vector<Series> curves(const Recording& recording, const Signal& signal,
                           Covariances covariances) {
    std::vector<double> lags_ms;
    for (std::size_t k = 0; k < covariances.measured.size(); ++k)
        lags_ms.push_back(static_cast<double>(k) * recording.scenario.dt_ms());
    std::vector<Series> all{{.id = signal.id,
                             .label = signal.id,
                             .role = signal.role,
                             .x = lags_ms,
                             .y = std::move(covariances.measured)}};
    if (!covariances.expected.empty())
        all.push_back({.id = "theory",
                       .label = "theory",
                       .role = Role::Theory,
                       .x = std::move(lags_ms),
                       .y = std::move(covariances.expected),
                       .speaksOf = signal.id});
    return all;
}

Range rangeOf(const std::vector<Series>& series) {
    Range range{0, 0};
    for (const auto& each : series)
        for (const double y : each.y)
            if (std::isfinite(y))
                range = range.including(y);
    return rounded(range);
}

Axis covarianceAxis(const Signal& signal, Shown shown, Range range) {
    if (shown == Shown::Correlation)
        return {"correlation", "rho_" + signal.id, "", "Autocorrelation", range.lo, range.hi};
    return {"covariance",     "C_" + signal.id, squaredUnit(signal.unit),
            "Autocovariance", range.lo,         range.hi};
}

Figure drawTrace(const Recording& recording) {
    const auto signal = signalOf(recording, chosen(recording));
    const auto shown = static_cast<Shown>(option(recording, "normalised"));
    std::vector<std::string> notes{recording.note, signal.note};
    std::vector<Series> series;
    if (!signal.values.empty()) {
        auto covariances = covariancesOf(recording, signal);
        notes.push_back(varianceNote(covariances, signal));
        if (shown == Shown::Correlation)
            for (auto* each : {&covariances.measured, &covariances.expected})
                normalise(*each);
        series = curves(recording, signal, std::move(covariances));
    } else if (signal.isThere) {
        series.push_back({.id = signal.id, .role = signal.role});
    }
    Figure figure{.id = "autocorrelation",
                  .title = "Autocorrelation of " + signal.id,
                  .x = lagAxis(option(recording, "max_lag"))};
    const Range range = rangeOf(series);
    figure.panels.push_back(
        {.y = covarianceAxis(signal, shown, range), .series = std::move(series)});
    std::erase(notes, "");
    figure.notes = std::move(notes);
    return figure;
}

// Of the spike train.

Series bars(const Correlogram& correlogram, double width_ms) {
    Series series{.id = "rate_hz",
                  .label = "rate",
                  .mark = Mark::Bars,
                  .role = Role::Rate,
                  .y = correlogram.rate_Hz,
                  .barWidth = width_ms};
    for (std::size_t i = 0; i < series.y.size(); ++i)
        series.x.push_back((static_cast<double>(i) + 0.5) * width_ms);
    return series;
}

Series correlogramOf(const Recording& recording, std::vector<std::string>& notes) {
    constexpr double kMostBins = 100000;
    const double width_ms = option(recording, "bin_width");
    if (recording.spikes_ms.size() < 2) {
        notes.emplace_back("Fewer than two spikes: no lag between them.");
        return bars({}, width_ms);
    }
    const double bins =
        std::clamp(std::ceil(option(recording, "max_lag") / width_ms - 1e-9), 1.0, kMostBins);
    const auto correlogram =
        autocorrelogram(recording.spikes_ms, recording.summary.duration_ms,
                        {.width_ms = width_ms, .count = static_cast<std::size_t>(bins)});
    if (!correlogram.complete)
        notes.emplace_back("Of the many spikes, the lags after the first ones are counted.");
    return bars(correlogram, width_ms);
}

Figure drawSpikes(const Recording& recording) {
    constexpr double kMsPerS = 1000;
    constexpr double kLowestTop = 50;
    Figure figure{.id = "autocorrelation",
                  .title = "Autocorrelogram of the spikes",
                  .x = lagAxis(option(recording, "max_lag"))};
    if (!recording.note.empty())
        figure.notes.push_back(recording.note);
    auto series = correlogramOf(recording, figure.notes);
    double top = kLowestTop;
    for (const double y : series.y)
        top = y > top ? y : top;
    Panel panel{.y = {"rate_hz", "f", "Hz", "Rate after a spike", 0, niceCeiling(top)}};
    if (!series.y.empty())
        panel.levels.push_back(
            {static_cast<double>(recording.summary.count) / recording.summary.duration_ms * kMsPerS,
             "mean", Role::Rate, ""});
    panel.series.push_back(std::move(series));
    figure.panels.push_back(std::move(panel));
    return figure;
}

Figure draw(const Recording& recording) {
    return chosen(recording) == kSpikes ? drawSpikes(recording) : drawTrace(recording);
}

} // namespace

const FigureEntry& figure_autocorrelation() {
    static const FigureEntry entry{
        "autocorrelation", "Autocorrelation",
        "How a trace is correlated with itself some time later, or how often a spike follows a "
        "spike at that lag.",
        options(), FromRecording{draw}};
    return entry;
}

} // namespace soma
