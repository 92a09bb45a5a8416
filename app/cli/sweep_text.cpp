// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sweep_text.hpp"

#include "app/cli/json_text.hpp"
#include "core/scenario/scenario_json.hpp"
#include "core/text/text.hpp"

#include <algorithm>

namespace soma::app {

namespace {

/// What stands in a row: the variations as the columns are promised (axes, then family), by their
/// place in the plan's nest, and then the measures.
class Table {
public:
    Table(const SweepPlan& plan, const SweepResult& result)
        : m_plan(plan)
        , m_result(result)
        , m_nest(plan.nest()) {
        const auto place = [&](const Variation& variation) {
            const auto found = std::ranges::find_if(m_nest, [&](const Variation* each) {
                return each->setting.sameAs(variation.setting);
            });
            return static_cast<std::size_t>(found - m_nest.begin());
        };
        for (const auto& axis : plan.axes)
            m_places.push_back(place(axis));
        if (plan.family)
            m_places.push_back(place(*plan.family));
    }

    [[nodiscard]] std::vector<std::string> columns() const {
        std::vector<std::string> names;
        for (const std::size_t place : m_places)
            names.push_back(m_nest[place]->setting.name);
        for (const auto* measure : m_plan.measures) {
            names.emplace_back(measure->id);
            if (hasErrors())
                names.push_back(std::string(measure->id) + "_sem");
        }
        return names;
    }

    [[nodiscard]] std::string csvRow(std::size_t point) const {
        const auto at = m_plan.coordinates(point);
        std::vector<std::string> cells;
        for (const std::size_t place : m_places)
            cells.push_back(formatValue(m_nest[place]->setting.quantity, at[place]));
        const auto cell = [](std::optional<double> value) {
            return value ? formatNumber(*value) : "";
        };
        for (const auto& estimates : m_result.estimates) {
            cells.push_back(cell(estimates[point].mean));
            if (hasErrors())
                cells.push_back(cell(estimates[point].sem));
        }
        return joinedCells(cells);
    }

    [[nodiscard]] Json jsonRow(std::size_t point) const {
        const auto at = m_plan.coordinates(point);
        Json row = Json::array();
        for (const std::size_t place : m_places)
            row.push_back(valueJson(m_nest[place]->setting.quantity, at[place]));
        for (std::size_t m = 0; m < m_plan.measures.size(); ++m) {
            const auto& [mean, sem] = m_result.estimates[m][point];
            row.push_back(measureJson(*m_plan.measures[m], mean));
            if (hasErrors())
                row.push_back(sem ? Json(*sem) : Json());
        }
        return row;
    }

    /// Empty cells count, unlike with joined().
    static std::string joinedCells(const std::vector<std::string>& cells) {
        std::string row;
        for (std::size_t i = 0; i < cells.size(); ++i)
            row += (i > 0 ? "," : "") + cells[i];
        return row;
    }

    static Json valueJson(const Quantity& quantity, double value) {
        return quantity.kind == Kind::Choice ? Json(formatValue(quantity, value)) : Json(value);
    }

private:
    [[nodiscard]] bool hasErrors() const { return m_plan.trials > 1; }

    const SweepPlan& m_plan;
    const SweepResult& m_result;
    std::vector<const Variation*> m_nest;
    std::vector<std::size_t> m_places;
};

Json variationJson(const Variation& variation) {
    Json values = Json::array();
    for (const double value : variation.values)
        values.push_back(Table::valueJson(variation.setting.quantity, value));
    return {{"name", variation.setting.name},
            {"unit", variation.setting.quantity.unit},
            {"values", values}};
}

void writeCsv(Output& output, const Table& table, const SweepResult& result) {
    output.write(Table::joinedCells(table.columns()) + "\n");
    for (std::size_t point = 0; point < result.done.size(); ++point)
        output.write(table.csvRow(point) + "\n");
    if (result.failed > 0)
        output.write("# status: diverged; " + troubleOf(result) + "\n");
}

void writeJson(Output& output, const SweepPlan& plan, const Table& table,
               const SweepResult& result) {
    output.write("{\"somascope\": " + textOf(version()));
    output.write(",\n \"scenario\": " + textOf(toJson(plan.base)));
    output.write(",\n \"status\": " +
                 textOf(idOf(result.failed > 0 ? RunStatus::Diverged : RunStatus::Complete)));
    Json axes = Json::array();
    for (const auto& axis : plan.axes)
        axes.push_back(variationJson(axis));
    output.write(",\n \"axes\": " + textOf(axes));
    if (plan.family)
        output.write(",\n \"family\": " + textOf(variationJson(*plan.family)));
    output.write(",\n \"trials\": " + std::to_string(plan.trials));
    output.write(",\n \"columns\": " + textOf(table.columns()));
    output.write(",\n \"rows\": [");
    for (std::size_t point = 0; point < result.done.size(); ++point)
        output.write((point > 0 ? ",\n  " : "") + textOf(table.jsonRow(point)));
    output.write("]");
    if (plan.spikes == SpikeRecords::Kept) {
        output.write(",\n \"spikes_ms\": [");
        for (std::size_t point = 0; point < result.spikes_ms.size(); ++point)
            output.write((point > 0 ? ",\n  " : "") + textOf(result.spikes_ms[point]));
        output.write("]");
    }
    output.write("}\n");
}

} // namespace

void writeSweep(Sink& sink, const SweepPlan& plan, const SweepResult& result) {
    const Table table(plan, result);
    if (sink.format == "csv")
        writeCsv(sink.output, table, result);
    else
        writeJson(sink.output, plan, table, result);
}

std::string troubleOf(const SweepResult& result) {
    return std::to_string(result.failed) + " of " + std::to_string(result.done.size()) +
           " points did not complete; a smaller dt may help";
}

} // namespace soma::app
