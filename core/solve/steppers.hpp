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
        m_stepper.do_step(system, s.x, s.f, T(0.0), s.x1, s.f1, h, s.error);
    }

    /// The state at `share` of the last step, by the method's own interpolation of order 4.
    [[nodiscard]] Values within(const Step<Values>& s, const T& h, const T& share) const {
        Values x;
        m_stepper.calc_state(share * h, x, s.x, s.f, T(0.0), s.x1, s.f1, h);
        return x;
    }

private:
    odeint::runge_kutta_dopri5<Values, double, Values, T, odeint::array_algebra,
                               odeint::default_operations, odeint::never_resizer>
        m_stepper;
};

} // namespace
} // namespace soma
