// SPDX-License-Identifier: GPL-3.0-or-later
// The window: parameters on the left, figures, messages above them, numbers below. It only connects
// session, simulator and views; each decides for itself. GUI thread.
#pragma once

#include "ui/panels/status_line.hpp"
#include "ui/session/session.hpp"
#include "ui/worker/simulator.hpp"

#include <QMainWindow>
#include <QTimer>

#include <map>

class QDockWidget;
class QVBoxLayout;

namespace soma::ui {

class Board;
class EquationView;
class Exporter;
class FigurePanel;
class LessonDock;
class MessageBar;
class PinBar;
class PlaybackBar;
class Presenter;
class ScenarioFiles;
class ScenarioForm;
class Sharing;
class WindowActions;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    struct Options {
        ShowTime showTime = ShowTime::Yes;
        /// 0 takes all cores but one.
        unsigned threads = 0;
        /// Where progress in lessons is kept; empty: nowhere.
        QString lessonsFolder{};
    };

    MainWindow(Session& session, Options options, QWidget* parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] const Session& session() const { return m_session; }

    [[nodiscard]] Board& board() { return *m_board; }

    [[nodiscard]] MessageBar& messages() { return *m_messages; }

    [[nodiscard]] ScenarioFiles& files() { return *m_files; }

    [[nodiscard]] EquationView& equations() { return *m_equations; }

    [[nodiscard]] PlaybackBar& playback() { return *m_playback; }

    [[nodiscard]] Presenter& presenter() { return *m_presenter; }

    [[nodiscard]] LessonDock& lessons() { return *m_lessons; }

    [[nodiscard]] Simulator& simulator() { return m_simulator; }

    /// Sizes and places by name, for the next start.
    [[nodiscard]] std::map<QString, QByteArray> layoutState() const;
    void restoreLayout(const std::map<QString, QByteArray>& state);

    /// Every visible figure shows the complete answer to the present scenario.
    [[nodiscard]] bool isSettled() const;

    /// Not larger than what a screen has free, its frame included.
    void fitInto(QSize available);

    /// Says once that the session is not saved, and why.
    void tellUnsaved(const QString& reason);

Q_SIGNALS:
    void settled();
    /// The window is going away: last chance to look at it.
    void closing();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    [[nodiscard]] QString docksName() const;
    [[nodiscard]] QString columnsName(const QString& what) const;
    [[nodiscard]] ScenarioForm& buildDock();
    void buildLessons(ScenarioForm& form, const QString& folder);
    void buildCentre();
    void connectSession();
    void connectSimulator();
    void connectPanels();
    void connectPlayback();
    void connectFiles();
    void connectSharing();
    void connectActions();
    void request();
    void stopCurves();
    void showTitle();
    void showTheme();
    void showFigure(const QString& view, const FigurePointer& figure, quint64 stamp,
                    double elapsed_ms);
    void showFailure(const QString& view, const QString& reason, quint64 stamp);
    void showRun(const RunReport& report);
    void pin();
    void turnScenario(int by);
    void leaveMode();
    void dragMarker(const QString& setting, double value);
    void goTo(const QString& xSetting, double x, const QString& ySetting, double y);
    [[nodiscard]] Change stopAt(const QString& setting, double value) const;
    void tellProblem(const QString& key, const QString& text);
    [[nodiscard]] FigurePanel& figureInUse() const;
    void showKeys();
    void showAbout();
    void noteSettled();
    void noteLate();

    Session& m_session;
    WindowActions* m_actions;
    ScenarioFiles* m_files;
    Exporter* m_exporter;
    Sharing* m_sharing;
    EquationView* m_equations;
    MessageBar* m_messages;
    Board* m_board;
    PlaybackBar* m_playback;
    QDockWidget* m_dock;
    LessonDock* m_lessons = nullptr;
    QVBoxLayout* m_centre = nullptr;
    Presenter* m_presenter = nullptr;
    StatusLine* m_status;
    QTimer m_patience;        // runs while an answer is not yet late
    bool m_isStopped = false; // the user wants to wait no longer for curves
    Simulator m_simulator;    // last: its workers are joined before anything they might reach goes
};

} // namespace soma::ui
