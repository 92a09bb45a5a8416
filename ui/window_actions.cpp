// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window_actions.hpp"

#include "core/expect.hpp"
#include "core/figures/registry.hpp"
#include "core/model/model.hpp"
#include "ui/icons.hpp"
#include "ui/language/language.hpp"
#include "ui/params/core_text.hpp"
#include "ui/recent_menu.hpp"
#include "ui/theme.hpp"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QWhatsThis>

namespace soma::ui {

namespace {

constexpr int kToolIcon = 20;

} // namespace

WindowActions::WindowActions(Session& session, QMainWindow& window)
    : QObject(&window)
    , m_session(session)
    , m_window(window) {
    makeFileActions();
    makeEditActions();
    makeViewActions();
    makeShareActions();
    m_keys = add("help.keys", tr("&Keys"), QKeySequence(Qt::Key_F1),
                 tr("What the keys and the mouse do"));
    m_explain = add("help.whatsThis", tr("&What is this?"), QKeySequence(tr("Shift+F1")),
                    tr("Then click at what shall be explained"));
    connect(m_explain, &QAction::triggered, this, [] { QWhatsThis::enterWhatsThisMode(); });
    m_about = add("help.about", tr("&About Somascope"), {}, tr("Version and licence"));
    setIcons();
    buildMenus();
    buildToolBar();
}

void WindowActions::setIcons() {
    const std::initializer_list<std::pair<QAction*, const char*>> icons{
        {m_open, "open"},          {m_save, "save"},       {m_exportFigure, "export"},
        {m_undo, "undo"},          {m_redo, "redo"},       {m_pin, "pin"},
        {m_present, "present"},    {m_showCode, "share"},  {m_newSeed, "new_seed"},
        {m_resetAll, "reset"},     {m_resetViews, "home"}, {m_slowMotion, "slow_motion"},
        {m_equations, "equation"}, {m_stop, "stop"},       {m_keys, "help"},
    };
    for (const auto& [action, name] : icons)
        action->setIcon(icon(name));
}

QAction* WindowActions::add(const char* name, const QString& text, const QKeySequence& keys,
                            const QString& tip) {
    auto* action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(keys);
    const QString shown = keys.toString(QKeySequence::NativeText);
    action->setToolTip(keys.isEmpty() ? tip : tr("%1 (%2)").arg(tip, shown));
    m_window.addAction(action);
    return action;
}

void WindowActions::makeFileActions() {
    m_open = add("file.open", tr("&Open…"), QKeySequence::Open,
                 tr("Open a session, a scenario, the output of a run, or an exported figure"));
    m_save = add("file.save", tr("&Save"), QKeySequence::Save, tr("Save the session"));
    m_saveAs = add("file.saveAs", tr("Save &as…"), QKeySequence(tr("Ctrl+Shift+S")),
                   tr("Save the session under another name"));
    m_recent = new RecentMenu(m_session, &m_window);
    m_exportFigure = add("file.exportFigure", tr("&Export figure…"), QKeySequence(tr("Ctrl+E")),
                         tr("Save a figure as a picture"));
    m_exportWindow =
        add("file.exportWindow", tr("Export &window…"), QKeySequence(tr("Ctrl+Shift+E")),
            tr("Save the whole window as a picture"));
    m_quit = add("file.quit", tr("&Quit"), QKeySequence(tr("Ctrl+Q")), tr("Close the window"));
    connect(m_quit, &QAction::triggered, &m_window, &QWidget::close);
}

// An action that somebody else made.
QAction* WindowActions::adopt(QAction* action, const char* name, const QKeySequence& keys) {
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(keys);
    m_window.addAction(action);
    return action;
}

void WindowActions::makeEditActions() {
    auto& steps = m_session.undoStack();
    m_undo = adopt(steps.createUndoAction(this, tr("&Undo")), "edit.undo", QKeySequence::Undo);
    m_redo = adopt(steps.createRedoAction(this, tr("&Redo")), "edit.redo",
                   QKeySequence(tr("Ctrl+Shift+Z")));
    m_copyFigure = add("edit.copyFigure", tr("&Copy figure"), QKeySequence::Copy,
                       tr("Copy the figure that has the focus, or else the traces"));
    m_newSeed = add("edit.newSeed", tr("&New seed"), QKeySequence(tr("R")),
                    tr("Draw another realisation of the noise"));
    m_resetAll = add("edit.resetAll", tr("Reset &all"), QKeySequence(tr("Ctrl+R")),
                     tr("All values back to those of the opened scenario"));
    m_resetViews = add("edit.resetViews", tr("Reset &views"), QKeySequence(tr("Ctrl+0")),
                       tr("All figures back to their full range"));
    m_pin = add("edit.pin", tr("&Pin this run"), QKeySequence(tr("P")),
                tr("Keep this run in the figures to compare the next ones with"));
    m_unpinAll = add("edit.unpinAll", tr("U&npin all"), QKeySequence(tr("Shift+P")),
                     tr("Forget the pinned runs"));
    connect(m_newSeed, &QAction::triggered, &m_session, &Session::newSeed);
    connect(m_resetAll, &QAction::triggered, &m_session, &Session::resetAll);
    connect(m_unpinAll, &QAction::triggered, &m_session, &Session::unpinAll);
    const auto showPins = [this] { m_unpinAll->setEnabled(!m_session.pinned().empty()); };
    connect(&m_session, &Session::pinnedChanged, m_unpinAll, showPins);
    showPins();
}

void WindowActions::makeViewActions() {
    m_present = add("view.present", tr("&Present"), QKeySequence(Qt::Key_F11),
                    tr("Large letters and lines, for a lecture hall"));
    m_present->setCheckable(true);
    connect(m_present, &QAction::triggered, &m_session, &Session::setPresenting);
    connect(&m_session, &Session::themeChanged, m_present,
            [this] { m_present->setChecked(m_session.isPresenting()); });
    m_slowMotion = add("view.slowMotion", tr("&Slow motion"), QKeySequence(tr("S")),
                       tr("Play the run, or the spike shown, a thousand times slower"));
    m_slowMotion->setCheckable(true);
    m_equations = add("view.equations", tr("E&quations"), {},
                      tr("The equations of the model and its input, above the figures"));
    m_equations->setCheckable(true);
    m_equations->setChecked(true);
    m_stop = add("edit.stop", tr("&Stop computing"), QKeySequence(Qt::Key_Escape),
                 tr("Leave long curves as they are now"));
    m_stop->setEnabled(false);
}

void WindowActions::showLessons(QAction& toggle) {
    adopt(&toggle, "view.lessons", QKeySequence(tr("L")));
    toggle.setToolTip(tr("Lessons that drive the instrument and ask (L)"));
    toggle.setIcon(icon("lessons"));
    for (auto* place : m_slowMotion->associatedObjects())
        if (auto* bar = qobject_cast<QWidget*>(place); bar != nullptr && bar != &m_window)
            bar->insertAction(m_slowMotion, &toggle);
}

void WindowActions::makeShareActions() {
    m_copyState = add("edit.copyState", tr("&Copy state as text"), QKeySequence(tr("Ctrl+Shift+C")),
                      tr("Put the scenario on the clipboard as a short text"));
    m_pasteState = add("edit.pasteState", tr("&Paste state"), QKeySequence(tr("Ctrl+Shift+V")),
                       tr("Open the scenario whose text is on the clipboard"));
    m_showCode = add("file.showCode", tr("Show QR &code…"), {},
                     tr("Show the scenario as a code that a lecture hall can scan"));
    m_showProgram = add("file.showProgram", tr("&Run to code…"), {},
                        tr("Show the run as a program in NumPy, Brian 2 or C++"));
}

void WindowActions::buildMenus() {
    auto& bar = *m_window.menuBar();
    auto* file = bar.addMenu(tr("&File"));
    file->addAction(m_open);
    file->addMenu(m_recent);
    file->addActions({m_save, m_saveAs});
    file->addSeparator();
    file->addActions({m_exportFigure, m_exportWindow, m_showCode, m_showProgram});
    file->addSeparator();
    file->addAction(m_quit);
    auto* edit = bar.addMenu(tr("&Edit"));
    edit->addActions({m_undo, m_redo});
    edit->addSeparator();
    edit->addActions({m_pin, m_unpinAll});
    edit->addSeparator();
    edit->addActions({m_newSeed, m_resetAll, m_resetViews, m_stop});
    edit->addSeparator();
    edit->addActions({m_copyFigure, m_copyState, m_pasteState});
    buildModelMenu(*bar.addMenu(tr("&Model")));
    buildViewMenu(*bar.addMenu(tr("&View")));
    bar.addMenu(tr("&Help"))->addActions({m_keys, m_explain, m_about});
}

void WindowActions::buildModelMenu(QMenu& menu) {
    auto* group = new QActionGroup(&menu);
    int number = 0;
    for (const Model* model : models()) {
        const auto& info = model->info();
        const std::string id(info.id);
        const QKeySequence keys(tr("Ctrl+%1").arg(++number));
        auto* action = add(("model." + id).c_str(), coreText(info.name), keys, coreText(info.doc));
        action->setCheckable(true);
        group->addAction(action);
        menu.addAction(action);
        const auto show = [this, model, action] {
            action->setChecked(&m_session.scenario().model() == model);
        };
        connect(action, &QAction::triggered, this, [this, id, show] {
            if (!m_session.setModel(id))
                show();
        });
        connect(&m_session, &Session::scenarioChanged, action, show);
        show();
    }
}

void WindowActions::buildViewMenu(QMenu& menu) {
    auto* themes = new QActionGroup(&menu);
    addTheme(menu, *themes, ThemeChoice::Light, tr("&Light theme"));
    addTheme(menu, *themes, ThemeChoice::Dark, tr("&Dark theme"));
    addTheme(menu, *themes, ThemeChoice::HighContrast, tr("&High contrast"));
    addLanguages(*menu.addMenu(tr("&Language")));
    menu.addSeparator();
    menu.addActions({m_present, m_equations, m_slowMotion});
    menu.addSeparator();
    for (const FigureEntry* figure : figures())
        addFigure(menu, *figure);
}

void WindowActions::addFigure(QMenu& menu, const FigureEntry& figure) {
    const std::string id(figure.id);
    auto* action = add(("view." + id).c_str(), coreText(figure.name), {}, coreText(figure.doc));
    action->setCheckable(true);
    menu.addAction(action);
    connect(action, &QAction::triggered, &m_session, [this, id](bool shown) {
        SOMA_EXPECT(m_session.set("figure." + id + ".shown", shown ? 1 : 0).has_value());
    });
    const auto show = [this, id, action] { action->setChecked(m_session.scenario().shows(id)); };
    connect(&m_session, &Session::scenarioChanged, action, show);
    show();
}

// Each by its own name, so that one is found by whoever understands no other.
void WindowActions::addLanguages(QMenu& menu) {
    menu.setObjectName(QStringLiteral("menu.language"));
    auto* group = new QActionGroup(&menu);
    for (const Language& language : languages()) {
        const std::string code(language.code);
        const QString name = QString::fromUtf8(language.name.data(), language.name.size());
        auto* action =
            add(("language." + code).c_str(), name, {}, tr("Language of window and figures"));
        action->setCheckable(true);
        action->setChecked(m_session.language() == QString::fromStdString(code));
        group->addAction(action);
        menu.addAction(action);
        connect(action, &QAction::triggered, &m_session,
                [this, code] { m_session.setLanguage(QString::fromStdString(code)); });
    }
}

void WindowActions::addTheme(QMenu& menu, QActionGroup& group, ThemeChoice theme,
                             const QString& text) {
    const std::string name = "view." + std::string(themeName(theme));
    auto* action = add(name.c_str(), text, {}, tr("Colours of window and figures"));
    action->setCheckable(true);
    group.addAction(action);
    menu.addAction(action);
    connect(action, &QAction::triggered, &m_session, [this, theme] { m_session.setTheme(theme); });
    const auto show = [this, theme, action] { action->setChecked(m_session.theme() == theme); };
    connect(&m_session, &Session::themeChanged, action, show);
    show();
}

void WindowActions::buildToolBar() {
    auto* bar = m_window.addToolBar(tr("Tools"));
    bar->setObjectName(QStringLiteral("tools"));
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({kToolIcon, kToolIcon});
    m_undo->setIconText(tr("Undo"));
    m_redo->setIconText(tr("Redo"));
    m_pin->setIconText(tr("Pin"));
    //: Short: all of the tool bar has to fit into a window of 1280 pixels
    m_exportFigure->setIconText(tr("Export figure…", "tool bar"));
    bar->addActions({m_undo, m_redo});
    bar->addSeparator();
    bar->addActions({m_newSeed, m_resetAll});
    bar->addSeparator();
    bar->addActions({m_pin, m_slowMotion});
    bar->addSeparator();
    bar->addActions({m_resetViews, m_exportFigure});
    auto* gap = new QWidget(bar);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(gap);
    m_present->setIconText(tr("Present"));
    bar->addAction(m_present);
}

} // namespace soma::ui
