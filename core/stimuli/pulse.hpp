// SPDX-License-Identifier: GPL-3.0-or-later
// A rectangular current pulse. The notebook's `stop=True` is onset 150 ms, duration 200 ms at T =
// 500 ms.
#pragma once

#include "core/stimuli/description.hpp"

#include <cmath>

namespace soma {
namespace {

struct pulse {
    static constexpr StimulusInfo info{
        "pulse", "Current pulse",
        "I = I_inj from the onset for the duration, and 0 before and after."};
    static constexpr bool noisy = false;
    static constexpr bool steady = false;

    static constexpr auto parameters = table({
        {"I_inj", "I_inj", kCurrentUnit, 1, 0, 2, 0, 2, Scale::Linear, "Injected current",
         "The current during the pulse."},
        {"onset", "t_on", "ms", 150, 0, 1000, 0, 1e6, Scale::Linear, "Onset",
         "When the pulse begins."},
        {"duration", "t_dur", "ms", 200, 1, 1000, 0, 1e6, Scale::Linear, "Duration",
         "How long the pulse lasts."},
    });

    template <typename P, typename T> class Generator {
    public:
        Generator() = default;

        Generator(const Named<P, parameters>& p, const T& dt_ms)
            : m_current(p["I_inj"_id])
            , m_first(firstStep(p["onset"_id], dt_ms))
            , m_end(firstStep(p["onset"_id] + p["duration"_id], dt_ms)) {}

        SOMA_INLINE T operator()(const T& k, const T& /*normal*/) {
            return select((k >= m_first) & (k < m_end), m_current, m_current - m_current);
        }

    private:
        /// The first step at or after a time; a time on the grid means its own step in spite of
        /// rounding.
        static T firstStep(const T& time_ms, const T& dt_ms) {
            using std::ceil;
            const T roundingOfAGridTime(1e-6);
            return ceil(time_ms / dt_ms - roundingOfAGridTime);
        }

        T m_current;
        T m_first;
        T m_end;
    };
};

} // namespace
} // namespace soma
