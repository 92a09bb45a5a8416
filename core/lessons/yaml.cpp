// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lessons/yaml.hpp"

#include "core/lessons/markdown.hpp"
#include "core/text/text.hpp"

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <optional>

namespace soma {

struct YamlMap::Errors {
    std::optional<Error> first;

    void add(std::size_t line, const std::string& why) {
        if (!first)
            first = Error{ErrorCode::Malformed, why, lineText(line)};
    }
};

YamlMap::YamlMap(const YAML::Node& node, std::size_t firstLine, std::shared_ptr<Errors> errors)
    : m_node(std::make_unique<YAML::Node>(node))
    , m_firstLine(firstLine)
    , m_errors(std::move(errors)) {}

YamlMap::~YamlMap() = default;
YamlMap::YamlMap(YamlMap&&) noexcept = default;
YamlMap& YamlMap::operator=(YamlMap&&) noexcept = default;

Result<void> YamlMap::read(const std::string& text, std::size_t firstLine,
                           const std::function<Result<void>(YamlMap&)>& use) {
    try {
        const YAML::Node node = YAML::Load(text);
        if (!node.IsMap() && !node.IsNull())
            return fail(ErrorCode::Malformed, "is to be a list of 'name: value', one a line",
                        lineText(firstLine));
        YamlMap map(node, firstLine, std::make_shared<Errors>());
        return use(map);
    } catch (const YAML::Exception& problem) {
        const auto below = problem.mark.is_null() ? 0 : static_cast<std::size_t>(problem.mark.line);
        return fail(ErrorCode::Malformed,
                    problem.msg + "; a text with ': ' or '#' in it is put in quotes, or below '>-'",
                    lineText(firstLine + below));
    }
}

std::size_t YamlMap::lineOf(const YAML::Node& node) const {
    const auto mark = node.Mark();
    return m_firstLine + (mark.is_null() ? 0 : static_cast<std::size_t>(mark.line));
}

std::size_t YamlMap::line(std::string_view key) const {
    const YAML::Node& node = *m_node;
    const auto value = key.empty() ? node : node[std::string(key)];
    return value ? lineOf(value) : lineOf(node);
}

void YamlMap::refuse(std::string_view key, const std::string& why) {
    m_errors->add(line(key), std::string(key) + ": " + why);
}

YAML::Node YamlMap::at(std::string_view key) {
    m_asked.emplace_back(key);
    const YAML::Node& node = *m_node;
    return node[std::string(key)];
}

bool YamlMap::has(std::string_view key) { return at(key).IsDefined(); }

std::string YamlMap::text(std::string_view key) {
    const auto value = at(key);
    if (!value)
        return {};
    if (!value.IsScalar())
        refuse(key, "is to be a text");
    return value.IsScalar() ? value.Scalar() : std::string();
}

double YamlMap::number(std::string_view key, double missing) {
    const auto value = text(key);
    if (value.empty())
        return missing;
    const auto number = parseNumber(value);
    if (!number)
        refuse(key, "'" + value + "' is no number");
    return number.value_or(missing);
}

bool YamlMap::yes(std::string_view key) {
    const auto value = text(key);
    if (!value.empty() && value != "yes" && value != "no")
        refuse(key, "'" + value + "' is neither yes nor no");
    return value == "yes";
}

std::vector<std::string> YamlMap::texts(std::string_view key) {
    const auto list = at(key);
    std::vector<std::string> result;
    if (list && !list.IsSequence())
        refuse(key, "is to be a list; write [a, b]");
    if (!list || !list.IsSequence())
        return result;
    for (const auto& each : list) {
        if (!each.IsScalar()) {
            m_errors->add(lineOf(each), std::string(key) + ": has something else than texts; put "
                                                           "a text with ': ' in it in quotes");
            break;
        }
        result.push_back(each.Scalar());
    }
    return result;
}

Actions YamlMap::actionsIn(const YAML::Node& node, std::string_view key) {
    Actions actions;
    if (node && !node.IsMap()) {
        m_errors->add(lineOf(node), std::string(key) + ": is to be settings; write {I_inj: 250}");
        return actions;
    }
    if (!node)
        return actions;
    for (const auto& each : node)
        if (each.first.IsScalar() && each.second.IsScalar())
            actions.push_back({each.first.Scalar(), each.second.Scalar()});
        else
            m_errors->add(lineOf(each.second), each.first.Scalar() + ": is to be a single value");
    return actions;
}

Actions YamlMap::actions(std::string_view key) { return actionsIn(at(key), key); }

Actions YamlMap::all() {
    for (const auto& each : *m_node)
        m_asked.push_back(each.first.Scalar());
    return actionsIn(*m_node, "setup");
}

std::vector<Lot> YamlMap::draws(std::string_view key) {
    const auto map = at(key);
    std::vector<Lot> draws;
    if (map && !map.IsMap())
        refuse(key, "is to be lists of values; write {tau_m: [6, 9, 13]}");
    if (!map || !map.IsMap())
        return draws;
    for (const auto& each : map) {
        Lot draw{each.first.Scalar(), {}};
        if (each.second.IsSequence())
            for (const auto& value : each.second)
                draw.values.push_back(value.IsScalar() ? value.Scalar() : std::string());
        if (draw.values.empty())
            refuse(key, draw.name + " has no values to draw from; write [6, 9, 13]");
        draws.push_back(std::move(draw));
    }
    return draws;
}

std::vector<YamlMap> YamlMap::maps(std::string_view key) {
    const auto list = at(key);
    std::vector<YamlMap> result;
    if (list && !list.IsSequence())
        refuse(key, "is to be a list, each entry after a '-'");
    if (!list || !list.IsSequence())
        return result;
    for (const auto& each : list)
        if (each.IsMap())
            result.push_back(YamlMap(each, m_firstLine, m_errors));
        else
            m_errors->add(lineOf(each),
                          std::string(key) + ": an entry is to have 'text:', 'says:'");
    return result;
}

Result<void> YamlMap::finish() {
    if (!m_errors->first)
        for (const auto& each : *m_node)
            if (const auto key = each.first.Scalar();
                std::ranges::find(m_asked, key) == m_asked.end())
                m_errors->add(lineOf(each.first),
                              "'" + key + "' is not known here" + suggestion(key, m_asked));
    if (m_errors->first)
        return tl::unexpected(*m_errors->first);
    return {};
}

} // namespace soma
