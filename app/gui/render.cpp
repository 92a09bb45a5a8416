// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/render.hpp"

#include "core/solve/recording.hpp"
#include "ui/export/imprint.hpp"
#include "ui/lessons/lesson_dock.hpp"
#include "ui/main_window.hpp"
#include "ui/panels/board.hpp"
#include "ui/plots/figure_plot.hpp"
#include "ui/theme.hpp"
#include "ui/window_picture.hpp"

#include <QApplication>
#include <QTimer>

#include <cstdio>

namespace soma::app {

namespace {

Drawn drawnFrom(const FromRecording& source, const Recording& recording) {
    Drawn result{source.draw(recording), {}};
    if (recording.status != RunStatus::Complete)
        result.trouble = "the run did not complete (" + std::string(idOf(recording.status)) +
                         "): " + recording.note;
    return result;
}

Exit ended(const std::string& trouble) {
    if (trouble.empty())
        return Exit::Done;
    std::fprintf(stderr, "%s: %s\n", kProgram, trouble.c_str());
    return Exit::Incomplete;
}

ui::PlotTheme themeOf(const GuiRequest& request) {
    const auto theme = ui::plotTheme(request.theme.value_or(ui::ThemeChoice::Light));
    return request.presents ? ui::presented(theme) : theme;
}

} // namespace

ui::SessionContent freshSession(const GuiRequest& request) {
    auto content = ui::freshContent();
    content.scenario = *request.scenario;
    content.opened = {*request.scenario, QString::fromStdString(request.title)};
    content.pinned = request.pinned;
    content.showsDifference = request.showsDifference;
    content.theme = request.theme.value_or(ui::ThemeChoice::Light);
    return content;
}

Result<Drawn> drawn(const Engine& engine, const FigureEntry& entry, const Scenario& scenario) {
    if (const auto* source = std::get_if<FromRecording>(&entry.source))
        return drawnFrom(*source, *engine.record(scenario));
    const auto& source = std::get<FromSweep>(entry.source);
    const auto plan = source.plan(scenario);
    if (!plan)
        return tl::unexpected(plan.error());
    const auto sweep = engine.sweep(*plan);
    if (!sweep)
        return tl::unexpected(sweep.error());
    Drawn result{source.draw(*plan, *sweep), {}};
    if (sweep->failed > 0)
        result.trouble = std::to_string(sweep->failed) + " points did not complete";
    return result;
}

Result<void> saveDrawn(const GuiRequest& request, const FigureEntry& entry, const Figure& figure,
                       Document document, const QString& path) {
    const std::string id(entry.id);
    document.figure = id;
    ui::Page page{{{std::make_shared<const Figure>(figure)}},
                  ui::Sheet::ofUnits(request.size, request.scale),
                  ui::imprintOf(document, {id}, ui::Caption::None)};
    return ui::savePage(page, themeOf(request), path);
}

Result<Exit> renderFigureFile(const GuiRequest& request) {
    const auto result = drawn(Engine(), *request.figure, *request.scenario);
    if (!result)
        return tl::unexpected(result.error());
    const auto saved =
        saveDrawn(request, *request.figure, result->figure, {*request.scenario, request.title, ""},
                  QString::fromStdString(request.output));
    if (!saved)
        return tl::unexpected(saved.error());
    return ended(result->trouble);
}

Result<Exit> renderWindowFile(const GuiRequest& request) {
    ui::Session session(freshSession(request));
    session.setPresenting(request.presents);
    ui::MainWindow window(session, {.showTime = ui::ShowTime::No});
    window.resize(request.size);
    window.show();
    window.lessons().goTo(request.lesson);
    std::string trouble;
    QObject::connect(&window.simulator(), &ui::Simulator::runFinished, &window,
                     [&](const ui::RunReport& run) {
                         if (run.status != RunStatus::Complete)
                             trouble = run.note;
                     });
    // Complete, and on the plots: only then is a picture of the window always the same.
    const auto quitWhenShown = [&] {
        const bool isPainted = window.board().paintedStamp() >= window.simulator().lastStamp();
        if (isPainted && window.isSettled())
            QTimer::singleShot(0, qApp, &QCoreApplication::quit);
    };
    QObject::connect(&window, &ui::MainWindow::settled, &window, quitWhenShown);
    QObject::connect(&window.board(), &ui::Board::painted, &window, quitWhenShown);
    QApplication::exec();
    if (window.size() != request.size)
        return fail(ErrorCode::OutOfRange, "the window does not fit into that size; make it larger",
                    "--size");
    const auto saved =
        ui::saveWindow(window, request.scale, QString::fromStdString(request.output));
    if (!saved)
        return tl::unexpected(saved.error());
    return ended(trouble);
}

} // namespace soma::app
