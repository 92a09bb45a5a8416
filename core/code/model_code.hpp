// SPDX-License-Identifier: GPL-3.0-or-later
// The equations of models and inputs as lines of program text. Pure; any thread.
#pragma once

#include "core/scenario/scenario.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace soma {

/// "name = expression", in what Python, C++ and Brian 2 have in common. Numbers with a unit are
/// written for Brian 2 ("V + 40*mV", "/10/mV", "/ms"); `unit` is that of the result, ASCII as in
/// the tables.
struct CodeLine {
    std::string_view name;
    std::string_view expression;
    std::string_view unit = {};
};

/// `threshold` is what V has to reach, empty where spikes are found by shape; `bound` up to where V
/// is followed by the smooth schemes. `helpers` are computed before the `slopes`, one for each
/// state. `increment` is the step of V in the notebook's own order of operations, empty where it is
/// slope times dt. `start` are the states' first values, empty where they have no formula.
struct ModelCode {
    std::string_view id;
    std::string_view threshold = {};
    std::string_view bound = {};
    std::vector<CodeLine> constants = {};
    std::vector<CodeLine> helpers = {};
    std::vector<CodeLine> slopes = {};
    std::string_view increment = {};
    std::vector<std::string_view> start = {};
    std::vector<CodeLine> jumps = {};
};

/// Of the scenario's model, as its choices make it; nothing for a model that is not there yet.
[[nodiscard]] std::optional<ModelCode> modelCode(const Scenario& scenario);

/// Lines that add an input to the array `current`; "@mu@" stands for the program's name of that
/// parameter, "@stream@" for the number of a noisy part.
struct StimulusCode {
    std::string_view id;
    std::string_view python;
    std::string_view cpp;
};

/// Nothing for an input that is not there yet.
[[nodiscard]] std::optional<StimulusCode> stimulusCode(std::string_view id);

} // namespace soma
