// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lesson_text.hpp"

#include "core/lessons/folder.hpp"
#include "ui/panels/formula.hpp"
#include "ui/plots/rich_text.hpp"

#include <QGuiApplication>
#include <QPainter>
#include <QScrollBar>
#include <QTextOption>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace soma::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSmallestWidth = 120;
constexpr double kListIndent = 18; // the panel is narrow

/// Something all the same: for no answer at all the document would read the file by itself.
QImage nothing() {
    QImage image(1, 1, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    return image;
}

QString withoutEntities(QString text) {
    return text.replace(u"&lt;"_s, u"<"_s)
        .replace(u"&gt;"_s, u">"_s)
        .replace(u"&quot;"_s, u"\""_s)
        .replace(u"&amp;"_s, u"&"_s);
}

} // namespace

QString typeset(const std::string& html) {
    const QString source = QString::fromStdString(html);
    QString result;
    bool isCode = false;
    for (qsizetype at = 0; at < source.size();) {
        const bool isTag = source[at] == u'<';
        const qsizetype end = source.indexOf(isTag ? u'>' : u'<', at);
        const qsizetype stop = end < 0 ? source.size() : end + (isTag ? 1 : 0);
        const QString part = source.mid(at, stop - at);
        if (isTag && part.startsWith(u"<code"_s))
            isCode = true;
        if (isTag && part.startsWith(u"</code"_s))
            isCode = false;
        const bool isText = !isTag && !isCode && !part.trimmed().isEmpty();
        result += isText ? sentenceHtml(withoutEntities(part).toStdString()) : part;
        at = stop;
    }
    return result;
}

QString typesetLine(const std::string& html) {
    constexpr QChar kRightToLeftMark(0x200F);
    return QGuiApplication::isRightToLeft() ? kRightToLeftMark + typeset(html) : typeset(html);
}

LessonText::LessonText(QWidget* parent)
    : QTextBrowser(parent) {
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    document()->setIndentWidth(kListIndent);
    QTextOption option;
    option.setTextDirection(layoutDirection()); // also where a sentence begins with a symbol
    document()->setDefaultTextOption(option);
}

void LessonText::show(const std::string& html, const std::string& folder) {
    m_folder = QString::fromStdString(folder);
    m_html = typeset(html);
    setHtml(m_html);
    fit();
}

QVariant LessonText::loadResource(int, const QUrl& name) {
    if (name.scheme() == u"equation")
        return equation(name.path());
    const auto path = pictureWithin(m_folder.toStdString(), name.toEncoded().toStdString());
    if (m_folder.isEmpty() || !path)
        return nothing();
    const QImage picture(QString::fromStdString(path->string()));
    if (picture.isNull())
        return nothing();
    const int width = std::max(kSmallestWidth, viewport()->width());
    return picture.width() > width ? picture.scaledToWidth(width, Qt::SmoothTransformation)
                                   : picture;
}

// One line below the other, at most as wide as the text.
QImage LessonText::equation(const QString& name) const {
    constexpr double kGap = 0.5; // em
    auto lines = Formula::linesOf(name);
    double width = 0;
    double height = 0;
    for (const auto& line : lines) {
        width = std::max(width, line.box().width());
        height += line.box().height() + kGap;
    }
    if (lines.empty())
        return nothing();
    const double room = std::max(kSmallestWidth, viewport()->width());
    const double em = std::min(fontMetrics().height() * 0.95, room / width);
    const double ratio = devicePixelRatioF();
    QImage image(QSizeF(width * em * ratio, height * em * ratio).toSize(),
                 QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    double y = 0;
    for (auto& line : lines) {
        line.colour(palette().color(QPalette::Text), {});
        line.paint(painter, {-line.box().left() * em, (y - line.box().top()) * em}, em);
        y += line.box().height() + kGap;
    }
    return image;
}

void LessonText::resizeEvent(QResizeEvent* event) {
    QTextBrowser::resizeEvent(event);
    if (event->oldSize().width() == event->size().width())
        return;
    setHtml(m_html); // pictures are as wide as the text
    fit();
}

void LessonText::changeEvent(QEvent* event) {
    QTextBrowser::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange)
        return;
    setHtml(m_html);
    fit();
}

// The panel scrolls, not a text within it.
void LessonText::wheelEvent(QWheelEvent* event) { event->ignore(); }

void LessonText::fit() {
    document()->setTextWidth(viewport()->width());
    setFixedHeight(static_cast<int>(std::ceil(document()->size().height())));
}

} // namespace soma::ui
