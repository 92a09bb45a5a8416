// SPDX-License-Identifier: GPL-3.0-or-later
// A scenario as one short line, to be pasted, typed after --scenario or scanned from a screen:
// "somascope:lif/dc+ou?I_inj=205&sigma=20&curve.vary=sigma=0:50:1". It is a URI, so that desktops
// can open it. For keeping there is JSON, which says everything. Any thread.
#pragma once

#include "core/scenario/scenario.hpp"

#include <string>
#include <string_view>

namespace soma {

/// How every such text begins.
inline constexpr std::string_view kShareScheme = "somascope:";

/// Says only what differs from Scenario::create(model, stimulus); reading it with the same version
/// of the tables gives exactly this scenario.
[[nodiscard]] std::string toText(const Scenario& scenario);

/// Does it claim to be such a text, whatever follows?
[[nodiscard]] bool isShareText(std::string_view text);

/// Reads it; line breaks and spaces that a mail put in do no harm. The settings are checked as a
/// whole.
[[nodiscard]] Result<Scenario> scenarioFromShareText(std::string_view text);

} // namespace soma
