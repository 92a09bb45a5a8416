// SPDX-License-Identifier: GPL-3.0-or-later
// A row's symbol: drawn sideways it scrubs the number, Shift ten times finer, and a double click
// asks for the default. The vertical way does not matter, and the pointer may leave. GUI thread.
#pragma once

#include <QLabel>

namespace soma::ui {

class SymbolLabel : public QLabel {
    Q_OBJECT

public:
    using QLabel::QLabel;

    /// Without it only the double click works, and the pointer does not promise more.
    void setScrubbing(bool isPossible);

Q_SIGNALS:
    void scrubStarted();
    /// By so many steps since the last time.
    void scrubbed(int steps);
    void scrubFinished();
    void resetRequested();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    enum class Phase { Idle, Pressed, Scrubbing };

    void scrub(double steps);

    bool m_isPossible = false;
    Phase m_phase = Phase::Idle;
    double m_lastX = 0;
    double m_rest = 0; // what is not yet a whole step
};

} // namespace soma::ui
