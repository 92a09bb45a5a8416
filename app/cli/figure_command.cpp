// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/figure_command.hpp"

#include "app/options/progress.hpp"
#include "app/cli/sweep_text.hpp"
#include "core/figures/figure.hpp"
#include "core/sweep/engine.hpp"
#include "core/text/text.hpp"

#include <optional>
#include <vector>

namespace soma::app {

namespace {

/// `trouble` says why the figure does not show everything.
struct Drawn {
    Figure figure;
    std::optional<std::string> trouble;
};

Result<Drawn> drawn(const Engine& engine, const FromRecording& source, const Scenario& scenario) {
    const auto recording = engine.record(scenario);
    Drawn result{source.draw(*recording), {}};
    if (recording->status != RunStatus::Complete)
        result.trouble = "the run did not complete (" + std::string(idOf(recording->status)) +
                         "): " + recording->note;
    return result;
}

Result<Drawn> drawn(const Engine& engine, const FromSweep& source, const Scenario& scenario) {
    const auto plan = source.plan(scenario);
    if (!plan)
        return tl::unexpected(plan.error());
    Progress progress;
    const auto show = [&](const SweepResult& part) {
        progress.show(part.finished, part.done.size());
    };
    const auto sweep = engine.sweep(*plan, {.stop = {}, .progress = show});
    if (!sweep)
        return tl::unexpected(sweep.error());
    Drawn result{source.draw(*plan, *sweep), {}};
    if (sweep->failed > 0)
        result.trouble = troubleOf(*sweep);
    return result;
}

std::string figureIds() {
    std::vector<std::string> ids;
    for (const auto* entry : figures())
        ids.emplace_back(entry->id);
    return joined(ids);
}

} // namespace

FigureCommand::FigureCommand(CLI::App& program)
    : Command(program, "figure", "The data of a figure")
    , m_scenario(flags())
    , m_output(flags(), {"csv", "json"})
    , m_work(flags()) {
    flags().add_option("ID", m_id, "Which figure: " + figureIds())->type_name("");
}

Result<Exit> FigureCommand::execute() const {
    if (m_id.empty())
        return fail(ErrorCode::Malformed, "name one of: " + figureIds(), "figure");
    const auto entry = findFigure(m_id);
    if (!entry)
        return tl::unexpected(entry.error());
    const auto work = m_work.read();
    if (!work)
        return tl::unexpected(work.error());
    const auto scenario = m_scenario.scenario();
    if (!scenario)
        return tl::unexpected(scenario.error());
    auto sink = m_output.open();
    if (!sink)
        return tl::unexpected(sink.error());

    const Engine engine(work->threads);
    const auto draw = [&](const auto& source) { return drawn(engine, source, *scenario); };
    const auto result = computed(*work, [&] { return std::visit(draw, (*entry)->source); });
    if (!result)
        return tl::unexpected(result.error());
    sink->output.write(sink->format == "csv" ? toCsv(result->figure) : toJsonText(result->figure));
    if (const auto written = sink->output.finish(); !written)
        return tl::unexpected(written.error());
    return result->trouble ? incomplete(*result->trouble) : Exit::Done;
}

} // namespace soma::app
