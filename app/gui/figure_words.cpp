// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/figure_words.hpp"

#include "ui/plots/rich_text.hpp"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace soma::app {

namespace {

using ui::numberText;

QString axisWords(const Axis& axis) {
    const QString name =
        axis.name.empty() ? ui::symbolPlain(axis.symbol) : ui::sentencePlain(axis.name);
    return axis.unit.empty() ? name : QStringLiteral("%1 (%2)").arg(name, ui::unitText(axis.unit));
}

QString rangeWords(double lo, double hi) {
    return QStringLiteral(" from %1 to %2").arg(numberText(lo), numberText(hi));
}

/// What the curves of a panel span, or what its axis does if there are none.
QString spanWords(const Panel& panel) {
    double lo = std::numeric_limits<double>::infinity();
    double hi = -lo;
    for (const auto& series : panel.series)
        for (const double y : series.y) {
            if (!std::isfinite(y))
                continue;
            lo = std::min(lo, y);
            hi = std::max(hi, y);
        }
    return lo <= hi ? rangeWords(lo, hi) : rangeWords(panel.y.lo, panel.y.hi);
}

QString panelWords(const Panel& panel) {
    if (panel.map)
        return QStringLiteral("%1 in colours%2 over %3")
            .arg(axisWords(panel.map->colour),
                 rangeWords(panel.map->colour.lo, panel.map->colour.hi), axisWords(panel.y));
    return axisWords(panel.y) + spanWords(panel);
}

QString curvesOf(const Figure& figure) {
    QStringList labels;
    for (const auto& panel : figure.panels)
        for (const auto& series : panel.series)
            if (!series.label.empty())
                labels << ui::labelPlain(series.label);
    labels.removeDuplicates();
    return labels.size() > 1 ? QStringLiteral(" Curves: %1.").arg(labels.join(QStringLiteral(", ")))
                             : QString();
}

} // namespace

QString wordsOf(const Figure& figure) {
    QStringList panels;
    for (const auto& panel : figure.panels)
        panels << panelWords(panel);
    QString words = QStringLiteral("%1: %2 against %3%4.")
                        .arg(ui::sentencePlain(figure.title), panels.join(QStringLiteral("; ")),
                             axisWords(figure.x), rangeWords(figure.x.lo, figure.x.hi)) +
                    curvesOf(figure);
    for (const auto& note : figure.notes)
        words += u' ' + ui::sentencePlain(note);
    return words;
}

} // namespace soma::app
