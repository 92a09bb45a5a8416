// SPDX-License-Identifier: GPL-3.0-or-later
// somascope-cli lessons: checks lessons, prints their answers, seals their tasks.
#pragma once

#include "app/cli/command.hpp"
#include "core/lessons/library.hpp"

#include <cstdint>
#include <string>

namespace soma::app {

class LessonsCommand final : public Command {
public:
    explicit LessonsCommand(CLI::App& program);
    [[nodiscard]] Result<Exit> execute() const override;

private:
    [[nodiscard]] Result<Exit> check() const;
    [[nodiscard]] Result<Exit> key() const;
    [[nodiscard]] Result<Exit> seal() const;
    [[nodiscard]] LessonShelf shelf() const;
    [[nodiscard]] Result<std::uint32_t> seed() const;

    std::string m_verb;
    std::string m_place;
    std::string m_seed;
    std::string m_student;
    std::string m_output = "-";
};

} // namespace soma::app
