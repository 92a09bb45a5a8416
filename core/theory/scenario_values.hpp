// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of a scenario that theories ask for. Any thread.
#pragma once

#include "core/model/model.hpp"
#include "core/scenario/scenario.hpp"
#include "core/stimuli/stimulus.hpp"
#include "core/theory/eif_theory.hpp"
#include "core/theory/lif_theory.hpp"

#include <algorithm>
#include <span>
#include <string_view>

namespace soma {

/// The value in the row of that id, which must be there.
inline double valueOf(std::span<const Quantity> rows, std::span<const double> values,
                      std::string_view id) {
    const auto row = std::ranges::find(rows, id, &Quantity::id);
    return values[static_cast<std::size_t>(row - rows.begin())];
}

inline double valueOf(const StimulusPart& part, std::string_view id) {
    return valueOf(part.stimulus->parameters(), part.values, id);
}

/// Demands the model `eif`.
inline theory::EifCell eifOf(const Scenario& scenario) {
    const auto value = [&](std::string_view id) {
        return valueOf(scenario.model().parameters(), scenario.parameters(), id);
    };
    return {value("C"),       value("g_L"),     value("E_L"),    value("V_T"),
            value("Delta_T"), value("V_reset"), value("V_peak"), value("t_ref")};
}

/// Demands the model `lif`.
inline theory::LifCell cellOf(const Scenario& scenario) {
    const auto value = [&](std::string_view id) {
        return valueOf(scenario.model().parameters(), scenario.parameters(), id);
    };
    return {value("tau_m"), value("g_L"),     value("E_L"),
            value("V_th"),  value("V_reset"), value("t_ref")};
}

} // namespace soma
