// SPDX-License-Identifier: GPL-3.0-or-later
// What a lesson does with the instrument, as links and steps write it: "I_inj" to "250", "scenario"
// to "b1_pulse". Any thread.
#pragma once

#include "core/scenario/scenario.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace soma {

/// A setting by any of its names, or one of `scenario model stimulus` (of the scenario too), or one
/// of kWindowActions.
struct Action {
    std::string name;
    std::string value;

    friend bool operator==(const Action&, const Action&) = default;
};

using Actions = std::vector<Action>;

/// What only a window can do: `pin` the present run under a name, `unpin` all, `enlarge` a figure
/// (or none), `look` at a control, put the `time` cursor somewhere, in ms.
[[nodiscard]] bool isWindowAction(std::string_view name);

/// How links begin that drive the instrument, and those that lead to another lesson.
inline constexpr std::string_view kDoScheme = "do:";
inline constexpr std::string_view kLessonScheme = "lesson:";

/// "do:I_inj=250&pin=weak%20noise", as the link is written: names and values are decoded once it is
/// divided, so that "R%26D" is one value.
[[nodiscard]] Result<Actions> actionsFromLink(std::string_view link);

/// The scenario after the actions; those of the window make no difference. Settings that stand
/// together are changed at once. A scenario's name is that of a built-in one, or of a file in
/// `folder` (empty: there is none). Errors name the action.
[[nodiscard]] Result<Scenario> after(const Scenario& scenario, const Actions& actions,
                                     const std::string& folder = {});

/// Do the window's actions among them name figures, controls and moments that there are?
[[nodiscard]] Result<void> checkWindowActions(const Scenario& scenario, const Actions& actions);

} // namespace soma
