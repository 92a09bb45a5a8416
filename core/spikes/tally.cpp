// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spikes/tally.hpp"

#include <cmath>

namespace soma {

namespace {
__extension__ using Wide = unsigned __int128; // n times a sum of squares can pass 2^64
}

SpikeSummary SpikeTally::summary(double dt_ms, double duration_ms) const {
    SpikeSummary result{.count = m_count, .duration_ms = duration_ms};
    result.first_ms = static_cast<double>(m_first) * dt_ms;
    if (m_count < 2)
        return result;
    const std::uint64_t n = m_count - 1;
    const Wide spread = Wide{n} * m_squares - Wide{m_sum} * m_sum;
    const auto intervals = static_cast<double>(n);
    result.second_ms = static_cast<double>(m_second) * dt_ms;
    result.isiMean_ms = static_cast<double>(m_sum) / intervals * dt_ms;
    result.isiVariance_ms2 =
        static_cast<double>(spread) / (intervals * intervals) * (dt_ms * dt_ms);
    return result;
}

SpikeSummary summariseOnGrid(std::span<const double> spikes_ms, double dt_ms, double duration_ms) {
    SpikeTally tally;
    for (const double spike : spikes_ms)
        tally.add(static_cast<std::uint64_t>(std::llround(spike / dt_ms)));
    return tally.summary(dt_ms, duration_ms);
}

} // namespace soma
