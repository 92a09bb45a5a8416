// SPDX-License-Identifier: GPL-3.0-or-later
// The leaky integrate-and-fire neuron under white noise, as a first-passage problem. Siegert
// (1951), Phys. Rev. 81:617, doi:10.1103/PhysRev.81.617; Ricciardi (1977), Diffusion Processes and
// Related Topics in Biology; Brunel (2000), doi:10.1023/A:1008925309027, appendix A. Pure
// functions; any thread.
//
// With y = (V - mu_V)/sigma_V:  1/rate = tref + tau sqrt(pi) int_{y_reset}^{y_th} erfcx(-s) ds.
#pragma once

#include "core/theory/lif_theory.hpp"

#include <optional>

namespace soma::theory {

/// Stationary rate for every mu and sigma >= 0; the closed form at sigma = 0. It is 0 where it
/// would be below 1e-280 Hz.
[[nodiscard]] double siegertRate_Hz(const LifCell& cell, const WhiteNoise& noise);

/// Coefficient of variation of the intervals. Nothing where no intervals are to be expected
/// ((Vth - mu_V)/sigma_V > 18; it tends to 1 there), or if sigma = 0 and the cell is silent.
[[nodiscard]] std::optional<double> siegertCv(const LifCell& cell, const WhiteNoise& noise);

} // namespace soma::theory
