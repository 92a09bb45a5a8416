// SPDX-License-Identifier: GPL-3.0-or-later
// Typeset text inside a QCustomPlot: QCP's own labels know neither subscripts nor italics. Works on
// screen and in PNG, SVG and PDF. GUI thread.
#pragma once

#include <QColor>
#include <QFont>
#include <QTextDocument>
#include <qcustomplot.h>

namespace soma::ui {

/// A piece of HTML, laid out once and drawn often.
class TypesetText {
public:
    TypesetText();

    /// `width` > 0 wraps lines, which are then aligned.
    void set(const QString& html, const QFont& font, double width = -1,
             Qt::Alignment alignment = Qt::AlignHCenter);

    [[nodiscard]] const QString& html() const { return m_html; }

    [[nodiscard]] QString plain() const { return m_document->toPlainText(); }

    [[nodiscard]] QSizeF size() const {
        return m_html.isEmpty() ? QSizeF(0, 0) : m_document->size();
    }

    void draw(QPainter& painter, QPointF topLeft, const QColor& colour) const;

private:
    std::unique_ptr<QTextDocument> m_document;
    QString m_html;
    QFont m_font;
    double m_width = -1;
};

/// One line (or, wrapped, some) beside, above or below an axis rect and centred on it.
class RichLabel : public QCPLayoutElement {
    Q_OBJECT

public:
    enum class Direction { Horizontal, Upwards };

    RichLabel(QCustomPlot* plot, Direction direction);

    void setStyle(const QFont& font, const QColor& colour);
    /// `brief` is shown where `full` does not fit.
    void setHtml(const QString& full, const QString& brief = {});
    /// Wraps to this many pixels; -1 keeps one line.
    void setWrapWidth(double width);

    /// The label is centred on `rect`, which must outlive it or be replaced.
    void setCentredOn(const QCPAxisRect* rect) { m_rect = rect; }

    /// The text of the form that was or would be drawn in full.
    [[nodiscard]] QString plainText() const { return m_full.plain(); }

    [[nodiscard]] QSize minimumOuterSizeHint() const override;
    [[nodiscard]] QSize maximumOuterSizeHint() const override;

protected:
    void draw(QCPPainter* painter) override;

private:
    [[nodiscard]] int thickness() const;
    [[nodiscard]] double room() const;
    void typeset();

    Direction m_direction;
    TypesetText m_full;
    TypesetText m_brief;
    QString m_fullHtml;
    QString m_briefHtml;
    QFont m_font;
    QColor m_colour = Qt::black;
    double m_wrapWidth = -1;
    QPointer<const QCPAxisRect> m_rect;
};

} // namespace soma::ui
