// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons.hpp"

#include "core/expect.hpp"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

namespace soma::ui {

using namespace Qt::StringLiterals;

namespace {

QColor colourOf(QIcon::Mode mode) {
    const QPalette palette = QGuiApplication::palette();
    if (mode == QIcon::Disabled)
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    return palette.color(mode == QIcon::Selected ? QPalette::HighlightedText
                                                 : QPalette::ButtonText);
}

/// Draws in the palette's colours of that moment, so nothing is to be done when they change.
class LineIcon : public QIconEngine {
public:
    explicit LineIcon(QByteArray svg)
        : m_svg(std::move(svg)) {}

    [[nodiscard]] QIconEngine* clone() const override { return new LineIcon(m_svg); }

    [[nodiscard]] bool isNull() override { return false; }

    void paint(QPainter* painter, const QRect& place, QIcon::Mode mode,
               QIcon::State /*state*/) override {
        QByteArray coloured = m_svg;
        coloured.replace("currentColor", colourOf(mode).name().toLatin1());
        const int side = std::min(place.width(), place.height());
        QRect square(0, 0, side, side);
        square.moveCenter(place.center());
        QSvgRenderer(coloured).render(painter, square);
    }

    [[nodiscard]] QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

private:
    QByteArray m_svg;
};

} // namespace

QIcon icon(std::string_view name) {
    const auto length = static_cast<qsizetype>(name.size());
    QFile file(u":/icons/%1.svg"_s.arg(QLatin1String(name.data(), length)));
    SOMA_EXPECT(file.open(QIODevice::ReadOnly));
    return QIcon(new LineIcon(file.readAll()));
}

QStringList iconNames() {
    QStringList names = QDir(u":/icons"_s).entryList();
    for (QString& name : names)
        name.chop(4); // .svg
    return names;
}

} // namespace soma::ui
