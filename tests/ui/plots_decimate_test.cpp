// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/decimate.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

namespace soma::ui {
namespace {

struct Trace {
    std::vector<double> x;
    std::vector<double> y;
};

Trace noise(std::size_t points, double lo, double hi, Scale scale) {
    Trace trace;
    std::mt19937_64 random(points); // NOLINT: the same trace in every run
    std::normal_distribution<double> gauss;
    for (std::size_t i = 0; i < points; ++i) {
        const double share = static_cast<double>(i) / static_cast<double>(points - 1);
        trace.x.push_back(scale == Scale::Log ? lo * std::pow(hi / lo, share)
                                              : lo + share * (hi - lo));
        trace.y.push_back(gauss(random));
    }
    return trace;
}

std::size_t columnOf(double x, const Columns& c) {
    const auto f = [&](double v) { return c.scale == Scale::Log ? std::log10(v) : v; };
    const double share = (f(x) - f(c.lo)) / (f(c.hi) - f(c.lo));
    return static_cast<std::size_t>(share * static_cast<double>(c.count));
}

TEST(Decimated, EveryColumn_KeepsItsExtremes) {
    for (const Scale scale : {Scale::Linear, Scale::Log}) {
        for (const std::size_t points : {1000U, 5003U, 100000U}) {
            for (const std::size_t count : {1U, 7U, 100U, 450U}) {
                const Trace trace = noise(points, 1, 1000, scale);
                // No point lies on the edge of a column: it could be counted to either side.
                const Columns columns{10.37, 899.2137, count, scale};
                std::vector<double> low(count, 1e9);
                std::vector<double> high(count, -1e9);
                for (std::size_t i = 0; i < points; ++i) {
                    if (trace.x[i] < columns.lo || trace.x[i] > columns.hi)
                        continue;
                    const std::size_t c = columnOf(trace.x[i], columns);
                    low.at(c) = std::min(low[c], trace.y[i]);
                    high.at(c) = std::max(high[c], trace.y[i]);
                }
                std::vector<double> keptLow(count, 1e9);
                std::vector<double> keptHigh(count, -1e9);
                for (const auto& [x, y] : decimated(trace.x, trace.y, columns)) {
                    if (x < columns.lo || x > columns.hi)
                        continue;
                    const std::size_t c = columnOf(x, columns);
                    keptLow.at(c) = std::min(keptLow[c], y);
                    keptHigh.at(c) = std::max(keptHigh[c], y);
                }
                EXPECT_EQ(keptLow, low) << points << " points, " << count << " columns";
                EXPECT_EQ(keptHigh, high) << points << " points, " << count << " columns";
            }
        }
    }
}

TEST(Decimated, Result_IsInOrderAndShort) {
    const Trace trace = noise(100000, 0, 1000, Scale::Linear);
    const auto kept = decimated(trace.x, trace.y, {0, 1000, 300});
    EXPECT_LE(kept.size(), 2 * (300U + 2));
    EXPECT_TRUE(std::ranges::is_sorted(kept, std::less_equal<>(), &PlotPoint::x));
}

TEST(Decimated, FewPoints_ComeThroughUnchangedWithOneNeighbourOutside) {
    const std::vector<double> x{0, 1, 2, 3, 4, 5};
    const std::vector<double> y{5, 4, 3, 2, 1, 0};
    const auto kept = decimated(x, y, {1.5, 3.5, 100});
    EXPECT_EQ(kept, (std::vector<PlotPoint>{{1, 4}, {2, 3}, {3, 2}, {4, 1}}));
}

TEST(Decimated, Gap_StaysAGap) {
    Trace trace = noise(10000, 0, 100, Scale::Linear);
    for (std::size_t i = 4000; i < 5000; ++i)
        trace.y[i] = std::numeric_limits<double>::quiet_NaN();
    trace.y[8000] = std::numeric_limits<double>::quiet_NaN();
    const auto kept = decimated(trace.x, trace.y, {0, 100, 50});
    EXPECT_EQ(std::ranges::count_if(kept, [](const PlotPoint& p) { return std::isnan(p.y); }), 2);
    EXPECT_TRUE(std::ranges::none_of(
        kept, [](const PlotPoint& p) { return p.x > 40.01 && p.x < 49.99 && !std::isnan(p.y); }));
}

TEST(Decimated, NothingInside_IsNoError) {
    EXPECT_TRUE(decimated({}, {}, {0, 1, 10}).empty());
    const std::vector<double> x{0, 1};
    const std::vector<double> y{0, 1};
    EXPECT_LE(decimated(x, y, {5, 6, 10}).size(), 1U);
}

} // namespace
} // namespace soma::ui
