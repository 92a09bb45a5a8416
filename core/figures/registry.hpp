// SPDX-License-Identifier: GPL-3.0-or-later
// The figures by name. A figure is drawn from one run, or from a curve that it plans itself.
#pragma once

#include "core/figures/figure.hpp"
#include "core/result.hpp"
#include "core/scenario/scenario.hpp"

#include <span>
#include <string_view>
#include <variant>

namespace soma {

struct Recording;
struct SweepPlan;
struct SweepResult;

struct FromRecording {
    Figure (*draw)(const Recording&);
};

/// `draw` may be given a result that is still incomplete.
struct FromSweep {
    Result<SweepPlan> (*plan)(const Scenario&);
    Figure (*draw)(const SweepPlan&, const SweepResult&);
};

struct FigureEntry {
    std::string_view id;
    std::string_view name;
    std::string_view doc;
    std::span<const Quantity> options;
    std::variant<FromRecording, FromSweep> source;
};

/// All figures, in the order of core/figures/CMakeLists.txt.
[[nodiscard]] std::span<const FigureEntry* const> figures();

/// The figure of that id; the error names the nearest ones.
[[nodiscard]] Result<const FigureEntry*> findFigure(std::string_view id);

} // namespace soma
