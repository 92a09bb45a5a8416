// SPDX-License-Identifier: GPL-3.0-or-later
// A horizontal slider of fine ticks: a click jumps to the pointer, Shift drags ten times finer, the
// wheel works only with the focus, and a double click asks for the default. Marks stand under the
// groove. GUI thread.
#pragma once

#include <QSlider>

#include <vector>

namespace soma::ui {

/// A thin line under the groove, or a place of note, which is stronger and has a text.
struct SliderMark {
    int tick;
    QString text;
};

class ValueSlider : public QSlider {
    Q_OBJECT

public:
    explicit ValueSlider(QWidget* parent = nullptr);

    /// Shows a tick without saying that it was moved.
    void showTick(int tick);
    void setMarks(std::vector<SliderMark> marks);

    [[nodiscard]] const std::vector<SliderMark>& marks() const { return m_marks; }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void resetRequested();
    /// Shift and an arrow: a tenth of a tick up or down.
    void nudged(int tenths);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    [[nodiscard]] QRect handleRect() const;
    [[nodiscard]] double ticksPerPixel() const;
    [[nodiscard]] int pixelOf(int tick) const;
    [[nodiscard]] QString textAt(int x) const;
    void moveTo(double tick);

    std::vector<SliderMark> m_marks;
    double m_exact = 0; // where the drag is, between ticks and perhaps beyond the ends
    double m_lastX = 0;
};

} // namespace soma::ui
