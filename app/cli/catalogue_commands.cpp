// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/catalogue_commands.hpp"

#include "app/cli/catalogue.hpp"
#include "app/cli/description_text.hpp"
#include "core/text/text.hpp"

#include <algorithm>

namespace soma::app {

namespace {

std::vector<std::string> kindNames() {
    std::vector<std::string> names;
    for (const auto& kind : entryKinds())
        names.emplace_back(kind.name);
    return names;
}

Result<const EntryKind*> findKind(const std::string& name) {
    if (name.empty())
        return fail(ErrorCode::Malformed, "name one of: " + joined(kindNames()), "list");
    for (const auto& kind : entryKinds())
        if (kind.name == name)
            return &kind;
    return fail(ErrorCode::UnknownName,
                "there is no list of '" + name + "'" + suggestion(name, kindNames()), "list");
}

std::string listText(const std::vector<Entry>& entries) {
    std::size_t width = 0;
    for (const auto& entry : entries)
        width = std::max(width, entry.id.size());
    std::string text;
    for (const auto& entry : entries)
        text += entry.id + std::string(width - entry.id.size() + 2, ' ') + entry.name + "\n";
    return text;
}

std::string listJson(const std::vector<Entry>& entries) {
    Json list = Json::array();
    for (const auto& entry : entries)
        list.push_back({{"id", entry.id}, {"name", entry.name}, {"doc", entry.doc}});
    return textOf(list) + "\n";
}

/// All that has this id: a figure and a measure may share one.
Result<std::vector<Json>> descriptionsOf(const std::string& id) {
    std::vector<Json> found;
    std::vector<std::string> known;
    for (const auto& kind : entryKinds())
        for (const auto& entry : kind.entries()) {
            known.push_back(entry.id);
            if (entry.id != id)
                continue;
            Json json{{"kind", kind.singular},
                      {"id", entry.id},
                      {"name", entry.name},
                      {"doc", entry.doc}};
            json.update(entry.description);
            found.push_back(std::move(json));
        }
    if (!found.empty())
        return found;
    if (id.empty())
        return fail(ErrorCode::Malformed, "name one of: " + joined(known), "describe");
    return fail(ErrorCode::UnknownName,
                "there is nothing called '" + id + "'" + suggestion(id, known), "describe");
}

std::string text(const std::vector<Json>& descriptions) {
    std::string result;
    for (const auto& each : descriptions)
        result += (result.empty() ? "" : "\n") + descriptionText(each);
    return result;
}

std::string json(const std::vector<Json>& descriptions) {
    return textOf(descriptions.size() == 1 ? descriptions.front() : Json(descriptions)) + "\n";
}

} // namespace

ListCommand::ListCommand(CLI::App& program)
    : Command(program, "list", "What there is: " + joined(kindNames()))
    , m_output(flags(), {"text", "json"})
    , m_work(flags()) {
    flags().add_option("KIND", m_kind, "One of " + joined(kindNames()))->type_name("");
}

Result<Exit> ListCommand::execute() const {
    const auto work = m_work.read();
    if (!work)
        return tl::unexpected(work.error());
    const auto kind = findKind(m_kind);
    if (!kind)
        return tl::unexpected(kind.error());
    auto sink = m_output.open();
    if (!sink)
        return tl::unexpected(sink.error());
    const auto entries = computed(*work, (*kind)->entries);
    sink->output.write(sink->format == "json" ? listJson(entries) : listText(entries));
    if (const auto written = sink->output.finish(); !written)
        return tl::unexpected(written.error());
    return Exit::Done;
}

DescribeCommand::DescribeCommand(CLI::App& program)
    : Command(program, "describe",
              "Everything the tables say about a model, a stimulus, a figure ...")
    , m_output(flags(), {"text", "json"})
    , m_work(flags()) {
    flags()
        .add_option("ID", m_id, "An id that 'list' shows, or 'run' for the run settings")
        ->type_name("");
}

Result<Exit> DescribeCommand::execute() const {
    const auto work = m_work.read();
    if (!work)
        return tl::unexpected(work.error());
    const auto found = computed(*work, [&] { return descriptionsOf(m_id); });
    if (!found)
        return tl::unexpected(found.error());
    auto sink = m_output.open();
    if (!sink)
        return tl::unexpected(sink.error());
    sink->output.write(sink->format == "json" ? json(*found) : text(*found));
    if (const auto written = sink->output.finish(); !written)
        return tl::unexpected(written.error());
    return Exit::Done;
}

} // namespace soma::app
