// SPDX-License-Identifier: GPL-3.0-or-later
// soma_benchmarks: times of the inner loops and of the course's figures. `--benchmark_filter=W1`
// chooses; the minimum is what to look at on a machine that others use too.
#include "tests/benchmarks/benchmarks.hpp"

#include <cstdlib>

namespace soma::bench {

Scenario scenarioOf(const std::string& stimulus, const Texts& values, const std::string& model) {
    auto scenario = must(Scenario::create(model, stimulus));
    for (const auto& [name, text] : values)
        scenario = must(scenario.withText(name, text));
    return scenario;
}

void countSteps(benchmark::State& state, const Scenario& scenario, std::size_t neurons) {
    const auto steps = static_cast<std::int64_t>(scenario.samples() * neurons);
    state.SetItemsProcessed(state.iterations() * steps);
}

} // namespace soma::bench

int main(int argc, char** argv) {
    soma::bench::registerKernels();
    soma::bench::registerWorkloads();
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return EXIT_FAILURE;
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return EXIT_SUCCESS;
}
