// SPDX-License-Identifier: GPL-3.0-or-later
// What is known in closed form of the leaky integrate-and-fire neuron
//     tau dV/dt = -(V - EL) + I/gL,  at V >= Vth a spike, then V = Vreset for tref,
// for constant and for slow input, and of its free voltage (no threshold). Pure functions; any
// thread. White noise above threshold: siegert.hpp.
#pragma once

#include <optional>

namespace soma::theory {

/// Demands Vreset < Vth, tau > 0, gL > 0, tref >= 0.
struct LifCell {
    double tau_ms;
    double gL_nS;
    double EL_mV;
    double Vth_mV;
    double Vreset_mV;
    double tref_ms;
};

/// The input mu + sigma xi(t): sigma in pA*sqrt(s) is the root of the two-sided power density.
struct WhiteNoise {
    double mu_pA;
    double sigma_pArts;
};

/// An input with Gaussian values and correlations that decay as e^(-t/tau): sigma is its s.d.
struct SlowNoise {
    double mu_pA;
    double sigma_pA;
    double tau_ms;
};

/// Mean of the free voltage, and sigma_V = sqrt(2) times its standard deviation.
struct FreeVoltage {
    double mu_mV;
    double sigma_mV;
};

struct NoisyCell {
    LifCell cell;
    WhiteNoise noise;
};

/// A step of dt leaves the fraction `kept` of the distance of V from its target: 1 - dt/tau by
/// Euler, e^(-dt/tau) exactly.
struct Step {
    double dt_ms;
    double kept;
};

// Constant current.

/// The current above which the cell fires for ever: gL (Vth - EL).
[[nodiscard]] double rheobase_pA(const LifCell& cell);

/// The current at which V, from V0 at t = 0, reaches Vth at T (Lapicque's strength-duration curve
/// if V0 = EL). Nothing if V0 >= Vth (it fires at once) or T <= 0.
[[nodiscard]] std::optional<double> rheobaseWithin_pA(const LifCell& cell, double V0_mV,
                                                      double T_ms);

/// Time from V0 to the threshold: tau ln((EL + I/gL - V0)/(EL + I/gL - Vth)). Nothing if it is
/// never reached; 0 from above.
[[nodiscard]] std::optional<double> timeToThreshold_ms(const LifCell& cell, double I_pA,
                                                       double V0_mV);

/// tref plus the time from Vreset to the threshold.
[[nodiscard]] std::optional<double> interval_ms(const LifCell& cell, double I_pA);

/// 1/interval; 0 up to the rheobase.
[[nodiscard]] double rate_Hz(const LifCell& cell, double I_pA);

/// Number of spikes in 0 <= t < T when V starts at V0.
[[nodiscard]] double spikesWithin(const LifCell& cell, double I_pA, double V0_mV, double T_ms);

// Noise.

/// mu_V = EL + mu/gL, sigma_V = (sigma/gL)/sqrt(tau in s).
[[nodiscard]] FreeVoltage freeVoltage(const LifCell& cell, const WhiteNoise& noise);

/// The standard deviation that one step adds to V: (1 - kept) (sigma/gL)/sqrt(dt in s).
[[nodiscard]] double stepNoise_mV(const LifCell& cell, double sigma_pArts, const Step& step);

/// The cell whose continuous theory holds when the threshold is tested at multiples of dt only: Vth
/// + 0.5826 s, s = stepNoise_mV. Broadie, Glasserman & Kou (1997), Math. Finance 7:325,
/// doi:10.1111/1467-9965.00035; 0.5826 = -zeta(1/2)/sqrt(2 pi). For s << Vth - Vreset.
[[nodiscard]] LifCell shiftedForStep(const LifCell& cell, double sigma_pArts, const Step& step);

/// The cell and noise of the continuous theory that most resemble one integrated in steps: the same
/// decay of V and s.d. of the free V at multiples of dt, and the threshold shifted as above.
/// Nothing unless 0 < kept < 1 (Euler with dt >= tau).
[[nodiscard]] std::optional<NoisyCell> continuousLike(const NoisyCell& stepped, const Step& step);

/// Standard deviation of the free voltage under slow noise: (sigma/gL) sqrt(tau_ou/(tau_ou + tau)).
[[nodiscard]] double freeVoltageSd_mV(const LifCell& cell, const SlowNoise& noise);

/// The s.d. that Euler-Maruyama with step dt gives an Ornstein-Uhlenbeck process: sigma /
/// sqrt(1 - dt/(2 tau_ou)). Nothing if dt >= 2 tau_ou, where it is unstable.
[[nodiscard]] std::optional<double> eulerSd_pA(const SlowNoise& noise, double dt_ms);

/// The rate for tau_ou -> infinity: the constant-current rate averaged over the Gaussian values of
/// the current. The closed form at sigma = 0.
[[nodiscard]] double adiabaticRate_Hz(const LifCell& cell, const SlowNoise& noise);

// Spectra of the input, one-sided power densities in pA^2/Hz at f > 0.

/// 2 sigma^2, up to the Nyquist frequency 1/(2 dt) of white noise in steps; nothing above.
[[nodiscard]] std::optional<double> whiteDensity(const WhiteNoise& noise, double f_Hz,
                                                 double dt_ms);

/// 4 sigma^2 tau / (1 + (2 pi f tau)^2), tau in s.
[[nodiscard]] double lorentzianDensity(const SlowNoise& noise, double f_Hz);

/// The share of the power at f that a first-order low-pass in steps lets through:
/// (1-kept)^2 / ((1-kept)^2 + 4 kept sin^2(pi f dt)), for dt -> 0 the 1/(1 + (2 pi f tau)^2) of the
/// membrane and of Ornstein-Uhlenbeck noise. At the Nyquist frequency it is up to pi^2/4 times
/// that.
[[nodiscard]] double lowPassGain(const Step& step, double f_Hz);

} // namespace soma::theory
