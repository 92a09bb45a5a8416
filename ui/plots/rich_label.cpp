// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/rich_label.hpp"

#include <QAbstractTextDocumentLayout>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace soma::ui {
namespace {

constexpr int kPadding = 2;

} // namespace

TypesetText::TypesetText()
    : m_document(std::make_unique<QTextDocument>()) {
    m_document->setDocumentMargin(0);
    m_document->setUndoRedoEnabled(false);
}

void TypesetText::set(const QString& html, const QFont& font, double width,
                      Qt::Alignment alignment) {
    if (html == m_html && font == m_font && width == m_width)
        return;
    m_html = html;
    m_font = font;
    m_width = width;
    m_document->setDefaultFont(font);
    QTextOption option(width > 0 ? alignment : Qt::AlignLeft);
    option.setTextDirection(Qt::LayoutDirectionAuto); // as the text reads, not as the window does
    m_document->setDefaultTextOption(option);
    m_document->setHtml(html);
    m_document->setTextWidth(width);
}

void TypesetText::draw(QPainter& painter, QPointF topLeft, const QColor& colour) const {
    if (m_html.isEmpty())
        return;
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, colour);
    painter.save();
    painter.translate(topLeft);
    m_document->documentLayout()->draw(&painter, context);
    painter.restore();
}

RichLabel::RichLabel(QCustomPlot* plot, Direction direction)
    : QCPLayoutElement(plot)
    , m_direction(direction) {
    setMargins(QMargins());
    setAutoMargins(QCP::msNone);
}

void RichLabel::setStyle(const QFont& font, const QColor& colour) {
    m_font = font;
    m_colour = colour;
    typeset();
}

void RichLabel::setHtml(const QString& full, const QString& brief) {
    m_fullHtml = full;
    m_briefHtml = brief;
    typeset();
}

void RichLabel::setWrapWidth(double width) {
    m_wrapWidth = width;
    typeset();
}

void RichLabel::typeset() {
    m_full.set(m_fullHtml, m_font, m_wrapWidth);
    m_brief.set(m_briefHtml, m_font, m_wrapWidth);
}

int RichLabel::thickness() const {
    const double height = std::max(m_full.size().height(), m_brief.size().height());
    return height > 0 ? static_cast<int>(std::ceil(height)) + kPadding : 0;
}

QSize RichLabel::minimumOuterSizeHint() const {
    return m_direction == Direction::Horizontal ? QSize(0, thickness()) : QSize(thickness(), 0);
}

QSize RichLabel::maximumOuterSizeHint() const {
    return m_direction == Direction::Horizontal ? QSize(QWIDGETSIZE_MAX, thickness())
                                                : QSize(thickness(), QWIDGETSIZE_MAX);
}

// How long the text may be: upwards as long as the axis (and a bit), else as wide as the plot.
double RichLabel::room() const {
    if (m_direction == Direction::Horizontal)
        return parentPlot()->viewport().width() - 2 * kPadding;
    return m_rect ? m_rect->height() + kPadding * 4 : outerRect().height();
}

void RichLabel::draw(QCPPainter* painter) {
    const bool fits = m_full.size().width() <= room() || m_briefHtml.isEmpty();
    const TypesetText& text = fits ? m_full : m_brief;
    if (text.html().isEmpty())
        return;
    const QSizeF size = text.size();
    const double shrink = std::min(1.0, room() / size.width());
    QPointF centre = m_rect ? m_rect->rect().toRectF().center() : outerRect().toRectF().center();
    painter->save();
    if (m_direction == Direction::Horizontal) {
        const double half = shrink * size.width() / 2;
        const double least = kPadding + half;
        const double most = parentPlot()->viewport().width() - kPadding - half;
        centre.setX(std::clamp(centre.x(), least, std::max(least, most)));
        centre.setY(outerRect().toRectF().center().y());
        painter->translate(centre);
    } else {
        centre.setX(outerRect().toRectF().center().x());
        painter->translate(centre);
        painter->rotate(-90);
    }
    painter->scale(shrink, shrink);
    text.draw(*painter, QPointF(-size.width() / 2, -size.height() / 2), m_colour);
    painter->restore();
}

} // namespace soma::ui
