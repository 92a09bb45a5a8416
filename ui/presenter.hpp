// SPDX-License-Identifier: GPL-3.0-or-later
// The presenter mode: everything large, menus away, what is dragged in big letters, the figures on
// the second screen where there are two, the keys of a presenter's remote. The session says whether
// it is on. GUI thread.
#pragma once

#include "ui/session/session.hpp"

#include <QAction>
#include <QFont>
#include <QObject>
#include <QPointer>

class QDockWidget;
class QMainWindow;
class QScreen;
class QVBoxLayout;

namespace soma::ui {

class Board;
class ValueBanner;

class Presenter : public QObject {
    Q_OBJECT

public:
    /// What it rearranges; `place` is where the board stands in the window.
    struct Parts {
        QMainWindow& window;
        QDockWidget& dock;
        Board& board;
        QVBoxLayout& place;
    };

    Presenter(Session& session, const Parts& parts);
    ~Presenter() override;

    /// Next and previous scenario (page down and up) and black screen (B): what remotes send.
    [[nodiscard]] const std::vector<QAction*>& remoteActions() const { return m_remote; }

    /// The window of the second screen, while the figures are there; else null.
    [[nodiscard]] QWidget* stage() const { return m_stage; }

protected:
    /// Waits for the window to be shown.
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// So many scenarios on, or back.
    void scenarioTurned(int by);

private:
    void addRemoteAction(const char* name, const QString& text, const QKeySequence& keys,
                         void (Presenter::*effect)());
    void begin();
    void show();
    void scaleText();
    void scaleDock();
    void shareWidth();
    void fillScreen();
    void moveFigures();
    void takeStage(QScreen& screen);
    void leaveStage();
    void tellChange();

    void next() { Q_EMIT scenarioTurned(1); }

    void previous() { Q_EMIT scenarioTurned(-1); }

    void toggleBlank();

    Session& m_session;
    Parts m_parts;
    QFont m_normalFont;
    int m_normalWidth = 0; // of the dock
    bool m_isOn = false;
    bool m_fillsScreen = false; // once the window stands on it
    Qt::WindowStates m_formerState;
    QPointer<QWidget> m_stage;
    QPointer<QWidget> m_hint; // stands for the figures while they are on the stage
    QPointer<QWidget> m_blank;
    ValueBanner* m_banner;
    Scenario m_told;
    std::vector<QAction*> m_remote;
};

} // namespace soma::ui
