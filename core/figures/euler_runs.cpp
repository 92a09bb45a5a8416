// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/euler_runs.hpp"

#include "core/model/model.hpp"
#include "core/sweep/engine.hpp"
#include "core/theory/scenario_values.hpp"

#include <algorithm>
#include <cmath>

namespace soma {

namespace {

std::optional<Scenario> by(const Scenario& scenario, Scheme scheme) {
    if (scenario.scheme() == scheme)
        return scenario;
    auto changed = scenario.with("run.scheme", static_cast<double>(scheme));
    return changed ? std::optional(std::move(*changed)) : std::nullopt;
}

bool has(const Model& model, Scheme scheme) {
    return std::ranges::find(model.schemes(), scheme) != model.schemes().end();
}

/// The leaky neuron by Euler; a step that passes the threshold is cut there, and one within which
/// the refractory time ends begins there.
std::vector<double> lifSpikes(const Scenario& scenario, const std::vector<double>& current) {
    const auto cell = cellOf(scenario);
    const double dt_ms = scenario.dt_ms();
    std::vector<double> spikes;
    double V = scenario.model().start(scenario.parameters()).front();
    double t = 0;
    for (std::size_t k = 0; k < current.size(); ++k) {
        const double end = std::min(static_cast<double>(k + 1) * dt_ms, scenario.T_ms());
        while (t < end) {
            const double slope = (-(V - cell.EL_mV) + current[k] / cell.gL_nS) / cell.tau_ms;
            const double reached = V + slope * (end - t);
            if (reached < cell.Vth_mV && V < cell.Vth_mV) {
                V = reached;
                t = end;
                continue;
            }
            t += V >= cell.Vth_mV ? 0 : (cell.Vth_mV - V) / slope;
            spikes.push_back(t);
            V = cell.Vreset_mV;
            t += cell.tref_ms;
        }
    }
    return spikes;
}

} // namespace

std::optional<Scenario> byEuler(const Scenario& scenario) { return by(scenario, Scheme::Notebook); }

Scenario byBest(const Scenario& scenario) {
    const Scheme best =
        has(scenario.model(), Scheme::Exact) ? Scheme::Exact : Scheme::DormandPrince;
    return by(scenario, best).value_or(scenario);
}

std::optional<std::vector<double>> interpolatedEuler_ms(const Scenario& scenario) {
    if (scenario.model().threshold() == nullptr || !byEuler(scenario))
        return {};
    const Engine engine(1);
    if (scenario.model().info().id == "lif")
        return lifSpikes(scenario, engine.current(scenario));
    const auto cut = by(scenario, Scheme::EulerMaruyama);
    return cut ? std::optional(engine.spikes(*cut).spikes_ms) : std::nullopt;
}

} // namespace soma
