// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/map_cells.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace soma::ui {
namespace {

constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();
// SVG and PDF get the cells as a picture of so many pixels a unit: rectangles side by side show
// seams in many viewers, and one pixel a cell would be smoothed by others.
constexpr double kVectorRatio = 4;

// Viridis by van der Walt and Smith (2015), https://bids.github.io/colormap, at every tenth.
constexpr std::array<QRgb, 11> kViridis{0xff440154, 0xff482475, 0xff414487, 0xff355f8d,
                                        0xff2a788e, 0xff21918c, 0xff22a884, 0xff44bf70,
                                        0xff7ad151, 0xffbddf26, 0xfffde725};

} // namespace

CellAxis::CellAxis(const std::vector<double>& centres, Scale scale)
    : m_scale(scale)
    , m_count(centres.size()) {
    if (m_count == 0)
        return;
    m_first = forward(centres.front());
    if (m_count > 1)
        m_step = (forward(centres.back()) - m_first) / static_cast<double>(m_count - 1);
    const bool usable = std::isfinite(m_first) && (m_count == 1 || m_step > 0);
    if (!usable || !std::isfinite(m_step))
        m_count = 0;
}

double CellAxis::forward(double value) const {
    return m_scale == Scale::Log ? std::log(value) : value;
}

double CellAxis::backward(double place) const {
    return m_scale == Scale::Log ? std::exp(place) : place;
}

std::optional<std::size_t> CellAxis::at(double value) const {
    if (m_count == 1)
        return 0;
    if (m_count == 0)
        return {};
    const double cell = std::floor((forward(value) - m_first) / m_step + 0.5);
    if (!(cell >= 0 && cell < static_cast<double>(m_count)))
        return {};
    return static_cast<std::size_t>(cell);
}

Span CellAxis::edges(std::size_t cell) const {
    constexpr double kFar = std::numeric_limits<double>::max();
    if (m_count <= 1)
        return {m_scale == Scale::Log ? std::numeric_limits<double>::min() : -kFar, kFar};
    const double centre = m_first + static_cast<double>(cell) * m_step;
    return {backward(centre - m_step / 2), backward(centre + m_step / 2)};
}

QCPColorGradient mapGradient() {
    QMap<double, QColor> stops;
    for (std::size_t i = 0; i < kViridis.size(); ++i)
        stops.insert(static_cast<double>(i) / (kViridis.size() - 1), QColor(kViridis[i]));
    QCPColorGradient gradient;
    gradient.setColorStops(stops);
    gradient.setColorInterpolation(QCPColorGradient::ciRGB);
    gradient.setNanHandling(QCPColorGradient::nhTransparent);
    return gradient;
}

void MapCells::setMap(const HeatMap& map, Scale x, Scale y) {
    const std::size_t columns = map.x.size();
    const bool isWhole = map.z.size() == columns * map.y.size();
    m_x = CellAxis(isWhole ? map.x : std::vector<double>{}, x);
    m_y = CellAxis(isWhole ? map.y : std::vector<double>{}, y);
    if (!isWhole || map.z.empty())
        return data()->clear();
    data()->setSize(static_cast<int>(columns), static_cast<int>(map.y.size()));
    data()->setRange({map.x.front(), map.x.back()}, {map.y.front(), map.y.back()});
    for (std::size_t i = 0; i < map.z.size(); ++i)
        data()->setCell(static_cast<int>(i % columns), static_cast<int>(i / columns),
                        std::isfinite(map.z[i]) ? map.z[i] : kMissing);
}

std::optional<MapCell> MapCells::cellAt(QPointF pixel) const {
    if (!clipRect().contains(pixel.toPoint()))
        return {};
    const auto column = m_x.at(keyAxis()->pixelToCoord(pixel.x()));
    const auto row = m_y.at(valueAxis()->pixelToCoord(pixel.y()));
    if (!column || !row)
        return {};
    return MapCell{*column, *row};
}

QRectF MapCells::boxOf(MapCell cell) const {
    const Span x = m_x.edges(cell.column);
    const Span y = m_y.edges(cell.row);
    const QRectF rect = clipRect().toRectF();
    const auto clamped = [](const QCPAxis& axis, double value) {
        return axis.coordToPixel(std::clamp(value, axis.range().lower, axis.range().upper));
    };
    const QPointF lower(clamped(*keyAxis(), x.lo), clamped(*valueAxis(), y.lo));
    const QPointF upper(clamped(*keyAxis(), x.hi), clamped(*valueAxis(), y.hi));
    return QRectF(lower, upper).normalized() & rect;
}

std::vector<int> MapCells::cellsAlong(const QCPAxis& axis, const CellAxis& cells, double from,
                                      double pixel, int count) {
    std::vector<int> result;
    result.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        const auto cell = cells.at(axis.pixelToCoord(from + (i + 0.5) * pixel));
        result.push_back(cell ? static_cast<int>(*cell) : -1);
    }
    return result;
}

// What can be seen, pixel by pixel. The pixels of a row are those of the row above where both show
// the same cells.
QImage MapCells::picture(double pixelRatio) {
    const QRect rect = clipRect();
    QImage image(qCeil(rect.width() * pixelRatio), qCeil(rect.height() * pixelRatio),
                 QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return image;
    const auto columns =
        cellsAlong(*keyAxis(), m_x, rect.left(), 1.0 * rect.width() / image.width(), image.width());
    const auto rows = cellsAlong(*valueAxis(), m_y, rect.top(),
                                 1.0 * rect.height() / image.height(), image.height());
    std::vector<double> values(columns.size());
    for (std::size_t r = 0; r < rows.size(); ++r) {
        auto* line = image.scanLine(static_cast<int>(r));
        if (r > 0 && rows[r] == rows[r - 1]) {
            std::copy_n(image.constScanLine(static_cast<int>(r) - 1), image.bytesPerLine(), line);
            continue;
        }
        for (std::size_t c = 0; c < columns.size(); ++c)
            values[c] =
                rows[r] < 0 || columns[c] < 0 ? kMissing : data()->cell(columns[c], rows[r]);
        mGradient.colorize(values.data(), dataRange(), reinterpret_cast<QRgb*>(line), image.width(),
                           1, dataScaleType() == QCPAxis::stLogarithmic);
    }
    return image;
}

void MapCells::draw(QCPPainter* painter) {
    const QRect rect = clipRect();
    if (data()->isEmpty() || rect.isEmpty())
        return;
    const bool isVector = painter->modes().testFlag(QCPPainter::pmVectorized);
    const QImage image = picture(isVector ? kVectorRatio : painter->deviceTransform().m11());
    painter->setAntialiasing(false);
    painter->setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter->drawImage(rect.toRectF(), image);
}

} // namespace soma::ui
