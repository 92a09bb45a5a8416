// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/plot_canvas.hpp"

namespace soma::ui {

void PlotCanvas::setFocusFrame(const QColor& colour) {
    m_focusFrame = colour;
    update();
}

void PlotCanvas::paintEvent(QPaintEvent* event) {
    Q_EMIT aboutToPaint();
    QCustomPlot::paintEvent(event);
    if (m_focusFrame.isValid()) {
        QPainter painter(this);
        painter.setPen(QPen(m_focusFrame, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
    Q_EMIT painted();
}

// A plot that comes back has no size at first, and nothing can be painted on that.
void PlotCanvas::resizeEvent(QResizeEvent* event) {
    if (!event->size().isEmpty())
        QCustomPlot::resizeEvent(event);
}

} // namespace soma::ui
