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

struct FigureText {
    Q_DECLARE_TR_FUNCTIONS(soma::ui::FigureText)
};

QString valueText(double value, const Axis& axis) {
    const QString number = numberText(value);
    return axis.unit.empty() ? number : number + u' ' + unitText(axis.unit);
}

QString axisName(const Axis& axis) {
    return axis.name.empty() ? symbolPlain(axis.symbol) : sentencePlain(axis.name);
}

struct Extremes {
    double least = std::numeric_limits<double>::infinity();
    double most = -std::numeric_limits<double>::infinity();

    void include(const std::vector<double>& values) {
        for (const double value : values) {
            if (!std::isfinite(value))
                continue;
            least = std::min(least, value);
            most = std::max(most, value);
        }
    }
};

QString rangeText(const Extremes& values, const Axis& axis) {
    if (values.least > values.most)
        return FigureText::tr("%1: no data.").arg(axisName(axis));
    return FigureText::tr("%1: from %2 to %3.")
        .arg(axisName(axis), valueText(values.least, axis), valueText(values.most, axis));
}

QString mapText(const Panel& panel) {
    const Axis& y = panel.y;
    Extremes values;
    values.include(panel.map->z);
    return FigureText::tr("Vertical axis %1 from %2 to %3.")
               .arg(axisName(y), valueText(y.lo, y), valueText(y.hi, y)) +
           u' ' + rangeText(values, panel.map->colour);
}

QString panelText(const Panel& panel) {
    if (panel.map)
        return mapText(panel);
    Extremes values;
    for (const Series& series : panel.series)
        values.include(series.y);
    const QString range = rangeText(values, panel.y);
    const bool isEmpty = values.least > values.most;
    return panel.ticks.empty() || isEmpty
               ? range
               : range + u' ' + FigureText::tr("Marks: %1.").arg(panel.ticks.size());
}

QString markerText(const Marker& marker, const Axis& axis) {
    const QString name = labelPlain(marker.label.empty() ? axis.symbol : marker.label);
    return FigureText::tr("Marker %1 at %2.").arg(name, valueText(marker.at, axis));
}

QStringList markerTexts(const Figure& figure) {
    QStringList sentences;
    for (const Marker& marker : figure.markers)
        if (!marker.setting.empty())
            sentences << markerText(marker, figure.x);
    for (const Panel& panel : figure.panels)
        for (const Marker& level : panel.levels)
            if (!level.setting.empty())
                sentences << markerText(level, panel.y);
    return sentences;
}

} // namespace

QString figureName(const Figure& figure) {
    return sentencePlain(figure.title.empty() ? figure.id : figure.title);
}

QString figureDescription(const Figure& figure) {
    const Axis& x = figure.x;
    QStringList sentences{FigureText::tr("Horizontal axis %1 from %2 to %3.")
                              .arg(axisName(x), valueText(x.lo, x), valueText(x.hi, x))};
    for (const Panel& panel : figure.panels)
        sentences << panelText(panel);
    sentences << markerTexts(figure);
    for (const std::string& note : figure.notes)
        sentences << sentencePlain(note);
    return sentences.join(u' ');
}

} // namespace soma::ui
