// SPDX-License-Identifier: GPL-3.0-or-later
// A block of YAML, read key by key: what is missing, unknown or of the wrong kind is named with its
// line. The only place that knows yaml-cpp. Any thread.
#pragma once

#include "core/lessons/lesson.hpp"

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace YAML {
class Node;
}

namespace soma {

/// The first problem of a block is kept; what is read after it is worth nothing.
class YamlMap {
public:
    /// Hands the block to `use`. `firstLine` is that of the text in its file. What yaml-cpp throws,
    /// now or in `use`, is an error with its line.
    [[nodiscard]] static Result<void> read(const std::string& text, std::size_t firstLine,
                                           const std::function<Result<void>(YamlMap&)>& use);
    ~YamlMap();
    YamlMap(YamlMap&&) noexcept;
    YamlMap& operator=(YamlMap&&) noexcept;
    YamlMap(const YamlMap&) = delete;
    YamlMap& operator=(const YamlMap&) = delete;

    [[nodiscard]] bool has(std::string_view key);
    /// Empty, 0, no or nothing where the key is missing.
    [[nodiscard]] std::string text(std::string_view key);
    [[nodiscard]] double number(std::string_view key, double missing);
    [[nodiscard]] bool yes(std::string_view key);
    [[nodiscard]] std::vector<std::string> texts(std::string_view key);
    [[nodiscard]] Actions actions(std::string_view key);
    [[nodiscard]] std::vector<Lot> draws(std::string_view key);
    [[nodiscard]] std::vector<YamlMap> maps(std::string_view key);
    /// All keys with their values, in order.
    [[nodiscard]] Actions all();

    [[nodiscard]] std::size_t line(std::string_view key = {}) const;
    /// Says that a value does not do.
    void refuse(std::string_view key, const std::string& why);
    /// Names a key that nobody has asked for.
    [[nodiscard]] Result<void> finish();

private:
    struct Errors;
    YamlMap(const YAML::Node& node, std::size_t firstLine, std::shared_ptr<Errors> errors);
    [[nodiscard]] YAML::Node at(std::string_view key);
    [[nodiscard]] Actions actionsIn(const YAML::Node& node, std::string_view key);
    [[nodiscard]] std::size_t lineOf(const YAML::Node& node) const;

    std::unique_ptr<YAML::Node> m_node;
    std::size_t m_firstLine;
    std::vector<std::string> m_asked;
    std::shared_ptr<Errors> m_errors;
};

} // namespace soma
