// SPDX-License-Identifier: GPL-3.0-or-later
// A constant current.
#include "core/stimuli/adapter.hpp"

namespace soma {

struct dc {
    static constexpr StimulusInfo info{"dc", "Constant current", "I = I_inj for the whole run."};
    static constexpr bool noisy = false;

    static constexpr auto parameters = table({
        {"I_inj", "I_inj", kCurrentUnit, 1, 0, 2, 0, 2, Scale::Linear, "Injected current",
         "The constant part of the input current."},
    });

    template <typename T>
    class Generator {
    public:
        Generator(const Named<T, parameters>& p, const T& /*dt_ms*/)
            : m_current(p["I_inj"_id])
        {
        }

        T operator()(std::size_t /*k*/, const T& /*normal*/) { return m_current; }

    private:
        T m_current;
    };
};

const Stimulus& stimulus_dc()
{
    static const StimulusAdapter<dc> instance;
    return instance;
}

} // namespace soma
