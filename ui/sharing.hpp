// SPDX-License-Identifier: GPL-3.0-or-later
// The state as text: to the clipboard, from it, as a code on the screen, and its run as a program.
// GUI thread.
#pragma once

#include <QObject>

class QWidget;

namespace soma::ui {

class Session;

class Sharing : public QObject {
    Q_OBJECT

public:
    Sharing(Session& session, QWidget& window);

    void copyState();
    /// Opens what the clipboard holds; refuses what is no state.
    void pasteState();
    void showCode();
    /// The run as a program.
    void showProgram();

Q_SIGNALS:
    void copied();
    void pasted();
    void failed(const QString& reason);

private:
    [[nodiscard]] QString text() const;

    Session& m_session;
    QWidget& m_window;
};

} // namespace soma::ui
