// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/noise/noise.hpp"

#include "core/noise/box_muller.hpp"
#include "core/noise/philox.hpp"
#include "core/simd/math.hpp"

#include <cmath>
#include <random>
#include <utility>

namespace soma {

namespace {

/// NumPy's legacy `random_sample`: 53 bits in [0, 1).
double uniform(std::mt19937& generator) {
    const auto high = static_cast<double>(generator() >> 5U);
    const auto low = static_cast<double>(generator() >> 6U);
    return (high * 67108864.0 + low) / 9007199254740992.0;
}

/// Two normals in the order in which `randn` hands them out.
std::pair<double, double> polarPair(std::mt19937& generator) {
    double x1 = 0;
    double x2 = 0;
    double r2 = 0;
    do {
        x1 = 2.0 * uniform(generator) - 1.0;
        x2 = 2.0 * uniform(generator) - 1.0;
        r2 = x1 * x1 + x2 * x2;
    } while (r2 >= 1.0 || r2 == 0.0);
    const double f = std::sqrt(-2.0 * math::log(r2) / r2);
    return {f * x2, f * x1};
}

} // namespace

std::vector<double> numpyNormals(std::uint32_t seed, std::size_t count) {
    std::mt19937 generator(seed);
    std::vector<double> result(count);
    for (std::size_t i = 0; i < count; i += 2) {
        const auto [first, second] = polarPair(generator);
        result[i] = first;
        if (i + 1 < count)
            result[i + 1] = second;
    }
    return result;
}

std::vector<double> philoxNormals(const NoiseKey& key, std::size_t count) {
    std::vector<double> result(count + 3);
    for (std::size_t i = 0; i < count; i += 4) {
        const auto bits = philox4x32(
            {static_cast<std::uint32_t>(i / 4), key.trial, key.stream, key.point}, {key.seed, 0});
        for (std::size_t pair = 0; pair < 2; ++pair) {
            const auto two = boxMuller(bits[2 * pair], bits[2 * pair + 1]);
            result[i + 2 * pair] = two.first;
            result[i + 2 * pair + 1] = two.second;
        }
    }
    result.resize(count);
    return result;
}

std::vector<double> normals(const NoiseKey& key, std::size_t count) {
    constexpr std::uint32_t kStreamStride = 0x9e3779b9U;
    if (key.rng == Rng::Philox)
        return philoxNormals(key, count);
    return numpyNormals(key.seed + key.trial + key.stream * kStreamStride, count);
}

} // namespace soma
