// SPDX-License-Identifier: GPL-3.0-or-later
// The one place where a model's description gets its type-erased face.
#pragma once

#include "core/model/model.hpp"
#include "core/model/named.hpp"
#include "core/solve/exact.hpp"
#include "core/solve/notebook.hpp"
#include "core/units/unit.hpp"

#include <array>
#include <limits>

namespace soma {

template <NeuronModel M> class ModelAdapter final : public Model {
public:
    explicit ModelAdapter(const LaneModels& lanes = {})
        : m_lanes(lanes) {}

    [[nodiscard]] const ModelInfo& info() const override { return M::info; }

    [[nodiscard]] std::span<const Quantity> parameters() const override { return M::parameters; }

    [[nodiscard]] std::span<const Quantity> states() const override { return M::states; }

    [[nodiscard]] std::span<const DriveRange> drive() const override { return M::drive; }

    [[nodiscard]] std::span<const Ordering> orderings() const override { return M::orderings; }

    [[nodiscard]] std::span<const Scheme> schemes() const override { return M::schemes; }

    [[nodiscard]] const Quantity* threshold() const override {
        if constexpr (requires { M::threshold; })
            return &M::parameters[indexOf(M::parameters, M::threshold)];
        return nullptr;
    }

    [[nodiscard]] double largestStep_ms(std::span<const double> parameters,
                                        Scheme scheme) const override {
        if constexpr (requires { &M::largestStep_ms; })
            return M::largestStep_ms(Named<double, M::parameters>::of(parameters), scheme);
        return std::numeric_limits<double>::infinity();
    }

    [[nodiscard]] RunOutput run(const RunInput& input) const override {
        const auto parameters = Named<double, M::parameters>::of(input.parameters);
        if constexpr (solve::HasExactFlow<M>)
            if (input.scheme == Scheme::Exact)
                return solve::exact<M>(parameters, input);
        return solve::notebook<M>(parameters, input);
    }

    [[nodiscard]] LaneModel lanes(Isa isa, Scheme scheme) const override {
        return scheme == Scheme::Notebook ? m_lanes[static_cast<std::size_t>(isa)] : nullptr;
    }

    [[nodiscard]] std::vector<std::string> unitErrors() const override {
        return soma::unitErrors<M>();
    }

private:
    LaneModels m_lanes;
};

} // namespace soma
