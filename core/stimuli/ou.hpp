// SPDX-License-Identifier: GPL-3.0-or-later
// An Ornstein-Uhlenbeck current: my_OU of Neuromatch Academy, W2D3 Tutorial 1 (Euler-Maruyama),
// which begins near 0 instead of at mu; a stationary start is the default here.
#pragma once

#include "core/stimuli/description.hpp"

#include <cmath>

namespace soma {
namespace {

struct ou {
    static constexpr StimulusInfo info{"ou", "Ornstein-Uhlenbeck noise",
                                       "tau_ou dI = (mu - I) dt + sigma sqrt(2 tau_ou) dW, by "
                                       "Euler-Maruyama: noise with a memory of "
                                       "tau_ou, mean mu and standard deviation sigma."};
    static constexpr bool noisy = true;
    static constexpr bool steady = false;
    static constexpr std::array<std::string_view, 2> starts{"stationary", "notebook"};

    static constexpr auto parameters = table({
        {"mu", "mu", kCurrentUnit, 1, 0, 2, 0, 2, Scale::Linear, "Mean current",
         "The mean of the noisy current."},
        {"sigma", "sigma", kCurrentUnit, 1, 0, 2, 0, 2, Scale::Linear, "Noise amplitude",
         "The standard deviation of the noisy current."},
        {"tau_ou", "tau_OU", "ms", 10, 1, 100, 0.01, 100000, Scale::Log,
         "Correlation time of the noise", "How long the noise remembers its value."},
        choice("ou_start", starts, "Start of the noise",
               "stationary: from mu + sigma n, as if the noise had run for ever. notebook: from "
               "sigma n, near "
               "0, as the course notebook does; the mean then takes a few tau_ou to reach mu."),
    });

    /// Euler-Maruyama multiplies the distance from mu by 1 - dt/tau_ou in each step.
    static double largestStep_ms(const Named<double, parameters>& p) { return 2 * p["tau_ou"_id]; }

    template <typename P, typename T> class Generator {
    public:
        Generator() = default;

        Generator(const Named<P, parameters>& p, const T& dt_ms)
            : m_mu(p["mu"_id])
            , m_sigma(p["sigma"_id])
            , m_pull(dt_ms / p["tau_ou"_id])
            , m_kick(rootOf(T(2.0) * dt_ms / p["tau_ou"_id]) * p["sigma"_id])
            , m_fromMean(p["ou_start"_id]) {}

        SOMA_INLINE T start(const T& normal) {
            m_current = select(m_fromMean == T(0.0), m_mu + m_sigma * normal, normal * m_sigma);
            return m_current;
        }

        SOMA_INLINE T operator()(const T& /*k*/, const T& normal) {
            m_current = m_current + m_pull * (m_mu - m_current) + m_kick * normal;
            return m_current;
        }

    private:
        static T rootOf(const T& x) {
            using std::sqrt;
            return sqrt(x);
        }

        T m_mu;
        T m_sigma;
        T m_pull;
        T m_kick;
        T m_current{};
        T m_fromMean;
    };
};

} // namespace
} // namespace soma
