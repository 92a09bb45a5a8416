// SPDX-License-Identifier: GPL-3.0-or-later
// A stimulus in lanes. Included by the files that are compiled once for each instruction set.
#pragma once

#include "core/lanes/group.hpp"
#include "core/lanes/philox_lanes.hpp"
#include "core/model/named.hpp"
#include "core/stimuli/description.hpp"

#include <new>

namespace soma {
namespace {

/// The independent noise of a group for one block. All words come before all normals: either loop
/// is short enough for several rounds of it to be under way at once.
inline void drawNormals(const LanePart& part, std::size_t lane, std::size_t k0, std::size_t steps,
                        double* out) {
    static_assert(kGroupLanes % kNoiseLanes == 0 && kBlockSteps % 4 == 0);
    alignas(64) std::uint32_t words[kBlockSteps * kGroupLanes];
    for (std::size_t k = 0; k < steps; k += 4)
        for (std::size_t i = 0; i < kGroupLanes; i += kNoiseLanes)
            fourWords({static_cast<std::uint32_t>((k0 + k) / 4), part.trial, part.stream, 0},
                      part.seed, part.points + lane + i, words + k * kGroupLanes + i * 4);
    for (std::size_t k = 0; k < steps; k += 2)
        for (std::size_t i = 0; i < kGroupLanes; i += kNoiseLanes)
            twoNormals(words + k / 4 * 4 * kGroupLanes + i * 4 + k % 4 * kNoiseLanes,
                       out + k * kGroupLanes + i, kGroupLanes);
}

template <typename S> class StimulusLanes {
public:
    static constexpr LaneStimulus ops() {
        return {S::steady, sizeof(StimulusLanes) * kMostGroups, begin, fill};
    }

private:
    using Generator = typename S::template Generator<LaneParameter, Pack>;

    static constexpr bool kHasNoise = requires(Generator g, Pack x) { g.withNoise(g.noise(x)); };

    static void begin(void* state, const LanePart& part, double dt_ms) {
        auto* groups = static_cast<StimulusLanes*>(state);
        for (std::size_t group = 0; group < kMostGroups; ++group) {
            new (&groups[group]) StimulusLanes;
            groups[group].m_sharesNoise = part.noise != nullptr && hasUniformNoise(part);
            for (std::size_t u = 0; u < kInterleaved; ++u) {
                Named<LaneParameter, S::parameters> p;
                for (std::size_t i = 0; i < p.values.size(); ++i)
                    p.values[i] = LaneParameter(Pack::load(part.parameters + i * kMostLanes +
                                                           group * kGroupLanes + u * Pack::kLanes));
                groups[group].m_generators[u] = Generator(p, Pack(dt_ms));
            }
        }
    }

    /// Does equal noise come of equal normals in all lanes?
    static bool hasUniformNoise(const LanePart& part) {
        if constexpr (kHasNoise)
            for (const std::size_t i : S::noiseParameters)
                if (!isUniform(part.parameters + i * kMostLanes))
                    return false;
        return kHasNoise;
    }

    static void fill(void* state, const LanePart& part, std::size_t lane, std::size_t k0,
                     std::size_t steps, bool first, double* block) {
        auto& group = static_cast<StimulusLanes*>(state)[lane / kGroupLanes];
        if (!S::noisy)
            return group.write(k0, steps, first, block,
                               [](std::size_t, std::size_t) { return Pack(0.0); });
        if (group.m_sharesNoise)
            return group.writeShared(part.noise + k0, steps, first, block);
        if (part.noise != nullptr) {
            const double* noise = part.noise + k0;
            return group.write(k0, steps, first, block,
                               [noise](std::size_t k, std::size_t) { return Pack(noise[k]); });
        }
        alignas(64) double normals[kBlockSteps * kGroupLanes];
        drawNormals(part, lane, k0, steps, normals);
        const double* drawn = normals;
        group.write(k0, steps, first, block, [drawn](std::size_t k, std::size_t u) {
            return Pack::load(drawn + k * kGroupLanes + u * Pack::kLanes);
        });
    }

    template <typename Normal>
    SOMA_INLINE void write(std::size_t k0, std::size_t steps, bool first, double* block,
                           const Normal& normal) {
        auto generators = m_generators;
        std::size_t k = 0;
        if (k0 == 0) {
            SOMA_UNROLL for (std::size_t u = 0; u < kInterleaved; ++u)
                put(firstCurrent(generators[u], normal(0, u)), first, block + u * Pack::kLanes);
            k = 1;
        }
        for (; k < steps; ++k) {
            const Pack step(static_cast<double>(k0 + k));
            SOMA_UNROLL for (std::size_t u = 0; u < kInterleaved; ++u)
                put(generators[u](step, normal(k, u)), first,
                    block + k * kGroupLanes + u * Pack::kLanes);
        }
        m_generators = generators;
    }

    /// The noise of a block is computed with lanes for steps.
    void writeShared(const double* normals, std::size_t steps, bool first, double* block) {
        if constexpr (kHasNoise) {
            const auto generators = m_generators;
            alignas(64) double noise[kBlockSteps] = {};
            for (std::size_t k = 0; k < steps; ++k)
                noise[k] = normals[k];
            for (std::size_t k = 0; k < kBlockSteps; k += Pack::kLanes)
                generators[0].noise(Pack::load(noise + k)).store(noise + k);
            for (std::size_t k = 0; k < steps; ++k)
                SOMA_UNROLL for (std::size_t u = 0; u < kInterleaved; ++u)
                    put(generators[u].withNoise(Pack(noise[k])), first,
                        block + k * kGroupLanes + u * Pack::kLanes);
        }
    }

    static SOMA_INLINE void put(Pack current, bool first, double* place) {
        (first ? current : Pack::load(place) + current).store(place);
    }

    bool m_sharesNoise = false;
    std::array<Generator, kInterleaved> m_generators;
};

} // namespace
} // namespace soma
