// SPDX-License-Identifier: GPL-3.0-or-later
// The room in a figure: texts around the axes, margins, heights of the panels, number of ticks.
#include "ui/plots/figure_scene.hpp"
#include "ui/plots/rich_text.hpp"

#include <algorithm>

namespace soma::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double kBesideVoltage = 0.5; // height of the panels below V, relative to it

constexpr int kMostTicks = 8;
constexpr double kTickGap = 2.4; // between two labels of a y axis, in lines of text
constexpr double kTwoTicks = 3;  // where so many lines are, two labels are better than one

int tickCount(double pixels, double lineHeight) {
    const int least = pixels >= kTwoTicks * lineHeight ? 2 : 1;
    return std::clamp(static_cast<int>(pixels / (kTickGap * lineHeight)), least, kMostTicks);
}

} // namespace

double FigureScene::stretch(const Figure& figure, std::size_t panel) {
    const auto& series = figure.panels[panel].series;
    const bool isVoltage = !series.empty() && series.front().role == Role::Voltage;
    return isVoltage || figure.panels.size() == 1 ? 1 : kBesideVoltage;
}

QFont FigureScene::font(double relativeSize) const {
    QFont font(m_theme.fontFamily);
    font.setPixelSize(std::max(1, qRound(m_theme.fontPoints * m_pixelsPerPoint * relativeSize)));
    return font;
}

bool FigureScene::isEmpty() const {
    return std::ranges::all_of(m_panels, [](const PanelScene& p) { return p.labels->isEmpty(); });
}

QString FigureScene::notesHtml() const {
    QStringList notes;
    for (const std::string& note : m_figure->notes)
        notes << sentenceHtml(note);
    return notes.join(u"<br>"_s);
}

// Stacked panels have no title in common: their axes say what they are. So does a single one that
// is titled like its axis.
QString FigureScene::titleHtml() const {
    const auto& panels = m_figure->panels;
    const bool isSaid = panels.size() == 1 && panels.front().y.name == m_figure->title;
    return m_titleHidden || panels.size() > 1 || isSaid ? QString() : sentenceHtml(m_figure->title);
}

void FigureScene::refreshTexts() {
    const QCPAxisRect* rect = m_panels.empty() ? nullptr : m_panels.back().rect;
    QFont bold = font();
    bold.setBold(true);
    m_title->setStyle(bold, m_theme.text);
    m_title->setHtml(titleHtml());
    m_title->setCentredOn(rect);
    m_notes->setStyle(font(0.92), m_theme.mutedText);
    m_notes->setWrapWidth(m_plot.viewport().width() * 0.94);
    m_notes->setHtml(isEmpty() ? QString() : notesHtml()); // an empty figure says it in its middle
    m_notes->setCentredOn(rect);
    m_xLabel->setStyle(font(), m_theme.text);
    m_xLabel->setHtml(axisHtml(m_figure->x, AxisText::WithName),
                      axisHtml(m_figure->x, AxisText::Short));
    m_xLabel->setCentredOn(rect);
}

// Right: half of a last tick label (QCP drops a label that crosses the edge) or the curves' labels.
// Above and below: half a tick label, the strip of marks.
void FigureScene::refreshMargins() {
    const QFontMetrics metrics(font());
    const int half = metrics.height() / 2 + 1;
    int right = metrics.horizontalAdvance(u"10000"_s) / 2 + 2;
    for (const PanelScene& panel : m_panels) {
        panel.labels->fitWidth(m_plot.viewport().width());
        right = std::max(right, panel.labels->labelWidth());
    }
    for (std::size_t i = 0; i < m_panels.size(); ++i) {
        int top = std::max(half, m_panels[i].labels->stripHeight());
        if (i == 0)
            top = std::max(top, m_overlay->stripHeight());
        m_panels[i].rect->setMinimumMargins(
            QMargins(0, top, right, i + 1 < m_panels.size() ? half : 0));
    }
}

// The rows of the layout hold axes and what is above and below them; the axes alone are to have the
// heights that `stretch` says. Returns the height of axes with a stretch of 1.
double FigureScene::shareHeight() {
    double free = m_plot.viewport().height();
    for (const RichLabel* text : {m_title, m_notes, m_xLabel})
        free -= text->minimumOuterSizeHint().height();
    std::vector<double> around;
    double total = 0;
    for (std::size_t i = 0; i < m_panels.size(); ++i) {
        const QCPAxis& x = *m_panels[i].rect->axis(QCPAxis::atBottom);
        const double ticks =
            QFontMetrics(font()).height() + x.tickLabelPadding() + x.tickLengthOut() + x.padding();
        const QMargins least = m_panels[i].rect->minimumMargins();
        around.push_back(least.top() + (x.tickLabels() ? ticks : least.bottom()));
        free -= around.back();
        total += stretch(*m_figure, i);
    }
    const double unit = std::max(1.0, free / total);
    for (std::size_t i = 0; i < m_panels.size(); ++i)
        m_plot.plotLayout()->setRowStretchFactor(kFirstPanelRow + static_cast<int>(i),
                                                 stretch(*m_figure, i) * unit + around[i]);
    return unit;
}

// Before each drawing. From the size of the whole plot, not of the axis rects: these are known only
// after the ticks.
void FigureScene::refreshTickCounts() {
    if (!m_figure || m_panels.empty())
        return;
    m_notes->setWrapWidth(m_plot.viewport().width() * 0.94);
    refreshMargins();
    const QFontMetrics metrics(font());
    const double height = shareHeight();
    const double width = std::max(1.0, m_plot.viewport().width() - 6.0 * metrics.height());
    const auto labelWidth = [&](double x) { return metrics.horizontalAdvance(numberText(x)); };
    const double xStep =
        std::max(labelWidth(m_x.shown().lo), labelWidth(m_x.shown().hi)) + 2.0 * metrics.height();
    const int xCount = std::clamp(static_cast<int>(width / xStep), 1, kMostTicks);
    for (std::size_t i = 0; i < m_panels.size(); ++i) {
        const QCPAxisRect& rect = *m_panels[i].rect;
        const int yCount = tickCount(height * stretch(*m_figure, i), metrics.height());
        rect.axis(QCPAxis::atLeft)->ticker()->setTickCount(yCount);
        if (m_panels[i].map)
            m_panels[i].map->setTickCount(yCount);
        rect.axis(QCPAxis::atBottom)->ticker()->setTickCount(xCount);
    }
}

} // namespace soma::ui
