// SPDX-License-Identifier: GPL-3.0-or-later
// What a neuron model must have, and the one place where such a struct gets its type-erased face.
#pragma once

#include <array>
#include <concepts>
#include <limits>

#include "core/model/model.hpp"
#include "core/model/named.hpp"
#include "core/solve/exact.hpp"
#include "core/solve/notebook.hpp"
#include "core/units/unit.hpp"

namespace soma {

/// A neuron model: tables, and templated equations that serve doubles as well as test scalars.
/// `rhs` gives the derivative of each state per ms for the injected current I.
template <typename M>
concept NeuronModel = requires(
    const Named<double, M::parameters>& p, const Named<double, M::states>& s, Named<double, M::states>& d
) {
    { M::info } -> std::convertible_to<ModelInfo>;
    { M::initial(p) } -> std::same_as<Named<double, M::states>>;
    M::rhs(p, s, 0.0, d);
    M::drive;
    M::orderings;
};

template <NeuronModel M>
class ModelAdapter final : public Model {
public:
    [[nodiscard]] const ModelInfo& info() const override { return M::info; }
    [[nodiscard]] std::span<const Quantity> parameters() const override { return M::parameters; }
    [[nodiscard]] std::span<const Quantity> states() const override { return M::states; }
    [[nodiscard]] std::span<const DriveRange> drive() const override { return M::drive; }
    [[nodiscard]] std::span<const Ordering> orderings() const override { return M::orderings; }
    [[nodiscard]] std::span<const Scheme> schemes() const override { return M::schemes; }

    [[nodiscard]] const Quantity* threshold() const override
    {
        if constexpr (requires { M::threshold; }) return &M::parameters[indexOf(M::parameters, M::threshold)];
        return nullptr;
    }

    [[nodiscard]] double largestStep_ms(std::span<const double> parameters, Scheme scheme) const override
    {
        if constexpr (requires { &M::largestStep_ms; })
            return M::largestStep_ms(Named<double, M::parameters>::of(parameters), scheme);
        return std::numeric_limits<double>::infinity();
    }

    [[nodiscard]] RunOutput run(const RunInput& input) const override
    {
        const auto parameters = Named<double, M::parameters>::of(input.parameters);
        if constexpr (solve::HasExactFlow<M>)
            if (input.scheme == Scheme::Exact) return solve::exact<M>(parameters, input);
        return solve::notebook<M>(parameters, input);
    }

    [[nodiscard]] std::vector<std::string> unitErrors() const override { return soma::unitErrors<M>(); }
};

} // namespace soma
