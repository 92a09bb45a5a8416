// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/engine.hpp"

#include "core/expect.hpp"
#include "core/stimuli/stimulus.hpp"
#include "core/sweep/sweep_run.hpp"
#include "core/text/text.hpp"

#include <algorithm>
#include <thread>

namespace soma {

namespace {

RunInput inputOf(const Scenario& scenario, std::span<const double> current, Keep keep,
                 std::stop_token stop) {
    return {
        .parameters = scenario.parameters(),
        .current = current,
        .dt_ms = scenario.dt_ms(),
        .duration_ms = scenario.T_ms(),
        .scheme = scenario.scheme(),
        .keep = keep,
        .stop = std::move(stop),
        .isSteady =
            std::ranges::all_of(scenario.stimulus(),
                                [](const StimulusPart& part) { return part.stimulus->isSteady(); }),
    };
}

Quantity currentQuantity(const Scenario& scenario) {
    const auto& info = scenario.model().info();
    return {
        .id = "I",
        .symbol = "I",
        .unit = info.currentUnit,
        .lowest = -info.currentLimit,
        .highest = info.currentLimit,
        .name = "Injected current",
        .doc = "The sum of all inputs.",
    };
}

/// What a user should know of a run that did not complete.
std::string noteOn(RunStatus status, double reached_ms) {
    const std::string at = " at " + formatNumber(reached_ms) + " ms";
    switch (status) {
    case RunStatus::Complete:
        return "";
    case RunStatus::Cancelled:
        return "Stopped" + at + ".";
    case RunStatus::Diverged:
        return "The run left the finite numbers" + at + "; a smaller time step dt helps.";
    case RunStatus::TooManySpikes:
        return "More spikes than can be kept" + at + "; shorten T or lower the current.";
    case RunStatus::TooStiff:
        return "The equations became too stiff" + at +
               ": no step is small enough. Values nearer to the defaults help.";
    }
    return "";
}

/// Has V, in the last fifth of the run, stayed above the model's limit without a spike?
bool isBlocked(const Scenario& scenario, const RunOutput& output) {
    constexpr double kShare = 0.2;
    const auto limit_mV = scenario.model().excited_mV();
    if (!limit_mV || output.status != RunStatus::Complete)
        return false;
    const double from_ms = (1 - kShare) * scenario.T_ms();
    if (!output.spikes_ms.empty() && output.spikes_ms.back() > from_ms)
        return false;
    const auto& V = output.traces.front();
    const auto first = static_cast<std::ptrdiff_t>(from_ms / scenario.dt_ms());
    return std::all_of(V.begin() + std::min<std::ptrdiff_t>(first, std::ssize(V)), V.end(),
                       [&](double v) { return v > *limit_mV; });
}

} // namespace

Engine::Engine(unsigned threads, Isa isa)
    : m_threads(threads > 0 ? threads : std::max(1U, std::thread::hardware_concurrency()))
    , m_isa(isa)
    , m_noise(std::make_unique<NoiseBank>()) {}

std::vector<double> Engine::current(const Scenario& scenario, Draw draw) const {
    std::vector<double> sum(scenario.samples(), 0.0);
    std::uint32_t stream = 0;
    for (const auto& part : scenario.stimulus()) {
        Normals noise;
        if (part.stimulus->isNoisy()) {
            const NoiseKey key{scenario.rng(), scenario.seed(), draw.trial, stream++, draw.point};
            noise = m_noise->get(key, sum.size());
        }
        part.stimulus->addTo(sum, part.values, scenario.dt_ms(),
                             noise ? std::span(*noise) : std::span<const double>{});
    }
    return sum;
}

std::shared_ptr<const Recording> Engine::record(const Scenario& scenario,
                                                std::stop_token stop) const {
    auto injected = current(scenario, {});
    auto output = scenario.model().run(inputOf(scenario, injected, Keep::Traces, std::move(stop)));
    const auto states = scenario.model().states();
    const double reached_ms = static_cast<double>(output.samples) * scenario.dt_ms();
    auto recording = std::make_shared<Recording>(Recording{.scenario = scenario});
    recording->status = output.status;
    recording->note = noteOn(output.status, reached_ms);
    auto derived = scenario.model().derive(scenario.parameters(), output.traces);
    const auto derivedRows = scenario.model().derived();
    if (isBlocked(scenario, output))
        recording->note = "Depolarisation block: V stays up without spikes.";
    recording->samples = output.samples;
    for (std::size_t i = 0; i < states.size(); ++i)
        recording->traces.push_back({states[i], std::move(output.traces[i])});
    for (std::size_t i = 0; i < derived.size(); ++i)
        recording->traces.push_back({derivedRows[i], std::move(derived[i])});
    injected.resize(output.samples);
    recording->traces.push_back({currentQuantity(scenario), std::move(injected)});
    recording->summary = summaryOf(scenario, output.spikes_ms);
    recording->spikes_ms = std::move(output.spikes_ms);
    return recording;
}

RunOutput Engine::spikes(const Scenario& scenario, Draw draw, std::stop_token stop) const {
    const auto injected = current(scenario, draw);
    return scenario.model().run(inputOf(scenario, injected, Keep::Spikes, std::move(stop)));
}

SpikeSummary Engine::summaryOf(const Scenario& scenario, std::span<const double> spikes_ms) {
    if (!scenario.model().hasSpikesOnGrid(scenario.scheme()))
        return summarise(spikes_ms, scenario.T_ms());
    return summariseOnGrid(spikes_ms, scenario.dt_ms(), scenario.T_ms());
}

Result<SweepResult> Engine::sweep(const SweepPlan& plan, const SweepWatch& watch) const {
    if (const auto ok = checkPlan(plan); !ok)
        return tl::unexpected(ok.error());
    return SweepRun(*this, *m_noise, plan, watch).run();
}

Result<Figure> Engine::figure(const FigureEntry& entry, const Scenario& scenario,
                              const SweepWatch& watch) const {
    if (const auto* fromRun = std::get_if<FromRecording>(&entry.source))
        return fromRun->draw(*record(scenario, watch.stop));
    const auto& fromSweep = std::get<FromSweep>(entry.source);
    const auto plan = fromSweep.plan(scenario);
    if (!plan)
        return tl::unexpected(plan.error());
    const auto result = sweep(*plan, watch);
    if (!result)
        return tl::unexpected(result.error());
    return fromSweep.draw(*plan, *result);
}

const Trace& Recording::trace(std::string_view id) const {
    const auto found = std::ranges::find(traces, id, [](const Trace& t) { return t.quantity.id; });
    SOMA_EXPECT(found != traces.end());
    return *found;
}

} // namespace soma
