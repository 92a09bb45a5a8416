// SPDX-License-Identifier: GPL-3.0-or-later
// A QCustomPlot that tells when it was painted. GUI thread.
#pragma once

#include <qcustomplot.h>

namespace soma::ui {

class PlotCanvas : public QCustomPlot {
    Q_OBJECT

public:
    using QCustomPlot::QCustomPlot;

    /// Drawn around the plot while it has the keyboard's attention; invalid: none.
    void setFocusFrame(const QColor& colour);

Q_SIGNALS:
    void aboutToPaint();
    /// The last replot is on its way to the screen.
    void painted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QColor m_focusFrame;
};

} // namespace soma::ui
