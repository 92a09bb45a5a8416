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
/// each.
template <typename S>
concept StimulusModel = requires(const Named<double, S::parameters>& p, double number) {
    { S::info } -> std::convertible_to<StimulusInfo>;
    { S::noisy } -> std::convertible_to<bool>;
    { S::steady } -> std::convertible_to<bool>;
    {
        typename S::template Generator<double, double>(p, number)(number, number)
        } -> std::same_as<double>;
};

/// Milliseconds in seconds; UnitTag and packs have their own.
SOMA_INLINE double inSeconds(double t_ms) { return t_ms / 1000.0; }

} // namespace soma
