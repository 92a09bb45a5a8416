// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of the exponential integrate-and-fire neuron
//     C dV/dt = F(V) = -gL (V - EL) + gL DeltaT e^((V - VT)/DeltaT) + I,
// at V >= Vpeak a spike, then Vreset for tref. Pure functions; any thread.
#pragma once

#include "core/theory/lif_theory.hpp"

#include <optional>

namespace soma::theory {

/// Demands C, gL, DeltaT > 0, Vreset < Vpeak, tref >= 0.
struct EifCell {
    double C_pF;
    double gL_nS;
    double EL_mV;
    double VT_mV;
    double DeltaT_mV;
    double Vreset_mV;
    double Vpeak_mV;
    double tref_ms;
};

/// The largest constant current at which V can stand still: gL (VT - EL - DeltaT).
[[nodiscard]] double rheobase_pA(const EifCell& cell);

/// How long V takes from V0 to Vpeak under a constant current, the integral of C dV / F(V); nothing
/// if it never gets there.
[[nodiscard]] std::optional<double> timeToPeak_ms(const EifCell& cell, double current_pA,
                                                  double V0_mV);

/// The rate under white noise in continuous time, by integrating the Fokker-Planck equation
/// downwards from the peak (Richardson 2007, doi:10.1103/PhysRevE.76.021919).
[[nodiscard]] double noisyRate_Hz(const EifCell& cell, const WhiteNoise& noise);

} // namespace soma::theory
