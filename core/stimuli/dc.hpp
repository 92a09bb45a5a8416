// SPDX-License-Identifier: GPL-3.0-or-later
// A constant current.
#pragma once

#include "core/stimuli/description.hpp"

namespace soma {
namespace {

struct dc {
    static constexpr StimulusInfo info{"dc", "Constant current", "I = I_inj for the whole run."};
    static constexpr bool noisy = false;
    static constexpr bool steady = true;

    static constexpr auto parameters = table({
        {"I_inj", "I_inj", kCurrentUnit, 1, 0, 2, 0, 2, Scale::Linear, "Injected current",
         "The constant part of the input current."},
    });

    template <typename P, typename T> class Generator {
    public:
        Generator() = default;

        Generator(const Named<P, parameters>& p, const T& /*dt_ms*/)
            : m_current(p["I_inj"_id]) {}

        SOMA_INLINE T operator()(const T& /*k*/, const T& /*normal*/) { return m_current; }

    private:
        T m_current;
    };
};

} // namespace
} // namespace soma
