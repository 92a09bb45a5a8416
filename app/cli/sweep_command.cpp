// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sweep_command.hpp"

#include "app/options/progress.hpp"
#include "app/cli/sweep_text.hpp"
#include "core/sweep/engine.hpp"
#include "core/text/text.hpp"

namespace soma::app {

namespace {

constexpr int kMostTrials = 1'000'000;

std::string measureIds() {
    std::vector<std::string> ids;
    for (const auto& measure : measures())
        ids.emplace_back(measure.id);
    return joined(ids);
}

Result<void> checkDistinct(const SweepPlan& plan) {
    const auto nest = plan.nest();
    for (std::size_t i = 0; i < nest.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (nest[i]->setting.sameAs(nest[j]->setting))
                return fail(ErrorCode::Inconsistent,
                            nest[i]->setting.name + " is varied twice; vary it once", "--vary");
    return {};
}

} // namespace

SweepCommand::SweepCommand(CLI::App& program)
    : Command(program, "sweep", "Measures as functions of one or two varied quantities")
    , m_scenario(flags())
    , m_output(flags(), {"csv", "json"})
    , m_work(flags()) {
    constexpr auto kGroup = "Sweep";
    addRepeatableFlag(flags(), "--vary", m_vary, "NAME=VALUES",
                      "What to vary, once or twice; VALUES is a:b:step "
                      "(without b, as in NumPy's arange), lo..hi/n (with both ends) or v1,v2,v3")
        ->group(kGroup);
    addFlag(flags(), "--family", m_family, "NAME=VALUES", "One curve for each of these values")
        ->group(kGroup);
    addFlag(flags(), "--measure", m_measures, "ID[,ID...]", "What to measure: " + measureIds())
        ->group(kGroup);
    addFlag(flags(), "--trials", m_trials, "N",
            "Mean and standard error over N realisations of the noise")
        ->group(kGroup);
    addFlag(flags(), "--resolution", m_resolution, "R",
            "Seek the rheobase among multiples of R, in the unit of the current")
        ->group(kGroup);
    flags()
        .add_flag("--spikes", m_spikes, "Add the spike times of each point and trial (json only)")
        ->group(kGroup);
    flags()
        .add_flag("--until-periodic", m_untilPeriodic,
                  "Follow a run under a steady current only until its spikes come in equal "
                  "intervals, or V rests (adaptive schemes)")
        ->group(kGroup);
    flags()
        .add_flag("--independent", m_independent, "Noise of its own for each point (philox only)")
        ->group(kGroup);
}

Result<void> SweepCommand::addVariations(SweepPlan& plan) const {
    if (m_vary.empty() || m_vary.size() > 2)
        return fail(ErrorCode::Inconsistent, "give it once or twice, as --vary NAME=VALUES",
                    "--vary");
    for (const auto& text : m_vary) {
        auto variation = parseVariation(plan.base, text);
        if (!variation)
            return failWithin("--vary", variation.error());
        plan.axes.push_back(std::move(*variation));
    }
    if (!m_family.empty()) {
        auto family = parseVariation(plan.base, m_family);
        if (!family)
            return failWithin("--family", family.error());
        plan.family = std::move(*family);
    }
    return checkDistinct(plan);
}

Result<void> SweepCommand::addMeasures(SweepPlan& plan) const {
    if (m_measures.empty())
        return fail(ErrorCode::Inconsistent, "is missing; name one or more of " + measureIds(),
                    "--measure");
    for (const auto& id : split(m_measures, ',')) {
        const auto measure = findMeasure(id);
        if (!measure)
            return failWithin("--measure", measure.error());
        plan.measures.push_back(*measure);
    }
    const auto resolution = positiveNumber("--resolution", m_resolution);
    if (!resolution)
        return tl::unexpected(resolution.error());
    plan.resolution = *resolution;
    return {};
}

Result<void> SweepCommand::addTrials(SweepPlan& plan) const {
    if (!m_trials.empty()) {
        const auto trials = wholeNumber("--trials", m_trials, 1, kMostTrials);
        if (!trials)
            return tl::unexpected(trials.error());
        plan.trials = *trials;
    }
    if (m_spikes)
        plan.spikes = SpikeRecords::Kept;
    if (m_untilPeriodic)
        plan.whenPeriodic = WhenPeriodic::Extrapolate;
    if (m_independent)
        plan.realisations = Realisations::Independent;
    return {};
}

Result<SweepPlan> SweepCommand::plan() const {
    auto base = m_scenario.scenario();
    if (!base)
        return tl::unexpected(base.error());
    SweepPlan plan{.base = std::move(*base), .axes = {}, .family = {}, .measures = {}};
    if (const auto added = addVariations(plan); !added)
        return tl::unexpected(added.error());
    if (const auto added = addMeasures(plan); !added)
        return tl::unexpected(added.error());
    if (const auto added = addTrials(plan); !added)
        return tl::unexpected(added.error());
    return plan;
}

Result<Exit> SweepCommand::execute() const {
    const auto work = m_work.read();
    if (!work)
        return tl::unexpected(work.error());
    const auto wanted = plan();
    if (!wanted)
        return tl::unexpected(wanted.error());
    auto sink = m_output.open();
    if (!sink)
        return tl::unexpected(sink.error());

    if (m_spikes && sink->format != "json")
        return fail(ErrorCode::Unsupported, "spike times need --format json", "--spikes");

    const Engine engine(work->threads);
    const auto result = computed(*work, [&] {
        Progress progress;
        const auto show = [&](const SweepResult& part) {
            progress.show(part.finished, part.done.size());
        };
        return engine.sweep(*wanted, {.stop = {}, .progress = show});
    });
    if (!result)
        return tl::unexpected(result.error());
    writeSweep(*sink, *wanted, *result);
    if (const auto written = sink->output.finish(); !written)
        return tl::unexpected(written.error());
    return result->failed == 0 ? Exit::Done : incomplete(troubleOf(*result));
}

} // namespace soma::app
