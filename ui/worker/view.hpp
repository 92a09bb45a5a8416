// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of the window: which figures are stacked in which. Any thread.
#pragma once

#include "core/figures/registry.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace soma::ui {

/// Either figures of the run, stacked on one time axis, or a single curve.
struct View {
    std::string id;
    std::vector<const FigureEntry*> rows;

    [[nodiscard]] bool isCurve() const {
        return std::holds_alternative<FromSweep>(rows.front()->source);
    }
};

/// The traces of the centre, as one view.
inline constexpr std::string_view kTracesView = "traces";

/// The rows that the scenario shows; none of them: the view is hidden.
[[nodiscard]] View shownPart(View view, const Scenario& scenario);

/// First the traces, then one view for each of the other figures.
[[nodiscard]] std::vector<View> allViews();

} // namespace soma::ui
