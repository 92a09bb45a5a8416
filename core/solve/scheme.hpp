// SPDX-License-Identifier: GPL-3.0-or-later
// The integration schemes by name, and how a run can end. Any thread.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace soma {

enum class Scheme : std::uint8_t { Notebook, Exact, RungeKutta, DormandPrince, EulerMaruyama };

struct SchemeInfo {
    Scheme scheme;
    std::string_view id;
    std::string_view name;
    std::string_view doc;
};

inline constexpr std::array kSchemes{
    SchemeInfo{
        Scheme::Notebook,
        "notebook",
        "Euler, as in the notebook",
        "Forward Euler in the operation order of the course notebook: the same spikes, bit for "
        "bit.",
    },
    SchemeInfo{
        Scheme::Exact,
        "exact",
        "Exact",
        "Exact propagator with exact threshold crossing times; the input is constant within a "
        "step.",
    },
    SchemeInfo{
        Scheme::RungeKutta,
        "rk4",
        "Runge-Kutta, fixed step",
        "The classical Runge-Kutta method of order 4 in steps of dt; spike times lie between the "
        "steps.",
    },
    SchemeInfo{
        Scheme::DormandPrince,
        "dopri5",
        "Dormand-Prince, adaptive",
        "Order 5 with an error estimate: steps are as small as an error of 1e-6 of each variable's "
        "range demands, and end where the input changes. dt is only the distance of the samples.",
    },
    SchemeInfo{
        Scheme::EulerMaruyama,
        "em",
        "Euler-Maruyama",
        "The Euler method for noisy input, in steps of dt; spike times lie between the steps.",
    },
};

/// The words of `run.scheme`, in the order of the enumeration.
inline constexpr auto kSchemeIds = [] {
    std::array<std::string_view, kSchemes.size()> ids{};
    for (std::size_t i = 0; i < ids.size(); ++i)
        ids[i] = kSchemes[i].id;
    return ids;
}();

constexpr const SchemeInfo& infoOf(Scheme scheme) {
    return kSchemes[static_cast<std::size_t>(scheme)];
}

enum class RunStatus : std::uint8_t { Complete, Cancelled, Diverged, TooManySpikes, TooStiff };

constexpr std::string_view idOf(RunStatus status) {
    constexpr std::array<std::string_view, 5> ids{"complete", "cancelled", "diverged",
                                                  "too many spikes", "too stiff"};
    return ids[static_cast<std::size_t>(status)];
}

} // namespace soma
