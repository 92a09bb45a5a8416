// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window_actions.hpp"

#include "core/expect.hpp"
#include "core/figures/registry.hpp"
#include "core/model/model.hpp"
#include "ui/language/language.hpp"
#include "ui/params/core_text.hpp"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

namespace soma::ui {

WindowActions::WindowActions(Session& session, QMainWindow& window)
    : QObject(&window)
    , m_session(session)
    , m_window(window) {
    makeFileActions();
    makeEditActions();
    m_keys = add("help.keys", tr("&Keys"), QKeySequence(Qt::Key_F1),
                 tr("What the keys and the mouse do"));
    m_about = add("help.about", tr("&About Somascope"), {}, tr("Version and licence"));
    buildMenus();
    buildToolBar();
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
    m_open = add("file.open", tr("&Open scenario…"), QKeySequence::Open,
                 tr("Open a scenario or a run that was saved as JSON"));
    m_save = add("file.save", tr("&Save scenario…"), QKeySequence::Save,
                 tr("Save the scenario as JSON"));
    m_exportFigure = add("file.exportFigure", tr("&Export figure…"), QKeySequence(tr("Ctrl+E")),
                         tr("Save a figure as a picture"));
    m_exportWindow =
        add("file.exportWindow", tr("Export &window…"), QKeySequence(tr("Ctrl+Shift+E")),
            tr("Save the whole window as a picture"));
    m_quit = add("file.quit", tr("&Quit"), QKeySequence(tr("Ctrl+Q")), tr("Close the window"));
    connect(m_quit, &QAction::triggered, &m_window, &QWidget::close);
}

void WindowActions::makeEditActions() {
    m_newSeed = add("edit.newSeed", tr("&New seed"), QKeySequence(tr("R")),
                    tr("Draw another realisation of the noise"));
    m_resetAll = add("edit.resetAll", tr("Reset &all"), QKeySequence(tr("Ctrl+R")),
                     tr("All values back to those of the opened scenario"));
    m_resetViews = add("edit.resetViews", tr("Reset &views"), QKeySequence(tr("Ctrl+0")),
                       tr("All figures back to their full range"));
    m_slowMotion = add("view.slowMotion", tr("&Slow motion"), QKeySequence(tr("S")),
                       tr("Play the run, or the spike shown, a thousand times slower"));
    m_slowMotion->setCheckable(true);
    m_stop = add("edit.stop", tr("&Stop computing"), QKeySequence(Qt::Key_Escape),
                 tr("Leave long curves as they are now"));
    m_stop->setEnabled(false);
    connect(m_newSeed, &QAction::triggered, &m_session, &Session::newSeed);
    connect(m_resetAll, &QAction::triggered, &m_session, &Session::resetAll);
}

void WindowActions::buildMenus() {
    auto& bar = *m_window.menuBar();
    auto* file = bar.addMenu(tr("&File"));
    file->addActions({m_open, m_save});
    file->addSeparator();
    file->addActions({m_exportFigure, m_exportWindow});
    file->addSeparator();
    file->addAction(m_quit);
    bar.addMenu(tr("&Edit"))->addActions({m_newSeed, m_resetAll, m_resetViews, m_stop});
    buildModelMenu(*bar.addMenu(tr("&Model")));
    buildViewMenu(*bar.addMenu(tr("&View")));
    bar.addMenu(tr("&Help"))->addActions({m_keys, m_about});
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
    addLanguages(*menu.addMenu(tr("&Language")));
    menu.addSeparator();
    menu.addAction(m_slowMotion);
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
    const bool isDark = theme == ThemeChoice::Dark;
    auto* action =
        add(isDark ? "view.dark" : "view.light", text, {}, tr("Colours of window and figures"));
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
    m_newSeed->setIconText(tr("⟳ New seed"));
    m_resetAll->setIconText(tr("↺ Reset all"));
    m_resetViews->setIconText(tr("⌂ Reset views"));
    m_slowMotion->setIconText(tr("▶ Slow motion"));
    m_exportFigure->setIconText(tr("⇩ Export figure…"));
    bar->addActions({m_newSeed, m_resetAll});
    bar->addSeparator();
    bar->addAction(m_slowMotion);
    bar->addSeparator();
    bar->addActions({m_resetViews, m_exportFigure});
}

} // namespace soma::ui
