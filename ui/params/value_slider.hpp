// SPDX-License-Identifier: GPL-3.0-or-later
// A horizontal slider of fine ticks: a click jumps to the pointer, Shift drags ten times finer, the
// wheel works only with the focus, and a double click asks for the default. GUI thread.
#pragma once

#include <QSlider>

namespace soma::ui {

class ValueSlider : public QSlider {
    Q_OBJECT

public:
    explicit ValueSlider(QWidget* parent = nullptr);

    /// Shows a tick without saying that it was moved.
    void showTick(int tick);

Q_SIGNALS:
    void resetRequested();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    [[nodiscard]] QRect handleRect() const;
    [[nodiscard]] double ticksPerPixel() const;
    void moveTo(double tick);

    double m_exact = 0; // where the drag is, between ticks and perhaps beyond the ends
    double m_lastX = 0;
};

} // namespace soma::ui
