// SPDX-License-Identifier: GPL-3.0-or-later
// A neuron model behind its type-erased face: tables, and one virtual call per run (none per
// step). Instances are immutable and shared; any thread.
#pragma once

#include "core/lanes/lanes.hpp"
#include "core/model/description.hpp"
#include "core/model/trace_style.hpp"
#include "core/quantity.hpp"
#include "core/solve/scheme.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace soma {

enum class Keep { Spikes, Traces };

/// What one run needs. `parameters` follow the model's table; `current[k]` (model's unit) holds
/// from k dt to (k+1) dt, and a run has one sample for each of them. Spikes count before
/// duration_ms.
struct RunInput {
    std::span<const double> parameters{};
    std::span<const double> current{};
    double dt_ms;
    double duration_ms;
    Scheme scheme;
    Keep keep;
    std::stop_token stop{};
    /// Is the current known to be the same in all steps?
    bool isSteady = false;
};

/// What one run gives: a trace per state, sampled at k dt, as far as the run came (`samples`), and
/// the spike times.
struct RunOutput {
    RunStatus status = RunStatus::Complete;
    std::size_t samples = 0;
    std::vector<std::vector<double>> traces{};
    std::vector<double> spikes_ms{};
};

/// One step below threshold of a model that is linear there: V' = decay V + gain I + shift, from V
/// = start on; it spikes where V reaches `threshold` (mV).
struct AffineStep {
    double decay;
    double gain;
    double shift;
    double start;
    double threshold;
};

class Model {
public:
    virtual ~Model() = default;
    [[nodiscard]] virtual const ModelInfo& info() const = 0;
    [[nodiscard]] virtual std::span<const Quantity> parameters() const = 0;
    [[nodiscard]] virtual std::span<const Quantity> states() const = 0;
    [[nodiscard]] virtual std::span<const DriveRange> drive() const = 0;
    [[nodiscard]] virtual std::span<const Ordering> orderings() const = 0;
    /// The schemes that can integrate this model; the first is its default.
    [[nodiscard]] virtual std::span<const Scheme> schemes() const = 0;
    /// The voltage at which a spike is recorded, to be drawn as a line; nothing for models whose
    /// spikes are found by shape.
    [[nodiscard]] virtual const Quantity* threshold() const = 0;
    /// The largest dt at which the scheme is stable; infinite if any is.
    [[nodiscard]] virtual double largestStep_ms(std::span<const double> parameters,
                                                Scheme scheme) const = 0;
    /// Nothing if the model is not linear below threshold, or the scheme does not keep its order
    /// (more current, more V) at this step.
    [[nodiscard]] virtual std::optional<AffineStep>
    affineStep(std::span<const double> parameters, Scheme scheme, double dt_ms) const = 0;
    /// Traces that follow from the states, such as conductances.
    [[nodiscard]] virtual std::span<const Quantity> derived() const = 0;
    /// Of each derived trace its values at all samples, given those of the states.
    [[nodiscard]] virtual std::vector<std::vector<double>>
    derive(std::span<const double> parameters,
           const std::vector<std::vector<double>>& states) const = 0;
    /// Where the traces beside V are drawn.
    [[nodiscard]] virtual std::span<const TraceStyle> styles() const = 0;
    /// Defaults of run settings that differ from the general ones.
    [[nodiscard]] virtual std::span<const RunDefault> runDefaults() const = 0;
    /// Parameters that switch others when they are given.
    [[nodiscard]] virtual std::span<const Implication> implications() const = 0;
    /// A V that rests above it is depolarisation block; nothing for models with a threshold.
    [[nodiscard]] virtual std::optional<double> excited_mV() const = 0;
    /// Are spike times multiples of dt?
    [[nodiscard]] virtual bool hasSpikesOnGrid(Scheme scheme) const = 0;
    /// The start of a run.
    [[nodiscard]] virtual std::vector<double> start(std::span<const double> parameters) const = 0;
    /// The derivative of each state per ms.
    [[nodiscard]] virtual std::vector<double> slope(std::span<const double> parameters,
                                                    std::span<const double> state,
                                                    double current) const = 0;
    /// Row by row: how the slope of each state changes with each state.
    [[nodiscard]] virtual std::vector<double> jacobian(std::span<const double> parameters,
                                                       std::span<const double> state,
                                                       double current) const = 0;
    [[nodiscard]] virtual RunOutput run(const RunInput& input) const = 0;
    /// The code that steps many neurons at once; null where the scheme has none.
    [[nodiscard]] virtual LaneModel lanes(Isa isa, Scheme scheme) const = 0;
    /// Equations that disagree with the units of the tables, a line each; empty if all is well.
    [[nodiscard]] virtual std::vector<std::string> unitErrors() const = 0;
};

/// Lane code by instruction set; null where this build has none.
using LaneModels = std::array<LaneModel, 5>;

/// All models, in the order of core/models/CMakeLists.txt.
[[nodiscard]] std::span<const Model* const> models();

} // namespace soma
