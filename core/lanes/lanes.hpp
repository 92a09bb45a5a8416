// SPDX-License-Identifier: GPL-3.0-or-later
// The boundary between the code of an instruction set and the rest: plain data and function
// pointers only, so that nothing inline is shared. Any thread.
#pragma once

#include "core/solve/scheme.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace soma {

/// Most neurons that one call steps side by side; arrays over lanes are padded to it.
inline constexpr std::size_t kMostLanes = 96;
/// Most summands of an input that lanes can take.
inline constexpr std::size_t kMostParts = 8;
/// Steps between two looks at the outside world.
inline constexpr std::size_t kBlockSteps = 64;

/// Lane `lane` passed the threshold at step `step`.
struct SpikeRecord {
    std::uint32_t lane;
    std::uint32_t step;
};

/// Lane `lane` spiked at that time, between steps.
struct SpikeTime {
    std::uint32_t lane;
    double time_ms;
};

struct LaneStimulus;

/// One summand of the input of all lanes. `parameters[i * kMostLanes + lane]`; `noise` is one
/// normal number per step for all lanes or, where it is null, each lane draws from philox by
/// `points`.
struct LanePart {
    const LaneStimulus* stimulus;
    const double* parameters;
    const double* noise;
    std::uint32_t seed;
    std::uint32_t trial;
    std::uint32_t stream;
    const std::uint32_t* points;
};

/// What a lane does once its spikes come in equal intervals or its V has come to rest, under a
/// steady current.
enum class WhenPeriodic : std::uint8_t { GoOn, Extrapolate };

/// A run of up to kMostLanes neurons of one model. `spikes` (or, of schemes with spikes between the
/// steps, `times`) is called from within, now and then, with the spikes of each lane in order; it
/// returns false to stop. `failed` hears of lanes that did not get to the end.
struct LaneRun {
    const double* parameters;
    const LanePart* parts;
    std::size_t partCount;
    std::size_t lanes;
    std::size_t samples;
    double dt_ms;
    double duration_ms;
    Scheme scheme;
    WhenPeriodic whenPeriodic;
    bool (*spikes)(void* context, const SpikeRecord* records, std::size_t count);
    bool (*times)(void* context, const SpikeTime* times, std::size_t count);
    void (*failed)(void* context, std::size_t lane, RunStatus why);
    void* context;
};

enum class LaneEnd : std::uint8_t { Complete, Stopped };

/// How lanes of a stimulus are filled, and lanes of a model stepped, on one instruction set.
struct LaneStimulus {
    bool steady;
    std::size_t stateBytes;
    void (*begin)(void* state, const LanePart& part, double dt_ms);
    /// Writes (`first`) or adds the current of steps k0 ... k0 + steps - 1 of a group of lanes.
    void (*fill)(void* state, const LanePart& part, std::size_t lane, std::size_t k0,
                 std::size_t steps, bool first, double* block);
};

/// Steps all lanes; null for schemes that have no lanes.
using LaneModel = LaneEnd (*)(const LaneRun&);

/// The instruction sets that this build has code for, from the plainest on.
enum class Isa : std::uint8_t { Plain, V2, V3, V4, Neon };

[[nodiscard]] std::string_view nameOf(Isa isa);
/// Those of this build that this machine can run.
[[nodiscard]] std::span<const Isa> usableIsas();
/// The best of them.
[[nodiscard]] Isa bestIsa();

} // namespace soma
