// SPDX-License-Identifier: GPL-3.0-or-later
// The words in which a neuron model is described (core/models) and what such a description must
// have.
#pragma once

#include "core/lanes/scalar.hpp"
#include "core/model/named.hpp"
#include "core/model/trace_style.hpp"
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

/// How far a solver follows V: to the peak itself, or to where the rest of the way is known.
enum class Until { Peak, Cut };

/// Setting the first parameter switches the second to a choice: V_init is no longer ignored.
struct Implication {
    std::string_view parameter;
    std::string_view switched;
    double to;
};

/// A run setting's default where a model has its own.
struct RunDefault {
    std::string_view setting;
    double value;
};

/// The parameters as the equations take them: the model's own `Prepared`, which may hold what need
/// not be computed in every step, or the bare parameters.
template <typename M, typename P> struct PreparedType { using type = Named<P, M::parameters>; };

template <typename M, typename P>
requires requires { typename M::template Prepared<P>; }

struct PreparedType<M, P> {
    using type = typename M::template Prepared<P>;
};

template <typename M, typename P> using PreparedOf = typename PreparedType<M, P>::type;

template <typename M, typename P>
SOMA_INLINE PreparedOf<M, P> prepared(const Named<P, M::parameters>& p, Until until) {
    if constexpr (requires { PreparedOf<M, P>(p, until); })
        return PreparedOf<M, P>(p, until);
    else
        return PreparedOf<M, P>(p);
}

/// Are the spikes of the model found by their shape, not where V passes a threshold?
template <typename M>
inline constexpr bool kSpikesByShape =
    !requires(const PreparedOf<M, double>& p, Named<double, M::states>& s) {
    M::reset(p, s);
};

template <typename M> constexpr bool hasScheme(Scheme scheme) {
    for (const Scheme each : M::schemes)
        if (each == scheme)
            return true;
    return false;
}

/// A neuron model: tables, and equations that serve doubles, packs of lanes and test scalars alike.
/// `rhs` gives the derivative of each state per ms for the injected current I. A model with a
/// threshold says where it `fires` and how it is `reset`, and may have a `jump` of other states at
/// each spike. It may have `derived` traces, computed by `derive`, and `styles` of all its traces.
template <typename M>
concept NeuronModel = requires(const PreparedOf<M, double>& p, Named<double, M::states>& s,
                               Named<double, M::states>& d) {
    { M::info } -> std::convertible_to<ModelInfo>;
    { M::template initial<double, double>(p) } -> std::same_as<Named<double, M::states>>;
    M::rhs(p, s, 0.0, d);
    M::drive;
    M::orderings;
    M::schemes;
}

&&(kSpikesByShape<M> || requires(const PreparedOf<M, double>& p, Named<double, M::states>& s) {
    { M::fires(p, s) } -> std::convertible_to<bool>;
    M::reset(p, s);
});

} // namespace soma
