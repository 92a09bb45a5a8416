// SPDX-License-Identifier: GPL-3.0-or-later
// The cells of a heat map, sharp at any magnification and on any scale. QCP stretches one picture
// of the whole map, which is slow for many cells and blurs them in files. GUI thread.
#pragma once

#include "core/figures/figure.hpp"
#include "ui/plots/axis_view.hpp"

#include <qcustomplot.h>

#include <cstddef>
#include <optional>
#include <vector>

namespace soma::ui {

/// Cells around `centres`, which rise and are evenly spaced on the scale. A single cell has no end.
class CellAxis {
public:
    CellAxis() = default;
    CellAxis(const std::vector<double>& centres, Scale scale);

    [[nodiscard]] std::optional<std::size_t> at(double value) const;
    [[nodiscard]] Span edges(std::size_t cell) const;

private:
    [[nodiscard]] double forward(double value) const;
    [[nodiscard]] double backward(double place) const;

    Scale m_scale = Scale::Linear;
    std::size_t m_count = 0;
    double m_first = 0;
    double m_step = 0;
};

struct MapCell {
    std::size_t column = 0;
    std::size_t row = 0;

    friend bool operator==(const MapCell&, const MapCell&) = default;
};

/// From dark to bright: perceptually uniform, in any kind of colour vision. NaN is transparent.
[[nodiscard]] QCPColorGradient mapGradient();

class MapCells : public QCPColorMap {
    Q_OBJECT

public:
    using QCPColorMap::QCPColorMap;

    /// A map whose values do not fill its grid counts as empty.
    void setMap(const HeatMap& map, Scale x, Scale y);

    [[nodiscard]] std::optional<MapCell> cellAt(QPointF pixel) const;
    /// In pixels, cut at the axes.
    [[nodiscard]] QRectF boxOf(MapCell cell) const;

protected:
    void draw(QCPPainter* painter) override;

private:
    /// The cell under each of `count` device pixels along an axis; none: -1.
    [[nodiscard]] static std::vector<int> cellsAlong(const QCPAxis& axis, const CellAxis& cells,
                                                     double from, double pixel, int count);
    [[nodiscard]] QImage picture(double pixelRatio);

    CellAxis m_x;
    CellAxis m_y;
};

} // namespace soma::ui
