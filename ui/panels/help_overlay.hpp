// SPDX-License-Identifier: GPL-3.0-or-later
// A sheet over the window that lists keys and mouse gestures, in two columns; any key or click
// closes it. It takes as much of its font's size as the window has room for. GUI thread.
#pragma once

#include "ui/panels/help_text.hpp"

#include <QPointer>
#include <QWidget>

class QLabel;

namespace soma::ui {

class HelpOverlay : public QWidget {
    Q_OBJECT

public:
    /// Opens over the window and deletes itself when closed.
    explicit HelpOverlay(QMainWindow& window);

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build(const std::vector<HelpSection>& sections);
    [[nodiscard]] QLabel* addColumn(const QString& html);
    void fit();

    QWidget* m_sheet = nullptr;
    QPointer<QWidget> m_focusBefore;
};

} // namespace soma::ui
