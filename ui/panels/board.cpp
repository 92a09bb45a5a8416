// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/board.hpp"

#include "ui/plots/figure_plot.hpp"
#include "ui/plots/time_cursor.hpp"
#include "ui/theme.hpp"

#include <algorithm>
#include <limits>
#include <utility>

namespace soma::ui {

namespace {

constexpr int kCentreShare = 680;
constexpr int kColumnShare = 320;
constexpr int kManyColumns = 1000; // what the columns share beside the centre, if more than one
constexpr std::size_t kMostInColumn = 3;

} // namespace

Board::Board(Session& session, QWidget* parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_session(session)
    , m_timeCursor(new TimeCursor(this)) {
    setChildrenCollapsible(false);
    for (auto& column : m_columns) {
        column = new QSplitter(Qt::Vertical);
        column->setChildrenCollapsible(false);
    }
    for (auto& view : allViews()) {
        auto* panel = new FigurePanel(std::move(view), session);
        (m_panels.empty() ? static_cast<QSplitter*>(this) : m_columns[0])->addWidget(panel);
        connect(panel, &FigurePanel::painted, this, &Board::painted);
        connect(panel, &FigurePanel::painted, this, &Board::noteTimeRange);
        connect(panel, &FigurePanel::painted, this, [this, panel] { noteHeight(*panel); });
        connect(panel, &FigurePanel::enlargeRequested, this, [this, panel] { enlarge(panel); });
        connect(&panel->plot(), &FigurePlot::viewChanged, this, &Board::noteTimeRange);
        panel->plot().share(*m_timeCursor);
        m_panels.push_back(panel);
    }
    for (auto* column : m_columns)
        addWidget(column);
    setStretchFactor(0, kCentreShare);
    for (int i = 1; i < count(); ++i)
        setStretchFactor(i, kColumnShare);
    connect(&session, &Session::themeChanged, this, &Board::setTheme);
    connect(&session, &Session::scenarioChanged, this, &Board::showVisible);
    setTheme();
    showVisible();
}

FigurePanel* Board::panel(const QString& view) const {
    const auto found = std::ranges::find(m_panels, view, &FigurePanel::id);
    return found == m_panels.end() ? nullptr : *found;
}

std::vector<View> Board::views() const {
    std::vector<View> views;
    for (const auto* panel : m_panels)
        if (isShown(*panel))
            views.push_back(shownPart(panel->view(), m_session.scenario()));
    return views;
}

quint64 Board::paintedStamp() const {
    quint64 oldest = std::numeric_limits<quint64>::max();
    for (const auto* panel : m_panels)
        if (!panel->isHidden())
            oldest = std::min(oldest, panel->paintedStamp());
    return oldest;
}

bool Board::isSettled(quint64 stamp) const {
    return std::ranges::all_of(m_panels, [stamp](const FigurePanel* panel) {
        return panel->isHidden() || panel->isSettled(stamp);
    });
}

void Board::showLate() {
    for (auto* panel : m_panels)
        panel->showLate();
}

void Board::resetViews() {
    for (auto* panel : m_panels)
        panel->plot().resetView();
}

void Board::setTheme() {
    for (auto* panel : m_panels)
        panel->setTheme(shownTheme(m_session));
}

bool Board::isWanted(const FigurePanel& panel) const {
    return !shownPart(panel.view(), m_session.scenario()).rows.empty();
}

bool Board::isShown(const FigurePanel& panel) const {
    return isWanted(panel) && (m_enlarged == nullptr || m_enlarged == &panel);
}

FigurePanel* Board::shownPanel(int place) const {
    std::vector<FigurePanel*> shown;
    if (isWanted(*m_panels.front()))
        shown.push_back(m_panels.front());
    for (const auto* column : m_columns)
        for (int i = 0; i < column->count(); ++i)
            if (auto* panel = qobject_cast<FigurePanel*>(column->widget(i)); isWanted(*panel))
                shown.push_back(panel);
    const bool isThere = place >= 1 && place <= static_cast<int>(shown.size());
    return isThere ? shown[static_cast<std::size_t>(place - 1)] : nullptr;
}

void Board::enlarge(FigurePanel* panel) {
    const auto* wanted = panel == m_enlarged ? nullptr : panel;
    if (wanted == m_enlarged)
        return;
    if (m_enlarged == nullptr) {
        m_sizes = {saveState()};
        for (const auto* column : m_columns)
            m_sizes.push_back(column->saveState());
    }
    m_enlarged = wanted;
    showVisible();
    if (wanted == nullptr)
        restoreSizes();
    Q_EMIT viewsChanged();
}

void Board::restoreSizes() {
    restoreState(m_sizes.front());
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        m_columns[i]->restoreState(m_sizes[i + 1]);
}

void Board::showVisible() {
    const bool isGone = m_enlarged != nullptr && !isShown(*m_enlarged);
    if (isGone)
        m_enlarged = nullptr;
    std::vector<bool> shown;
    for (const auto* panel : m_panels)
        shown.push_back(isShown(*panel));
    if (shown == m_shown)
        return;
    m_shown = std::move(shown);
    for (std::size_t i = 0; i < m_panels.size(); ++i)
        m_panels[i]->setHidden(!m_shown[i]);
    m_isRestored = false;
    if (m_enlarged == nullptr)
        arrange();
    else
        fill();
    noteTimeRange();
}

std::optional<Span> Board::timeRange() const {
    std::optional<Span> traces;
    for (const auto* panel : m_panels) {
        const auto range = panel->isHidden() ? std::nullopt : panel->plot().timeRange();
        if (range && panel != m_panels.front())
            return range;
        traces = range ? range : traces;
    }
    return traces;
}

void Board::noteTimeRange() {
    const auto range = timeRange();
    if (range == std::exchange(m_timeRange, range))
        return;
    Q_EMIT timeRangeChanged();
}

/// The panels beside the traces, filled into as few columns as they need, row by row.
void Board::arrange() {
    std::vector<FigurePanel*> beside;
    for (std::size_t i = 1; i < m_panels.size(); ++i)
        if (m_shown[i])
            beside.push_back(m_panels[i]);
    const std::size_t columns = (beside.size() + kMostInColumn - 1) / kMostInColumn;
    for (std::size_t i = 0; i < beside.size(); ++i) {
        auto* column =
            m_columns[std::min(i % std::max<std::size_t>(columns, 1), m_columns.size() - 1)];
        column->insertWidget(static_cast<int>(i / columns), beside[i]);
    }
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        m_columns[i]->setHidden(i >= columns);
    share();
}

// The enlarged figure's column alone, or none if it is the traces.
void Board::fill() {
    for (auto* column : m_columns) {
        bool hasIt = false;
        for (int i = 0; i < column->count(); ++i)
            hasIt = hasIt || column->widget(i) == m_enlarged;
        column->setHidden(!hasIt);
    }
}

int Board::columns() const {
    return static_cast<int>(
        std::ranges::count_if(m_columns, [](const auto* column) { return !column->isHidden(); }));
}

void Board::share() {
    const int visible = columns();
    QList<int> sizes{m_shown.front() ? kCentreShare : 0};
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        sizes << (visible > 1 ? kManyColumns / visible : kColumnShare);
    setSizes(sizes);
    for (auto* column : m_columns)
        shareColumn(*column);
}

// Stacks of many panels need twice the height.
bool Board::isTall(const FigurePanel& panel) {
    constexpr std::size_t kMostInOneHeight = 2;
    const auto figure = panel.plot().figure();
    return figure && figure->panels.size() > kMostInOneHeight;
}

void Board::shareColumn(QSplitter& column) {
    constexpr int kHeight = 1000;
    QList<int> sizes;
    for (int i = 0; i < column.count(); ++i) {
        const auto* panel = qobject_cast<FigurePanel*>(column.widget(i));
        sizes << (panel && m_tall.contains(panel) ? 2 * kHeight : kHeight);
    }
    column.setSizes(sizes);
}

// Only when a figure becomes tall or is no longer: what the user arranged stays otherwise.
void Board::noteHeight(FigurePanel& panel) {
    if (isTall(panel) == m_tall.contains(&panel))
        return;
    if (isTall(panel))
        m_tall.insert(&panel);
    else
        m_tall.erase(&panel);
    for (auto* column : m_columns)
        if (!m_isRestored && column->indexOf(&panel) >= 0)
            shareColumn(*column);
}

} // namespace soma::ui
