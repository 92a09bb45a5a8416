// SPDX-License-Identifier: GPL-3.0-or-later
// What the program texts of all languages are put together from. Pure; any thread.
#pragma once

#include "core/code/model_code.hpp"
#include "core/code/program_text.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace soma {

/// A value that a program begins with. `name` is unique in the program; `text` is its value as
/// program text.
struct CodeValue {
    Owner owner;
    std::size_t part;
    Quantity quantity;
    std::string name;
    std::string text;
};

/// A scenario taken apart for its program. The schemes fall into three loops: the notebook's, the
/// exact one, and that of the smooth schemes, with a threshold or by the spikes' shape.
struct CodePlan {
    const Scenario& scenario;
    ModelCode model;
    std::vector<StimulusCode> inputs;
    std::vector<CodeValue> values;
    std::vector<double> start;

    [[nodiscard]] bool isNoisy() const;

    [[nodiscard]] bool findsShapes() const { return model.threshold.empty(); }

    [[nodiscard]] bool isNotebookLoop() const;

    [[nodiscard]] bool isExactLoop() const { return scenario.scheme() == Scheme::Exact; }

    /// The step of a smooth scheme: "euler", "rk4" or "dopri5".
    [[nodiscard]] std::string_view stepper() const;
};

[[nodiscard]] Result<CodePlan> codePlan(const Scenario& scenario);

using Fillings = std::vector<std::pair<std::string_view, std::string>>;

/// `text` with each "@key@" replaced. A line that is nothing but a key takes as many lines as its
/// filling has, indented alike; none for an empty one.
[[nodiscard]] std::string filled(std::string_view text, const Fillings& fillings);

/// `text` with every `from` replaced.
[[nodiscard]] std::string replaced(std::string text, std::string_view from, std::string_view to);

/// Lines of at most `width` letters.
[[nodiscard]] std::vector<std::string> wrapped(std::string_view text, std::size_t width);

/// Each line of `text` further to the right.
[[nodiscard]] std::string indented(std::string_view text, std::string_view indent);

/// Comment lines that begin with `mark`; those of `text` are broken unless they begin with a space.
[[nodiscard]] std::string prose(std::string_view text, std::string_view mark);

/// The first comment: what is computed, how to run it, and which agreement to expect.
[[nodiscard]] std::string headText(const CodePlan& plan, std::string_view howToRun,
                                   std::string_view agreement);

/// How well the programs with a loop of their own agree with the scenario's run.
[[nodiscard]] std::string loopAgreement(const CodePlan& plan);

/// How a language writes a value and a comment.
struct ValueStyle {
    std::string_view before;
    std::string_view beforeWords;
    std::string_view end;
    std::string_view comment;
    bool hasUnits = false;
};

/// The parameters of model, input and run with their units and descriptions.
[[nodiscard]] std::string valuesText(const CodePlan& plan, const ValueStyle& style);

/// The lines that add all inputs to `current`.
[[nodiscard]] std::string pythonInputs(const CodePlan& plan);
[[nodiscard]] std::string cppInputs(const CodePlan& plan);

/// An expression without units, for languages that have none.
[[nodiscard]] std::string withoutUnits(std::string_view expression);

/// "name = expression" lines, without units, each between `before` and `end`.
[[nodiscard]] std::string codeLines(const std::vector<CodeLine>& lines, std::string_view before,
                                    std::string_view end);

/// The ids of the states, between separators, each after `before`.
[[nodiscard]] std::string stateNames(const CodePlan& plan, std::string_view before = {});

/// The first value of each state.
[[nodiscard]] std::string startText(const CodePlan& plan);

/// The range of each state, of which the adaptive scheme tolerates a millionth.
[[nodiscard]] std::string stateRanges(const CodePlan& plan);

[[nodiscard]] std::string numpyText(const CodePlan& plan);
[[nodiscard]] std::string brian2Text(const CodePlan& plan);
[[nodiscard]] std::string cppText(const CodePlan& plan);
/// The array `current` in NumPy, with the random numbers it takes.
[[nodiscard]] std::string numpyCurrent(const CodePlan& plan);

} // namespace soma
