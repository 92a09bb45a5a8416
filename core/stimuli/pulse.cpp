// SPDX-License-Identifier: GPL-3.0-or-later
// A rectangular current pulse. The notebook's `stop=True` is onset 150 ms, duration 200 ms at T = 500 ms.
#include <cmath>

#include "core/stimuli/adapter.hpp"

namespace soma {

struct pulse {
    static constexpr StimulusInfo info{
        "pulse", "Current pulse", "I = I_inj from the onset for the duration, and 0 before and after."
    };
    static constexpr bool noisy = false;

    static constexpr auto parameters = table({
        {"I_inj", "I_inj", kCurrentUnit, 1, 0, 2, 0, 2, Scale::Linear, "Injected current",
         "The current during the pulse."},
        {"onset", "t_on", "ms", 150, 0, 1000, 0, 1e6, Scale::Linear, "Onset", "When the pulse begins."},
        {"duration", "t_dur", "ms", 200, 1, 1000, 0, 1e6, Scale::Linear, "Duration",
         "How long the pulse lasts."},
    });

    template <typename T>
    class Generator {
    public:
        Generator(const Named<T, parameters>& p, const T& dt_ms)
            : m_current(p["I_inj"_id])
            , m_first(firstStep(p["onset"_id], dt_ms))
            , m_end(firstStep(p["onset"_id] + p["duration"_id], dt_ms))
        {
        }

        T operator()(std::size_t k, const T& /*normal*/)
        {
            const auto step = static_cast<double>(k);
            return step >= m_first && step < m_end ? m_current : T(0.0);
        }

    private:
        /// The first step at or after a time; a time on the grid means its own step in spite of rounding.
        static double firstStep(const T& time_ms, const T& dt_ms)
        {
            constexpr double kRoundingOfAGridTime = 1e-6;
            return std::ceil(time_ms / dt_ms - kRoundingOfAGridTime);
        }

        T m_current;
        double m_first;
        double m_end;
    };
};

const Stimulus& stimulus_pulse()
{
    static const StimulusAdapter<pulse> instance;
    return instance;
}

} // namespace soma
