// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/params/flash.hpp"

#include <QPainter>
#include <QVariantAnimation>
#include <QWidget>

namespace soma::ui {

namespace {

constexpr int kFade_ms = 900;
constexpr double kStrongest = 0.45;
constexpr double kRound = 4;

/// Lies over its parent, lets the mouse through, and goes when it has faded.
class Tint : public QWidget {
public:
    explicit Tint(QWidget& over)
        : QWidget(&over) {
        setObjectName(QStringLiteral("flash"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setGeometry(over.rect());
        m_fade.setStartValue(kStrongest);
        m_fade.setEndValue(0.0);
        m_fade.setDuration(kFade_ms);
        connect(&m_fade, &QVariantAnimation::valueChanged, this, [this] { update(); });
        connect(&m_fade, &QVariantAnimation::finished, this, &QWidget::deleteLater);
        m_fade.start();
        show();
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setOpacity(m_fade.currentValue().toDouble());
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::Highlight));
        painter.drawRoundedRect(rect(), kRound, kRound);
    }

private:
    QVariantAnimation m_fade;
};

} // namespace

void flash(QWidget& widget) { new Tint(widget); }

} // namespace soma::ui
