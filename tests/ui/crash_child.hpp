// SPDX-License-Identifier: GPL-3.0-or-later
// A program of these tests that is there to be killed.
#pragma once

#include <QString>

namespace soma::ui {

inline constexpr auto kCrashChild = "--crash-child";

/// Changes I_inj without rest, autosaving into `folder` and saving mine.somascope there at each
/// change; prints each value once it stands in that file. Never ends by itself.
int runCrashChild(const QString& folder);

} // namespace soma::ui
