// SPDX-License-Identifier: GPL-3.0-or-later
// What part of an axis is shown: its home range, or where the user zoomed to, kept within reason.
// Linear and logarithmic axes alike. No Qt.
#pragma once

#include "core/figures/figure.hpp"

#include <string>

namespace soma::ui {

struct Span {
    double lo = 0;
    double hi = 1;

    friend bool operator==(const Span&, const Span&) = default;
};

class AxisView {
public:
    /// May the user look beyond the home range?
    enum class Limit { WithinHome, AroundHome };

    explicit AxisView(Limit limit)
        : m_limit(limit) {}

    /// Takes the axis' home range. A zoom stays if the axis is the same as before (by id, unit and
    /// scale) and the zoomed span still shows a part of it.
    void setAxis(const Axis& axis);

    [[nodiscard]] Span home() const { return m_home; }

    [[nodiscard]] Span shown() const { return m_zoomed ? m_shown : m_home; }

    [[nodiscard]] bool isZoomed() const { return m_zoomed; }

    [[nodiscard]] bool isLog() const { return m_scale == Scale::Log; }

    void reset() { m_zoomed = false; }

    /// `factor` < 1 magnifies; the value `at` stays where it is.
    void zoomAround(double at, double factor);
    void zoomTo(Span span);

    /// Shifts the view such that what was at `from` is at `to`.
    void pan(double from, double to);

private:
    [[nodiscard]] double forward(double value) const;
    [[nodiscard]] double backward(double position) const;
    void show(double lo, double hi);

    Limit m_limit;
    std::string m_key;
    Scale m_scale = Scale::Linear;
    Span m_home;
    Span m_shown;
    bool m_zoomed = false;
};

} // namespace soma::ui
