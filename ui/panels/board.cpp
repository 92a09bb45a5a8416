// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/board.hpp"

#include "ui/plots/figure_plot.hpp"
#include "ui/theme.hpp"

#include <algorithm>
#include <limits>

namespace soma::ui {

namespace {

constexpr int kCentreShare = 680;
constexpr int kColumnShare = 320;

} // namespace

Board::Board(Session& session, QWidget* parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_session(session)
    , m_column(new QSplitter(Qt::Vertical)) {
    setChildrenCollapsible(false);
    m_column->setChildrenCollapsible(false);
    for (auto& view : allViews()) {
        auto* panel = new FigurePanel(std::move(view), session);
        (m_panels.empty() ? static_cast<QSplitter*>(this) : m_column)->addWidget(panel);
        connect(panel, &FigurePanel::painted, this, &Board::painted);
        m_panels.push_back(panel);
    }
    addWidget(m_column);
    setStretchFactor(0, kCentreShare);
    setStretchFactor(1, kColumnShare);
    setSizes({kCentreShare, kColumnShare});
    connect(&session, &Session::themeChanged, this, &Board::setTheme);
    connect(&session, &Session::viewsChanged, this, &Board::showVisible);
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
        if (!m_session.isHidden(panel->id()))
            views.push_back(panel->view());
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
        panel->setTheme(plotTheme(m_session.theme()));
}

void Board::showVisible() {
    for (auto* panel : m_panels)
        panel->setHidden(m_session.isHidden(panel->id()));
    const bool isEmpty = std::ranges::all_of(m_panels, [this](const FigurePanel* panel) {
        return panel->parentWidget() != m_column || panel->isHidden();
    });
    m_column->setHidden(isEmpty);
}

} // namespace soma::ui
