// SPDX-License-Identifier: GPL-3.0-or-later
// A FigurePlot on screen, with a mouse.
#pragma once

#include "tests/ui/plots_samples.hpp"
#include "ui/plots/figure_plot.hpp"

#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>
#include <qcustomplot.h>

#include <gtest/gtest.h>

namespace soma::test {

class FigurePlotFixture : public testing::Test {
protected:
    static constexpr int kPatience_ms = 5000;

    void show(Figure figure, QSize size = {600, 450}) {
        plot.resize(size);
        plot.setFigure(shared(std::move(figure)), ++stamp);
        plot.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&plot));
        waitForFrame();
    }

    void update(Figure figure) {
        plot.setFigure(shared(std::move(figure)), ++stamp);
        waitForFrame();
    }

    void waitForFrame() {
        const auto isPainted = [this] {
            return !frames.isEmpty() && frames.last().first().toULongLong() == stamp;
        };
        ASSERT_TRUE(QTest::qWaitFor(isPainted, kPatience_ms));
    }

    QCustomPlot& canvas() { return *plot.findChild<QCustomPlot*>(); }

    QCPAxis& xAxis(int panel = 0) { return *canvas().axisRect(panel)->axis(QCPAxis::atBottom); }

    QCPAxis& yAxis(int panel = 0) { return *canvas().axisRect(panel)->axis(QCPAxis::atLeft); }

    QPoint pixel(double x, double y, int panel = 0) {
        return QPointF(xAxis(panel).coordToPixel(x), yAxis(panel).coordToPixel(y)).toPoint();
    }

    QColor colourAt(double x, double y) {
        const QImage image = canvas().grab().toImage();
        const double ratio = image.devicePixelRatio();
        return image.pixelColor((QPointF(pixel(x, y)) * ratio).toPoint());
    }

    void wheel(QPoint at, int notches) {
        QWheelEvent event(at, canvas().mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&canvas(), &event);
    }

    // QTest::mouseMove moves no buttons.
    void moveTo(QPoint at, Qt::MouseButtons buttons = {}, Qt::KeyboardModifiers modifiers = {}) {
        QMouseEvent event(QEvent::MouseMove, at, canvas().mapToGlobal(at), Qt::NoButton, buttons,
                          modifiers);
        QApplication::sendEvent(&canvas(), &event);
    }

    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mousePress(&canvas(), Qt::LeftButton, modifiers, from);
        moveTo((from + to) / 2, Qt::LeftButton, modifiers);
        moveTo(to, Qt::LeftButton, modifiers);
        QTest::mouseRelease(&canvas(), Qt::LeftButton, modifiers, to);
    }

    void click(QPoint at) { QTest::mouseClick(&canvas(), Qt::LeftButton, {}, at); }

    /// What the plot tells with the pointer at a place.
    QString readAt(double x, double y) {
        QSignalSpy read(&plot, &ui::FigurePlot::readOut);
        moveTo(pixel(x, y));
        return read.isEmpty() ? QString() : read.last().first().toString();
    }

    ui::FigurePlot plot;
    QSignalSpy frames{&plot, &ui::FigurePlot::framePainted};
    quint64 stamp = 0;
};

} // namespace soma::test
