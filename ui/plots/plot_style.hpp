// SPDX-License-Identifier: GPL-3.0-or-later
// Looks and data of single axes and plottables. GUI thread.
#pragma once

#include "core/figures/figure.hpp"
#include "ui/plots/axis_view.hpp"
#include "ui/plots/decimate.hpp"
#include "ui/plots/plot_theme.hpp"
#include "ui/plots/trace_graph.hpp"

#include <qcustomplot.h>

namespace soma::ui {

/// `smallestStep` between two ticks of a linear axis: 1 where only whole numbers occur.
void styleAxis(QCPAxis& axis, Scale scale, double smallestStep, const PlotTheme& theme,
               const QFont& font);
void stylePlottable(QCPAbstractPlottable& plottable, const Series& series, const QColor& colour,
                    const PlotTheme& theme);

/// Hands over what is visible, thinned to the pixels there are. Dots and bars are cut at `y`, for
/// devices that do not clip.
void feedGraph(QCPGraph& graph, const Series& series, const Columns& columns, Span y);

/// Points of a long curve less than a grain apart are one; for axes on any scale but linear it is
/// 0.
struct Grain {
    double x = 0;
    double y = 0;
};

void feedCurve(QCPCurve& curve, const Series& series, const Grain& grain);
void feedBars(QCPBars& bars, const Series& series, const Columns& columns, Span y);

} // namespace soma::ui
