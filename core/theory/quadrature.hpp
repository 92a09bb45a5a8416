// SPDX-License-Identifier: GPL-3.0-or-later
// Integrals of smooth functions, panel by panel. Any thread.
#pragma once

#include <boost/math/quadrature/gauss.hpp>

#include <algorithm>

namespace soma::theory {

/// Gauss-Legendre with 15 points: exact for polynomials of degree 29.
template <typename Function> double panelIntegral(const Function& f, double from, double to) {
    if (!(to > from))
        return 0;
    return boost::math::quadrature::gauss<double, 15>::integrate(f, from, to);
}

/// Calls each(from, to) for successive panels of [from, to]; `next(x)` is where the one that begins
/// at x should end.
template <typename Next, typename Each>
void forPanels(double from, double to, const Next& next, const Each& each) {
    for (double x = from; x < to;) {
        const double end = std::min(next(x), to);
        each(x, end);
        x = end;
    }
}

} // namespace soma::theory
