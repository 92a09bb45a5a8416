// SPDX-License-Identifier: GPL-3.0-or-later
// A heat map in a panel, and the scale of its colours to the right. All pointers belong to the
// plot. GUI thread.
#pragma once

#include "core/figures/figure.hpp"
#include "ui/plots/map_cells.hpp"
#include "ui/plots/plot_theme.hpp"
#include "ui/plots/rich_label.hpp"

#include <qcustomplot.h>

namespace soma::ui {

class MapScene {
public:
    /// Puts scale and title into the plot's layout, right of `rect` in `row` and `column`.
    MapScene(QCPAxisRect& rect, int row, int column);

    void setMap(const HeatMap& map, Scale x, Scale y);
    void setStyle(const HeatMap& map, const PlotTheme& theme, const QFont& font);
    void setTickCount(int count);

    [[nodiscard]] const MapCells& cells() const { return *m_cells; }

private:
    MapCells* m_cells;
    QCPColorScale* m_scale;
    RichLabel* m_title;
};

} // namespace soma::ui
