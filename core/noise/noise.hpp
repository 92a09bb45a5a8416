// SPDX-License-Identifier: GPL-3.0-or-later
// Standard normal numbers, the same bits everywhere. Any thread.
#pragma once

#include "core/scenario/run_settings.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace soma {

/// Which realisation: `stream` counts the noisy parts of a stimulus, `point` is 0 unless the
/// points of a sweep are independent.
struct NoiseKey {
    Rng rng = Rng::NumPy;
    std::uint32_t seed = 0;
    std::uint32_t trial = 0;
    std::uint32_t stream = 0;
    std::uint32_t point = 0;

    friend auto operator<=>(const NoiseKey&, const NoiseKey&) = default;
};

/// `count` numbers of np.random.seed(seed); np.random.randn(count): MT19937 and the polar method of
/// Marsaglia, as in NumPy's legacy generator.
[[nodiscard]] std::vector<double> numpyNormals(std::uint32_t seed, std::size_t count);

/// Philox4x32-10 (Salmon et al., SC11, doi:10.1145/2063384.2063405) and Box-Muller in single
/// precision: number i depends on the key and i only.
[[nodiscard]] std::vector<double> philoxNormals(const NoiseKey& key, std::size_t count);

/// The numbers of a key. With numpy, trial t is the run with seed + t, and stream j uses the seed
/// further by j times 0x9e3779b9 (all modulo 2^32); points always share.
[[nodiscard]] std::vector<double> normals(const NoiseKey& key, std::size_t count);

} // namespace soma
