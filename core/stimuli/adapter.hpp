// SPDX-License-Identifier: GPL-3.0-or-later
// The one place where a stimulus' description gets its type-erased face.
#pragma once

#include "core/model/named.hpp"
#include "core/stimuli/stimulus.hpp"
#include "core/units/unit.hpp"

#include <limits>

namespace soma {

template <StimulusModel S> class StimulusAdapter final : public Stimulus {
public:
    explicit StimulusAdapter(const LaneStimuli& lanes = {})
        : m_lanes(lanes) {}

    [[nodiscard]] const StimulusInfo& info() const override { return S::info; }

    [[nodiscard]] std::span<const Quantity> parameters() const override { return S::parameters; }

    [[nodiscard]] bool isNoisy() const override { return S::noisy; }

    [[nodiscard]] bool isSteady() const override { return S::steady; }

    [[nodiscard]] double largestStep_ms(std::span<const double> parameters) const override {
        if constexpr (requires { &S::largestStep_ms; })
            return S::largestStep_ms(Named<double, S::parameters>::of(parameters));
        return std::numeric_limits<double>::infinity();
    }

    void addTo(std::span<double> current, std::span<const double> parameters, double dt_ms,
               std::span<const double> normals) const override {
        typename S::template Generator<double, double> next(
            Named<double, S::parameters>::of(parameters), dt_ms);
        const auto normal = [&](std::size_t k) { return S::noisy ? normals[k] : 0.0; };
        if (!current.empty())
            current[0] += firstCurrent(next, normal(0));
        for (std::size_t k = 1; k < current.size(); ++k)
            current[k] += next(static_cast<double>(k), normal(k));
    }

    [[nodiscard]] const LaneStimulus* lanes(Isa isa) const override {
        return m_lanes[static_cast<std::size_t>(isa)];
    }

    [[nodiscard]] std::vector<std::string> unitErrors(std::string_view currentUnit) const override {
        Named<UnitTag, S::parameters> p;
        for (std::size_t i = 0; i < S::parameters.size(); ++i)
            p.values[i] = UnitTag(*parseUnit(resolvedUnit(S::parameters[i].unit, currentUnit)));
        typename S::template Generator<UnitTag, UnitTag> next(p, UnitTag(*parseUnit("ms")));
        const UnitTag expected(*parseUnit(currentUnit));
        std::vector<std::string> lines;
        const UnitTag number(1.0);
        for (const UnitTag& current : {firstCurrent(next, number), next(number, number)})
            if (const auto line = disagreement(S::info.id, current, expected))
                lines.push_back(*line);
        return lines;
    }

private:
    LaneStimuli m_lanes;
};

} // namespace soma
