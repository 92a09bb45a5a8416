// SPDX-License-Identifier: GPL-3.0-or-later
// How large a step may be before a scheme makes decaying variables grow. Any thread.
#pragma once

#include "core/solve/scheme.hpp"

#include <limits>

namespace soma {

/// For a decay of that rate (1/ms): the ends of the schemes' stability intervals on the negative
/// axis (Hairer & Wanner, Solving Ordinary Differential Equations II, IV.2).
constexpr double largestStableStep_ms(Scheme scheme, double rate) {
    constexpr double kEuler = 2;
    constexpr double kRungeKutta = 2.785;
    switch (scheme) {
    case Scheme::Notebook:
    case Scheme::EulerMaruyama:
        return kEuler / rate;
    case Scheme::RungeKutta:
        return kRungeKutta / rate;
    case Scheme::Exact:
    case Scheme::DormandPrince:
        break;
    }
    return std::numeric_limits<double>::infinity();
}

} // namespace soma
