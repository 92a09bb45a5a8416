// SPDX-License-Identifier: GPL-3.0-or-later
// The one place where a model's description gets its type-erased face.
#pragma once

#include "core/model/jacobian.hpp"
#include "core/model/model.hpp"
#include "core/model/named.hpp"
#include "core/solve/exact.hpp"
#include "core/solve/notebook.hpp"
#include "core/solve/smooth.hpp"
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

    [[nodiscard]] std::span<const Quantity> derived() const override {
        if constexpr (requires { M::derived; })
            return M::derived;
        return {};
    }

    [[nodiscard]] std::vector<std::vector<double>>
    derive(std::span<const double> parameters,
           const std::vector<std::vector<double>>& states) const override {
        if constexpr (requires { M::derived; })
            return deriveAll(cellOf(parameters), states);
        return {};
    }

    [[nodiscard]] std::span<const TraceStyle> styles() const override {
        if constexpr (requires { M::styles; })
            return M::styles;
        return {};
    }

    [[nodiscard]] std::span<const RunDefault> runDefaults() const override {
        if constexpr (requires { M::runDefaults; })
            return M::runDefaults;
        return {};
    }

    [[nodiscard]] std::span<const Implication> implications() const override {
        if constexpr (requires { M::implications; })
            return M::implications;
        return {};
    }

    [[nodiscard]] std::optional<double> excited_mV() const override {
        if constexpr (requires { M::excited_mV; })
            return M::excited_mV;
        return std::nullopt;
    }

    [[nodiscard]] bool hasSpikesOnGrid(Scheme scheme) const override {
        return scheme == Scheme::Notebook && !kSpikesByShape<M>;
    }

    [[nodiscard]] std::vector<double> start(std::span<const double> parameters) const override {
        const auto state = M::template initial<double, double>(cellOf(parameters));
        return {state.values.begin(), state.values.end()};
    }

    [[nodiscard]] std::vector<double> slope(std::span<const double> parameters,
                                            std::span<const double> state,
                                            double current) const override {
        Named<double, M::states> d;
        M::rhs(cellOf(parameters), Named<double, M::states>::of(state), current, d);
        return {d.values.begin(), d.values.end()};
    }

    [[nodiscard]] std::vector<double> jacobian(std::span<const double> parameters,
                                               std::span<const double> state,
                                               double current) const override {
        const auto matrix =
            jacobianOf<M>(cellOf(parameters), Named<double, M::states>::of(state), current);
        return {matrix.begin(), matrix.end()};
    }

    [[nodiscard]] RunOutput run(const RunInput& input) const override {
        const auto parameters = Named<double, M::parameters>::of(input.parameters);
        if constexpr (solve::HasExactFlow<M>)
            if (input.scheme == Scheme::Exact)
                return solve::exact<M>(parameters, input);
        if constexpr (isSmooth()) {
            if (input.scheme == Scheme::DormandPrince)
                return solve::smooth<M, Scheme::DormandPrince>(parameters, input);
            if (input.scheme == Scheme::RungeKutta)
                return solve::smooth<M, Scheme::RungeKutta>(parameters, input);
            if (kSpikesByShape<M> || input.scheme == Scheme::EulerMaruyama)
                return solve::smooth<M, Scheme::EulerMaruyama>(parameters, input);
        }
        if constexpr (!kSpikesByShape<M>)
            return solve::notebook<M>(parameters, input);
    }

    [[nodiscard]] LaneModel lanes(Isa isa, Scheme scheme) const override {
        return scheme == Scheme::Exact ? nullptr : m_lanes[static_cast<std::size_t>(isa)];
    }

    [[nodiscard]] std::vector<std::string> unitErrors() const override {
        return soma::unitErrors<M>();
    }

private:
    static constexpr bool isSmooth() { return hasScheme<M>(Scheme::DormandPrince); }

    static auto cellOf(std::span<const double> parameters) {
        return prepared<M, double>(Named<double, M::parameters>::of(parameters), Until::Peak);
    }

    template <typename Cell>
    static std::vector<std::vector<double>>
    deriveAll(const Cell& cell, const std::vector<std::vector<double>>& states) {
        const std::size_t samples = states.front().size();
        std::vector<std::vector<double>> traces(M::derived.size(), std::vector<double>(samples));
        Named<double, M::states> s;
        Named<double, M::derived> d;
        for (std::size_t k = 0; k < samples; ++k) {
            for (std::size_t i = 0; i < states.size(); ++i)
                s.values[i] = states[i][k];
            M::derive(cell, s, d);
            for (std::size_t i = 0; i < traces.size(); ++i)
                traces[i][k] = d.values[i];
        }
        return traces;
    }

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
