// SPDX-License-Identifier: GPL-3.0-or-later
// The line at the bottom: what the run gave, what the cursor points at, and how far a long curve
// is. GUI thread.
#pragma once

#include <QStatusBar>

class QLabel;
class QProgressBar;
class QToolButton;

namespace soma::ui {

struct RunReport;

enum class ShowTime { Yes, No };

class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    /// Without the time taken, the line is the same for the same run.
    explicit StatusLine(ShowTime showTime, QWidget* parent = nullptr);

    /// What the line says of a run, for a screen reader.
    [[nodiscard]] static QString spoken(const RunReport& report);
    void showRun(const RunReport& report);
    void showReadOut(const QString& text);
    /// Something is computed, from 0 to 1, after so much time; what is short is not worth a bar.
    void showProgress(double progress, double elapsed_ms);
    /// Something is computed for a while already and has not said how far it is.
    void showBusy();
    void hideProgress();
    /// The user ended it early.
    void showStopped();

Q_SIGNALS:
    void stopRequested();
    /// There is, or is no longer, something to stop.
    void busyChanged(bool busy);

private:
    void setBusy(bool busy);

    ShowTime m_showTime;
    QLabel* m_run;
    QLabel* m_readOut;
    QProgressBar* m_progress;
    QToolButton* m_stop;
};

} // namespace soma::ui
