// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rheobase_command.hpp"

#include "app/cli/json_text.hpp"
#include "app/cli/progress.hpp"
#include "core/sweep/engine.hpp"
#include "core/sweep/rheobase.hpp"
#include "core/sweep/sweep.hpp"
#include "core/text/text.hpp"

#include <optional>
#include <utility>
#include <vector>

namespace soma::app {

namespace {

/// One answer, or one for each value of a family.
struct Answers {
    std::optional<Variation> family;
    std::vector<Rheobase> found;
};

Result<std::vector<Scenario>> members(const Scenario& scenario,
                                      const std::optional<Variation>& family) {
    if (!family)
        return std::vector{scenario};
    std::vector<Scenario> result;
    for (const double value : family->values) {
        auto member = scenario.with(family->setting, value);
        if (!member)
            return failWithin("--family " + family->setting.name, member.error());
        result.push_back(std::move(*member));
    }
    return result;
}

Result<std::vector<Rheobase>> search(const Engine& engine, const std::vector<Scenario>& scenarios,
                                     std::optional<double> resolution) {
    Progress progress;
    std::vector<Rheobase> found;
    for (const auto& scenario : scenarios) {
        auto rheobase = findRheobase(engine, scenario, resolution);
        if (!rheobase)
            return tl::unexpected(rheobase.error());
        found.push_back(std::move(*rheobase));
        progress.show(found.size(), scenarios.size());
    }
    return found;
}

Json valueOf(const Variation& family, std::size_t i) {
    const auto& quantity = family.setting.quantity;
    if (quantity.kind == Kind::Choice)
        return formatValue(quantity, family.values[i]);
    return family.values[i];
}

Json jsonOf(const Rheobase& rheobase) {
    return {
        {"rheobase", rheobase.value ? wholeIfPossible(*rheobase.value) : Json()},
        {"unit", rheobase.unit},
        {"criterion", rheobase.criterion},
    };
}

std::string jsonText(const Answers& answers) {
    if (!answers.family)
        return textOf(jsonOf(answers.found.front())) + "\n";
    std::string text = "[";
    for (std::size_t i = 0; i < answers.found.size(); ++i) {
        Json entry;
        entry[answers.family->setting.name] = valueOf(*answers.family, i);
        entry.update(jsonOf(answers.found[i]));
        text += (i > 0 ? ",\n " : "") + textOf(entry);
    }
    return text + "]\n";
}

std::string csvText(const Answers& answers) {
    const std::string column = "rheobase_" + answers.found.front().unit + "\n";
    std::string text = (answers.family ? answers.family->setting.name + "," : "") + column;
    for (std::size_t i = 0; i < answers.found.size(); ++i) {
        const auto& value = answers.found[i].value;
        if (answers.family)
            text += formatValue(answers.family->setting.quantity, answers.family->values[i]) + ",";
        text += (value ? formatNumber(*value) : "") + "\n";
    }
    return text;
}

} // namespace

RheobaseCommand::RheobaseCommand(CLI::App& program)
    : Command(program, "rheobase", "The smallest current at which the neuron spikes")
    , m_scenario(flags())
    , m_output(flags(), {"json", "csv"})
    , m_work(flags()) {
    addFlag(flags(), "--resolution", m_resolution, "R",
            "Look at multiples of R, in the unit of the current")
        ->group("Search");
    addFlag(flags(), "--family", m_family, "NAME=VALUES", "One search for each of these values")
        ->group("Search");
}

Result<Exit> RheobaseCommand::execute() const {
    const auto work = m_work.read();
    if (!work)
        return tl::unexpected(work.error());
    const auto scenario = m_scenario.scenario();
    if (!scenario)
        return tl::unexpected(scenario.error());
    const auto resolution = parseNumber(m_resolution);
    if (!m_resolution.empty() && (!resolution || *resolution <= 0))
        return fail(ErrorCode::OutOfRange, "'" + m_resolution + "' is not a number above 0",
                    "--resolution");
    Answers answers;
    if (!m_family.empty()) {
        auto family = parseVariation(*scenario, m_family);
        if (!family)
            return failWithin("--family", family.error());
        answers.family = std::move(*family);
    }
    const auto scenarios = members(*scenario, answers.family);
    if (!scenarios)
        return tl::unexpected(scenarios.error());
    auto sink = m_output.open();
    if (!sink)
        return tl::unexpected(sink.error());

    const Engine engine(work->threads);
    auto found = computed(*work, [&] { return search(engine, *scenarios, resolution); });
    if (!found)
        return tl::unexpected(found.error());
    answers.found = std::move(*found);
    sink->output.write(sink->format == "csv" ? csvText(answers) : jsonText(answers));
    if (const auto written = sink->output.finish(); !written)
        return tl::unexpected(written.error());
    return Exit::Done;
}

} // namespace soma::app
