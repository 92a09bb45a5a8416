// SPDX-License-Identifier: GPL-3.0-or-later
// The run as a path over V and a second variable, with the lines where either stands still.
#include "core/figures/drawing.hpp"
#include "core/figures/kinetics.hpp"
#include "core/figures/registry.hpp"
#include "core/figures/signal.hpp"
#include "core/figures/time_series.hpp"
#include "core/model/model.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace soma {

namespace {

constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();
constexpr std::string_view kAuto = "auto";

const std::vector<std::string_view>& variableWords() {
    static const auto words = [] {
        std::vector<std::string_view> all{kAuto};
        for (const auto id : signalIds())
            if (id != "V" && id != "I")
                all.push_back(id);
        return all;
    }();
    return words;
}

/// The wanted state, or the last (the slowest) of a model that does not have it; 0 without any.
std::size_t secondVariable(const Scenario& scenario) {
    const auto states = scenario.model().states();
    const auto wanted = scenario.word("phase_plane", "variable");
    const auto found = std::ranges::find(states, wanted, &Quantity::id);
    return found == states.end() ? states.size() - 1
                                 : static_cast<std::size_t>(found - states.begin());
}

/// The path of the run; a spike that ends in a reset breaks it.
Series trajectory(const Recording& recording, std::size_t second) {
    const auto& V = recording.traces[0].values;
    const auto& y = recording.traces[second].values;
    const bool hasReset = recording.scenario.model().threshold() != nullptr;
    const double dt_ms = recording.scenario.dt_ms();
    Series series{.id = std::string(recording.traces[second].quantity.id),
                  .label = "run",
                  .role = Role::Voltage,
                  .order = Order::AsGiven};
    auto spike = recording.spikes_ms.begin();
    for (std::size_t k = 0; k < V.size(); ++k) {
        bool isReset = false;
        for (; hasReset && spike != recording.spikes_ms.end() &&
               *spike <= static_cast<double>(k) * dt_ms;
             ++spike)
            isReset = true;
        if (isReset) {
            series.x.push_back(kMissing);
            series.y.push_back(kMissing);
        }
        series.x.push_back(V[k]);
        series.y.push_back(y[k]);
    }
    return series;
}

/// The value of the second variable at which V stands still, the others settled.
double balanceOf(const Scenario& scenario, std::size_t second, double V, double current) {
    auto state = settledAt(scenario, V);
    const auto rise = [&](double y) {
        state[second] = y;
        return scenario.model().slope(scenario.parameters(), state, current)[0];
    };
    const double at0 = rise(0);
    const double at1 = rise(1);
    const bool isLinear =
        std::abs(rise(2) - 2 * at1 + at0) <= 1e-9 * (std::abs(at0) + std::abs(at1));
    if (isLinear)
        return at0 == at1 ? kMissing : at0 / (at0 - at1);
    if ((at0 > 0) == (at1 > 0))
        return kMissing;
    constexpr int kHalvings = 50;
    double low = 0;
    double high = 1;
    for (int i = 0; i < kHalvings; ++i) {
        const double middle = (low + high) / 2;
        ((rise(middle) > 0) == (at0 > 0) ? low : high) = middle;
    }
    return low;
}

enum class Nullcline { OfV, OfSecond };

Series nullcline(const Scenario& scenario, std::size_t second, Nullcline which, Range V, Range y) {
    constexpr int kPoints = 401;
    const std::string symbol(
        scenario.model().states()[which == Nullcline::OfV ? 0 : second].symbol);
    Series series{.id = "still_" + symbol,
                  .label = "d" + symbol + "/dt = 0",
                  .role = which == Nullcline::OfV ? Role::Threshold : roleOf(scenario, second),
                  .order = Order::AsGiven};
    for (int i = 0; i < kPoints; ++i) {
        const double at = V.lo + (V.hi - V.lo) * i / (kPoints - 1);
        const double value = which == Nullcline::OfV
                                 ? balanceOf(scenario, second, at, scenario.meanCurrent())
                                 : settledAt(scenario, at)[second];
        series.x.push_back(at);
        series.y.push_back(y.lo <= value && value <= y.hi ? value : kMissing);
    }
    return series;
}

Range rangeOf(const std::vector<double>& values, Range least) {
    for (const double value : values)
        if (std::isfinite(value))
            least = least.including(value);
    return rounded(least);
}

Figure draw(const Recording& recording) {
    const auto& scenario = recording.scenario;
    const auto states = scenario.model().states();
    const auto second = secondVariable(scenario);
    Figure figure{.id = "phase_plane", .title = "Phase plane", .x = axisOf(states[0], {0, 1})};
    auto path = trajectory(recording, second);
    const Range V = rangeOf(path.x, {states[0].min, states[0].min + 1});
    figure.x.lo = V.lo;
    figure.x.hi = V.hi;
    if (second == 0) {
        figure.notes.push_back(std::string(scenario.model().info().name) +
                               " has no variable beside V.");
        figure.panels.push_back({.y = {"y", "y", "", "Second variable"}});
        return figure;
    }
    const double middle = path.y.empty() ? 0 : path.y.front();
    const Range y = rangeOf(path.y, {middle, middle});
    Panel panel{.y = axisOf(states[second], y)};
    panel.series.push_back(std::move(path));
    panel.series.push_back(nullcline(scenario, second, Nullcline::OfV, V, y));
    panel.series.push_back(nullcline(scenario, second, Nullcline::OfSecond, V, y));
    figure.panels.push_back(std::move(panel));
    figure.path = {sampleTimes(recording), recording.traces[0].values,
                   recording.traces[second].values};
    return figure;
}

} // namespace

const FigureEntry& figure_phase_plane() {
    static const auto options = std::vector<Quantity>{
        choice("variable", variableWords(), "Against V",
               "The second variable; auto: the last one that the model has."),
    };
    static const FigureEntry entry{
        "phase_plane", "Phase plane",
        "The run over V and a second variable, with the lines where V (at the mean input) and the "
        "other stand still.",
        options, FromRecording{draw}};
    return entry;
}

} // namespace soma
