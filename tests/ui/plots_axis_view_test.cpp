// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/axis_view.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace soma::ui {
namespace {

// Rounding of a zoom and its reverse, relative to the home range.
constexpr double kRounding = 1e-9;

Axis axis(double lo, double hi, Scale scale = Scale::Linear) {
    return {"x", "x", "ms", "x", lo, hi, scale};
}

TEST(AxisView, ZoomAround_KeepsThePointUnderThePointer) {
    for (const Scale scale : {Scale::Linear, Scale::Log}) {
        AxisView view(AxisView::Limit::WithinHome);
        view.setAxis(axis(1, 1000, scale));
        const auto f = [&](double v) { return scale == Scale::Log ? std::log(v) : v; };
        const auto share = [&](double v) {
            return (f(v) - f(view.shown().lo)) / (f(view.shown().hi) - f(view.shown().lo));
        };
        const double before = share(100);
        view.zoomAround(100, 0.5);
        EXPECT_NEAR(share(100), before, kRounding);
        EXPECT_TRUE(view.isZoomed());
    }
}

TEST(AxisView, ZoomingOutAgain_IsHome) {
    AxisView view(AxisView::Limit::WithinHome);
    view.setAxis(axis(0, 1000));
    view.zoomAround(300, 0.5);
    view.zoomAround(300, 2);
    EXPECT_FALSE(view.isZoomed());
    EXPECT_EQ(view.shown(), (Span{0, 1000}));
}

TEST(AxisView, AnyGestures_StayWithinReason) {
    std::mt19937 random(7); // NOLINT: the same gestures in every run
    std::uniform_real_distribution<double> share(-3, 3);
    for (const Scale scale : {Scale::Linear, Scale::Log}) {
        for (const auto limit : {AxisView::Limit::WithinHome, AxisView::Limit::AroundHome}) {
            AxisView view(limit);
            view.setAxis(axis(0.1, 100, scale));
            for (int i = 0; i < 2000; ++i) {
                view.zoomAround(std::pow(10, share(random)), std::pow(10, share(random)));
                view.pan(std::pow(10, share(random)), std::pow(10, share(random)));
                const Span shown = view.shown();
                ASSERT_TRUE(std::isfinite(shown.lo) && std::isfinite(shown.hi)) << i;
                ASSERT_LT(shown.lo, shown.hi) << i;
                if (limit == AxisView::Limit::WithinHome) {
                    ASSERT_GE(shown.lo, 0.1 * (1 - kRounding)) << i;
                    ASSERT_LE(shown.hi, 100 * (1 + kRounding)) << i;
                }
            }
        }
    }
}

TEST(AxisView, NewHomeRange_KeepsTheZoomOfTheSameAxis) {
    AxisView view(AxisView::Limit::WithinHome);
    view.setAxis(axis(0, 1000));
    view.zoomTo({200, 300});
    view.setAxis(axis(0, 500));
    EXPECT_EQ(view.shown(), (Span{200, 300}));
    view.setAxis(axis(0, 100)); // nothing of the zoomed part is left
    EXPECT_EQ(view.shown(), (Span{0, 100}));
}

TEST(AxisView, AnotherAxis_StartsAtHome) {
    AxisView view(AxisView::Limit::WithinHome);
    view.setAxis(axis(0, 1000));
    view.zoomTo({200, 300});
    Axis other = axis(0, 1000);
    other.id = "y";
    view.setAxis(other);
    EXPECT_FALSE(view.isZoomed());
}

TEST(AxisView, UnusableHomeRange_IsMended) {
    AxisView view(AxisView::Limit::WithinHome);
    for (const Axis& bad : {axis(5, 5), axis(3, 1), axis(0, 10, Scale::Log),
                            axis(-2, -1, Scale::Log), axis(std::nan(""), 1)}) {
        view.setAxis(bad);
        EXPECT_LT(view.shown().lo, view.shown().hi);
        if (bad.scale == Scale::Log) {
            EXPECT_GT(view.shown().lo, 0);
        }
    }
}

} // namespace
} // namespace soma::ui
