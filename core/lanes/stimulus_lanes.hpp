// SPDX-License-Identifier: GPL-3.0-or-later
// A stimulus in lanes. Included by the files that are compiled once for each instruction set.
#pragma once

#include "core/lanes/group.hpp"
#include "core/lanes/philox_lanes.hpp"
#include "core/model/named.hpp"

#include <new>

namespace soma {
namespace {

/// The independent noise of a group for one block.
inline void drawNormals(const LanePart& part, std::size_t lane, std::size_t k0, std::size_t steps,
                        double* out) {
    static_assert(kGroupLanes % kNoiseLanes == 0 && kBlockSteps % 4 == 0);
    for (std::size_t k = 0; k < steps; k += 4)
        for (std::size_t i = 0; i < kGroupLanes; i += kNoiseLanes)
            fourNormals(static_cast<std::uint32_t>((k0 + k) / 4), part.seed, part.trial,
                        part.stream, part.points + lane + i, out + k * kGroupLanes + i,
                        kGroupLanes);
}

template <typename S> class StimulusLanes {
public:
    static constexpr LaneStimulus ops() {
        return {S::steady, sizeof(StimulusLanes) * kMostGroups, begin, fill};
    }

private:
    using Generator = typename S::template Generator<LaneParameter, Pack>;

    static void begin(void* state, const LanePart& part, double dt_ms) {
        auto* groups = static_cast<StimulusLanes*>(state);
        for (std::size_t group = 0; group < kMostGroups; ++group) {
            new (&groups[group]) StimulusLanes;
            for (std::size_t u = 0; u < kInterleaved; ++u) {
                Named<LaneParameter, S::parameters> p;
                for (std::size_t i = 0; i < p.values.size(); ++i)
                    p.values[i] = LaneParameter(Pack::load(part.parameters + i * kMostLanes +
                                                           group * kGroupLanes + u * Pack::kLanes));
                groups[group].m_generators[u] = Generator(p, Pack(dt_ms));
            }
        }
    }

    static void fill(void* state, const LanePart& part, std::size_t lane, std::size_t k0,
                     std::size_t steps, bool first, double* block) {
        auto& group = static_cast<StimulusLanes*>(state)[lane / kGroupLanes];
        if (!S::noisy)
            return group.write(k0, steps, first, block,
                               [](std::size_t, std::size_t) { return Pack(0.0); });
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
        for (std::size_t k = 0; k < steps; ++k) {
            const Pack step(static_cast<double>(k0 + k));
            for (std::size_t u = 0; u < kInterleaved; ++u) {
                double* place = block + k * kGroupLanes + u * Pack::kLanes;
                const Pack current = generators[u](step, normal(k, u));
                (first ? current : Pack::load(place) + current).store(place);
            }
        }
        m_generators = generators;
    }

    std::array<Generator, kInterleaved> m_generators;
};

} // namespace
} // namespace soma
