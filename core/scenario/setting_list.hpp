// SPDX-License-Identifier: GPL-3.0-or-later
// Which settings there are; part of Scenario. Any thread.
#pragma once

#include "core/scenario/scenario.hpp"

#include <vector>

namespace soma {

/// The list for that model and stimulus, whatever their values; never freed.
[[nodiscard]] const SettingList& settingList(const Model& model,
                                             const std::vector<StimulusPart>& stimulus);

} // namespace soma
