// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/theory/lif_theory.hpp"

#include "core/theory/quadrature.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace soma::theory {

namespace {

constexpr double kMsPerS = 1000;

/// Where V tends to under a constant current.
double target_mV(const LifCell& cell, double I_pA) { return cell.EL_mV + I_pA / cell.gL_nS; }

/// The standard normal density.
double gaussian(double z) { return std::exp(-z * z / 2) / std::sqrt(2 * std::numbers::pi); }

} // namespace

double rheobase_pA(const LifCell& cell) { return cell.gL_nS * (cell.Vth_mV - cell.EL_mV); }

std::optional<double> rheobaseWithin_pA(const LifCell& cell, double V0_mV, double T_ms) {
    if (V0_mV >= cell.Vth_mV || T_ms <= 0)
        return {};
    const double missing_mV = (cell.Vth_mV - V0_mV) / -std::expm1(-T_ms / cell.tau_ms);
    return cell.gL_nS * (V0_mV - cell.EL_mV + missing_mV);
}

std::optional<double> timeToThreshold_ms(const LifCell& cell, double I_pA, double V0_mV) {
    if (V0_mV >= cell.Vth_mV)
        return 0.0;
    const double beyond_mV = target_mV(cell, I_pA) - cell.Vth_mV;
    if (!(beyond_mV > 0))
        return {};
    return cell.tau_ms * std::log1p((cell.Vth_mV - V0_mV) / beyond_mV);
}

std::optional<double> interval_ms(const LifCell& cell, double I_pA) {
    const auto rise_ms = timeToThreshold_ms(cell, I_pA, cell.Vreset_mV);
    if (!rise_ms)
        return {};
    return cell.tref_ms + *rise_ms;
}

double rate_Hz(const LifCell& cell, double I_pA) {
    const auto isi_ms = interval_ms(cell, I_pA);
    return isi_ms ? kMsPerS / *isi_ms : 0;
}

double spikesWithin(const LifCell& cell, double I_pA, double V0_mV, double T_ms) {
    const auto first_ms = timeToThreshold_ms(cell, I_pA, V0_mV);
    if (!first_ms || *first_ms >= T_ms)
        return 0;
    const auto isi_ms = interval_ms(cell, I_pA);
    return isi_ms ? std::ceil((T_ms - *first_ms) / *isi_ms) : 1;
}

FreeVoltage freeVoltage(const LifCell& cell, const WhiteNoise& noise) {
    return {
        target_mV(cell, noise.mu_pA),
        noise.sigma_pArts / cell.gL_nS / std::sqrt(cell.tau_ms / kMsPerS),
    };
}

double stepNoise_mV(const LifCell& cell, double sigma_pArts, const Step& step) {
    return (1 - step.kept) * sigma_pArts / cell.gL_nS / std::sqrt(step.dt_ms / kMsPerS);
}

LifCell shiftedForStep(const LifCell& cell, double sigma_pArts, const Step& step) {
    constexpr double kShift = 0.5826;
    LifCell shifted = cell;
    shifted.Vth_mV += kShift * stepNoise_mV(cell, sigma_pArts, step);
    return shifted;
}

std::optional<NoisyCell> continuousLike(const NoisyCell& stepped, const Step& step) {
    if (!(step.kept > 0 && step.kept < 1))
        return {};
    const auto& [cell, noise] = stepped;
    NoisyCell like{shiftedForStep(cell, noise.sigma_pArts, step), noise};
    like.cell.tau_ms = -step.dt_ms / std::log(step.kept);
    const double sd_mV =
        stepNoise_mV(cell, noise.sigma_pArts, step) / std::sqrt(1 - step.kept * step.kept);
    like.noise.sigma_pArts =
        std::numbers::sqrt2 * sd_mV * cell.gL_nS * std::sqrt(like.cell.tau_ms / kMsPerS);
    return like;
}

double freeVoltageSd_mV(const LifCell& cell, const SlowNoise& noise) {
    return noise.sigma_pA / cell.gL_nS * std::sqrt(noise.tau_ms / (noise.tau_ms + cell.tau_ms));
}

std::optional<double> eulerSd_pA(const SlowNoise& noise, double dt_ms) {
    const double kept = 1 - dt_ms / (2 * noise.tau_ms);
    if (!(kept > 0))
        return {};
    return noise.sigma_pA / std::sqrt(kept);
}

double adiabaticRate_Hz(const LifCell& cell, const SlowNoise& noise) {
    if (noise.sigma_pA <= 0)
        return rate_Hz(cell, noise.mu_pA);
    constexpr double kTail = 8.5;   // the Gaussian beyond holds 1e-17
    constexpr double kOnset = 1e-8; // in s.d.; the current at which integration begins
    const double rheobase = (rheobase_pA(cell) - noise.mu_pA) / noise.sigma_pA;
    const double from = std::max(rheobase + kOnset, -kTail);
    // Near the onset the rate is smooth on a logarithmic scale only.
    const auto next = [&](double z) { return z + std::min(2.0, 8 * (z - rheobase)); };
    const auto weighted = [&](double z) {
        return gaussian(z) * rate_Hz(cell, noise.mu_pA + noise.sigma_pA * z);
    };
    double sum = 0;
    forPanels(from, kTail, next, [&](double a, double b) { sum += panelIntegral(weighted, a, b); });
    return sum;
}

std::optional<double> whiteDensity(const WhiteNoise& noise, double f_Hz, double dt_ms) {
    if (f_Hz > kMsPerS / (2 * dt_ms))
        return {};
    return 2 * noise.sigma_pArts * noise.sigma_pArts;
}

double lorentzianDensity(const SlowNoise& noise, double f_Hz) {
    const double tau_s = noise.tau_ms / kMsPerS;
    const double turn = 2 * std::numbers::pi * f_Hz * tau_s;
    return 4 * noise.sigma_pA * noise.sigma_pA * tau_s / (1 + turn * turn);
}

double lowPassGain(const Step& step, double f_Hz) {
    const double lost = 1 - step.kept;
    const double sine = std::sin(std::numbers::pi * f_Hz * step.dt_ms / kMsPerS);
    return lost * lost / (lost * lost + 4 * step.kept * sine * sine);
}

} // namespace soma::theory
