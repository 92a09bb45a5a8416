// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/formula.hpp"

#include "core/expect.hpp"

#include <QFile>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>

namespace soma::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double kUnits = 1000; // of the pictures, to one em

QString pathOf(const QString& name, int line) {
    return u":/equations/%1-%2.svg"_s.arg(name).arg(line);
}

const QRegularExpression& idForm() {
    static const QRegularExpression form(u" id=\"((trace\\.)?([^\".]+)(?:\\.\\d+)?)\""_s);
    return form;
}

SymbolName nameIn(const QRegularExpressionMatch& match) {
    return {match.captured(3), !match.captured(2).isEmpty()};
}

} // namespace

bool Formula::exists(const QString& name) { return QFile::exists(pathOf(name, 1)); }

std::vector<Formula> Formula::linesOf(const QString& name) {
    std::vector<Formula> lines;
    for (int line = 1; QFile::exists(pathOf(name, line)); ++line) {
        QFile file(pathOf(name, line));
        SOMA_EXPECT(file.open(QIODevice::ReadOnly));
        lines.push_back(Formula(file.readAll()));
    }
    return lines;
}

Formula::Formula(QByteArray svg)
    : m_svg(std::move(svg))
    , m_drawing(std::make_shared<QSvgRenderer>(m_svg)) {
    SOMA_EXPECT(m_drawing->isValid());
    const QRectF view = m_drawing->viewBoxF();
    m_box = {view.topLeft() / kUnits, view.size() / kUnits};
    readSymbols();
}

void Formula::readSymbols() {
    for (auto it = idForm().globalMatch(QString::fromUtf8(m_svg)); it.hasNext();) {
        const auto match = it.next();
        const QString id = match.captured(1);
        const QRectF place =
            m_drawing->transformForElement(id).mapRect(m_drawing->boundsOnElement(id));
        m_symbols.push_back({nameIn(match), {place.topLeft() / kUnits, place.size() / kUnits}});
    }
}

void Formula::colour(const QColor& text, const std::map<SymbolName, QColor>& colours) {
    const QString plain = QString::fromUtf8(m_svg);
    QString coloured;
    qsizetype done = 0;
    for (auto it = idForm().globalMatch(plain); it.hasNext();) {
        const auto match = it.next();
        coloured += QStringView(plain).mid(done, match.capturedEnd() - done);
        done = match.capturedEnd();
        if (const auto found = colours.find(nameIn(match)); found != colours.end())
            coloured += u" fill=\"%1\" stroke=\"%1\""_s.arg(found->second.name());
    }
    coloured += QStringView(plain).mid(done);
    coloured.replace(u"currentColor"_s, text.name());
    m_drawing->load(coloured.toUtf8());
}

void Formula::paint(QPainter& painter, const QPointF& origin, double em) const {
    m_drawing->render(&painter, {origin + m_box.topLeft() * em, m_box.size() * em});
}

} // namespace soma::ui
