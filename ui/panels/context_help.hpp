// SPDX-License-Identifier: GPL-3.0-or-later
// The What's This mode for every control: whoever has no text of its own gets one from its tool
// tip, its name or its figure, at the moment when the mode starts. GUI thread.
#pragma once

#include <QObject>

class QMainWindow;
class QWidget;

namespace soma::ui {

class ContextHelp : public QObject {
    Q_OBJECT

public:
    /// Watches the window for the start of the mode.
    explicit ContextHelp(QMainWindow& window);

    /// Gives a text to every action, figure and control of the window that has none.
    static void explainAll(const QWidget& window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace soma::ui
