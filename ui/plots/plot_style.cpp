// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/plot_style.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace soma::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double kDotSize = 5;
constexpr double kCurveDot = 4; // of a line that turns back: its points are worth seeing
constexpr double kCurvePen = 0.7;
constexpr std::size_t kMostDots = 200; // of more, as of a run, the line is to be seen
constexpr double kPinnedPen = 0.7;     // what is compared with stands back
constexpr double kBarFill = 0.6;       // share of the colour inside a bar

using LinearTicker = PlotTicker<QCPAxisTicker>;

// QCP labels powers of ten only, of which a zoomed axis may show one or none: there, 1, 2 and 5
// times these, and within less than a decade the round steps of a linear axis.
class LogTicker : public PlotTicker<QCPAxisTickerLog> {
protected:
    QVector<double> createTickVector(double step, const QCPRange& range) override {
        constexpr double kLeastPlain = 1e-3;
        constexpr double kMostPlain = 1e4;
        m_isPlain = range.lower >= kLeastPlain && range.upper <= kMostPlain;
        const double decades = std::log10(range.upper / range.lower);
        m_between = decades >= 2   ? Between::Decades
                    : decades >= 1 ? Between::Fives
                                   : Between::Steps;
        if (m_between == Between::Fives)
            return fives(range);
        if (m_between == Between::Steps)
            return steps(range);
        return PlotTicker::createTickVector(step, range);
    }

    int getSubTickCount(double step) override {
        return m_between == Between::Decades ? PlotTicker::getSubTickCount(step) : 0;
    }

    QString getTickLabel(double tick, const QLocale& locale, QChar format, int precision) override {
        constexpr int kDigits = 6;
        return m_isPlain || m_between == Between::Steps
                   ? PlotTicker::getTickLabel(tick, locale, u'g', kDigits)
                   : PlotTicker::getTickLabel(tick, locale, format, precision);
    }

private:
    enum class Between { Decades, Fives, Steps };

    // Powers of ten alone where there is no room for more, if they are enough to read the axis.
    QVector<double> fives(const QCPRange& range) const {
        QVector<double> ticks;
        QVector<double> decades;
        for (double decade = std::pow(10, std::floor(std::log10(range.lower)));
             decade <= range.upper; decade *= 10) {
            ticks << decade << 2 * decade << 5 * decade;
            decades << decade;
        }
        const auto isShown = [&](double tick) { return range.contains(tick); };
        const auto shown = std::ranges::count_if(ticks, isShown);
        const bool isEnough = std::ranges::count_if(decades, isShown) >= 2;
        return shown > std::max(tickCount(), 3) && isEnough ? decades : ticks;
    }

    QVector<double> steps(const QCPRange& range) const {
        const double step = roundStep(range.size() / tickCount(), 0);
        QVector<double> ticks;
        for (double k = std::ceil(range.lower / step); k * step <= range.upper; ++k)
            ticks << k * step;
        return ticks;
    }

    Between m_between = Between::Decades;
    bool m_isPlain = false; // the numbers need no powers of ten
};

// A new ticker only when the scale changes: the old one has its tick count.
void setScale(QCPAxis& axis, Scale scale, double smallestStep) {
    axis.setScaleType(scale == Scale::Log ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    axis.setNumberFormat(scale == Scale::Log ? u"eb"_s : u"gb"_s);
    axis.setNumberPrecision(scale == Scale::Log ? 0 : 6);
    if (scale == Scale::Log) {
        if (!axis.ticker().dynamicCast<LogTicker>())
            axis.setTicker(QSharedPointer<LogTicker>::create());
        return;
    }
    auto ticker = axis.ticker().dynamicCast<LinearTicker>();
    if (!ticker) {
        ticker = QSharedPointer<LinearTicker>::create();
        axis.setTicker(ticker);
    }
    ticker->setSmallestStep(smallestStep);
}

QVector<QCPGraphData> graphData(const std::vector<PlotPoint>& points) {
    QVector<QCPGraphData> data;
    data.reserve(static_cast<qsizetype>(points.size()));
    for (const auto& [x, y] : points)
        data.append({x, std::isinf(y) ? std::numeric_limits<double>::quiet_NaN() : y});
    return data;
}

} // namespace

void styleAxis(QCPAxis& axis, Scale scale, double smallestStep, const PlotTheme& theme,
               const QFont& font) {
    setScale(axis, scale, smallestStep);
    const QPen pen(theme.axis, theme.penWidth * 0.8);
    axis.setBasePen(pen);
    axis.setTickPen(pen);
    axis.setSubTickPen(pen);
    axis.setTickLabelFont(font);
    axis.setTickLabelColor(theme.text);
    axis.setTickLengthIn(0);
    axis.setTickLengthOut(qRound(4 * theme.markSize));
    axis.setSubTicks(scale == Scale::Log);
    axis.setSubTickLengthIn(0);
    axis.setSubTickLengthOut(qRound(2 * theme.markSize));
    axis.setTickLabelPadding(qRound(3 * theme.markSize));
    axis.setPadding(1);
    axis.setSelectableParts(QCPAxis::spNone);
    axis.grid()->setVisible(true);
    axis.grid()->setPen(QPen(theme.grid, 1));
    axis.grid()->setZeroLinePen(QPen(mixed(theme.axis, theme.grid, 0.25), 1));
    axis.grid()->setAntialiased(false);
}

void stylePlottable(QCPAbstractPlottable& plottable, const Series& series, const QColor& colour,
                    const PlotTheme& theme) {
    const double share = series.pin > 0 ? kPinnedPen : 1;
    QPen pen(colour, share * theme.penWidth); // its square caps and bevel joins are Qt's fast path
    if (series.role == Role::Theory)
        pen.setDashPattern({6, 3});
    if (series.mark == Mark::Bars) {
        plottable.setBrush(mixed(colour, theme.background, kBarFill));
        pen = QPen(mixed(colour, theme.background, 0.95), 1);
    }
    if (auto* graph = qobject_cast<QCPGraph*>(&plottable); graph && series.mark == Mark::Points)
        graph->setScatterStyle(
            QCPScatterStyle(QCPScatterStyle::ssDisc, colour, colour, kDotSize * theme.markSize));
    if (auto* curve = qobject_cast<QCPCurve*>(&plottable)) {
        const bool hasDots = series.role != Role::Theory && series.x.size() <= kMostDots;
        if (hasDots)
            pen.setWidthF(kCurvePen * theme.penWidth);
        curve->setScatterStyle(hasDots ? QCPScatterStyle(QCPScatterStyle::ssDisc, colour, colour,
                                                         kCurveDot * theme.markSize)
                                       : QCPScatterStyle(QCPScatterStyle::ssNone));
    }
    plottable.setPen(pen);
    plottable.setSelectable(QCP::stNone);
}

void feedGraph(QCPGraph& graph, const Series& series, const Columns& columns, Span y) {
    std::vector<PlotPoint> points = decimated(series.x, series.y, columns);
    if (series.mark == Mark::Points)
        std::erase_if(points, [&](const PlotPoint& p) { return !(y.lo <= p.y && p.y <= y.hi); });
    graph.data()->set(graphData(points), true);
}

void feedCurve(QCPCurve& curve, const Series& series, const Grain& grain) {
    constexpr double kGap = std::numeric_limits<double>::quiet_NaN();
    const std::size_t size = std::min(series.x.size(), series.y.size());
    const bool isThinned = size > kMostDots;
    QVector<QCPCurveData> data;
    double x = kGap; // of the last point kept
    double y = kGap;
    for (std::size_t i = 0; i < size; ++i) {
        const bool isPoint = std::isfinite(series.x[i]) && std::isfinite(series.y[i]);
        const bool isSame = isThinned && isPoint && std::abs(series.x[i] - x) < grain.x &&
                            std::abs(series.y[i] - y) < grain.y;
        const bool isEnd = i + 1 == size;
        if (isSame && !isEnd)
            continue;
        x = isPoint ? series.x[i] : kGap;
        y = isPoint ? series.y[i] : kGap;
        data.append({static_cast<double>(i), isPoint ? x : 0, y});
    }
    curve.data()->set(data, true);
}

void feedBars(QCPBars& bars, const Series& series, const Columns& columns, Span y) {
    QVector<QCPBarsData> data;
    const double half = series.barWidth / 2;
    for (std::size_t i = 0; i < std::min(series.x.size(), series.y.size()); ++i) {
        const bool seen = series.x[i] + half > columns.lo && series.x[i] - half < columns.hi;
        if (seen && std::isfinite(series.y[i]))
            data.append({series.x[i], std::clamp(series.y[i], y.lo, y.hi)});
    }
    bars.setWidth(series.barWidth);
    bars.data()->set(data, true);
}

} // namespace soma::ui
