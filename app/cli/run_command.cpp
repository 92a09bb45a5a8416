// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_command.hpp"

#include "app/cli/json_text.hpp"
#include "core/scenario/scenario_json.hpp"
#include "core/sweep/engine.hpp"
#include "core/text/text.hpp"

#include <string>

namespace soma::app {

namespace {

double sampleTime_ms(const Recording& recording, std::size_t k) {
    return static_cast<double>(k) * recording.scenario.dt_ms();
}

Json unitsOf(const Recording& recording) {
    Json units = Json::object();
    for (const auto& trace : recording.traces)
        units[std::string(trace.quantity.id)] = trace.quantity.unit;
    return units;
}

Json measuresOf(const Recording& recording) {
    Json values = Json::object();
    for (const auto& measure : measures())
        if (!measure.isSolved())
            values[std::string(measure.id)] =
                measureJson(measure, measure.evaluate(recording.summary));
    return values;
}

void writeTraces(Output& output, const Recording& recording) {
    std::vector<double> times_ms(recording.samples);
    for (std::size_t k = 0; k < times_ms.size(); ++k)
        times_ms[k] = sampleTime_ms(recording, k);
    output.write(",\n \"t_ms\": ");
    writeNumbers(output, times_ms);
    output.write(",\n \"traces\": {");
    std::string separator;
    for (const auto& trace : recording.traces) {
        output.write(separator + textOf(trace.quantity.id) + ": ");
        writeNumbers(output, std::span(trace.values).first(recording.samples));
        separator = ",\n  ";
    }
    output.write("}");
}

enum class Traces { Written, Left };

void writeJson(Output& output, const Recording& recording, Traces traces) {
    output.write("{\"somascope\": " + textOf(version()));
    output.write(",\n \"scenario\": " + textOf(toJson(recording.scenario)));
    output.write(",\n \"status\": " + textOf(idOf(recording.status)));
    if (!recording.note.empty())
        output.write(",\n \"note\": " + textOf(recording.note));
    output.write(",\n \"units\": " + textOf(unitsOf(recording)));
    if (traces == Traces::Written)
        writeTraces(output, recording);
    output.write(",\n \"spikes_ms\": ");
    writeNumbers(output, recording.spikes_ms);
    output.write(",\n \"measures\": " + textOf(measuresOf(recording)) + "}\n");
}

std::string columnName(const Quantity& quantity) {
    const std::string id(quantity.id);
    return quantity.unit.empty() ? id : id + "_" + std::string(quantity.unit);
}

void writeCsv(Output& output, const Recording& recording) {
    std::string header = "t_ms";
    for (const auto& trace : recording.traces)
        header += "," + columnName(trace.quantity);
    output.write(header + "\n");
    for (std::size_t k = 0; k < recording.samples; ++k) {
        std::string row = formatNumber(sampleTime_ms(recording, k));
        for (const auto& trace : recording.traces)
            row += "," + formatNumber(trace.values[k]);
        output.write(row + "\n");
    }
    if (recording.status != RunStatus::Complete)
        output.write("# status: " + std::string(idOf(recording.status)) + "; " + recording.note +
                     "\n");
}

} // namespace

RunCommand::RunCommand(CLI::App& program)
    : Command(program, "run", "Run a scenario once: traces, spikes and measures")
    , m_scenario(flags())
    , m_output(flags(), {"json", "csv"})
    , m_work(flags()) {
    flags().add_flag("--no-traces", m_noTraces, "Write spikes and measures only")->group("Output");
}

Result<Exit> RunCommand::execute() const {
    const auto work = m_work.read();
    if (!work)
        return tl::unexpected(work.error());
    const auto scenario = m_scenario.scenario();
    if (!scenario)
        return tl::unexpected(scenario.error());
    auto sink = m_output.open();
    if (!sink)
        return tl::unexpected(sink.error());
    if (m_noTraces && sink->format == "csv")
        return fail(ErrorCode::Inconsistent, "csv has nothing but traces; use --format json",
                    "--no-traces");

    const Engine engine(work->threads);
    const auto recording = computed(*work, [&] { return engine.record(*scenario); });
    if (sink->format == "csv")
        writeCsv(sink->output, *recording);
    else
        writeJson(sink->output, *recording, m_noTraces ? Traces::Left : Traces::Written);
    if (const auto written = sink->output.finish(); !written)
        return tl::unexpected(written.error());
    if (recording->status == RunStatus::Complete)
        return Exit::Done;
    return incomplete("the run did not complete (" + std::string(idOf(recording->status)) +
                      "): " + recording->note);
}

} // namespace soma::app
