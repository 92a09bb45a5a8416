// SPDX-License-Identifier: GPL-3.0-or-later
// --threads and --benchmark: how a computation is done, and how long it takes.
#pragma once

#include "app/options/flags.hpp"
#include "core/result.hpp"

#include <chrono>
#include <string>
#include <vector>

namespace soma::app {

/// `threads` = 0 takes all cores; `repeats` = 0 computes once and reports no times.
struct Work {
    unsigned threads = 0;
    int repeats = 0;
};

class WorkFlags {
public:
    explicit WorkFlags(CLI::App& app);
    [[nodiscard]] Result<Work> read() const;

private:
    std::string m_threads;
    std::string m_repeats;
};

/// Prints the times as the one JSON line of --benchmark on standard error.
void printBenchmark(std::vector<double> times_ms, unsigned threads);

/// What `compute` gives, computed as often as the work says.
template <typename Compute>
auto computed(const Work& work, const Compute& compute) -> decltype(compute()) {
    if (work.repeats == 0)
        return compute();
    std::vector<double> times_ms;
    while (true) {
        const auto start = std::chrono::steady_clock::now();
        auto result = compute();
        const std::chrono::duration<double, std::milli> taken =
            std::chrono::steady_clock::now() - start;
        times_ms.push_back(taken.count());
        if (times_ms.size() < static_cast<std::size_t>(work.repeats))
            continue;
        printBenchmark(std::move(times_ms), work.threads);
        return result;
    }
}

} // namespace soma::app
