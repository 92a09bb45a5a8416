// SPDX-License-Identifier: GPL-3.0-or-later
// What equations need of a scalar beside arithmetic, for plain doubles: a choice by a condition and
// so on. core/lanes/pack.hpp has the same for packs, and UnitTag for units.
#pragma once

#include <cmath>

#define SOMA_INLINE inline __attribute__((always_inline))

namespace soma {

SOMA_INLINE double select(bool condition, double a, double b) { return condition ? a : b; }

SOMA_INLINE bool any(bool condition) { return condition; }

SOMA_INLINE bool without(bool a, bool b) { return a && !b; }

} // namespace soma
