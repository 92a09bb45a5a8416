// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/signal.hpp"

#include "core/expect.hpp"
#include "core/model/model.hpp"
#include "core/text/text.hpp"

#include <algorithm>
#include <cmath>

namespace soma {

namespace {

constexpr std::size_t kFewestSamples = 16;

/// Up to rounding: a V that has come to rest still changes in its last bits.
bool isConstant(std::span<const double> values) {
    constexpr double kRounding = 1e-12;
    const auto [lowest, highest] = std::ranges::minmax(values);
    return highest - lowest <= kRounding * std::max(std::abs(lowest), std::abs(highest));
}

Role roleOf(const Recording& recording, const Trace& trace) {
    if (trace.quantity.id == "I")
        return Role::Current;
    return &trace == recording.traces.data() ? Role::Voltage : Role::Gate;
}

/// "lif has no w; it has: V, I."
std::string missing(const Recording& recording, std::string_view id) {
    std::vector<std::string> known;
    for (const auto& trace : recording.traces)
        known.emplace_back(trace.quantity.id);
    return std::string(recording.scenario.model().info().name) + " has no " + std::string(id) +
           "; it has: " + joined(known) + ".";
}

std::string whyUnusable(const Trace& trace) {
    if (trace.values.size() < kFewestSamples)
        return "The run is too short: fewer than " + std::to_string(kFewestSamples) + " samples.";
    if (isConstant(trace.values))
        return std::string(trace.quantity.id) + " is constant.";
    return {};
}

} // namespace

std::span<const std::string_view> signalIds() {
    static const auto ids = [] {
        std::vector<std::string_view> all;
        for (const auto* model : models())
            for (const auto& state : model->states())
                if (std::ranges::find(all, state.id) == all.end())
                    all.push_back(state.id);
        all.emplace_back("I");
        return all;
    }();
    return ids;
}

Quantity signalOption(std::span<const std::string_view> words) {
    return choice("signal", words, "Signal",
                  "Which trace of the run: a state of the neuron or the injected current.");
}

std::vector<Quantity> checkedTable(std::vector<Quantity> rows) {
    for (const auto& row : rows) {
        SOMA_EXPECT(isWellFormed(row));
        SOMA_EXPECT(std::ranges::count(rows, row.id, &Quantity::id) == 1);
    }
    return rows;
}

Signal signalOf(const Recording& recording, std::string_view id) {
    const auto trace =
        std::ranges::find(recording.traces, id, [](const Trace& each) { return each.quantity.id; });
    if (trace == recording.traces.end())
        return {.id = std::string(id), .isThere = false, .note = missing(recording, id)};
    Signal signal{.id = std::string(id),
                  .unit = std::string(trace->quantity.unit),
                  .role = roleOf(recording, *trace),
                  .note = whyUnusable(*trace)};
    if (signal.note.empty())
        signal.values = trace->values;
    return signal;
}

std::string squaredUnit(std::string_view unit) {
    std::string text;
    const auto endFactor = [&] {
        if (text.ends_with('2'))
            text.back() = '4';
        else if (!text.empty())
            text += '2';
    };
    for (const char c : unit) {
        if (c == '/' || c == '*')
            endFactor();
        text += c;
    }
    endFactor();
    return text;
}

std::string densityUnit(std::string_view unit) {
    return (unit.empty() ? "1" : squaredUnit(unit)) + "/Hz";
}

} // namespace soma
