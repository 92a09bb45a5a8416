// SPDX-License-Identifier: GPL-3.0-or-later
// The elementary functions against long double ones, and the random streams against NumPy and
// Random123.
#include "core/simd/math.hpp"

#include "core/noise/bank.hpp"
#include "core/noise/box_muller.hpp"
#include "core/noise/philox.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>
#include <random>

namespace soma {
namespace {

double ulpsBetween(double value, long double exact) {
    const double spacing = std::nextafter(std::fabs(value), INFINITY) - std::fabs(value);
    return static_cast<double>(std::fabs(static_cast<long double>(value) - exact) /
                               static_cast<long double>(spacing));
}

TEST(MathExp, StaysWithinOneAndAHalfUlp) {
    std::mt19937_64 random(1);
    std::uniform_real_distribution<double> anywhere(-700, 700);
    for (int i = 0; i < 200000; ++i) {
        const double x = i % 2 == 0 ? anywhere(random) : anywhere(random) / 700;
        EXPECT_LT(ulpsBetween(math::exp(x), std::exp(static_cast<long double>(x))), 1.5) << x;
    }
}

TEST(MathExp, HasItsLimits) {
    EXPECT_EQ(math::exp(0), 1);
    EXPECT_EQ(math::exp(-1000), 0);
    EXPECT_EQ(math::exp(1000), INFINITY);
}

TEST(MathLog, IsNearlyCorrectlyRounded) {
    std::mt19937_64 random(2);
    std::uniform_real_distribution<double> unit(1e-12, 1);
    std::uniform_real_distribution<double> exponent(-300, 300);
    for (int i = 0; i < 200000; ++i) {
        const double x = i % 2 == 0 ? unit(random) : std::pow(10.0, exponent(random));
        EXPECT_LT(ulpsBetween(math::log(x), std::log(static_cast<long double>(x))), 0.53) << x;
    }
    EXPECT_EQ(math::log(1.0), 0);
}

TEST(LogFloat, StaysWithinAFewUlp) {
    std::mt19937 random(3);
    std::uniform_real_distribution<float> unit(1e-9F, 1);
    for (int i = 0; i < 100000; ++i) {
        const float x = unit(random);
        const double exact = std::log(static_cast<double>(x));
        EXPECT_NEAR((logFloat<float, std::uint32_t>(x)), exact,
                    3e-7 * std::max(1.0, std::fabs(exact)))
            << x;
    }
}

TEST(BoxMuller, FollowsTheFormula) {
    std::mt19937 random(4);
    for (int i = 0; i < 100000; ++i) {
        const auto radiusBits = static_cast<std::uint32_t>(random());
        const auto angleBits = static_cast<std::uint32_t>(random());
        const auto normals = boxMuller(radiusBits, angleBits);
        const double radius = std::sqrt(-2 * std::log(((radiusBits >> 1U) + 0.5) * 0x1p-31));
        const double angle = 2 * M_PI * (angleBits + 1.0) * 0x1p-32;
        EXPECT_NEAR(normals.first, radius * std::cos(angle), 1e-5);
        EXPECT_NEAR(normals.second, radius * std::sin(angle), 1e-5);
    }
}

TEST(NumpyNormals, AreThoseOfSeed2020) {
    // np.random.seed(2020); np.random.randn(10000), NumPy 1.24. One ulp may differ: the C library's
    // logarithm is not correctly rounded either.
    constexpr double kOneUlp = 4.5e-16;
    const std::vector<double> expected{-1.7688457055759508, 0.07555227120810952,
                                       -1.1306297028053423, -0.6514301669047348,
                                       -0.8931156263199002, -1.2741009767999079};
    const auto normals = numpyNormals(2020, 10000);
    for (std::size_t i = 0; i < expected.size(); ++i)
        EXPECT_NEAR(normals[i], expected[i], kOneUlp) << i;
    EXPECT_NEAR(std::accumulate(normals.begin() + 6, normals.end(), 0.0), 119.58798831981, 1e-10);
}

TEST(NumpyNormals, DoNotDependOnHowManyAreAsked) {
    const auto many = numpyNormals(7, 1001);
    const auto few = numpyNormals(7, 500);
    EXPECT_TRUE(std::equal(few.begin(), few.end(), many.begin()));
}

TEST(Philox, GivesTheKnownAnswer) {
    // Random123 1.09, examples/kat_vectors: philox4x32 10.
    EXPECT_EQ(philox4x32({0, 0, 0, 0}, {0, 0}),
              (PhiloxCounter{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}));
    EXPECT_EQ(
        philox4x32({0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff}, {0xffffffff, 0xffffffff}),
        (PhiloxCounter{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd}));
}

TEST(PhiloxNormals, AreStandardNormal) {
    constexpr std::size_t kCount = 1000000;
    const auto normals = philoxNormals({.rng = Rng::Philox, .seed = 1}, kCount);
    double sum = 0;
    double squares = 0;
    double fourth = 0;
    std::size_t beyondThree = 0;
    for (const double x : normals) {
        sum += x;
        squares += x * x;
        fourth += x * x * x * x;
        if (std::fabs(x) > 3)
            ++beyondThree;
    }
    const double n = kCount;
    // Five standard errors of each moment.
    EXPECT_NEAR(sum / n, 0, 5 / std::sqrt(n));
    EXPECT_NEAR(squares / n, 1, 5 * std::sqrt(2 / n));
    EXPECT_NEAR(fourth / n, 3, 5 * std::sqrt(96 / n));
    EXPECT_NEAR(static_cast<double>(beyondThree) / n, 0.0026998, 5 * std::sqrt(0.0027 / n));
}

TEST(Normals, OtherKeysGiveOtherNumbers) {
    for (const Rng rng : {Rng::NumPy, Rng::Philox}) {
        const NoiseKey base{.rng = rng, .seed = 5};
        auto trial = base;
        trial.trial = 1;
        auto stream = base;
        stream.stream = 1;
        EXPECT_NE(normals(base, 8), normals(trial, 8));
        EXPECT_NE(normals(base, 8), normals(stream, 8));
        EXPECT_EQ(normals(base, 8), normals(base, 8));
    }
}

TEST(Normals, NumpyTrialIsTheRunWithTheNextSeed) {
    EXPECT_EQ(normals({.rng = Rng::NumPy, .seed = 5, .trial = 3}, 10), numpyNormals(8, 10));
    EXPECT_EQ(normals({.rng = Rng::NumPy, .seed = 0xffffffff, .trial = 1}, 10),
              numpyNormals(0, 10));
}

TEST(NoiseBank, GivesTheSameNumbersFromMemory) {
    NoiseBank bank;
    const NoiseKey key{.rng = Rng::NumPy, .seed = 1};
    const auto first = bank.get(key, 100);
    EXPECT_EQ(bank.get(key, 50), first);
    EXPECT_EQ(*bank.get(key, 100), numpyNormals(1, 100));
    EXPECT_EQ(*bank.get(key, 200), numpyNormals(1, 200));
    for (std::uint32_t seed = 0; seed < 100; ++seed) // far more than it keeps
        EXPECT_EQ(bank.get({.rng = Rng::Philox, .seed = seed}, 100000)->size(), 100000U);
    EXPECT_EQ(*bank.get(key, 100), numpyNormals(1, 100));
}

} // namespace
} // namespace soma
