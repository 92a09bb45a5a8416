// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/params/flash.hpp"

#include <QPainter>

namespace soma::ui {

namespace {

constexpr int kPulse_ms = 1000;
constexpr double kRise = 0.2; // share of the time until it is strongest
constexpr double kOpacity = 0.35;
constexpr double kRounding = 4;

} // namespace

Flash::Flash(QWidget& target)
    : QWidget(&target)
    , m_target(target) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    m_pulse.setDuration(kPulse_ms);
    m_pulse.setKeyValues({{0.0, 0.0}, {kRise, 1.0}, {1.0, 0.0}});
    connect(&m_pulse, &QVariantAnimation::valueChanged, this, [this] { update(); });
    connect(&m_pulse, &QVariantAnimation::finished, this, &QWidget::hide);
    hide();
}

double Flash::strength() const { return isHidden() ? 0 : m_pulse.currentValue().toDouble(); }

void Flash::start() {
    const bool isRunning = m_pulse.state() == QAbstractAnimation::Running;
    if (isRunning && m_pulse.currentTime() < kShortestPeriod_ms)
        return;
    m_pulse.stop();
    setGeometry(m_target.rect());
    raise();
    show();
    m_pulse.start();
}

void Flash::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor colour = palette().color(QPalette::Highlight);
    colour.setAlphaF(static_cast<float>(kOpacity * strength()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(rect(), kRounding, kRounding);
}

} // namespace soma::ui
