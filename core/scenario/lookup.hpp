// SPDX-License-Identifier: GPL-3.0-or-later
// Registered things by name; errors name the nearest ones. Any thread.
#pragma once

#include "core/result.hpp"

#include <string_view>

namespace soma {

class Model;
class Stimulus;

[[nodiscard]] Result<const Model*> findModel(std::string_view id);
[[nodiscard]] Result<const Stimulus*> findStimulus(std::string_view id);

} // namespace soma
