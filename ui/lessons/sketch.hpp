// SPDX-License-Identifier: GPL-3.0-or-later
// A curve drawn by hand over an axis: at each place the height drawn last. A value; any thread.
#pragma once

#include "core/figures/figure.hpp"
#include "core/lessons/check.hpp"

#include <QPointF>

#include <cstddef>
#include <vector>

namespace soma::ui {

class Sketch {
public:
    explicit Sketch(const Axis& x);

    /// A straight stroke; what was drawn there before is gone.
    void draw(QPointF from, QPointF to);
    void clear();
    void fill(const Sketched& drawn);

    /// Where a share of the axis (0 to 1) is.
    [[nodiscard]] double placeOf(double share) const;
    /// Does it go from one end of the axis to the other, but for gaps that a hand leaves?
    [[nodiscard]] bool isWhole() const;
    /// The points that are drawn.
    [[nodiscard]] Sketched drawn() const;
    /// With a gap (NaN) wherever nothing is drawn.
    [[nodiscard]] Series series() const;

private:
    [[nodiscard]] double shareOf(double x) const;
    [[nodiscard]] double placeAt(std::size_t index) const;

    Axis m_axis;
    std::vector<double> m_heights;
};

} // namespace soma::ui
