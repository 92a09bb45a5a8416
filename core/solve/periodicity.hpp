// SPDX-License-Identifier: GPL-3.0-or-later
// When the spikes of a neuron under a steady current have become so regular that the rest of the
// run is known. Included also by files that are compiled once for each instruction set.
#pragma once

#include <array>
#include <cmath>
#include <cstddef>

namespace soma {
namespace {

class Periodicity {
public:
    /// The next spike. True once the intervals to come will equal the last one: together they
    /// would differ from it by less than 1e-4 of it until `end_ms`. Intervals that come to rest do
    /// so geometrically; near a bifurcation, where they linger and then run away, they do not.
    bool settlesWith(double t_ms, double end_ms) {
        constexpr double kClose = 1e-4;
        constexpr double kRounding = 3e-6; // what steps with an error of 1e-6 leave
        constexpr double kSlowest = 0.95;
        constexpr double kSameRatio = 0.1;
        const double isi = t_ms - m_last;
        m_last = t_ms;
        ++m_spikes;
        for (std::size_t i = m_changes.size() - 1; i > 0; --i)
            m_changes[i] = m_changes[i - 1];
        m_changes[0] = isi - m_isi;
        m_isi = isi;
        if (m_spikes < kSpikesForChanges)
            return false;
        if (largestChange() < kRounding * isi)
            return true;
        const double ratio = m_changes[0] / m_changes[1];
        const double before = m_changes[1] / m_changes[2];
        const double speed = std::fabs(ratio);
        if (!(speed < kSlowest) || !(std::fabs(ratio - before) < kSameRatio))
            return false;
        const double left = (end_ms - t_ms) / isi;
        const double drift = std::fabs(m_changes[0]) * speed / (1 - speed);
        return std::fabs(m_changes[0]) < kClose * isi && left * drift < kClose * isi;
    }

    [[nodiscard]] double interval_ms() const { return m_isi; }

private:
    static constexpr std::size_t kSpikesForChanges = 5; // four intervals, three changes

    [[nodiscard]] double largestChange() const {
        double largest = 0;
        for (const double change : m_changes)
            largest = std::fabs(change) > largest ? std::fabs(change) : largest;
        return largest;
    }

    double m_last = 0;
    double m_isi = 0;
    std::size_t m_spikes = 0;
    std::array<double, 3> m_changes{};
};

} // namespace
} // namespace soma
