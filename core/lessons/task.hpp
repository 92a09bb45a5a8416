// SPDX-License-Identifier: GPL-3.0-or-later
// What a lesson asks. Texts are HTML as the Markdown of the lesson gives it. Values; any thread.
#pragma once

#include "core/lessons/action.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace soma {

/// Something to choose, and what is said of choosing it. As one of the neurons of a mystery it has
/// hidden settings of its own.
struct Alternative {
    std::string text;
    std::string says;
    bool isRight = false;
    Actions hidden{};
};

/// Settings of which each student gets other values.
struct Lot {
    std::string name;
    std::vector<std::string> values;
};

/// A number is found. `truth` is an observation of the scenario after `with` (see observe), unless
/// it is a number itself, in `unit`. `takes` names the setting that an answer may be read off.
struct NumberTask {
    std::string truth;
    Actions with{};
    double within = 0;
    std::string unit{};
    std::string takes{};
    std::string low{};
    std::string high{};
};

/// The instrument is brought to where an observation lies from `from` to `to`, with no other
/// settings than those of `only`, at least one. `low` and `high` are said where it is below and
/// above.
struct ReachTask {
    std::string of;
    double from = 0;
    double to = 0;
    std::vector<std::string> only{};
    std::string low{};
    std::string high{};
};

/// The settings of a target are found by its trace: V is to differ by less, root mean square.
struct MatchTask {
    Actions target{};
    std::vector<Lot> draw{};
    double within_mV = 1;
};

/// The first series of a figure is drawn before it is seen; `within_percent` of the axis is good.
struct SketchTask {
    std::string figure;
    double within_percent = 20;
};

/// One of the options, and of the reasons if there are any. With `asksWords` also a sentence that
/// nobody checks.
struct ChoiceTask {
    std::vector<Alternative> options{};
    std::vector<Alternative> because{};
    bool asksWords = false;
};

/// A setting to be found, and how far off it may be.
struct Sought {
    std::string name;
    double within;
};

/// Hidden settings are found by experiments in which `vary` is chosen; or which of the options is
/// hidden.
struct MysteryTask {
    Actions hidden{};
    std::vector<Lot> draw{};
    std::vector<std::string> vary{};
    std::size_t experiments = 8;
    std::vector<Sought> answer{};
    std::vector<Alternative> options{};
};

enum class Phase { Depolarisation, Repolarisation, Hyperpolarisation };

inline constexpr std::array<std::string_view, 3> kPhaseIds{"depolarisation", "repolarisation",
                                                           "hyperpolarisation"};

/// A moment of a spike is pointed at.
struct PhaseTask {
    Phase phase = Phase::Depolarisation;
};

using TaskBody =
    std::variant<NumberTask, ReachTask, MatchTask, SketchTask, ChoiceTask, MysteryTask, PhaseTask>;

/// As lessons write them, in the order of TaskBody.
inline constexpr std::array<std::string_view, std::variant_size_v<TaskBody>> kTaskKinds{
    "number", "reach", "match", "sketch", "choice", "mystery", "phase"};

struct Task {
    std::string ask;
    TaskBody body;
    std::vector<std::string> hints{};
    std::string right{};
    std::string wrong{};
    /// What the instrument does once the task is solved or given up.
    Actions then{};
    /// Where it stands in its file, counted from 1.
    std::size_t line = 0;

    [[nodiscard]] std::string_view kind() const { return kTaskKinds[body.index()]; }
};

} // namespace soma
