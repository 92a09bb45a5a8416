// SPDX-License-Identifier: GPL-3.0-or-later
// An input current behind its type-erased face. Instances are immutable and shared; any thread.
#pragma once

#include "core/lanes/lanes.hpp"
#include "core/quantity.hpp"
#include "core/stimuli/description.hpp"

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace soma {

/// "current*sqrt(s)" for a model whose currents are in pA: "pA*sqrt(s)". Other units stay.
[[nodiscard]] std::string resolvedUnit(std::string_view unit, std::string_view currentUnit);

class Stimulus {
public:
    virtual ~Stimulus() = default;
    [[nodiscard]] virtual const StimulusInfo& info() const = 0;
    /// Rows whose unit is kCurrentUnit or kCurrentNoiseUnit take unit and range from the model.
    [[nodiscard]] virtual std::span<const Quantity> parameters() const = 0;
    [[nodiscard]] virtual bool isNoisy() const = 0;
    /// Is its current the same in all steps?
    [[nodiscard]] virtual bool isSteady() const = 0;
    /// The largest dt at which the discretised input is stable; infinite if any is.
    [[nodiscard]] virtual double largestStep_ms(std::span<const double> parameters) const = 0;
    /// Adds this current to `current`, one value per step of dt_ms. `normals` has as many standard
    /// normal numbers, or none for a stimulus that is not noisy.
    virtual void addTo(std::span<double> current, std::span<const double> parameters, double dt_ms,
                       std::span<const double> normals) const = 0;
    /// The code that fills many lanes at once; null where this build has none.
    [[nodiscard]] virtual const LaneStimulus* lanes(Isa isa) const = 0;
    /// Equations that disagree with the units of the table, for a current in `currentUnit`; a line
    /// each, empty if all is well.
    [[nodiscard]] virtual std::vector<std::string>
    unitErrors(std::string_view currentUnit) const = 0;
};

/// Lane code by instruction set; null where this build has none.
using LaneStimuli = std::array<const LaneStimulus*, 5>;

/// All stimuli, in the order of core/stimuli/CMakeLists.txt.
[[nodiscard]] std::span<const Stimulus* const> stimuli();

} // namespace soma
