// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/theory/theory_lines.hpp"

#include "core/model/model.hpp"
#include "core/stimuli/stimulus.hpp"
#include "core/theory/lif_theory.hpp"
#include "core/theory/scenario_values.hpp"
#include "core/theory/siegert.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>
#include <string_view>

namespace soma {

namespace {

using Value = std::optional<double>;

constexpr double kMsPerS = 1000;

/// A scenario that theory can speak about: a constant current and at most one noise.
struct Case {
    const Scenario& scenario;
    double mean_pA = 0;
    const StimulusPart* noise = nullptr;

    [[nodiscard]] bool hasNoise(std::string_view id) const {
        return noise != nullptr && noise->stimulus->info().id == id;
    }

    /// Demands the model `lif`.
    [[nodiscard]] theory::LifCell lif() const { return cellOf(scenario); }

    [[nodiscard]] double V0_mV() const {
        return valueOf(scenario.model().parameters(), scenario.parameters(), "V_init");
    }
};

std::optional<Case> caseOf(const Scenario& scenario) {
    Case result{.scenario = scenario};
    for (const auto& part : scenario.stimulus()) {
        const auto id = part.stimulus->info().id;
        const bool isNoise = id == "gwn" || id == "ou";
        if (!isNoise && id != "dc")
            return {};
        if (isNoise && result.noise != nullptr)
            return {};
        if (isNoise)
            result.noise = &part;
        result.mean_pA += valueOf(part, isNoise ? "mu" : "I_inj");
    }
    return result;
}

Value closedForm(const Case& c, std::string_view measure) {
    if (c.noise != nullptr)
        return {};
    if (measure == "rate_hz" || measure == "first_isi_rate_hz")
        return theory::rate_Hz(c.lif(), c.mean_pA);
    if (measure == "spike_count")
        return theory::spikesWithin(c.lif(), c.mean_pA, c.V0_mV(), c.scenario.T_ms());
    if (measure == "isi_mean_ms")
        return theory::interval_ms(c.lif(), c.mean_pA);
    if (measure == "latency_ms")
        return theory::timeToThreshold_ms(c.lif(), c.mean_pA, c.V0_mV());
    if (measure == "rheobase")
        return theory::rheobaseWithin_pA(c.lif(), c.V0_mV(), c.scenario.T_ms());
    return {};
}

/// The rate as `measure` shows it. Averages over few spikes are not what theory speaks about.
Value asMeasured(double rate_Hz, std::string_view measure, double T_ms) {
    constexpr double kEnoughSpikes = 20;
    const double spikes = rate_Hz * T_ms / kMsPerS;
    if (measure == "rate_hz")
        return rate_Hz;
    if (measure == "spike_count")
        return spikes;
    if (measure == "isi_mean_ms" && spikes >= kEnoughSpikes)
        return kMsPerS / rate_Hz;
    return {};
}

/// The notebook counts the refractory time in steps, rounded up.
double refractoryOnGrid_ms(double tref_ms, double dt_ms) {
    constexpr double kRounding = 1e-9;
    return std::ceil(tref_ms / dt_ms - kRounding) * dt_ms;
}

/// How the scheme of the scenario integrates the cell. With the exact scheme the refractory time
/// has to outlast the step: else the current that overshot the threshold drives V from the reset
/// on.
std::optional<theory::Step> stepOf(const Scenario& scenario, const theory::LifCell& cell) {
    constexpr double kCoarsest = 0.05; // dt/tau_m; the theory is 2 % off there, 0.5 % at 0.01
    const double dt_ms = scenario.dt_ms();
    if (dt_ms > kCoarsest * cell.tau_ms)
        return {};
    if (scenario.scheme() == Scheme::Notebook)
        return theory::Step{dt_ms, 1 - dt_ms / cell.tau_ms};
    if (cell.tref_ms < dt_ms)
        return {};
    return theory::Step{dt_ms, std::exp(-dt_ms / cell.tau_ms)};
}

/// What the first-passage theory says of a measure. The irregularity of a few intervals is not what
/// it speaks about.
Value firstPassage(const theory::NoisyCell& noisy, std::string_view measure, double T_ms) {
    constexpr double kEnoughSpikes = 20;
    const double rate_Hz = theory::siegertRate_Hz(noisy.cell, noisy.noise);
    const bool isOfIntervals =
        measure == "isi_cv" || measure == "isi_sd_ms" || measure == "isi_var_ms2";
    if (!isOfIntervals)
        return asMeasured(rate_Hz, measure, T_ms);
    if (rate_Hz * T_ms / kMsPerS < kEnoughSpikes)
        return {};
    const auto cv = theory::siegertCv(noisy.cell, noisy.noise);
    if (!cv || measure == "isi_cv")
        return cv;
    const double sd_ms = *cv * kMsPerS / rate_Hz;
    return measure == "isi_sd_ms" ? sd_ms : sd_ms * sd_ms;
}

theory::NoisyCell noisyCell(const Case& c) {
    return {c.lif(), {c.mean_pA, valueOf(*c.noise, "sigma")}};
}

/// As the scheme sees it, which looks for the threshold at multiples of dt only.
Value siegertAtStep(const Case& c, std::string_view measure) {
    constexpr double kFine =
        20; // steps per interval; with fewer, rounding to the grid is what one sees
    if (!c.hasNoise("gwn"))
        return {};
    const double dt_ms = c.scenario.dt_ms();
    const auto step = stepOf(c.scenario, c.lif());
    if (!step)
        return {};
    auto like = theory::continuousLike(noisyCell(c), *step);
    if (!like)
        return {};
    if (c.scenario.scheme() == Scheme::Notebook)
        like->cell.tref_ms = refractoryOnGrid_ms(c.lif().tref_ms, dt_ms);
    if (theory::siegertRate_Hz(like->cell, like->noise) * dt_ms * kFine > kMsPerS)
        return {};
    return firstPassage(*like, measure, c.scenario.T_ms());
}

/// In continuous time: the limit of small steps, beside the line of the present one.
Value siegert(const Case& c, std::string_view measure) {
    if (!siegertAtStep(c, measure))
        return {};
    return firstPassage(noisyCell(c), measure, c.scenario.T_ms());
}

/// Slow noise with a stationary start: the notebook's start near 0 takes many tau_ou to be
/// forgotten. Only well above rheobase, where the noise seldom carries the current across it: there
/// even a slow one is followed, while across it the limit is approached so slowly that it would
/// mislead.
Value adiabatic(const Case& c, std::string_view measure) {
    constexpr double kSlow = 5; // tau_ou / tau_m
    constexpr double kFar = 2;  // standard deviations above rheobase
    if (!c.hasNoise("ou") || valueOf(*c.noise, "ou_start") != 0)
        return {};
    theory::SlowNoise noise{c.mean_pA, valueOf(*c.noise, "sigma"), valueOf(*c.noise, "tau_ou")};
    if (noise.tau_ms < kSlow * c.lif().tau_ms)
        return {};
    if (noise.mu_pA - kFar * noise.sigma_pA <= theory::rheobase_pA(c.lif()))
        return {};
    const auto sd_pA = theory::eulerSd_pA(noise, c.scenario.dt_ms());
    if (!sd_pA)
        return {};
    noise.sigma_pA = *sd_pA;
    return asMeasured(theory::adiabaticRate_Hz(c.lif(), noise), measure, c.scenario.T_ms());
}

Value eifQuadrature(const Case& c, std::string_view measure) {
    if (c.noise != nullptr)
        return {};
    const auto cell = eifOf(c.scenario);
    if (measure == "rheobase")
        return theory::rheobase_pA(cell);
    if (measure == "latency_ms")
        return theory::timeToPeak_ms(cell, c.mean_pA, c.V0_mV());
    const auto rise_ms = theory::timeToPeak_ms(cell, c.mean_pA, cell.Vreset_mV);
    const bool isRate = measure == "rate_hz" || measure == "first_isi_rate_hz";
    if (isRate)
        return rise_ms ? kMsPerS / (cell.tref_ms + *rise_ms) : 0;
    if (measure == "isi_mean_ms" && rise_ms)
        return cell.tref_ms + *rise_ms;
    return {};
}

Value eifFokkerPlanck(const Case& c, std::string_view measure) {
    if (!c.hasNoise("gwn"))
        return {};
    const double rate_Hz =
        theory::noisyRate_Hz(eifOf(c.scenario), {c.mean_pA, valueOf(*c.noise, "sigma")});
    return asMeasured(rate_Hz, measure, c.scenario.T_ms());
}

struct Theory {
    std::string_view model;
    std::string_view id;
    std::string_view name;
    Value (*expected)(const Case&, std::string_view measure);
};

constexpr std::array kTheories{
    Theory{"lif", "closed_form", "closed form", closedForm},
    Theory{"lif", "siegert_dt", "Siegert at dt", siegertAtStep},
    Theory{"lif", "siegert", "Siegert, dt to 0", siegert},
    Theory{"lif", "adiabatic", "adiabatic limit", adiabatic},
    Theory{"eif", "quadrature", "quadrature", eifQuadrature},
    Theory{"eif", "fokker_planck", "Fokker-Planck", eifFokkerPlanck},
};

/// All values, or evenly spread ones if they are very many.
std::vector<double> someOf(const std::vector<double>& values) {
    const std::size_t count = std::min(values.size(), kMostTheoryPoints);
    std::vector<double> some;
    for (std::size_t i = 0; i < count; ++i)
        some.push_back(values[count < 2 ? 0 : i * (values.size() - 1) / (count - 1)]);
    return some;
}

/// The scenarios at those values; nothing where one is not valid.
std::vector<std::optional<Scenario>> scenariosAt(const Scenario& base, const Setting& setting,
                                                 const std::vector<double>& values) {
    std::vector<std::optional<Scenario>> scenarios;
    for (const double value : values) {
        auto scenario = base.with(setting, value);
        scenarios.push_back(scenario ? std::optional(std::move(*scenario)) : std::nullopt);
    }
    return scenarios;
}

Value expectedAt(const Theory& theory, const std::optional<Scenario>& scenario,
                 const Measure& measure) {
    const auto known = scenario ? caseOf(*scenario) : std::nullopt;
    return known ? theory.expected(*known, measure.id) : Value();
}

} // namespace

std::vector<TheoryLine> theoryOf(const Scenario& scenario, const Variation& varied,
                                 const Measure& measure) {
    constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
    std::vector<TheoryLine> lines;
    const auto isOfModel = [&](const Theory& theory) {
        return theory.model == scenario.model().info().id;
    };
    if (!caseOf(scenario) || std::ranges::none_of(kTheories, isOfModel))
        return lines;
    const auto x = someOf(varied.values);
    const auto scenarios = scenariosAt(scenario, varied.setting, x);
    for (const auto& theory : kTheories) {
        if (!isOfModel(theory))
            continue;
        TheoryLine line{std::string(theory.id), std::string(theory.name), x, {}};
        for (const auto& each : scenarios)
            line.y.push_back(expectedAt(theory, each, measure).value_or(kNone));
        const auto applies = [](double y) { return !std::isnan(y); };
        if (std::ranges::any_of(line.y, applies))
            lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace soma
