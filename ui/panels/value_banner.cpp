// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/value_banner.hpp"

#include <QEvent>
#include <QPainter>

namespace soma::ui {

namespace {

constexpr int kShown_ms = 2000;
constexpr double kFontFactor = 2.2; // of the ground's
constexpr int kMargin = 12;

} // namespace

ValueBanner::ValueBanner(QWidget& ground)
    : QLabel(ground.window())
    , m_ground(ground) {
    setObjectName(QStringLiteral("banner"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setTextFormat(Qt::RichText);
    setContentsMargins(2 * kMargin, kMargin / 2, 2 * kMargin, kMargin / 2);
    hide();
    m_patience.setSingleShot(true);
    m_patience.setInterval(kShown_ms);
    connect(&m_patience, &QTimer::timeout, this, &QWidget::hide);
    ground.installEventFilter(this);
}

void ValueBanner::tell(const QString& html) {
    if (parentWidget() != m_ground.window()) // no child of the ground: a splitter would lay it out
        setParent(m_ground.window());
    QFont large = m_ground.font();
    large.setPointSizeF(large.pointSizeF() * kFontFactor);
    setFont(large);
    setText(html);
    place();
    show();
    raise();
    m_patience.start();
}

void ValueBanner::place() {
    adjustSize();
    const QPoint middle((m_ground.width() - width()) / 2, kMargin);
    move(m_ground.mapTo(m_ground.window(), middle));
}

bool ValueBanner::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QLabel::eventFilter(watched, event);
}

void ValueBanner::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = palette().color(QPalette::Base);
    ground.setAlphaF(0.9F);
    painter.setBrush(ground);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRoundedRect(rect().adjusted(0, 0, -1, -1), kMargin, kMargin);
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace soma::ui
