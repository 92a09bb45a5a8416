// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/params/form_area.hpp"

#include <QEvent>
#include <QStyle>

#include <algorithm>

namespace soma::ui {

FormArea::FormArea(int leastWidth, QWidget* parent)
    : QScrollArea(parent)
    , m_leastWidth(leastWidth) {
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
}

QSize FormArea::minimumSizeHint() const {
    const QSize least = QScrollArea::minimumSizeHint();
    if (widget() == nullptr)
        return least;
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    const int form = widget()->minimumSizeHint().width() + bar;
    return {std::max(m_leastWidth, form), least.height()};
}

// QScrollArea watches its widget.
bool FormArea::eventFilter(QObject* watched, QEvent* event) {
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace soma::ui
