// SPDX-License-Identifier: GPL-3.0-or-later
// The power of a trace of the run at each frequency, with what theory expects of it.
#include "core/figures/drawing.hpp"
#include "core/figures/registry.hpp"
#include "core/figures/signal.hpp"
#include "core/signal/spectrum.hpp"
#include "core/text/text.hpp"
#include "core/theory/spectra.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace soma {

namespace {

enum class Estimate { Welch, Periodogram, Raw };

constexpr std::array<std::string_view, 3> kEstimates{"welch", "periodogram", "raw"};

std::span<const Quantity> options() {
    static const auto rows = checkedTable({
        signalOption(signalIds()),
        choice("estimate", kEstimates, "Estimate",
               "welch: power density, averaged over segments and neighbouring frequencies. "
               "periodogram: power density from the "
               "whole run at once; a steep spectrum leaks into its high frequencies. raw: the "
               "course's |X|^2, without removal of the mean and without scaling."),
        {"segment", "T_seg", "ms", 200, 20, 1000, 1, 1e6, Scale::Log, "Segment",
         "Length of the segments of welch: shorter ones scatter less, longer ones tell nearer "
         "frequencies apart. Slower changes than a segment are not resolved."},
        {"per_decade", "n_dec", "", 50, 10, 500, 5, 1e6, Scale::Log, "Points a decade",
         "Neighbouring frequencies of welch are averaged until there are no more of them in a "
         "decade.",
         Kind::Integer},
    });
    return rows;
}

struct Asked {
    Signal signal;
    Estimate estimate;
    std::size_t segment; // samples
    double perDecade;
};

Asked askedOf(const Recording& recording) {
    const auto option = [&](std::string_view id) {
        return recording.scenario.option("power_spectrum", id);
    };
    const auto word = static_cast<std::size_t>(option("signal"));
    const double samples = std::round(option("segment") / recording.scenario.dt_ms());
    return {signalOf(recording, signalIds()[word]), static_cast<Estimate>(option("estimate")),
            static_cast<std::size_t>(samples), option("per_decade")};
}

/// Without the Nyquist frequency, which is its own negative: its half of the density would look
/// like a last drop of the spectrum.
signal::Spectrum welchOf(const Asked& asked, double dt_ms) {
    auto spectrum = signal::welch(asked.signal.values, dt_ms, asked.segment);
    const auto segments = signal::segmentsOf(asked.signal.values.size(), asked.segment);
    if (segments.length % 2 == 0 && spectrum.power.size() > 1) {
        spectrum.f_Hz.pop_back();
        spectrum.power.pop_back();
    }
    return binned(spectrum, std::pow(10, 1 / asked.perDecade));
}

signal::Spectrum spectrumOf(const Asked& asked, double dt_ms) {
    constexpr std::size_t kMostPoints = 8192;
    const auto x = asked.signal.values;
    switch (asked.estimate) {
    case Estimate::Welch:
        return welchOf(asked, dt_ms);
    case Estimate::Periodogram:
        return thinned(signal::periodogram(x, dt_ms), kMostPoints);
    case Estimate::Raw:
        break;
    }
    return thinned(signal::rawPower(x, dt_ms), kMostPoints);
}

Expected expectedOf(const Recording& recording, const Asked& asked, std::span<const double> f_Hz) {
    if (asked.estimate == Estimate::Raw)
        return {};
    if (asked.signal.id == "I")
        return expectedCurrentDensity(recording.scenario, f_Hz);
    // A periodogram shows the rise from V_init, not the noise alone; Welch's window fades it out.
    const bool isFree = recording.spikes_ms.empty() && recording.status == RunStatus::Complete;
    if (asked.signal.id == "V" && asked.estimate == Estimate::Welch && isFree)
        return expectedVoltageDensity(recording.scenario, f_Hz);
    return {};
}

std::vector<Series> seriesOf(const Recording& recording, const Asked& asked) {
    auto spectrum = spectrumOf(asked, recording.scenario.dt_ms());
    auto expected = expectedOf(recording, asked, spectrum.f_Hz);
    std::vector<Series> all{{.id = asked.signal.id,
                             .label = asked.signal.id,
                             .role = asked.signal.role,
                             .x = spectrum.f_Hz,
                             .y = std::move(spectrum.power)}};
    if (!expected.y.empty())
        all.push_back({.id = "theory",
                       .label = std::move(expected.label),
                       .role = Role::Theory,
                       .x = std::move(spectrum.f_Hz),
                       .y = std::move(expected.y),
                       .speaksOf = asked.signal.id});
    return all;
}

double decadeBelow(double value) { return std::pow(10.0, std::floor(std::log10(value))); }

/// The decades that hold the values. Single frequencies with hardly any power, as there are in
/// every periodogram, do not count.
Range decadesOf(const std::vector<Series>& series) {
    constexpr std::size_t kIgnored = 100; // one of so many
    constexpr double kDoubleSpan = 1e-15; // of the highest: below is rounding
    constexpr Range kEmpty{0.1, 10};
    std::vector<double> values;
    for (const auto& each : series)
        for (const double y : each.y)
            if (y > 0 && std::isfinite(y))
                values.push_back(y);
    if (values.empty())
        return kEmpty;
    const auto low = values.begin() + static_cast<std::ptrdiff_t>(values.size() / kIgnored);
    std::ranges::nth_element(values, low);
    const double highest = *std::ranges::max_element(values);
    const double hi = 10 * decadeBelow(highest * (1 - 1e-12));
    return {decadeBelow(std::max(*low, hi * kDoubleSpan)), hi};
}

Axis powerAxis(const Asked& asked, Range range) {
    const auto& unit = asked.signal.unit;
    if (asked.estimate == Estimate::Raw)
        return {"power",  "S_xx",   squaredUnit(unit), "Squared amplitude",
                range.lo, range.hi, Scale::Log};
    return {
        "density", "S_" + asked.signal.id, densityUnit(unit), "Power density", range.lo, range.hi,
        Scale::Log};
}

std::string titleOf(const Asked& asked, double dt_ms) {
    const std::string title = "Power spectrum of " + asked.signal.id;
    if (asked.estimate == Estimate::Raw)
        return title + ", not scaled";
    if (asked.estimate == Estimate::Periodogram || asked.signal.values.empty())
        return title;
    const auto segments = signal::segmentsOf(asked.signal.values.size(), asked.segment);
    return title + ", " + std::to_string(segments.count) +
           (segments.count == 1 ? " segment of " : " segments of ") +
           formatNumber(static_cast<double>(segments.length) * dt_ms) + " ms";
}

Figure draw(const Recording& recording) {
    constexpr double kHalfMsPerS = 500;
    const auto asked = askedOf(recording);
    const double dt_ms = recording.scenario.dt_ms();
    std::vector<Series> series;
    if (!asked.signal.values.empty())
        series = seriesOf(recording, asked);
    else if (asked.signal.isThere)
        series.push_back({.id = asked.signal.id, .role = asked.signal.role});
    const double nyquist_Hz = kHalfMsPerS / dt_ms;
    const bool isDrawn = !series.empty() && series.front().x.size() > 1;
    const double lowest_Hz = isDrawn ? series.front().x.front() : nyquist_Hz / 1000;

    Figure figure{
        .id = "power_spectrum",
        .title = titleOf(asked, dt_ms),
        .x = {"f", "f", "Hz", "Frequency", lowest_Hz, nyquist_Hz, Scale::Log},
    };
    const Range range = decadesOf(series);
    figure.panels.push_back({.y = powerAxis(asked, range), .series = std::move(series)});
    for (const auto& note : {recording.note, asked.signal.note})
        if (!note.empty())
            figure.notes.push_back(note);
    return figure;
}

} // namespace

const FigureEntry& figure_power_spectrum() {
    static const FigureEntry entry{
        "power_spectrum", "Power spectrum",
        "How the power of a trace is spread over frequencies above 0, with the theory of the noise "
        "and of the membrane as a filter. Of more than 8192 frequencies of a whole run, neighbours "
        "are averaged.",
        options(), FromRecording{draw}};
    return entry;
}

} // namespace soma
