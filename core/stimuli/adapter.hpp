// SPDX-License-Identifier: GPL-3.0-or-later
// What a stimulus must have, and the one place where such a struct gets its type-erased face.
#pragma once

#include <concepts>
#include <limits>

#include "core/model/named.hpp"
#include "core/stimuli/stimulus.hpp"
#include "core/units/unit.hpp"

namespace soma {

/// A stimulus: a table, and a Generator that gives the current of step k = 0, 1, 2 ... in turn,
/// from one standard normal number per step (unused if not `noisy`).
template <typename S>
concept StimulusModel = requires(const Named<double, S::parameters>& p, double number, std::size_t k) {
    { S::info } -> std::convertible_to<StimulusInfo>;
    { S::noisy } -> std::convertible_to<bool>;
    { typename S::template Generator<double>(p, number)(k, number) } -> std::convertible_to<double>;
};

template <StimulusModel S>
class StimulusAdapter final : public Stimulus {
public:
    [[nodiscard]] const StimulusInfo& info() const override { return S::info; }
    [[nodiscard]] std::span<const Quantity> parameters() const override { return S::parameters; }
    [[nodiscard]] bool isNoisy() const override { return S::noisy; }

    [[nodiscard]] double largestStep_ms(std::span<const double> parameters) const override
    {
        if constexpr (requires { &S::largestStep_ms; })
            return S::largestStep_ms(Named<double, S::parameters>::of(parameters));
        return std::numeric_limits<double>::infinity();
    }

    void addTo(
        std::span<double> current,
        std::span<const double> parameters,
        double dt_ms,
        std::span<const double> normals
    ) const override
    {
        typename S::template Generator<double> next(Named<double, S::parameters>::of(parameters), dt_ms);
        for (std::size_t k = 0; k < current.size(); ++k) current[k] += next(k, S::noisy ? normals[k] : 0.0);
    }

    [[nodiscard]] std::vector<std::string> unitErrors(std::string_view currentUnit) const override
    {
        std::vector<std::string> lines;
        if constexpr (S::noisy) { // others only hand a table value on
            Named<UnitTag, S::parameters> p;
            for (std::size_t i = 0; i < S::parameters.size(); ++i)
                p.values[i] = UnitTag(*parseUnit(resolvedUnit(S::parameters[i].unit, currentUnit)));
            typename S::template Generator<UnitTag> next(p, UnitTag(*parseUnit("ms")));
            const UnitTag expected(*parseUnit(currentUnit));
            for (std::size_t k = 0; k < 2; ++k)
                if (const auto line = disagreement(S::info.id, next(k, 1.0), expected)) lines.push_back(*line);
        }
        return lines;
    }
};

} // namespace soma
