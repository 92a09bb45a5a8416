// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/params/slider_map.hpp"

#include "core/model/model.hpp"
#include "core/scenario/scenario_json.hpp"

#include <gtest/gtest.h>

namespace soma::ui {
namespace {

constexpr Quantity kLinear{"x", "x", "pA", 1, 0, 500, -1000, 1000, Scale::Linear, "x", "x"};
constexpr Quantity kLog{"x", "x", "ms", 10, 2, 50, 1, 1000, Scale::Log, "x", "x"};
constexpr Quantity kSmall{"x", "x", "ms", 0.1, 0.01, 1, 1e-4, 10, Scale::Log, "x", "x"};

TEST(SliderMap, EveryTick_ComesBackFromItsValue) {
    for (const auto& quantity : {kLinear, kLog, kSmall}) {
        const SliderMap map(quantity);
        for (int tick = 0; tick <= SliderMap::kTicks; ++tick)
            EXPECT_EQ(map.tickOf(map.valueAt(tick)), tick);
    }
}

TEST(SliderMap, Ends_AreExact) {
    for (const auto& setting : playground().settings()) {
        if (setting.quantity.kind != Kind::Real)
            continue;
        const SliderMap map(setting.quantity);
        EXPECT_EQ(map.valueAt(0), setting.quantity.min) << setting.name;
        EXPECT_EQ(map.valueAt(SliderMap::kTicks), setting.quantity.max) << setting.name;
    }
}

TEST(SliderMap, ValueBeyondTheSlider_IsPinned) {
    const SliderMap map(kLinear);
    EXPECT_EQ(map.tickOf(900), SliderMap::kTicks);
    EXPECT_EQ(map.tickOf(-900), 0);
}

TEST(SliderMap, StopsBeyondTheSlider_HaveThreeDigits) {
    const SliderMap map(kLinear);
    EXPECT_EQ(map.stopNear(250.26), 250.5);
    EXPECT_EQ(map.stopNear(1234.5), 1230);
    EXPECT_EQ(map.stopNear(-87.65), -87.7);
    EXPECT_EQ(SliderMap(kLog).stopNear(0), 0);
}

TEST(SliderMap, LinearValues_AreRoundNumbers) {
    EXPECT_EQ(SliderMap(kLinear).valueAt(501), 250.5);
    EXPECT_EQ(SliderMap(kLinear).decimalsNear(250), 1);
}

TEST(SliderMap, LogMiddle_IsTheGeometricMean) {
    // sqrt(2 * 50) = 10
    EXPECT_EQ(SliderMap(kLog).valueAt(SliderMap::kTicks / 2), 10.0);
}

} // namespace
} // namespace soma::ui
