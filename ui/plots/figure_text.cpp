// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/figure_text.hpp"

#include "ui/plots/rich_text.hpp"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <limits>

namespace soma::ui {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text) { return QCoreApplication::translate("soma::ui::FigureText", text); }

QString valueText(double value, const Axis& axis) {
    const QString number = numberText(value);
    return axis.unit.empty() ? number : number + u' ' + unitText(axis.unit);
}

QString axisName(const Axis& axis) {
    return axis.name.empty() ? symbolPlain(axis.symbol) : QString::fromStdString(axis.name);
}

QString panelText(const Panel& panel) {
    double least = std::numeric_limits<double>::infinity();
    double most = -least;
    for (const Series& series : panel.series) {
        for (const double y : series.y) {
            if (!std::isfinite(y))
                continue;
            least = std::min(least, y);
            most = std::max(most, y);
        }
    }
    if (least > most)
        return tr("%1: no data.").arg(axisName(panel.y));
    const QString range =
        tr("%1: from %2 to %3.")
            .arg(axisName(panel.y), valueText(least, panel.y), valueText(most, panel.y));
    return panel.ticks.empty() ? range : range + u' ' + tr("Marks: %1.").arg(panel.ticks.size());
}

} // namespace

QString figureName(const Figure& figure) {
    return QString::fromStdString(figure.title.empty() ? figure.id : figure.title);
}

QString figureDescription(const Figure& figure) {
    const Axis& x = figure.x;
    QStringList sentences{tr("Horizontal axis %1 from %2 to %3.")
                              .arg(axisName(x), valueText(x.lo, x), valueText(x.hi, x))};
    for (const Panel& panel : figure.panels)
        sentences << panelText(panel);
    for (const Marker& marker : figure.markers)
        if (!marker.setting.empty())
            sentences
                << tr("Marker %1 at %2.").arg(symbolPlain(marker.label), valueText(marker.at, x));
    for (const std::string& note : figure.notes)
        sentences << QString::fromStdString(note);
    return sentences.join(u' ');
}

} // namespace soma::ui
