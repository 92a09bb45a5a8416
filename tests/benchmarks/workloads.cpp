// SPDX-License-Identifier: GPL-3.0-or-later
// The course's figures as the program computes them, on one thread and on two. W1 is the F-I curve
// of 2000 currents for 500 ms, the yardstick that peers.py measures others with.
#include "core/sweep/engine.hpp"
#include "tests/benchmarks/benchmarks.hpp"

#include <array>
#include <functional>

namespace soma::bench {

namespace {

struct Workload {
    std::string name;
    std::string stimulus;
    Texts values;
    std::string axis;
    std::string measure;
    Realisations realisations = Realisations::Shared;
    std::string model = "lif";
    WhenPeriodic whenPeriodic = WhenPeriodic::GoOn;
};

std::vector<Workload> sweeps() {
    return {
        {"W1/dc", "dc", {{"T", "500"}}, "I_inj=100:300:0.1", "spike_count"},
        {"W1/gwn_shared", "gwn", {{"T", "500"}, {"sigma", "3"}}, "mu=100:300:0.1", "isi_cv"},
        {"W1/gwn_independent",
         "gwn",
         {{"T", "500"}, {"sigma", "3"}, {"rng", "philox"}},
         "mu=100:300:0.1",
         "isi_cv",
         Realisations::Independent},
        {"tau_ou",
         "ou",
         {{"T", "1000"}, {"mu", "250"}, {"sigma", "10"}, {"ou_start", "notebook"}},
         "tau_ou=5:100:1",
         "isi_cv"},
        {"rheobase_of_sigma", "gwn", {{"T", "500"}}, "sigma=0:5.1:0.1", "rheobase"},
        {"hh_fi",
         "dc",
         {{"T", "1000"}},
         "I_inj=0:20:0.1",
         "spike_count",
         Realisations::Shared,
         "hh"},
        {"hh_fi_periodic",
         "dc",
         {{"T", "1000"}},
         "I_inj=0:20:0.1",
         "spike_count",
         Realisations::Shared,
         "hh",
         WhenPeriodic::Extrapolate},
        {"adex_fi",
         "dc",
         {{"T", "500"}},
         "I_inj=400:1600:0.6",
         "spike_count",
         Realisations::Shared,
         "adex"},
        {"adex_fi_euler",
         "dc",
         {{"T", "500"}, {"scheme", "notebook"}},
         "I_inj=400:1600:0.6",
         "spike_count",
         Realisations::Shared,
         "adex"},
    };
}

SweepPlan planOf(const Workload& workload) {
    const auto base = scenarioOf(workload.stimulus, workload.values, workload.model);
    return {.base = base,
            .axes = {must(parseVariation(base, workload.axis))},
            .measures = {must(findMeasure(workload.measure))},
            .realisations = workload.realisations,
            .whenPeriodic = workload.whenPeriodic};
}

unsigned threadsOf(const benchmark::State& state) { return static_cast<unsigned>(state.range(0)); }

void runSweep(benchmark::State& state, const Workload& workload) {
    const auto plan = planOf(workload);
    const Engine engine(threadsOf(state));
    for (auto _ : state)
        benchmark::DoNotOptimize(must(engine.sweep(plan)));
    countSteps(state, plan.base, plan.points());
}

void runTrace(benchmark::State& state, const std::string& model, const std::string& stimulus) {
    const auto scenario = scenarioOf(stimulus, {{"T", "1000"}}, model);
    const Engine engine(1);
    for (auto _ : state)
        benchmark::DoNotOptimize(engine.record(scenario));
    countSteps(state, scenario, 1);
}

void runFigure(benchmark::State& state, const FigureEntry& entry) {
    const auto scenario = scenarioOf("gwn", {{"T", "1000"}});
    const Engine engine(threadsOf(state));
    for (auto _ : state)
        benchmark::DoNotOptimize(must(engine.figure(entry, scenario)));
}

void registerOn(const std::string& name, const std::vector<std::int64_t>& threads,
                const std::function<void(benchmark::State&)>& run) {
    auto* added = benchmark::RegisterBenchmark(name.c_str(), run);
    for (const std::int64_t count : threads)
        added->Arg(count);
    added->ArgName("threads")->UseRealTime()->Unit(benchmark::kMillisecond);
}

} // namespace

void registerWorkloads() {
    for (const auto& workload : sweeps())
        registerOn(workload.name, {1, 2},
                   [workload](benchmark::State& state) { runSweep(state, workload); });
    registerOn("trace", {1}, [](benchmark::State& state) { runTrace(state, "lif", "gwn"); });
    registerOn("hh_trace", {1}, [](benchmark::State& state) { runTrace(state, "hh", "dc"); });
    for (const auto* entry : figures())
        registerOn("figure/" + std::string(entry->id), {1, 2},
                   [entry](benchmark::State& state) { runFigure(state, *entry); });
}

} // namespace soma::bench
