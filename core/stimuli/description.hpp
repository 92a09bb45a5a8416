// SPDX-License-Identifier: GPL-3.0-or-later
// The words in which an input current is described, and what such a description must have.
#pragma once

#include "core/lanes/scalar.hpp"
#include "core/model/named.hpp"

#include <array>
#include <cmath>
#include <concepts>
#include <string_view>

namespace soma {

struct StimulusInfo {
    std::string_view id;
    std::string_view name;
    std::string_view doc;
};

/// The unit of a stimulus quantity that is measured in the model's current.
inline constexpr std::string_view kCurrentUnit = "current";
inline constexpr std::string_view kCurrentNoiseUnit = "current*sqrt(s)";

/// A stimulus: a table, and a Generator that gives the current of step k = 0, 1, 2 ... in turn,
/// from one standard normal number per step (unused if not `noisy`). A `steady` one is the same in
/// each. A Generator may have start(normal) for step 0. It may have noise(normal) and
/// withNoise(noise), of which its current is made: noise() is computed once for all lanes that
/// share normals and `noiseParameters`.
template <typename S>
concept StimulusModel = requires(const Named<double, S::parameters>& p, double number) {
    { S::info } -> std::convertible_to<StimulusInfo>;
    { S::noisy } -> std::convertible_to<bool>;
    { S::steady } -> std::convertible_to<bool>;
    {
        typename S::template Generator<double, double>(p, number)(number, number)
        } -> std::same_as<double>;
};

/// The current of step 0.
template <typename Generator, typename T>
SOMA_INLINE T firstCurrent(Generator& generator, const T& normal) {
    if constexpr (requires { generator.start(normal); })
        return generator.start(normal);
    else
        return generator(T(0.0), normal);
}

/// Milliseconds in seconds; UnitTag and packs have their own.
SOMA_INLINE double inSeconds(double t_ms) { return t_ms / 1000.0; }

} // namespace soma
