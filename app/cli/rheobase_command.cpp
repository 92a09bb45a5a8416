// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rheobase_command.hpp"

#include "app/cli/json_text.hpp"
#include "app/options/progress.hpp"
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

/// Every member of the family must be a valid scenario.
Result<void> checkMembers(const Scenario& scenario, const Variation& family) {
    for (const double value : family.values)
        if (const auto member = scenario.with(family.setting, value); !member)
            return failWithin("--family " + family.setting.name, member.error());
    return {};
}

Result<std::vector<Rheobase>> search(const Engine& engine, const Scenario& scenario,
                                     const std::optional<Variation>& family,
                                     const RheobaseSearch& wanted) {
    if (family) {
        Progress progress;
        return findRheobases(engine, scenario, wanted, *family, {}, [&](std::size_t found) {
            progress.show(found, family->values.size());
        });
    }
    auto rheobase = findRheobase(engine, scenario, wanted);
    if (!rheobase)
        return tl::unexpected(rheobase.error());
    return std::vector{std::move(*rheobase)};
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
    addFlag(flags(), "--of", m_of, "NAME",
            "Which number of the input is raised until the neuron fires (default: I_inj or mu)")
        ->group("Search");
    addFlag(flags(), "--family", m_family, "NAME=VALUES", "One search for each of these values")
        ->group("Search");
}

Result<RheobaseSearch> RheobaseCommand::searchIn(const Scenario& scenario,
                                                 std::optional<double> resolution) const {
    std::optional<Setting> varied;
    if (!m_of.empty()) {
        auto setting = scenario.find(m_of);
        if (!setting)
            return failWithin("--of", setting.error());
        varied = std::move(*setting);
    }
    auto search = rheobaseSearch(scenario, std::move(varied), resolution);
    if (!search)
        return tl::unexpected(search.error());
    return search;
}

Result<Exit> RheobaseCommand::execute() const {
    const auto work = m_work.read();
    if (!work)
        return tl::unexpected(work.error());
    const auto scenario = m_scenario.scenario();
    if (!scenario)
        return tl::unexpected(scenario.error());
    const auto resolution = positiveNumber("--resolution", m_resolution);
    if (!resolution)
        return tl::unexpected(resolution.error());
    Answers answers;
    if (!m_family.empty()) {
        auto family = parseVariation(*scenario, m_family);
        if (!family)
            return failWithin("--family", family.error());
        answers.family = std::move(*family);
    }
    const auto wanted = searchIn(*scenario, *resolution);
    if (!wanted)
        return tl::unexpected(wanted.error());
    if (answers.family)
        if (const auto ok = checkMembers(*scenario, *answers.family); !ok)
            return tl::unexpected(ok.error());
    auto sink = m_output.open();
    if (!sink)
        return tl::unexpected(sink.error());

    const Engine engine(work->threads);
    auto found =
        computed(*work, [&] { return search(engine, *scenario, answers.family, *wanted); });
    if (!found)
        return tl::unexpected(found.error());
    answers.found = std::move(*found);
    sink->output.write(sink->format == "csv" ? csvText(answers) : jsonText(answers));
    if (const auto written = sink->output.finish(); !written)
        return tl::unexpected(written.error());
    return Exit::Done;
}

} // namespace soma::app
