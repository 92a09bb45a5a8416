// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/worker/view.hpp"

#include <algorithm>
#include <array>

namespace soma::ui {

namespace {

constexpr std::array<std::string_view, 2> kTraceRows{"trace", "current"};

} // namespace

View shownPart(View view, const Scenario& scenario) {
    std::erase_if(view.rows, [&](const FigureEntry* row) { return !scenario.shows(row->id); });
    return view;
}

std::vector<View> allViews() {
    std::vector<View> views{{std::string(kTracesView), {}}};
    for (const FigureEntry* entry : figures()) {
        const bool isRow = std::ranges::find(kTraceRows, entry->id) != kTraceRows.end();
        if (isRow)
            views.front().rows.push_back(entry);
        else
            views.push_back({std::string(entry->id), {entry}});
    }
    return views;
}

} // namespace soma::ui
