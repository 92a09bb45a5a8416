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

    [[nodiscard]] std::optional<AffineStep> affineStep(std::span<const double> parameters,
                                                       Scheme scheme, double dt_ms) const override {
        if constexpr (requires { &M::decayOf; })
            return affine(Named<double, M::parameters>::of(parameters), scheme, dt_ms);
        return std::nullopt;
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
    /// V relaxes to where rhs vanishes, and keeps the fraction `decay` of its distance from there.
    static std::optional<AffineStep> affine(const Named<double, M::parameters>& p, Scheme scheme,
                                            double dt_ms) {
        const double decay = M::decayOf(p, scheme, dt_ms);
        if (!(decay > 0))
            return std::nullopt;
        const auto slope = [&](double V, double I) {
            Named<double, M::states> d;
            M::rhs(p, {{V}}, I, d);
            return d.values[0];
        };
        const double leak = slope(0, 0) - slope(1, 0); // 1/tau
        const double rest = slope(0, 0) / leak;        // where V goes without current
        const double perCurrent = (slope(0, 1) - slope(0, 0)) / leak; // resistance
        return AffineStep{decay, (1 - decay) * perCurrent, (1 - decay) * rest,
                          M::template initial<double, double>(p).values[0],
                          p.values[indexOf(M::parameters, M::threshold)]};
    }

    LaneModels m_lanes;
};

} // namespace soma
