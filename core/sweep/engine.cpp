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
    }
    return "";
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
    recording->samples = output.samples;
    for (std::size_t i = 0; i < states.size(); ++i)
        recording->traces.push_back({states[i], std::move(output.traces[i])});
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
    if (!infoOf(scenario.scheme()).spikesOnGrid)
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
