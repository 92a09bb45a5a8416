// SPDX-License-Identifier: GPL-3.0-or-later
// Turns scenarios into recordings, sweeps and figures. An Engine holds no scenario; its calls may
// come from any thread, several at once.
#pragma once

#include "core/figures/registry.hpp"
#include "core/lanes/lanes.hpp"
#include "core/model/model.hpp"
#include "core/noise/bank.hpp"
#include "core/solve/recording.hpp"
#include "core/sweep/sweep.hpp"

#include <functional>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

namespace soma {

/// How a sweep reports and ends early. `progress` is called from the calling thread, now and then,
/// with all that is finished; `stop` is looked at between runs.
struct SweepWatch {
    std::stop_token stop;
    std::function<void(const SweepResult&)> progress;
};

/// Which realisation of the noise a run sees.
struct Draw {
    std::uint32_t trial = 0;
    std::uint32_t point = 0;
};

class Engine {
public:
    /// `threads` = 0 takes all cores. Every instruction set gives the same bits.
    explicit Engine(unsigned threads = 0, Isa isa = bestIsa());

    [[nodiscard]] unsigned threads() const { return m_threads; }

    [[nodiscard]] Isa isa() const { return m_isa; }

    /// Runs the scenario once, with traces.
    [[nodiscard]] std::shared_ptr<const Recording> record(const Scenario& scenario,
                                                          std::stop_token stop = {}) const;

    /// Runs the scenario once for its spikes only. A run that was stopped says so in its status.
    [[nodiscard]] RunOutput spikes(const Scenario& scenario, Draw draw = {},
                                   std::stop_token stop = {}) const;

    /// The injected current of that run, one value a step, in the model's unit.
    [[nodiscard]] std::vector<double> current(const Scenario& scenario, Draw draw = {}) const;

    /// Measures of one run; the same bits as those of its recording or of its point in a sweep.
    [[nodiscard]] static SpikeSummary summaryOf(const Scenario& scenario,
                                                std::span<const double> spikes_ms);

    /// Computes the points of the plan, those spread over the whole axis first. A result that was
    /// stopped is incomplete. Fails if a point is not a valid scenario or the plan is too large.
    [[nodiscard]] Result<SweepResult> sweep(const SweepPlan& plan,
                                            const SweepWatch& watch = {}) const;

    /// Any figure of a scenario; incomplete only if it was stopped.
    [[nodiscard]] Result<Figure> figure(const FigureEntry& entry, const Scenario& scenario,
                                        const SweepWatch& watch = {}) const;

private:
    unsigned m_threads;
    Isa m_isa;
    std::unique_ptr<NoiseBank> m_noise;
};

} // namespace soma
