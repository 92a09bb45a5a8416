// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/gui_options.hpp"

#include "core/figures/registry.hpp"
#include "core/lessons/library.hpp"
#include "core/scenario/document.hpp"
#include "core/scenario/scenario_json.hpp"
#include "core/scenario/scenario_text.hpp"
#include "core/text/text.hpp"
#include "ui/language/language.hpp"
#include "ui/theme.hpp"

#include <QUrl>

#include <algorithm>
#include <array>
#include <cmath>
#include <filesystem>

namespace soma::app {

namespace {

constexpr QSize kWindowSize(1280, 720);
constexpr QSize kFigureSize(800, 500);
constexpr QSize kSmallestWindow(1024, 700);
constexpr QSize kSmallestFigure(200, 150);
constexpr int kLargestSide = 16384;
constexpr double kMostPixels = 2e8;
constexpr double kLongest_s = 600;
constexpr double kDefault_s = 5;

Error malformed(const std::string& flag, const std::string& text, const std::string& wanted) {
    return {ErrorCode::Malformed, "'" + text + "' is not " + wanted, flag};
}

Result<double> numberWithin(const std::string& flag, const std::string& text, double lowest,
                            double highest) {
    const auto number = parseNumber(text);
    if (number && *number >= lowest && *number <= highest)
        return *number;
    return tl::unexpected(malformed(
        flag, text, "a number from " + formatNumber(lowest) + " to " + formatNumber(highest)));
}

Result<QSize> sizeFrom(const std::string& text, QSize smallest) {
    const auto parts = split(text, 'x');
    if (parts.size() != 2)
        return tl::unexpected(
            malformed("--size", text, "a size; write WIDTHxHEIGHT, such as 1280x720"));
    const auto width = wholeNumber("--size", parts[0], smallest.width(), kLargestSide);
    if (!width)
        return tl::unexpected(width.error());
    const auto height = wholeNumber("--size", parts[1], smallest.height(), kLargestSide);
    if (!height)
        return tl::unexpected(height.error());
    return QSize(*width, *height);
}

Result<void> checkEnding(const std::string& path) {
    constexpr std::array<std::string_view, 3> kEndings{".png", ".svg", ".pdf"};
    std::string ending = std::filesystem::path(path).extension().string();
    std::ranges::transform(ending, ending.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    if (std::ranges::find(kEndings, ending) != kEndings.end())
        return {};
    return fail(ErrorCode::Unsupported,
                "'" + path + "' is no kind of picture; end it in .png, .svg or .pdf", "--render");
}

std::string titleOf(const Scenario& scenario, const std::string& path) {
    for (const auto& builtIn : builtInScenarios())
        if (builtIn.scenario == scenario)
            return builtIn.title;
    const std::string name =
        isShareText(path) ? std::string() : std::filesystem::path(path).stem().string();
    return name.empty() ? "Own settings" : name;
}

/// A desktop hands over a file by its address.
std::string localPath(const std::string& path) {
    const QUrl address(QString::fromStdString(path), QUrl::StrictMode);
    return address.isLocalFile() ? address.toLocalFile().toStdString() : path;
}

std::optional<FoundDocument> documentIn(const std::string& path) {
    std::error_code ignored;
    if (path.empty() || !std::filesystem::is_regular_file(path, ignored))
        return {};
    auto found = documentFromFile(path);
    return found ? std::optional(*std::move(found)) : std::nullopt;
}

} // namespace

GuiOptions::GuiOptions(CLI::App& program)
    : m_scenario(program) {
    program
        .add_option("SCENARIO-FILE", m_file,
                    "A session, a scenario, the output of a run, or an exported picture; or a "
                    "scenario's name or text")
        ->type_name("");
    addFlag(program, "--theme", m_theme, "light|dark|contrast", "Colours of window and figures");
    addFlag(program, "--lang", m_lang, "CODE", "Language of window and figures: en, de or fa");
    addFlag(program, "--lesson", m_lesson, "ID[:STEP]",
            "Open that lesson beside the instrument, at that step");
    addFlag(program, "--lessons", m_lessons, "DIR", "Open the lessons of that folder");
    program.add_flag("--present", m_present, "Large letters and lines, for a lecture hall");
    addFlag(program, "--render", m_render, "FILE",
            "Draw the window, or one figure, into a .png, .svg or .pdf")
        ->group("Pictures");
    addFlag(program, "--figure", m_figure, "ID", "Which figure to draw")->group("Pictures");
    addFlag(program, "--size", m_size, "WxH", "Size of the picture, 1280x720 for the window")
        ->group("Pictures");
    addFlag(program, "--scale", m_scale, "S", "Pixels per unit of the size")->group("Pictures");
    addFlag(program, "--render-all", m_renderAll, "DIR",
            "Draw every figure of every built-in scenario, with the report of the course over them")
        ->group("Pictures");
    addFlag(program, "--drag-benchmark", m_drag, "NAME",
            "Drag that parameter's slider and print how fast it was")
        ->group("Work");
    addFlag(program, "--seconds", m_seconds, "N", "How long to drag")->group("Work");
}

Result<GuiRequest> GuiOptions::read() const {
    const auto which = task();
    if (!which)
        return tl::unexpected(which.error());
    GuiRequest request;
    request.task = *which;
    for (const auto& step : {readLesson(request), readScenario(request), readLook(request),
                             readPicture(request), readBenchmark(request)})
        if (!step)
            return tl::unexpected(step.error());
    return request;
}

Result<Task> GuiOptions::task() const {
    const int tasks = int(!m_render.empty()) + int(!m_renderAll.empty()) + int(!m_drag.empty());
    if (tasks > 1)
        return fail(ErrorCode::Inconsistent,
                    "give one of --render, --render-all and --drag-benchmark");
    if (m_render.empty() && !m_figure.empty())
        return fail(ErrorCode::Inconsistent, "names a figure for --render, which is missing",
                    "--figure");
    if (!m_renderAll.empty())
        return Task::RenderAll;
    if (!m_drag.empty())
        return Task::DragBenchmark;
    if (m_render.empty())
        return Task::ShowWindow;
    return m_figure.empty() ? Task::RenderWindow : Task::RenderFigure;
}

Result<void> GuiOptions::readLesson(GuiRequest& request) const {
    std::error_code ignored;
    if (!m_lessons.empty() && !std::filesystem::is_directory(m_lessons, ignored))
        return fail(ErrorCode::Unreadable,
                    "there is no folder '" + m_lessons + "'; name one with lessons in it",
                    "--lessons");
    request.lesson.folder = QString::fromStdString(m_lessons);
    if (m_lesson.empty())
        return {};
    const auto parts = split(m_lesson, ':');
    const auto shelf = m_lessons.empty() ? builtInLessons({}) : lessonsIn(m_lessons, {});
    const auto* lesson = shelf.find(parts.front());
    if (lesson == nullptr) {
        std::vector<std::string> known;
        for (const auto& each : shelf.lessons)
            known.push_back(each.id);
        return fail(ErrorCode::UnknownName,
                    "there is no lesson '" + parts.front() + "'" + suggestion(parts.front(), known),
                    "--lesson");
    }
    const auto step = parts.size() > 1 ? parseNumber(parts[1]) : 1;
    const auto count = static_cast<double>(lesson->steps.size());
    if (parts.size() > 2 || !step || *step != std::floor(*step) || *step < 1 || *step > count)
        return fail(ErrorCode::OutOfRange,
                    "'" + m_lesson + "' is no step of " + lesson->id + "; it has steps 1 to " +
                        formatNumber(count) + ", as in " + lesson->id + ":2",
                    "--lesson");
    request.lesson.lesson = lesson->id;
    request.lesson.step = static_cast<std::size_t>(*step) - 1;
    return {};
}

Result<void> GuiOptions::readScenario(GuiRequest& request) const {
    if (!m_file.empty() && m_scenario.namesScenario())
        return fail(ErrorCode::Inconsistent, "give either a scenario file or --scenario, not both",
                    m_file);
    const bool isGiven = !m_file.empty() || m_scenario.namesScenario() || m_scenario.hasOverrides();
    if (!isGiven && request.task == Task::ShowWindow)
        return {};
    auto scenario = m_scenario.scenario();
    if (!m_file.empty()) {
        const auto base = scenarioFromNameOrFile(localPath(m_file));
        if (!base)
            return tl::unexpected(base.error());
        scenario = m_scenario.overriding(*base);
    }
    if (!scenario)
        return tl::unexpected(scenario.error());
    request.scenario = *std::move(scenario);
    const std::string path = m_file.empty() ? m_scenario.name() : localPath(m_file);
    request.title = titleOf(*request.scenario, path);
    const auto found = documentIn(path);
    if (!found || m_scenario.hasOverrides())
        return {};
    request.pinned = found->document.pinned;
    request.showsDifference = found->document.showsDifference;
    if (found->origin == Origin::SessionFile)
        request.file = path;
    return {};
}

Result<void> GuiOptions::readLook(GuiRequest& request) const {
    request.language = QString::fromStdString(m_lang);
    if (!m_lang.empty() && !ui::isLanguage(request.language))
        return fail(ErrorCode::UnknownName,
                    "'" + m_lang + "' is not a language of this version; there are: en, de, fa",
                    "--lang");
    request.presents = m_present;
    if (m_theme.empty())
        return {};
    request.theme = ui::themeNamed(m_theme);
    if (request.theme)
        return {};
    std::string known;
    for (const auto theme : ui::kThemes)
        known += (known.empty() ? "" : ", ") + std::string(ui::themeName(theme));
    return fail(ErrorCode::UnknownName, "'" + m_theme + "' is not a theme; there are: " + known,
                "--theme");
}

Result<void> GuiOptions::readPicture(GuiRequest& request) const {
    const bool isFigure = request.task == Task::RenderFigure || request.task == Task::RenderAll;
    request.output = m_render.empty() ? m_renderAll : m_render;
    request.size = isFigure ? kFigureSize : kWindowSize;
    if (!m_render.empty())
        if (const auto ending = checkEnding(m_render); !ending)
            return ending;
    if (!m_figure.empty()) {
        const auto entry = findFigure(m_figure);
        if (!entry)
            return failWithin("--figure", entry.error());
        request.figure = *entry;
    }
    if (!m_size.empty()) {
        const auto size = sizeFrom(m_size, isFigure ? kSmallestFigure : kSmallestWindow);
        if (!size)
            return tl::unexpected(size.error());
        request.size = *size;
    }
    if (!m_scale.empty()) {
        constexpr double kLeast = 0.1;
        constexpr double kMost = 20;
        const auto scale = numberWithin("--scale", m_scale, kLeast, kMost);
        if (!scale)
            return tl::unexpected(scale.error());
        request.scale = *scale;
    }
    const double pixels =
        double(request.size.width()) * request.size.height() * request.scale * request.scale;
    if (pixels > kMostPixels)
        return fail(ErrorCode::TooLarge, "the picture would have more than 200 million pixels",
                    "--size");
    return {};
}

Result<void> GuiOptions::readBenchmark(GuiRequest& request) const {
    if (m_drag.empty())
        return {};
    const auto setting = request.scenario->find(m_drag);
    if (!setting)
        return failWithin("--drag-benchmark", setting.error());
    if (setting->quantity.kind != Kind::Real || setting->owner == Owner::Figure)
        return fail(ErrorCode::Unsupported, "'" + m_drag + "' has no slider", "--drag-benchmark");
    request.parameter = setting->name;
    request.seconds = kDefault_s;
    if (m_seconds.empty())
        return {};
    const auto seconds = numberWithin("--seconds", m_seconds, 0.1, kLongest_s);
    if (!seconds)
        return tl::unexpected(seconds.error());
    request.seconds = *seconds;
    return {};
}

} // namespace soma::app
