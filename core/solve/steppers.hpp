// SPDX-License-Identifier: GPL-3.0-or-later
// One step of each scheme for smooth equations, of a single neuron or of a pack of them, by
// Boost.Odeint's steppers. Included also by files that are compiled once for each instruction set.
#pragma once

#include "core/solve/scheme.hpp"

#include <boost/numeric/odeint/algebra/array_algebra.hpp>
#include <boost/numeric/odeint/algebra/default_operations.hpp>
#include <boost/numeric/odeint/stepper/runge_kutta4.hpp>
#include <boost/numeric/odeint/stepper/runge_kutta_dopri5.hpp>
#include <boost/numeric/odeint/util/resizer.hpp>

#include <array>
#include <cstddef>
#include <type_traits>

namespace soma {
namespace {

namespace odeint = boost::numeric::odeint;

/// From x, with slope f there, a step h: x1 and the slope f1 at its end. `error` is an estimate of
/// what the step got wrong; schemes of fixed step leave it alone.
template <typename Values> struct Step {
    Values x;
    Values f;
    Values x1;
    Values f1;
    Values error;
};

template <Scheme S, typename T, std::size_t N> class Stepper;

template <typename T, std::size_t N> class Stepper<Scheme::EulerMaruyama, T, N> {
public:
    using Values = std::array<T, N>;

    template <typename System>
    SOMA_INLINE void operator()(const System& system, Step<Values>& s, const T& h) {
        for (std::size_t i = 0; i < N; ++i)
            s.x1[i] = s.x[i] + s.f[i] * h;
        system(s.x1, s.f1, h);
    }
};

template <typename T, std::size_t N> class Stepper<Scheme::RungeKutta, T, N> {
public:
    using Values = std::array<T, N>;

    template <typename System>
    SOMA_INLINE void operator()(const System& system, Step<Values>& s, const T& h) {
        m_stepper.do_step(system, s.x, s.f, T(0.0), s.x1, h);
        system(s.x1, s.f1, h);
    }

private:
    odeint::runge_kutta4<Values, double, Values, T, odeint::array_algebra,
                         odeint::default_operations, odeint::never_resizer>
        m_stepper;
};

template <typename T, std::size_t N> class Stepper<Scheme::DormandPrince, T, N> {
public:
    using Values = std::array<T, N>;

    template <typename System>
    SOMA_INLINE void operator()(const System& system, Step<Values>& s, const T& h) {
        if constexpr (kKeepsStages) {
            std::size_t stage = 0;
            const auto keeping = [&](const Values& x, Values& f, const T& t) {
                system(x, f, t);
                m_stages[stage++] = f;
            };
            m_stepper.do_step(keeping, s.x, s.f, T(0.0), s.x1, s.f1, h, s.error);
            m_isPrepared = false;
        } else {
            m_stepper.do_step(system, s.x, s.f, T(0.0), s.x1, s.f1, h, s.error);
        }
    }

    /// The state at `share` of the last step, by the method's own interpolation of order 4 (Hairer,
    /// Norsett & Wanner, Solving Ordinary Differential Equations I, II.6). For single neurons. The
    /// coefficients serve all samples within a step; Odeint's form makes them anew for each.
    [[nodiscard]] Values within(const Step<Values>& s, double h, double share) {
        if (!m_isPrepared)
            prepare(s, h);
        const double rest = 1 - share;
        Values x;
        for (std::size_t i = 0; i < N; ++i)
            x[i] = s.x[i] + share * (m_rise[i] +
                                     rest * (m_bend[i] + share * (m_twist[i] + rest * m_flex[i])));
        return x;
    }

private:
    static constexpr bool kKeepsStages = std::is_same_v<T, double>;

    void prepare(const Step<Values>& s, double h) {
        for (std::size_t i = 0; i < N; ++i) {
            m_rise[i] = s.x1[i] - s.x[i];
            m_bend[i] = h * s.f[i] - m_rise[i];
            m_twist[i] = m_rise[i] - h * s.f1[i] - m_bend[i];
            m_flex[i] = h * (-12715105075.0 / 11282082432.0 * s.f[i] +
                             87487479700.0 / 32700410799.0 * m_stages[1][i] -
                             10690763975.0 / 1880347072.0 * m_stages[2][i] +
                             701980252875.0 / 199316789632.0 * m_stages[3][i] -
                             1453857185.0 / 822651844.0 * m_stages[4][i] +
                             69997945.0 / 29380423.0 * s.f1[i]);
        }
        m_isPrepared = true;
    }

    odeint::runge_kutta_dopri5<Values, double, Values, T, odeint::array_algebra,
                               odeint::default_operations, odeint::never_resizer>
        m_stepper;
    /// Slopes at the stages from the second on, and what is made of them.
    std::array<Values, kKeepsStages ? 6 : 0> m_stages;
    std::array<double, kKeepsStages ? N : 0> m_rise, m_bend, m_twist, m_flex;
    bool m_isPrepared = false;
};

} // namespace
} // namespace soma
