// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/theory/eif_theory.hpp"

#include <boost/math/quadrature/gauss_kronrod.hpp>

#include <algorithm>
#include <cmath>

namespace soma::theory {

namespace {

constexpr double kMsPerS = 1000;

/// F(V) in pA.
double netCurrent_pA(const EifCell& c, double current_pA, double V) {
    const double spike = c.DeltaT_mV * std::exp((V - c.VT_mV) / c.DeltaT_mV);
    return c.gL_nS * (spike - (V - c.EL_mV)) + current_pA;
}

double integral_ms(const EifCell& c, double current_pA, double from, double to) {
    if (!(to > from))
        return 0;
    constexpr unsigned kDeepest = 12;
    constexpr double kPrecision = 1e-9;
    return boost::math::quadrature::gauss_kronrod<double, 31>::integrate(
        [&](double V) { return c.C_pF / netCurrent_pA(c, current_pA, V); }, from, to, kDeepest,
        kPrecision);
}

} // namespace

double rheobase_pA(const EifCell& c) { return c.gL_nS * (c.VT_mV - c.EL_mV - c.DeltaT_mV); }

std::optional<double> timeToPeak_ms(const EifCell& c, double current_pA, double V0_mV) {
    if (V0_mV >= c.Vpeak_mV)
        return 0;
    // F has its minimum at VT and grows from there: V gets through if F > 0 where it is least.
    const double slowest = std::clamp(c.VT_mV, V0_mV, c.Vpeak_mV);
    if (!(netCurrent_pA(c, current_pA, slowest) > 0))
        return {};
    // The tail is nothing: dV / F falls e-fold with each DeltaT.
    constexpr double kTail = 40;
    const double steep = std::clamp(c.VT_mV + 3 * c.DeltaT_mV, V0_mV, c.Vpeak_mV);
    const double end = std::min(c.Vpeak_mV, std::max(steep, c.VT_mV) + kTail * c.DeltaT_mV);
    return integral_ms(c, current_pA, V0_mV, slowest) + integral_ms(c, current_pA, slowest, steep) +
           integral_ms(c, current_pA, steep, end);
}

double noisyRate_Hz(const EifCell& c, const WhiteNoise& noise) {
    constexpr double kStep_mV = 0.02;
    constexpr double kBeyond = 12; // DeltaT above VT nothing comes back
    constexpr double kFar = 8;     // standard deviations of the free voltage
    const double sd_mVperRootMs = noise.sigma_pArts * std::sqrt(kMsPerS) / c.C_pF;
    const double diffusion = sd_mVperRootMs * sd_mVperRootMs / 2;
    if (!(diffusion > 0)) {
        const auto isi_ms = timeToPeak_ms(c, noise.mu_pA, c.Vreset_mV);
        return isi_ms ? kMsPerS / (c.tref_ms + *isi_ms) : 0;
    }
    const double freeSd = std::sqrt(diffusion * c.C_pF / c.gL_nS);
    const double rest = c.EL_mV + noise.mu_pA / c.gL_nS;
    const double lowest = std::min({rest, c.Vreset_mV, c.EL_mV}) - kFar * freeSd;
    // Probability density over rate: downwards it obeys dp/du = G p + H, exactly over each step
    // with G and H of its middle.
    double density = 0;
    double sum = 0;
    const double top = std::min(c.Vpeak_mV, c.VT_mV + kBeyond * c.DeltaT_mV);
    for (double V = top; V > lowest; V -= kStep_mV) {
        const double middle = V - kStep_mV / 2;
        const double growth =
            -netCurrent_pA(c, noise.mu_pA, middle) / c.C_pF / diffusion * kStep_mV;
        const double source = middle > c.Vreset_mV ? kStep_mV / diffusion : 0;
        const double share = std::abs(growth) < 1e-8 ? 1 : std::expm1(growth) / growth;
        density = density * std::exp(growth) + source * share;
        sum += density * kStep_mV;
    }
    return kMsPerS / (c.tref_ms + sum);
}

} // namespace soma::theory
