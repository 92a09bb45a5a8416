// SPDX-License-Identifier: GPL-3.0-or-later
// The integration schemes by name, and how a run can end. Any thread.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace soma {

enum class Scheme : std::uint8_t { Notebook, Exact };

struct SchemeInfo {
    Scheme scheme;
    std::string_view id;
    std::string_view name;
    std::string_view doc;
    /// Are spike times multiples of dt?
    bool spikesOnGrid;
};

inline constexpr std::array kSchemes{
    SchemeInfo{
        Scheme::Notebook,
        "notebook",
        "Euler, as in the notebook",
        "Forward Euler in the operation order of the course notebook: the same spikes, bit for "
        "bit.",
        true,
    },
    SchemeInfo{
        Scheme::Exact,
        "exact",
        "Exact",
        "Exact propagator with exact threshold crossing times; the input is constant within a "
        "step.",
        false,
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

enum class RunStatus : std::uint8_t { Complete, Cancelled, Diverged, TooManySpikes };

constexpr std::string_view idOf(RunStatus status) {
    constexpr std::array<std::string_view, 4> ids{"complete", "cancelled", "diverged",
                                                  "too many spikes"};
    return ids[static_cast<std::size_t>(status)];
}

} // namespace soma
