// SPDX-License-Identifier: GPL-3.0-or-later
// Which parameter rows a session shows, in which groups and order. Pure functions of the session.
#pragma once

#include "ui/session/session.hpp"

#include <string>
#include <vector>

namespace soma::ui {

enum class RowUse { Active, Unused };

/// A row of the form. An Unused one belongs to an input that the scenario does not have: `usedBy`.
struct RowPlan {
    Setting setting;
    double value;
    double home;
    RowUse use;
    std::string usedBy;
    Quantity onSlider; // the setting's quantity with the slider's present limits
};

struct GroupPlan {
    Owner owner;
    std::vector<RowPlan> rows;
};

/// Stimulus, model and run. The rows of the playground's stimulus always stand, in its order.
[[nodiscard]] std::vector<GroupPlan> planRows(const Session& session);

/// Does the same row widget serve both? Only values may differ.
[[nodiscard]] bool isSameRow(const RowPlan& a, const RowPlan& b);

/// The offered stimulus that has what this unused row shows and shares most with the present one.
[[nodiscard]] std::string stimulusToSwitchTo(const Session& session, const Setting& unused);

} // namespace soma::ui
