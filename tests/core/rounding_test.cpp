// SPDX-License-Identifier: GPL-3.0-or-later
// Rounded numbers are the doubles nearest to what is printed.
#include "core/text/rounding.hpp"

#include "core/text/text.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace soma {
namespace {

TEST(Rounding_ToPlaces, IsTheNearestDecimal) {
    EXPECT_EQ(formatNumber(roundedTo(36.542669318287764, 2)), "36.54");
    EXPECT_EQ(formatNumber(roundedTo(0.1 + 0.2, 3)), "0.3");
    EXPECT_EQ(formatNumber(roundedTo(12345, -2)), "12300");
    EXPECT_FALSE(std::signbit(roundedTo(-0.1, 0)));
    EXPECT_EQ(roundedTo(1e300, 15), 1e300);
}

TEST(Rounding_ToDigits, CountsFromTheFirst) {
    EXPECT_EQ(formatNumber(withDigits(36.542669318287764, 4)), "36.54");
    EXPECT_EQ(formatNumber(withDigits(-0.00123456, 3)), "-0.00123");
    EXPECT_EQ(formatNumber(withDigits(987654, 2)), "990000");
    EXPECT_EQ(withDigits(0, 4), 0);
    EXPECT_TRUE(std::isnan(withDigits(std::numeric_limits<double>::quiet_NaN(), 4)));
}

TEST(Rounding_Within, KeepsATenthOfWhatMayBeOff) {
    EXPECT_EQ(roundedWithin(201.26, 0.5), 201.26);
    EXPECT_EQ(roundedWithin(201.26, 1), 201.3);
    EXPECT_EQ(roundedWithin(201.26, 100), 201);
    EXPECT_EQ(roundedWithin(201.26, 0), 201.26);
}

} // namespace
} // namespace soma
