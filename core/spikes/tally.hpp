// SPDX-License-Identifier: GPL-3.0-or-later
// Statistics of spikes that fall on the steps of a grid, kept in integers while the run goes on:
// exact, and the same in whatever order they are added up.
#pragma once

#include "core/spikes/measures.hpp"

#include <cstdint>

namespace soma {

class SpikeTally {
public:
    /// The next spike, at step `step`.
    void add(std::uint64_t step) {
        if (m_count == 0) {
            m_first = step;
        } else {
            const std::uint64_t isi = step - m_last;
            if (m_count == 1)
                m_second = step;
            m_sum += isi;
            m_squares += isi * isi;
        }
        m_last = step;
        ++m_count;
    }

    /// The steps are dt_ms apart.
    [[nodiscard]] SpikeSummary summary(double dt_ms, double duration_ms) const;

private:
    std::uint64_t m_count = 0;
    std::uint64_t m_first = 0;
    std::uint64_t m_second = 0;
    std::uint64_t m_last = 0;
    std::uint64_t m_sum = 0;
    std::uint64_t m_squares = 0;
};

} // namespace soma
