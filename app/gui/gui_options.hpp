// SPDX-License-Identifier: GPL-3.0-or-later
// The command line of somascope, read and checked before anything is shown.
#pragma once

#include "app/options/scenario_options.hpp"
#include "ui/lessons/lesson_dock.hpp"
#include "ui/session/session.hpp"

#include <QSize>

#include <optional>
#include <string>

namespace soma::app {

inline constexpr auto kProgram = "somascope";

enum class Task { ShowWindow, RenderFigure, RenderWindow, RenderAll, DragBenchmark };

/// What the command line asks for. `scenario` is empty where the last session is to come back.
struct GuiRequest {
    Task task = Task::ShowWindow;
    std::optional<Scenario> scenario;
    std::string title;
    /// The session file that holds just this scenario; empty if there is none.
    std::string file{};
    std::optional<ui::ThemeChoice> theme;
    /// Empty where it was not given.
    QString language;
    bool presents = false;
    std::vector<Pinned> pinned{};
    bool showsDifference = false;
    const FigureEntry* figure = nullptr;
    ui::LessonPlace lesson{};
    std::string output;
    QSize size;
    double scale = 1;
    std::string parameter;
    double seconds = 0;
};

class GuiOptions {
public:
    explicit GuiOptions(CLI::App& program);

    [[nodiscard]] Result<GuiRequest> read() const;

private:
    [[nodiscard]] Result<Task> task() const;
    [[nodiscard]] Result<void> readScenario(GuiRequest& request) const;
    [[nodiscard]] Result<void> readLook(GuiRequest& request) const;
    [[nodiscard]] Result<void> readPicture(GuiRequest& request) const;
    [[nodiscard]] Result<void> readBenchmark(GuiRequest& request) const;
    [[nodiscard]] Result<void> readLesson(GuiRequest& request) const;

    ScenarioOptions m_scenario;
    std::string m_file;
    std::string m_theme;
    std::string m_lang;
    std::string m_lesson;
    std::string m_lessons;
    bool m_present = false;
    std::string m_render;
    std::string m_figure;
    std::string m_size;
    std::string m_scale;
    std::string m_renderAll;
    std::string m_drag;
    std::string m_seconds;
};

} // namespace soma::app
