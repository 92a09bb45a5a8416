// SPDX-License-Identifier: GPL-3.0-or-later
// Gaussian white noise: my_GWN of Neuromatch Academy, W2D3 Tutorial 1.
#pragma once

#include "core/stimuli/description.hpp"

#include <cmath>

namespace soma {
namespace {

struct gwn {
    static constexpr StimulusInfo info{
        "gwn", "White noise",
        "I = mu + sigma n / sqrt(dt), dt in seconds, with a standard normal number n per step: the "
        "spectrum does not depend on dt. At dt = 0.1 ms a sample has the standard deviation 100 "
        "sigma."};
    static constexpr bool noisy = true;
    static constexpr bool steady = false;

    static constexpr auto parameters = table({
        {"mu", "mu", kCurrentUnit, 1, 0, 2, 0, 2, Scale::Linear, "Mean current",
         "The mean of the noisy current."},
        {"sigma", "sigma", kCurrentNoiseUnit, 1, 0, 2, 0, 2, Scale::Linear, "Noise intensity",
         "The strength of the white noise; its two-sided power density is sigma squared."},
    });

    /// What noise() depends on.
    [[maybe_unused]] static constexpr std::array noiseParameters{indexOf(parameters, "sigma")};

    template <typename P, typename T> class Generator {
    public:
        Generator() = default;

        Generator(const Named<P, parameters>& p, const T& dt_ms)
            : m_mu(p["mu"_id])
            , m_sigma(p["sigma"_id])
            , m_rootDt(P(rootOf(inSeconds(dt_ms)))) {}

        SOMA_INLINE T operator()(const T& /*k*/, const T& normal) {
            return withNoise(noise(normal));
        }

        [[nodiscard]] SOMA_INLINE T noise(const T& normal) const {
            return m_sigma * normal / m_rootDt;
        }

        [[nodiscard]] SOMA_INLINE T withNoise(const T& noise) const { return m_mu + noise; }

    private:
        static T rootOf(const T& x) {
            using std::sqrt;
            return sqrt(x);
        }

        T m_mu;
        T m_sigma;
        P m_rootDt;
    };
};

} // namespace
} // namespace soma
