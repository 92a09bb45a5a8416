// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/decimate.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace soma::ui {
namespace {

constexpr std::size_t kPointsPerColumn = 2;

// The points of one pixel column while it is filled.
class Column {
public:
    void add(double x, double y, std::vector<PlotPoint>& out) {
        if (std::isnan(y))
            return addGap(x, out);
        if (!m_filled || y < m_low.y)
            m_low = {x, y};
        if (!m_filled || y > m_high.y)
            m_high = {x, y};
        m_filled = true;
    }

    void flush(std::vector<PlotPoint>& out) {
        if (!m_filled)
            return;
        const bool lowFirst = m_low.x <= m_high.x;
        out.push_back(lowFirst ? m_low : m_high);
        if (m_low != m_high)
            out.push_back(lowFirst ? m_high : m_low);
        m_filled = false;
    }

private:
    void addGap(double x, std::vector<PlotPoint>& out) {
        flush(out);
        if (out.empty() || !std::isnan(out.back().y))
            out.push_back({x, std::numeric_limits<double>::quiet_NaN()});
    }

    PlotPoint m_low{};
    PlotPoint m_high{};
    bool m_filled = false;
};

// Right ends of the columns, one after the other.
class ColumnEnds {
public:
    explicit ColumnEnds(const Columns& columns)
        : m_log(columns.scale == Scale::Log)
        , m_lo(forward(columns.lo))
        , m_step((forward(columns.hi) - m_lo) /
                 static_cast<double>(std::max<std::size_t>(columns.count, 1)))
        , m_end(columns.lo) {}

    // Moves on to the column that contains x; false if it is still the same.
    bool reach(double x) {
        if (x < m_end)
            return false;
        m_index = std::max(m_index, std::floor((forward(x) - m_lo) / m_step)) + 1;
        const double end = m_lo + m_index * m_step;
        m_end = m_log ? std::pow(10, end) : end;
        return true;
    }

private:
    [[nodiscard]] double forward(double x) const {
        return m_log ? std::log10(std::max(x, std::numeric_limits<double>::min())) : x;
    }

    bool m_log;
    double m_lo;
    double m_step;
    double m_end;
    double m_index = 0;
};

} // namespace

std::vector<PlotPoint> decimated(std::span<const double> x, std::span<const double> y,
                                 const Columns& columns) {
    const std::size_t size = std::min(x.size(), y.size());
    const auto xs = x.first(size);
    std::size_t begin =
        static_cast<std::size_t>(std::ranges::lower_bound(xs, columns.lo) - xs.begin());
    std::size_t end =
        static_cast<std::size_t>(std::ranges::upper_bound(xs, columns.hi) - xs.begin());
    begin -= begin > 0 ? 1 : 0;
    end += end < size ? 1 : 0;

    std::vector<PlotPoint> out;
    out.reserve(std::min(end - begin, kPointsPerColumn * (columns.count + 2)));
    if (end - begin <= kPointsPerColumn * columns.count) {
        for (std::size_t i = begin; i < end; ++i)
            out.push_back({x[i], y[i]});
        return out;
    }
    ColumnEnds ends(columns);
    Column column;
    for (std::size_t i = begin; i < end; ++i) {
        if (ends.reach(x[i]))
            column.flush(out);
        column.add(x[i], y[i], out);
    }
    column.flush(out);
    return out;
}

} // namespace soma::ui
