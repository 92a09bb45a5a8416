// SPDX-License-Identifier: GPL-3.0-or-later
// Every command of the window, once: menus and tool bar are made from these actions. What they do
// is connected by the window. GUI thread.
#pragma once

#include "ui/session/session.hpp"
#include "ui/worker/view.hpp"

#include <QAction>
#include <QObject>

#include <map>
#include <vector>

class QMainWindow;
class QMenu;

namespace soma::ui {

class RecentMenu;

class WindowActions : public QObject {
    Q_OBJECT

public:
    WindowActions(Session& session, QMainWindow& window);

    [[nodiscard]] QAction& open() { return *m_open; }

    [[nodiscard]] QAction& save() { return *m_save; }

    [[nodiscard]] QAction& saveAs() { return *m_saveAs; }

    [[nodiscard]] RecentMenu& recent() { return *m_recent; }

    [[nodiscard]] QAction& copyFigure() { return *m_copyFigure; }

    [[nodiscard]] QAction& exportFigure() { return *m_exportFigure; }

    [[nodiscard]] QAction& exportWindow() { return *m_exportWindow; }

    [[nodiscard]] QAction& showCode() { return *m_showCode; }

    [[nodiscard]] QAction& showProgram() { return *m_showProgram; }

    [[nodiscard]] QAction& copyState() { return *m_copyState; }

    [[nodiscard]] QAction& pasteState() { return *m_pasteState; }

    [[nodiscard]] QAction& resetViews() { return *m_resetViews; }

    [[nodiscard]] QAction& pin() { return *m_pin; }

    /// Puts the switch of the lessons beside the others of the view.
    void showLessons(QAction& toggle);

    [[nodiscard]] QAction& slowMotion() { return *m_slowMotion; }

    [[nodiscard]] QAction& equations() { return *m_equations; }

    [[nodiscard]] QAction& stop() { return *m_stop; }

    [[nodiscard]] QAction& keys() { return *m_keys; }

    [[nodiscard]] QAction& about() { return *m_about; }

private:
    QAction* add(const char* name, const QString& text, const QKeySequence& keys,
                 const QString& tip);
    void makeFileActions();
    void makeEditActions();
    void makeViewActions();
    QAction* adopt(QAction* action, const char* name, const QKeySequence& keys);
    void makeShareActions();
    void setIcons();
    void buildMenus();
    void buildModelMenu(QMenu& menu);
    void buildViewMenu(QMenu& menu);
    void addFigure(QMenu& menu, const FigureEntry& figure);
    void addLanguages(QMenu& menu);
    void addTheme(QMenu& menu, QActionGroup& group, ThemeChoice theme, const QString& text);
    void buildToolBar();

    Session& m_session;
    QMainWindow& m_window;
    QAction* m_open = nullptr;
    QAction* m_save = nullptr;
    QAction* m_saveAs = nullptr;
    RecentMenu* m_recent = nullptr; // the window's
    QAction* m_copyFigure = nullptr;
    QAction* m_exportFigure = nullptr;
    QAction* m_exportWindow = nullptr;
    QAction* m_showCode = nullptr;
    QAction* m_showProgram = nullptr;
    QAction* m_copyState = nullptr;
    QAction* m_pasteState = nullptr;
    QAction* m_quit = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QAction* m_newSeed = nullptr;
    QAction* m_pin = nullptr;
    QAction* m_unpinAll = nullptr;
    QAction* m_present = nullptr;
    QAction* m_resetAll = nullptr;
    QAction* m_resetViews = nullptr;
    QAction* m_slowMotion = nullptr;
    QAction* m_equations = nullptr;
    QAction* m_stop = nullptr;
    QAction* m_keys = nullptr;
    QAction* m_explain = nullptr;
    QAction* m_about = nullptr;
};

} // namespace soma::ui
