// SPDX-License-Identifier: GPL-3.0-or-later
// somascope: the window, and the same window without a screen.
#include "app/gui/drag_benchmark.hpp"
#include "app/gui/gui_options.hpp"
#include "app/gui/render.hpp"
#include "app/gui/render_all.hpp"
#include "ui/language/language.hpp"
#include "ui/lessons/lesson_dock.hpp"
#include "ui/main_window.hpp"
#include "ui/panels/message_bar.hpp"
#include "ui/session/autosave.hpp"
#include "ui/window_style.hpp"

#include <QApplication>
#include <QFileInfo>
#include <QFont>
#include <QHashSeed>
#include <QIcon>
#include <QLoggingCategory>
#include <QPointer>
#include <QScreen>
#include <QTimer>

#include <cstdio>
#include <cstdlib>
#include <new>

namespace soma::app {

namespace {

bool needsScreen(Task task) { return task == Task::ShowWindow || task == Task::DragBenchmark; }

bool hasScreen() {
    return !qEnvironmentVariableIsEmpty("DISPLAY") ||
           !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

// Pictures are made without a screen even where there is one, so that they are the same everywhere.
Result<void> choosePlatform(Task task) {
    const bool isChosen = !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
    if (task == Task::ShowWindow && !hasScreen() && !isChosen)
        return fail(ErrorCode::Unsupported, "there is no display for the window; "
                                            "draw it into a picture with --render FILE");
    const bool isOffscreen = !needsScreen(task) || !hasScreen();
    if (!isChosen && isOffscreen)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // The order of the fonts in a PDF is that of a hash.
    if (!needsScreen(task))
        QHashSeed::setDeterministicGlobalSeed();
    // Of what a platform without a screen lacks, nobody needs to hear.
    if (isOffscreen)
        QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
    return {};
}

void chooseLook(Task task) {
    constexpr double kFontPoints = 9;
    QGuiApplication::setDesktopFileName(QStringLiteral(SOMA_APP_ID));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/desktop/somascope.svg")));
    QApplication::setStyle(new ui::WindowStyle);
    if (task == Task::ShowWindow)
        return;
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPointSizeF(kFontPoints);
    QApplication::setFont(font);
}

/// What is spoken before the session is read, and in a first one.
QString firstLanguage(const GuiRequest& request) {
    if (request.task != Task::ShowWindow && request.language.isEmpty())
        return ui::bestLanguage({}); // pictures are the same everywhere
    return request.language.isEmpty() ? ui::bestLanguage(QLocale::system().uiLanguages())
                                      : request.language;
}

ui::SavedSession startingSession(const GuiRequest& request, ui::Restored restored) {
    auto start =
        restored.saved ? *std::move(restored.saved) : ui::SavedSession{ui::freshContent(), {}};
    if (!restored.saved)
        start.content.language.clear();
    if (request.scenario) {
        start.content.scenario = *request.scenario;
        const QString file = QString::fromStdString(request.file);
        start.content.opened = {*request.scenario, QString::fromStdString(request.title),
                                file.isEmpty() ? file : QFileInfo(file).absoluteFilePath()};
        start.content.parked.clear();
        start.content.pinned = request.pinned;
        start.content.showsDifference = request.showsDifference;
    }
    if (request.theme)
        start.content.theme = *request.theme;
    if (!request.language.isEmpty() || !ui::isLanguage(start.content.language))
        start.content.language = firstLanguage(request);
    return start;
}

// The session is saved, and what a worker is still computing nobody will see: it is not waited for.
[[noreturn]] void leaveAtOnce() {
    std::fflush(nullptr);
    std::_Exit(codeOf(Exit::Done));
}

/// How a window comes up: where, with what to tell, and large or not.
struct Opening {
    std::map<QString, QByteArray> layout;
    QString message;
    bool presents;
    ui::LessonPlace lesson{};
};

/// The window in the session's language, until it closes; then how another would follow it.
Opening showOneWindow(ui::Session& session, ui::Autosave& autosave, QPointer<ui::MainWindow>& shown,
                      const Opening& opening) {
    const QString language = session.language();
    const ui::Translation translation(language);
    ui::MainWindow window(session, {.lessonsFolder = ui::SessionStore::defaultFolder()});
    window.fitInto(QGuiApplication::primaryScreen()->availableSize());
    window.restoreLayout(opening.layout);
    if (!opening.message.isEmpty())
        window.messages().tell(QStringLiteral("session"),
                               {ui::Severity::Problem, opening.message, {}, {}});
    shown = &window;
    QObject::connect(&autosave, &ui::Autosave::failed, &window, &ui::MainWindow::tellUnsaved);
    QObject::connect(&window, &ui::MainWindow::closing, &autosave, &ui::Autosave::saveNow);
    QObject::connect(&session, &ui::Session::languageChanged, &window, &QWidget::close,
                     Qt::QueuedConnection); // the menu that asks for it is the window's
    window.show();
    session.setPresenting(opening.presents);
    window.lessons().goTo(opening.lesson);
    autosave.saveSoon();
    QApplication::exec();
    if (!window.isSettled() && session.language() == language)
        leaveAtOnce();
    const bool presents = session.isPresenting();
    session.setPresenting(false);
    return {window.layoutState(), {}, presents, window.lessons().place()};
}

// What it says of a broken session it says before the session's language is known.
ui::Restored restoredBy(ui::SessionStore& store, const QString& language) {
    const ui::Translation translation(language);
    return store.restore();
}

// Widgets take their texts when they are made: another language is another window.
Result<Exit> showWindow(const GuiRequest& request) {
    ui::SessionStore store;
    auto restored = restoredBy(store, firstLanguage(request));
    const QString message = restored.message;
    auto start = startingSession(request, std::move(restored));
    ui::Session session(std::move(start.content));
    if (!request.file.empty())
        session.noteRecent(session.opened().file);
    Opening opening{std::move(start.layout), message, request.presents, request.lesson};
    QPointer<ui::MainWindow> shown;
    ui::Autosave autosave(std::move(store), session,
                          [&] { return shown ? shown->layoutState() : opening.layout; });
    for (QString spoken; spoken != session.language();) {
        spoken = session.language();
        opening = showOneWindow(session, autosave, shown, opening);
    }
    return Exit::Done;
}

Result<Exit> perform(const GuiRequest& request) {
    if (request.task == Task::ShowWindow)
        return showWindow(request);
    const ui::Translation translation(firstLanguage(request));
    switch (request.task) {
    case Task::RenderFigure:
        return renderFigureFile(request);
    case Task::RenderWindow:
        return renderWindowFile(request);
    case Task::RenderAll:
        return renderAll(request);
    case Task::DragBenchmark:
    case Task::ShowWindow:
        break;
    }
    return benchmarkDrag(request);
}

Exit runProgram(int argc, char** argv) {
    CLI::App program("Somascope, an oscilloscope for model neurons.", kProgram);
    program.set_version_flag("--version", kProgram + std::string(" ") + version());
    const GuiOptions options(program);
    if (const auto ended = parse(program, argc, argv))
        return *ended;
    const auto request = options.read();
    if (!request)
        return report(kProgram, request.error());
    if (const auto platform = choosePlatform(request->task); !platform)
        return report(kProgram, platform.error());
    int own = 1; // Qt's flags are the environment's: ours are all read
    const QApplication application(own, argv);
    QCoreApplication::setApplicationName(QString::fromLatin1(kProgram));
    QCoreApplication::setApplicationVersion(QString::fromStdString(version()));
    chooseLook(request->task);
    const auto exit = perform(*request);
    return exit ? *exit : report(kProgram, exit.error());
}

} // namespace

} // namespace soma::app

int main(int argc, char** argv) {
    using namespace soma;
    try {
        return app::codeOf(app::runProgram(argc, argv));
    } catch (const std::bad_alloc&) {
        return app::codeOf(app::report(
            app::kProgram,
            {ErrorCode::TooLarge,
             "not enough memory for this work; shorten T, enlarge dt or vary less", ""}));
    }
}
