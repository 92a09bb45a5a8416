// SPDX-License-Identifier: GPL-3.0-or-later
// The inner loops: one chunk of lanes on each instruction set, random numbers, exp and log.
#include "core/model/model.hpp"
#include "core/noise/noise.hpp"
#include "core/simd/math.hpp"
#include "core/stimuli/stimulus.hpp"
#include "tests/benchmarks/benchmarks.hpp"

#include <array>
#include <numeric>

namespace soma::bench {

namespace {

/// A full chunk of one stimulus, currents from 100 to 300 pA, for 500 ms.
class Chunk {
public:
    Chunk(const Scenario& scenario, Isa isa, Realisations realisations)
        : m_scenario(scenario)
        , m_model(scenario.model().lanes(isa, Scheme::Notebook))
        , m_normals(numpyNormals(scenario.seed(), scenario.samples())) {
        const auto& part = scenario.stimulus().front();
        spread(m_parameters, scenario.parameters());
        spread(m_inputs, part.values);
        for (std::size_t lane = 0; lane < kMostLanes; ++lane)
            m_inputs[lane] = 100 + 200 * static_cast<double>(lane) / kMostLanes; // I_inj or mu
        std::iota(m_points.begin(), m_points.end(), 0U);
        const bool shared = realisations == Realisations::Shared;
        m_part = {part.stimulus->lanes(isa),
                  m_inputs.data(),
                  shared ? m_normals.data() : nullptr,
                  scenario.seed(),
                  0,
                  0,
                  m_points.data()};
    }

    Chunk(const Chunk&) = delete;
    Chunk& operator=(const Chunk&) = delete;
    ~Chunk() = default;

    [[nodiscard]] std::size_t run() {
        std::size_t spikes = 0;
        const LaneRun run{
            .parameters = m_parameters.data(),
            .parts = &m_part,
            .partCount = 1,
            .lanes = kMostLanes,
            .samples = m_scenario.samples(),
            .dt_ms = m_scenario.dt_ms(),
            .duration_ms = m_scenario.T_ms(),
            .scheme = Scheme::Notebook,
            .whenPeriodic = WhenPeriodic::GoOn,
            .spikes = count,
            .times = nullptr,
            .failed = nullptr,
            .context = &spikes,
        };
        m_model(run);
        return spikes;
    }

private:
    static bool count(void* context, const SpikeRecord* /*records*/, std::size_t count) {
        *static_cast<std::size_t*>(context) += count;
        return true;
    }

    static void spread(std::vector<double>& lanes, const std::vector<double>& values) {
        for (const double value : values)
            lanes.insert(lanes.end(), kMostLanes, value);
    }

    const Scenario& m_scenario;
    LaneModel m_model;
    std::vector<double> m_normals;
    std::vector<double> m_parameters;
    std::vector<double> m_inputs;
    std::array<std::uint32_t, kMostLanes> m_points{};
    LanePart m_part{};
};

void registerChunks(const std::string& name, const std::string& stimulus, const Texts& values,
                    Realisations realisations) {
    for (const Isa isa : usableIsas())
        benchmark::RegisterBenchmark(("lanes/" + name + "/" + std::string(nameOf(isa))).c_str(),
                                     [=](benchmark::State& state) {
                                         const auto scenario = scenarioOf(stimulus, values);
                                         Chunk chunk(scenario, isa, realisations);
                                         for (auto _ : state)
                                             benchmark::DoNotOptimize(chunk.run());
                                         countSteps(state, scenario, kMostLanes);
                                     })
            ->Unit(benchmark::kMicrosecond);
}

constexpr std::size_t kNumbers = 10'000;

template <typename Make> void registerNormals(const char* name, const Make& make) {
    benchmark::RegisterBenchmark(name, [make](benchmark::State& state) {
        for (auto _ : state)
            benchmark::DoNotOptimize(make());
        state.SetItemsProcessed(state.iterations() * std::int64_t{kNumbers});
    })->Unit(benchmark::kMicrosecond);
}

/// `function` of numbers spread over 0.1 to 10.
void registerFunction(const char* name, double (*function)(double)) {
    benchmark::RegisterBenchmark(name, [function](benchmark::State& state) {
        for (auto _ : state) {
            double sum = 0;
            for (std::size_t i = 0; i < kNumbers; ++i)
                sum += function(0.1 + static_cast<double>(i) * (9.9 / kNumbers));
            benchmark::DoNotOptimize(sum);
        }
        state.SetItemsProcessed(state.iterations() * std::int64_t{kNumbers});
    })->Unit(benchmark::kMicrosecond);
}

} // namespace

void registerKernels() {
    registerChunks("dc", "dc", {{"T", "500"}}, Realisations::Shared);
    registerChunks("gwn_shared", "gwn", {{"T", "500"}}, Realisations::Shared);
    registerChunks("gwn_independent", "gwn", {{"T", "500"}}, Realisations::Independent);
    registerChunks("ou_shared", "ou", {{"T", "500"}}, Realisations::Shared);
    registerNormals("normals/numpy", [] { return numpyNormals(2020, kNumbers); });
    registerNormals("normals/philox", [] { return philoxNormals({.seed = 2020}, kNumbers); });
    registerFunction("math/exp", math::exp);
    registerFunction("math/log", math::log);
}

} // namespace soma::bench
