// SPDX-License-Identifier: GPL-3.0-or-later
// The words in which a neuron model is described (core/models) and what such a description must
// have.
#pragma once

#include "core/lanes/scalar.hpp"
#include "core/model/named.hpp"
#include "core/solve/scheme.hpp"

#include <array>
#include <concepts>
#include <string_view>

namespace soma {

/// `currentUnit` is the unit of every injected current of this model; `currentLimit` bounds their
/// size.
struct ModelInfo {
    std::string_view id;
    std::string_view name;
    std::string_view citation;
    std::string_view doc;
    std::string_view currentUnit;
    double currentLimit;
};

/// What a stimulus parameter measured in the model's current is by default, and where its slider
/// moves. `parameter` is "I_inj", or "ou.sigma" where stimuli differ.
struct DriveRange {
    std::string_view parameter;
    double value;
    double min;
    double max;
};

/// A demand that one parameter stay below another.
struct Ordering {
    std::string_view lower;
    std::string_view upper;
};

/// A neuron model: tables, and equations that serve doubles, packs of lanes and test scalars alike.
/// `rhs` gives the derivative of each state per ms for the injected current I.
template <typename M>
concept NeuronModel = requires(const Named<double, M::parameters>& p, Named<double, M::states>& s,
                               Named<double, M::states>& d) {
    { M::info } -> std::convertible_to<ModelInfo>;
    { M::template initial<double, double>(p) } -> std::same_as<Named<double, M::states>>;
    M::rhs(p, s, 0.0, d);
    { M::fires(p, s) } -> std::convertible_to<bool>;
    M::reset(p, s);
    M::drive;
    M::orderings;
    M::schemes;
};

} // namespace soma
