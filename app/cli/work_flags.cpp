// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/work_flags.hpp"

#include "app/cli/json_text.hpp"
#include "core/lanes/lanes.hpp"

#include <algorithm>
#include <cstdio>
#include <thread>

namespace soma::app {

namespace {

constexpr int kMostThreads = 1024;
constexpr int kMostRepeats = 1'000'000;

double median(const std::vector<double>& sorted) {
    const std::size_t middle = sorted.size() / 2;
    return sorted.size() % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

} // namespace

WorkFlags::WorkFlags(CLI::App& app) {
    addFlag(app, "--threads", m_threads, "N", "How many threads compute; all cores without it")
        ->group("Work");
    addFlag(app, "--benchmark", m_repeats, "N",
            "Compute N times and print the times as JSON on standard error")
        ->group("Work");
}

Result<Work> WorkFlags::read() const {
    Work work;
    if (!m_threads.empty()) {
        const auto threads = wholeNumber("--threads", m_threads, 1, kMostThreads);
        if (!threads)
            return tl::unexpected(threads.error());
        work.threads = static_cast<unsigned>(*threads);
    }
    if (!m_repeats.empty()) {
        const auto repeats = wholeNumber("--benchmark", m_repeats, 1, kMostRepeats);
        if (!repeats)
            return tl::unexpected(repeats.error());
        work.repeats = *repeats;
    }
    return work;
}

void printBenchmark(std::vector<double> times_ms, unsigned threads) {
    std::ranges::sort(times_ms);
    const unsigned used =
        threads != 0 ? threads : std::max(1U, std::thread::hardware_concurrency());
    const Json line{
        {"benchmark",
         {{"runs", times_ms.size()},
          {"min_ms", times_ms.front()},
          {"median_ms", median(times_ms)},
          {"threads", used},
          {"isa", nameOf(bestIsa())}}},
    };
    std::fprintf(stderr, "%s\n", textOf(line).c_str());
}

} // namespace soma::app
