// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/theory/siegert.hpp"

#include "core/theory/erfcx.hpp"
#include "core/theory/quadrature.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace soma::theory {

namespace {

constexpr double kMsPerS = 1000;
/// Below this, series in 1/y^2 are good to 1e-14 and reach as far down as one likes.
constexpr double kFar = -10;

/// Reset and threshold in units of sigma_V from the mean.
struct Limits {
    double reset;
    double threshold;
};

Limits limitsOf(const LifCell& cell, const WhiteNoise& noise) {
    const auto [mu, sigma] = freeVoltage(cell, noise);
    return {(cell.Vreset_mV - mu) / sigma, (cell.Vth_mV - mu) / sigma};
}

/// Sum of c_k q^k, k = 0, 1 ...
template <std::size_t N> double polynomial(const std::array<double, N>& c, double q) {
    double sum = 0;
    for (std::size_t k = N; k-- > 0;)
        sum = sum * q + c[k];
    return sum;
}

/// Integral of erfcx(-s) over [a, b], b <= kFar: that of the series of erfcx, DLMF 7.12.1.
double farIntegral(double a, double b) {
    // (-1)^(k+1) (2k-1)!! / (2^k 2k), k = 1 ...
    constexpr std::array kTerms{0.0,          1.0 / 4,    -3.0 / 16,     5.0 / 16,
                                -105.0 / 128, 189.0 / 64, -3465.0 / 256, 19305.0 / 256};
    const double rest = polynomial(kTerms, 1 / (a * a)) - polynomial(kTerms, 1 / (b * b));
    return (std::log1p((a - b) / b) + rest) * std::numbers::inv_sqrtpi;
}

/// Integral of erfcx(-s) over [a, b].
double passageIntegral(double a, double b) {
    double sum = 0;
    if (a < kFar)
        sum += farIntegral(a, std::min(b, kFar));
    const auto next = [](double s) { return s < -2 ? s / 2 : s + 1; };
    const auto integrand = [](double s) { return erfcx(-s); };
    const auto add = [&](double from, double to) { sum += panelIntegral(integrand, from, to); };
    forPanels(std::max(a, kFar), b, next, add);
    return sum;
}

// F(x) = e^(x^2) int_{-inf}^x e^(-y^2) erfcx(-y)^2 dy; CV^2 = 2 pi (rate tau)^2 int F.

/// f_k of F(-u) = 1/(pi u^3) sum f_k u^(-2k): from F' = 2xF + erfcx(-x)^2, where erfcx(u)^2 =
/// 1/(pi u^2) sum c_k u^(-2k), follows 2 f_k = c_k - (2k + 1) f_(k-1).
constexpr std::array<double, 8> spreadSeries() {
    std::array<double, 8> e{1}; // sqrt(pi) u erfcx(u)
    for (std::size_t k = 1; k < e.size(); ++k)
        e[k] = -e[k - 1] * (2 * static_cast<double>(k) - 1) / 2;
    std::array<double, 8> f{};
    for (std::size_t k = 0; k < f.size(); ++k) {
        double c = 0;
        for (std::size_t j = 0; j <= k; ++j)
            c += e[j] * e[k - j];
        f[k] = (k == 0 ? c : c - (2 * static_cast<double>(k) + 1) * f[k - 1]) / 2;
    }
    return f;
}

/// F at kFar or below.
double farSpread(double x) {
    return polynomial(spreadSeries(), 1 / (x * x)) / (std::numbers::pi * -x * x * x);
}

/// Integral of F over [a, b], b <= kFar.
double farSpreadIntegral(double a, double b) {
    auto terms = spreadSeries();
    for (std::size_t k = 0; k < terms.size(); ++k)
        terms[k] /= 2 * static_cast<double>(k) + 2;
    const auto primitive = [&](double x) { return polynomial(terms, 1 / (x * x)) / (x * x); };
    return (primitive(b) - primitive(a)) / std::numbers::pi;
}

/// F at x, given its value at `from` <= x, not far below.
double spreadAt(double x, double from, double value) {
    const auto grown = [x](double y) { return std::exp((x - y) * (x + y)); };
    const auto source = [&](double y) {
        const double e = erfcx(-y);
        return grown(y) * e * e;
    };
    return value * grown(from) + panelIntegral(source, from, x);
}

/// Integral of F over [a, b].
double spreadIntegral(double a, double b) {
    double sum = a < kFar ? farSpreadIntegral(a, std::min(b, kFar)) : 0;
    double x = kFar;
    double value = farSpread(kFar);
    const auto next = [](double s) { return s + 1; };
    const auto walk = [&](double from, double to) {
        value = spreadAt(to, from, value);
        x = to;
    };
    const auto add = [&](double from, double to) {
        sum += panelIntegral([&](double y) { return spreadAt(y, from, value); }, from, to);
        walk(from, to);
    };
    forPanels(kFar, a, next, walk);
    forPanels(x, b, next, add);
    return sum;
}

} // namespace

double siegertRate_Hz(const LifCell& cell, const WhiteNoise& noise) {
    constexpr double kSilent = 25.5; // e^(-650)
    if (noise.sigma_pArts <= 0)
        return rate_Hz(cell, noise.mu_pA);
    const auto limits = limitsOf(cell, noise);
    if (limits.threshold > kSilent)
        return 0;
    const double integral = passageIntegral(limits.reset, limits.threshold);
    const double passage_ms = cell.tau_ms / std::numbers::inv_sqrtpi * integral;
    return kMsPerS / (cell.tref_ms + passage_ms);
}

std::optional<double> siegertCv(const LifCell& cell, const WhiteNoise& noise) {
    constexpr double kSilent = 18; // F grows as e^(2 x^2)
    const double rate = siegertRate_Hz(cell, noise);
    if (noise.sigma_pArts <= 0)
        return rate > 0 ? std::optional(0.0) : std::nullopt;
    const auto limits = limitsOf(cell, noise);
    if (limits.threshold > kSilent)
        return {};
    const double perTau = rate / kMsPerS * cell.tau_ms;
    return perTau *
           std::sqrt(2 * std::numbers::pi * spreadIntegral(limits.reset, limits.threshold));
}

} // namespace soma::theory
