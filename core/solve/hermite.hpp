// SPDX-License-Identifier: GPL-3.0-or-later
// The cubic through two points with given slopes, and where it passes a level or turns. Places are
// shares 0..1 of the way. Any thread.
#pragma once

#include "core/lanes/scalar.hpp"

#include <cmath>

namespace soma {
namespace {

/// Values at both ends, and slopes times the distance of the ends.
struct Hermite {
    double from;
    double fromSlope;
    double to;
    double toSlope;

    [[nodiscard]] double at(double share) const {
        const double rest = 1 - share;
        return rest * rest * ((1 + 2 * share) * from + share * fromSlope) +
               share * share * ((1 + 2 * rest) * to - rest * toSlope);
    }

    [[nodiscard]] double slopeAt(double share) const {
        const double rest = 1 - share;
        return 6 * share * rest * (to - from) + rest * (rest - 2 * share) * fromSlope +
               share * (share - 2 * rest) * toSlope;
    }

    /// Where it reaches `level`, which lies between the ends (from < level <= to): Newton's
    /// iteration, kept between bounds by halving.
    [[nodiscard]] double passes(double level) const {
        constexpr int kMostRounds = 60;
        constexpr double kPrecision = 1e-15;
        double low = 0;
        double high = 1;
        double share = (level - from) / (to - from);
        for (int round = 0; round < kMostRounds && high - low > kPrecision; ++round) {
            const double miss = at(share) - level;
            (miss < 0 ? low : high) = share;
            const double next = share - miss / slopeAt(share);
            const double chosen = low < next && next < high ? next : low + (high - low) / 2;
            if (std::fabs(chosen - share) < kPrecision)
                return chosen;
            share = chosen;
        }
        return share;
    }

    /// Where it has its maximum; it must rise at the first end and not at the second.
    [[nodiscard]] double turns() const {
        const double rise = to - from;
        const double a = 3 * (fromSlope + toSlope) - 6 * rise;
        const double b = 6 * rise - 4 * fromSlope - 2 * toSlope;
        const double c = fromSlope;
        const double root = std::sqrt(std::fabs(b * b - 4 * a * c));
        const double q = -0.5 * (b < 0 ? b - root : b + root);
        const double share = b < 0 ? c / q : q / a;
        return share > 0 && share <= 1 ? share : 1;
    }
};

} // namespace
} // namespace soma
