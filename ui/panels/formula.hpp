// SPDX-License-Identifier: GPL-3.0-or-later
// One line of an equation, typeset beforehand (resources/equations): a picture whose symbols have
// names, colours and places. GUI thread.
#pragma once

#include <QByteArray>
#include <QColor>
#include <QRectF>
#include <QString>

#include <map>
#include <memory>
#include <tuple>
#include <vector>

class QPainter;
class QSvgRenderer;

namespace soma::ui {

/// A parameter has the id of its table; traces (V, I_Na ...) are told apart by `isTrace`.
struct SymbolName {
    QString id;
    bool isTrace = false;

    friend bool operator<(const SymbolName& a, const SymbolName& b) {
        return std::tie(a.isTrace, a.id) < std::tie(b.isTrace, b.id);
    }
};

class Formula {
public:
    /// Every line that there is of `name`: lif-1, lif-2 ...; none if there is no such equation.
    [[nodiscard]] static std::vector<Formula> linesOf(const QString& name);
    [[nodiscard]] static bool exists(const QString& name);

    /// All lengths are in em, the size of the type; y = 0 is the line on which the letters stand.
    [[nodiscard]] const QRectF& box() const { return m_box; }

    struct Symbol {
        SymbolName name;
        QRectF place;
    };

    /// A symbol stands here once for each time that it occurs, an outer one before its parts.
    [[nodiscard]] const std::vector<Symbol>& symbols() const { return m_symbols; }

    /// What is not named here is of the colour `text`, or of that of the symbol around it.
    void colour(const QColor& text, const std::map<SymbolName, QColor>& colours);

    /// Draws it with its origin at `origin`, `em` units large.
    void paint(QPainter& painter, const QPointF& origin, double em) const;

private:
    explicit Formula(QByteArray svg);
    void readSymbols();

    QByteArray m_svg;
    QRectF m_box;
    std::vector<Symbol> m_symbols;
    std::shared_ptr<QSvgRenderer> m_drawing;
};

} // namespace soma::ui
