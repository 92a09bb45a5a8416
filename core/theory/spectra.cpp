// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/theory/spectra.hpp"

#include "core/theory/lif_theory.hpp"
#include "core/theory/scenario_values.hpp"

#include <cmath>

namespace soma {

namespace {

constexpr double kMsPerS = 1000;

/// Is a memory of tau forgotten often enough in the run to be seen?
bool isShort(double tau_ms, const Scenario& scenario) {
    constexpr double kShare = 0.1;
    return tau_ms <= kShare * scenario.T_ms();
}

bool isStationary(const StimulusPart& part, const Scenario& scenario) {
    const auto id = part.stimulus->info().id;
    if (id == "ou")
        return valueOf(part, "ou_start") == 0 && isShort(valueOf(part, "tau_ou"), scenario);
    return id == "dc" || id == "gwn";
}

/// The noises of a current that is nothing but these and a constant; none if it is not.
std::vector<const StimulusPart*> noisesOf(const Scenario& scenario) {
    std::vector<const StimulusPart*> noises;
    for (const auto& part : scenario.stimulus()) {
        if (!isStationary(part, scenario))
            return {};
        if (part.stimulus->isNoisy() && valueOf(part, "sigma") > 0)
            noises.push_back(&part);
    }
    return noises;
}

std::string labelOf(const std::vector<const StimulusPart*>& noises) {
    if (noises.size() > 1)
        return "theory";
    return noises.front()->stimulus->info().id == "gwn" ? "white" : "Lorentzian";
}

theory::SlowNoise slowNoise(const StimulusPart& part) {
    return {valueOf(part, "mu"), valueOf(part, "sigma"), valueOf(part, "tau_ou")};
}

/// By Euler-Maruyama.
theory::Step stepOf(const theory::SlowNoise& noise, double dt_ms) {
    return {dt_ms, 1 - dt_ms / noise.tau_ms};
}

double densityOf(const StimulusPart& part, double f_Hz, double dt_ms) {
    if (part.stimulus->info().id == "gwn")
        return theory::whiteDensity({valueOf(part, "mu"), valueOf(part, "sigma")}, f_Hz, dt_ms)
            .value_or(0);
    const auto noise = slowNoise(part);
    return theory::lorentzianDensity(noise, 0) * theory::lowPassGain(stepOf(noise, dt_ms), f_Hz);
}

double covarianceOf(const StimulusPart& part, std::size_t lag, double dt_ms) {
    if (part.stimulus->info().id == "gwn") {
        const double sigma = valueOf(part, "sigma");
        return lag == 0 ? sigma * sigma / (dt_ms / kMsPerS) : 0;
    }
    const auto noise = slowNoise(part);
    const double sd = theory::eulerSd_pA(noise, dt_ms).value_or(0);
    return sd * sd * std::pow(stepOf(noise, dt_ms).kept, static_cast<double>(lag));
}

} // namespace

Expected expectedCurrentDensity(const Scenario& scenario, std::span<const double> f_Hz) {
    const auto noises = noisesOf(scenario);
    if (noises.empty())
        return {};
    Expected expected{labelOf(noises), std::vector<double>(f_Hz.size())};
    for (const auto* part : noises)
        for (std::size_t i = 0; i < f_Hz.size(); ++i)
            expected.y[i] += densityOf(*part, f_Hz[i], scenario.dt_ms());
    return expected;
}

Expected expectedVoltageDensity(const Scenario& scenario, std::span<const double> f_Hz) {
    if (scenario.model().info().id != "lif")
        return {};
    const auto cell = cellOf(scenario);
    if (!isShort(cell.tau_ms, scenario))
        return {};
    const double dt_ms = scenario.dt_ms();
    const bool isEuler = scenario.scheme() == Scheme::Notebook;
    const theory::Step step{dt_ms,
                            isEuler ? 1 - dt_ms / cell.tau_ms : std::exp(-dt_ms / cell.tau_ms)};
    auto expected = expectedCurrentDensity(scenario, f_Hz);
    expected.label = "membrane filter";
    for (std::size_t i = 0; i < expected.y.size(); ++i)
        expected.y[i] *= theory::lowPassGain(step, f_Hz[i]) / (cell.gL_nS * cell.gL_nS);
    return expected;
}

Expected expectedCurrentCovariance(const Scenario& scenario, std::size_t count) {
    const auto noises = noisesOf(scenario);
    if (noises.empty())
        return {};
    Expected expected{"theory", std::vector<double>(count)};
    for (const auto* part : noises)
        for (std::size_t lag = 0; lag < count; ++lag)
            expected.y[lag] += covarianceOf(*part, lag, scenario.dt_ms());
    return expected;
}

} // namespace soma
