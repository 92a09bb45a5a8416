// SPDX-License-Identifier: GPL-3.0-or-later
// What the benchmarks share. They are registered when the program starts; main thread.
#pragma once

#include "core/result.hpp"
#include "core/sweep/sweep.hpp"

#include <benchmark/benchmark.h>

#include <cstdio>
#include <cstdlib>
#include <string>
#include <utility>
#include <vector>

namespace soma::bench {

/// The value; ends the program with the error's message if there is none.
template <typename T> T must(Result<T> result) {
    if (result)
        return std::move(*result);
    std::fprintf(stderr, "%s\n", result.error().line().c_str());
    std::exit(EXIT_FAILURE);
}

using Texts = std::vector<std::pair<std::string, std::string>>;

/// A neuron driven by `stimulus`, with some values as a user would type them.
Scenario scenarioOf(const std::string& stimulus, const Texts& values,
                    const std::string& model = "lif");

/// Of single neurons stepped for the notebook's time step, so that the rate of "items" is that of
/// these steps.
void countSteps(benchmark::State& state, const Scenario& scenario, std::size_t neurons);

void registerKernels();
void registerWorkloads();

} // namespace soma::bench
