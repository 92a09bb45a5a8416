// SPDX-License-Identifier: GPL-3.0-or-later
// Is an answer right? Found by running the scenario, never looked up. Any thread; may take as long
// as the runs behind it.
#pragma once

#include "core/course/observation.hpp"
#include "core/figures/figure.hpp"
#include "core/lessons/draw.hpp"
#include "core/lessons/lesson.hpp"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace soma {

/// Where a task is set: the scenario at the beginning of its step, and what is drawn for a student.
struct Stage {
    Scenario scenario;
    std::uint32_t seed = 0;
    std::string folder{};
};

/// Which option, and which reason if reasons are asked for.
struct Chosen {
    std::size_t option = 0;
    std::optional<std::size_t> because{};

    friend bool operator==(const Chosen&, const Chosen&) = default;
};

/// Points of a drawn curve, x rising, as many y.
struct Sketched {
    std::vector<double> x;
    std::vector<double> y;

    friend bool operator==(const Sketched&, const Sketched&) = default;
};

/// On the x axis of the figure "spike", in ms.
struct Moment {
    double at_ms = 0;

    friend bool operator==(const Moment&, const Moment&) = default;
};

/// One value for each setting that a mystery asks for.
struct Guess {
    std::vector<double> values;

    friend bool operator==(const Guess&, const Guess&) = default;
};

/// A number; a choice (also of a mystery); the instrument as it is (reach, match); a curve; a
/// moment; hidden values.
using Answer = std::variant<double, Chosen, Scenario, Sketched, Moment, Guess>;

enum class Outcome {
    Right,
    Wrong,
    TooLow,
    TooHigh,
    WrongReason, ///< the option is right, the reason is not
    Undefined,   ///< what is asked for does not exist in this run
    OtherTouched ///< a setting was changed that was to stay; `name` says which
};

/// `found` is what the answer amounts to, `truth` what is right, where that is a number. `says` is
/// the lesson's own HTML.
struct Verdict {
    Outcome outcome = Outcome::Wrong;
    std::string says{};
    std::optional<double> found{};
    std::optional<double> truth{};
    std::string unit{};
    std::string name{};

    [[nodiscard]] bool isRight() const { return outcome == Outcome::Right; }
};

/// Fails if the task cannot be checked there (a name that does not exist, an answer to another kind
/// of task), or was stopped.
[[nodiscard]] Result<Verdict> check(const Engine& engine, const Task& task, const Stage& stage,
                                    const Answer& answer, std::stop_token stop = {});

/// A right answer. Fails if there is none.
[[nodiscard]] Result<Answer> solution(const Engine& engine, const Task& task, const Stage& stage,
                                      std::stop_token stop = {});

/// What the task asks for, in its unit.
[[nodiscard]] Result<Observed> truthOf(const Engine& engine, const NumberTask& number,
                                       const Stage& stage, const std::stop_token& stop = {});

/// The scenario of a task's target or mystery; nothing for other tasks.
[[nodiscard]] Result<std::optional<Scenario>> hiddenScenario(const Task& task, const Stage& stage);

/// The figure that a sketch or a phase is about.
[[nodiscard]] Result<Figure> figureOf(const Engine& engine, const Task& task, const Stage& stage,
                                      std::stop_token stop = {});

/// Of the first series of the figure "spike", t in ms; nothing where V is in none of them.
/// `rest` is V before anything happens.
[[nodiscard]] std::optional<Phase> phaseAt(const Series& spike, double rest, double t_ms);

} // namespace soma
