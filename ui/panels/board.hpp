// SPDX-License-Identifier: GPL-3.0-or-later
// All figures of the window: the traces in the centre, the others in columns beside them, as many
// as the scenario shows. GUI thread.
#pragma once

#include "ui/panels/figure_panel.hpp"
#include "ui/plots/axis_view.hpp"

#include <QSplitter>

#include <array>
#include <optional>
#include <set>
#include <vector>

namespace soma::ui {

class TimeCursor;

class Board : public QSplitter {
    Q_OBJECT

public:
    explicit Board(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] const std::vector<FigurePanel*>& panels() const { return m_panels; }

    /// Null if there is none of that name.
    [[nodiscard]] FigurePanel* panel(const QString& view) const;
    /// The views that the scenario shows, with the rows that it shows of them.
    [[nodiscard]] std::vector<View> views() const;

    /// Every visible figure shows, painted, the answer to this request or to a later one.
    [[nodiscard]] quint64 paintedStamp() const;
    /// Every visible figure shows the complete answer to this request.
    [[nodiscard]] bool isSettled(quint64 stamp) const;

    /// The figure at that place of the window, counted from 1: the traces, then column by column,
    /// whether one is enlarged or not.
    /// Null if there are not so many.
    [[nodiscard]] FigurePanel* shownPanel(int place) const;
    /// That figure alone, as large as the board; the same one again or null: all of them.
    void enlarge(FigurePanel* panel);

    [[nodiscard]] bool isEnlarged() const { return m_enlarged != nullptr; }

    /// Figures that nobody has seen yet say that they are on their way.
    void showLate();
    void resetViews();

    /// The moment that the figures of the run show together.
    [[nodiscard]] TimeCursor& timeCursor() { return *m_timeCursor; }

    /// What time there is to look at: the window around a spike if a figure shows one, else what is
    /// shown of the traces. In ms.
    [[nodiscard]] std::optional<Span> timeRange() const;

    /// How many columns there are beside the traces: a saved layout fits no other number.
    [[nodiscard]] int columns() const;

    [[nodiscard]] QByteArray column() const { return m_columns.front()->saveState(); }

    void restoreColumn(const QByteArray& state) {
        m_isRestored = m_columns.front()->restoreState(state);
    }

Q_SIGNALS:
    void painted();
    /// Other figures are to be seen.
    void viewsChanged();
    void timeRangeChanged();

private:
    void setTheme();
    void showVisible();
    [[nodiscard]] bool isWanted(const FigurePanel& panel) const;
    [[nodiscard]] bool isShown(const FigurePanel& panel) const;
    void restoreSizes();
    void fill();
    void arrange();
    void share();
    void noteTimeRange();
    [[nodiscard]] static bool isTall(const FigurePanel& panel);
    void noteHeight(FigurePanel& panel);
    void shareColumn(QSplitter& column);

    Session& m_session;
    TimeCursor* m_timeCursor;
    std::set<const FigurePanel*> m_tall; // as they share their columns now
    bool m_isRestored = false;           // the user has arranged this column before
    std::optional<Span> m_timeRange;     // as it was told last
    std::array<QSplitter*, 3> m_columns;
    std::vector<FigurePanel*> m_panels;
    const FigurePanel* m_enlarged = nullptr;
    std::vector<QByteArray> m_sizes; // of all splitters before a figure was enlarged
    std::vector<bool> m_shown;       // which panels, as they are arranged now
};

} // namespace soma::ui
