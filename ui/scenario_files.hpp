// SPDX-License-Identifier: GPL-3.0-or-later
// Opening and saving sessions through dialogs, from the recent files and by dropping files on the
// window. GUI thread.
#pragma once

#include "ui/session/session.hpp"

#include <QObject>

class QMimeData;
class QWidget;

namespace soma::ui {

class ScenarioFiles : public QObject {
    Q_OBJECT

public:
    ScenarioFiles(Session& session, QWidget& window);

    void askAndOpen();
    /// To the present file, or else asks.
    void save();
    void askAndSave();
    /// A session, a scenario, the output of a run, or a picture that carries its state.
    void openFile(const QString& path);
    void openRecent(const QString& path);
    void saveFile(const QString& path);
    /// A built-in scenario, by its place in the list.
    void openBuiltIn(int index);

    /// The local file that a drop brings; empty if it brings none.
    [[nodiscard]] static QString fileIn(const QMimeData& data);

Q_SIGNALS:
    /// A scenario came with a question for the reader.
    void asked(const QString& question);
    void failed(const QString& reason);
    void succeeded();

private:
    [[nodiscard]] QString proposedFile() const;

    Session& m_session;
    QWidget& m_window;
};

} // namespace soma::ui
