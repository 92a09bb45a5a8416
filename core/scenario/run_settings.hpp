// SPDX-License-Identifier: GPL-3.0-or-later
// The settings of a run that belong to no model and no stimulus.
#pragma once

#include "core/model/named.hpp"
#include "core/solve/scheme.hpp"

#include <array>
#include <string_view>

namespace soma {

enum class Rng { NumPy, Philox };

inline constexpr std::array<std::string_view, 2> kRngIds{"numpy", "philox"};

inline constexpr auto kRunSettings = table({
    {"T", "T", "ms", 1000, 50, 10000, 0.1, 1e6, Scale::Log, "Duration", "Length of the run."},
    {"dt", "dt", "ms", 0.1, 0.01, 1, 1e-4, 10, Scale::Log, "Time step",
     "Distance of two samples, and the step of fixed-step schemes. A run has ceil(T/dt) samples."},
    choice("scheme", kSchemeIds, "Scheme", "How the equations are integrated."),
    choice("rng", kRngIds, "Random numbers",
           "numpy: the stream of np.random.seed(seed); randn, as in the course. philox: a "
           "counter-based "
           "stream for many independent trials."),
    {"seed", "seed", "", 2020, 0, 9999, 0, 4294967295.0, Scale::Linear, "Seed",
     "Chooses the realisation of the noise. The same seed gives the same noise.", Kind::Integer},
});

} // namespace soma
