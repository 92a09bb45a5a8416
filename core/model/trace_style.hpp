// SPDX-License-Identifier: GPL-3.0-or-later
// Where a trace of a neuron is drawn, and in which colour. Values; any thread.
#pragma once

#include "core/role.hpp"

#include <string_view>

namespace soma {

/// Traces of one row share a panel.
enum class TraceRow { Potential, Gates, Conductances, Currents, Adaptation };

struct TraceStyle {
    std::string_view id;
    TraceRow row;
    Role role;
};

} // namespace soma
