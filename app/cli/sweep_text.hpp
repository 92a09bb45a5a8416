// SPDX-License-Identifier: GPL-3.0-or-later
// The result of a sweep as CSV or JSON.
#pragma once

#include "app/cli/output_flags.hpp"
#include "core/sweep/sweep.hpp"

#include <string>

namespace soma::app {

void writeSweep(Sink& sink, const SweepPlan& plan, const SweepResult& result);

/// A sentence on the points that failed.
[[nodiscard]] std::string troubleOf(const SweepResult& result);

} // namespace soma::app
