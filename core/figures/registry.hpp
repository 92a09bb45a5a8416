// SPDX-License-Identifier: GPL-3.0-or-later
// The figures by name. A figure is drawn from one run, or from a curve that it plans itself.
#pragma once

#include "core/figures/figure.hpp"
#include "core/result.hpp"
#include "core/scenario/scenario.hpp"

#include <cstddef>
#include <optional>
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

/// A place for "what to vary" in a figure, filled by a text such as "sigma=0:50:1" (see
/// parseVariation). Empty stands for `standard` over its slider's range, or for nothing where there
/// is no standard (a family).
struct VariationSlot {
    std::string_view id;
    std::string_view name;
    std::string_view doc;
    Setting (*standard)(const Scenario&) = nullptr;
};

/// The place of that name ("curve.vary" or "figure.curve.vary"), if there is one.
struct VariationPlace {
    std::size_t figure;
    std::size_t slot;
};

[[nodiscard]] std::optional<VariationPlace> findVariationPlace(std::string_view name);

/// `shown` says whether a window shows the figure before anybody has asked for it.
enum class Shown { AtStart, OnDemand };

struct FigureEntry {
    std::string_view id;
    std::string_view name;
    std::string_view doc;
    std::span<const Quantity> options;
    std::variant<FromRecording, FromSweep> source;
    Shown shown = Shown::OnDemand;
    std::span<const VariationSlot> variations = {};
    /// Does an option make a difference for this scenario? All do if there is no answer.
    bool (*matters)(const Scenario&, std::string_view option) = nullptr;

    [[nodiscard]] bool hasUseFor(std::string_view option, const Scenario& scenario) const {
        return matters == nullptr || matters(scenario, option);
    }
};

/// All figures, in the order of core/figures/CMakeLists.txt.
[[nodiscard]] std::span<const FigureEntry* const> figures();

/// The options of figures()[index]: its own, and at last `shown` (no, yes).
[[nodiscard]] std::span<const Quantity> figureOptions(std::size_t index);

/// The figure of that id; the error names the nearest ones.
[[nodiscard]] Result<const FigureEntry*> findFigure(std::string_view id);

} // namespace soma
