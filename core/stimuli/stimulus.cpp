// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stimuli/stimulus.hpp"

namespace soma {

std::string resolvedUnit(std::string_view unit, std::string_view currentUnit) {
    if (!unit.starts_with(kCurrentUnit))
        return std::string(unit);
    return std::string(currentUnit) + std::string(unit.substr(kCurrentUnit.size()));
}

} // namespace soma
