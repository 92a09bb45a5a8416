// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/code/listing.hpp"

#include "core/model/model.hpp"
#include "core/scenario/scenario_text.hpp"
#include "core/stimuli/stimulus.hpp"
#include "core/text/text.hpp"

#include <algorithm>

namespace soma {

namespace {

constexpr std::size_t kWidth = 96;

/// Its own id where no other value has it, else with the input's label before it.
std::string nameOf(const Scenario& scenario, const Setting& setting) {
    const auto& all = scenario.settings();
    const auto shares = std::ranges::count_if(all, [&](const Setting& other) {
        return other.owner != Owner::Figure && other.quantity.id == setting.quantity.id;
    });
    const std::string id(setting.quantity.id);
    if (shares == 1 || setting.owner != Owner::Stimulus)
        return id;
    return scenario.stimulus()[setting.part].label + "_" + id;
}

bool isShown(const Setting& setting, bool isNoisy) {
    if (setting.owner == Owner::Figure)
        return false;
    if (setting.owner != Owner::Run)
        return true;
    const auto id = setting.quantity.id;
    return id == "T" || id == "dt" || (id == "seed" && isNoisy);
}

std::vector<CodeValue> valuesOf(const Scenario& scenario, bool isNoisy) {
    std::vector<CodeValue> values;
    for (const auto& setting : scenario.settings()) {
        if (!isShown(setting, isNoisy))
            continue;
        const auto text = formatValue(setting.quantity, scenario.value(setting));
        const bool isWord = setting.quantity.kind == Kind::Choice;
        values.push_back({setting.owner, setting.part, setting.quantity, nameOf(scenario, setting),
                          isWord ? '"' + text + '"' : text});
    }
    return values;
}

std::string trimmed(std::string line) {
    line.erase(line.find_last_not_of(' ') + 1);
    return line;
}

bool hasNoise(const Scenario& scenario) {
    return std::ranges::any_of(scenario.stimulus(),
                               [](const StimulusPart& part) { return part.stimulus->isNoisy(); });
}

/// A choice of the model: the equations are written for it.
bool isBuiltIn(const CodeValue& value) {
    return value.owner == Owner::Model && value.quantity.kind == Kind::Choice;
}

std::string sentence(const Quantity& quantity) {
    return std::string(quantity.name) + ". " + std::string(quantity.doc);
}

/// "constexpr double tau_m = 10;", or "tau_m = 10*ms".
std::string declared(const CodeValue& value, const ValueStyle& style) {
    const std::string unit(value.quantity.unit);
    const bool isWord = value.quantity.kind == Kind::Choice;
    const bool hasUnit = style.hasUnits && value.owner == Owner::Model && unit != "degC";
    return std::string(isWord ? style.beforeWords : style.before) + value.name + " = " +
           value.text + (hasUnit && !unit.empty() ? "*" + unit : "") + std::string(style.end);
}

/// The declaration, filled up to `width`, and what it means, broken into lines.
std::string valueLine(const CodeValue& value, const ValueStyle& style, std::size_t width) {
    const std::string comment(style.comment);
    const std::string unit(value.quantity.unit);
    if (isBuiltIn(value))
        return prose("The equations below are those of " + value.name + " = " + value.text + ". " +
                         sentence(value.quantity),
                     comment + " ");
    std::string line = declared(value, style);
    line.resize(width, ' ');
    const std::string said = (unit.empty() ? "" : unit + ": ") + sentence(value.quantity);
    std::string gap = "  ";
    for (const auto& part : wrapped(said, kWidth - width - comment.size() - 3)) {
        line += gap + comment + " " + part;
        gap = "\n" + std::string(width + 2, ' ');
    }
    return line + "\n";
}

std::string inputText(const CodePlan& plan, std::size_t part, std::string_view text) {
    std::string result(text);
    for (const auto& value : plan.values)
        if (value.owner == Owner::Stimulus && value.part == part)
            result = replaced(result, "@" + std::string(value.quantity.id) + "@", value.name);
    std::size_t stream = 0;
    for (std::size_t i = 0; i < part; ++i)
        stream += plan.scenario.stimulus()[i].stimulus->isNoisy() ? 1 : 0;
    return replaced(result, "@stream@", std::to_string(stream));
}

} // namespace

bool CodePlan::isNoisy() const { return hasNoise(scenario); }

bool CodePlan::isNotebookLoop() const {
    return scenario.scheme() == Scheme::Notebook && !findsShapes();
}

std::string_view CodePlan::stepper() const {
    if (scenario.scheme() == Scheme::DormandPrince)
        return "dopri5";
    return scenario.scheme() == Scheme::RungeKutta ? "rk4" : "euler";
}

Result<CodePlan> codePlan(const Scenario& scenario) {
    auto model = modelCode(scenario);
    if (!model)
        return fail(ErrorCode::Unsupported, "the model '" +
                                                std::string(scenario.model().info().id) +
                                                "' has no program text yet; choose another one");
    std::vector<StimulusCode> inputs;
    for (const auto& part : scenario.stimulus()) {
        const auto input = stimulusCode(part.stimulus->info().id);
        if (!input)
            return fail(ErrorCode::Unsupported,
                        "the input '" + part.label +
                            "' has no program text yet; choose another one");
        inputs.push_back(*input);
    }
    return CodePlan{scenario, std::move(*model), std::move(inputs),
                    valuesOf(scenario, hasNoise(scenario)),
                    scenario.model().start(scenario.parameters())};
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

std::string filled(std::string_view text, const Fillings& fillings) {
    std::string result;
    for (std::string line : split(text, '\n')) {
        const std::string indent(line.begin(),
                                 std::ranges::find_if(line, [](char c) { return c != ' '; }));
        const auto whole = std::ranges::find_if(fillings, [&](const auto& each) {
            return line == indent + "@" + std::string(each.first) + "@";
        });
        if (whole != fillings.end()) {
            if (!whole->second.empty())
                result += indented(whole->second, indent);
            continue;
        }
        for (const auto& [key, filling] : fillings)
            line = replaced(line, "@" + std::string(key) + "@", filling);
        result += line + "\n";
    }
    result.pop_back();
    return result;
}

std::vector<std::string> wrapped(std::string_view text, std::size_t width) {
    std::vector<std::string> lines(1);
    for (const auto& word : split(text, ' ')) {
        if (!lines.back().empty() && lines.back().size() + 1 + word.size() > width)
            lines.emplace_back();
        lines.back() += (lines.back().empty() ? "" : " ") + word;
    }
    return lines;
}

std::string indented(std::string_view text, std::string_view indent) {
    while (text.ends_with('\n'))
        text.remove_suffix(1);
    std::string result;
    for (const auto& line : split(text, '\n'))
        result += (line.empty() ? "" : std::string(indent) + line) + "\n";
    return result;
}

std::string prose(std::string_view text, std::string_view mark) {
    while (text.ends_with('\n'))
        text.remove_suffix(1);
    std::string result;
    for (const auto& line : split(text, '\n')) {
        const bool isVerbatim = line.starts_with(' ');
        for (const auto& part :
             isVerbatim ? std::vector{line} : wrapped(line, kWidth - mark.size()))
            result += trimmed(std::string(mark) + part) + "\n";
    }
    return result;
}

std::string headText(const CodePlan& plan, std::string_view howToRun, std::string_view agreement) {
    const auto& info = plan.scenario.model().info();
    std::string inputs;
    for (const auto& part : plan.scenario.stimulus())
        inputs += "\nInput, " + std::string(part.stimulus->info().name) + ": " +
                  std::string(part.stimulus->info().doc);
    return std::string(info.name) + ". " + std::string(info.doc) + "\n" + inputs + "\n\nScheme " +
           std::string(infoOf(plan.scenario.scheme()).id) +
           ". Prints the spike times in ms, one a "
           "line. " +
           std::string(agreement) + "\n\n    " + std::string(howToRun) +
           "\n\nThe same run in Somascope:\n\n    " + toText(plan.scenario) + "\n";
}

std::string loopAgreement(const CodePlan& plan) {
    const std::string noise =
        plan.isNoisy() && plan.scenario.rng() == Rng::Philox
            ? " The random numbers agree to 1e-7, since Somascope makes them in single precision."
            : "";
    if (plan.isExactLoop())
        return "They agree with Somascope's to 1e-6 ms." + noise;
    if (!plan.isNotebookLoop())
        return std::string("They agree with Somascope's to ") + (plan.isNoisy() ? "0.05" : "0.01") +
               " ms, as long as the neuron is not chaotic." + noise;
    if (plan.model.id == "lif" && noise.empty())
        return "They are exactly those of Somascope.";
    return "They are Somascope's, step for step; rounding may show where a neuron is chaotic." +
           noise;
}

std::string valuesText(const CodePlan& plan, const ValueStyle& style) {
    std::size_t width = 0;
    for (const auto& value : plan.values)
        if (!isBuiltIn(value))
            width = std::max(width, declared(value, style).size());
    std::string text;
    std::optional<Owner> owner;
    for (const auto& value : plan.values) {
        if (owner != value.owner) {
            const auto* title = value.owner == Owner::Model      ? "The neuron"
                                : value.owner == Owner::Stimulus ? "The input"
                                                                 : "The run";
            text += (owner ? "\n" : "") + std::string(style.comment) + " " + title + "\n";
        }
        owner = value.owner;
        text += valueLine(value, style, width);
    }
    return text;
}

std::string pythonInputs(const CodePlan& plan) {
    std::string text;
    for (std::size_t i = 0; i < plan.inputs.size(); ++i)
        text += inputText(plan, i, plan.inputs[i].python) + "\n";
    return text;
}

std::string cppInputs(const CodePlan& plan) {
    std::string text;
    for (std::size_t i = 0; i < plan.inputs.size(); ++i)
        text += "{\n" + indented(inputText(plan, i, plan.inputs[i].cpp), "    ") + "}\n";
    return text;
}

std::string withoutUnits(std::string_view expression) {
    std::string text(expression);
    for (const auto* unit : {"*mV", "/mV", "/ms"})
        text = replaced(text, unit, "");
    return text;
}

std::string codeLines(const std::vector<CodeLine>& lines, std::string_view before,
                      std::string_view end) {
    std::string text;
    for (const auto& line : lines)
        text += std::string(before) + std::string(line.name) + " = " +
                withoutUnits(line.expression) + std::string(end) + "\n";
    return text;
}

std::string stateNames(const CodePlan& plan, std::string_view before) {
    std::vector<std::string> names;
    for (const auto& state : plan.scenario.model().states())
        names.push_back(std::string(before) + std::string(state.id));
    return joined(names);
}

std::string startText(const CodePlan& plan) {
    std::vector<std::string> values;
    for (std::size_t i = 0; i < plan.start.size(); ++i)
        values.push_back(plan.model.start.empty() ? formatNumber(plan.start[i])
                                                  : std::string(plan.model.start[i]));
    return joined(values);
}

std::string stateRanges(const CodePlan& plan) {
    std::vector<std::string> ranges;
    for (const auto& state : plan.scenario.model().states())
        ranges.push_back(formatNumber(state.max - state.min));
    return joined(ranges);
}

} // namespace soma
