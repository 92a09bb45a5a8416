// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the eye to a widget: one soft pulse of the highlight colour over it, a second long. It
// never flickers, however often it is asked. GUI thread.
#pragma once

#include <QVariantAnimation>
#include <QWidget>

namespace soma::ui {

class Flash : public QWidget {
    Q_OBJECT

public:
    /// Fewer than three pulses a second are safe for everybody.
    static constexpr int kShortestPeriod_ms = 400;

    explicit Flash(QWidget& target);

    void start();

    /// From 0 to 1.
    [[nodiscard]] double strength() const;

    [[nodiscard]] QVariantAnimation& pulse() { return m_pulse; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget& m_target;
    QVariantAnimation m_pulse;
};

} // namespace soma::ui
