// SPDX-License-Identifier: GPL-3.0-or-later
// All figures of the window: the traces in the centre, the others in a column beside them. GUI
// thread.
#pragma once

#include "ui/panels/figure_panel.hpp"

#include <QSplitter>

#include <vector>

namespace soma::ui {

class Board : public QSplitter {
    Q_OBJECT

public:
    explicit Board(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] const std::vector<FigurePanel*>& panels() const { return m_panels; }

    /// Null if there is none of that name.
    [[nodiscard]] FigurePanel* panel(const QString& view) const;
    /// The views that are not hidden.
    [[nodiscard]] std::vector<View> views() const;

    /// Every visible figure shows, painted, the answer to this request or to a later one.
    [[nodiscard]] quint64 paintedStamp() const;
    /// Every visible figure shows the complete answer to this request.
    [[nodiscard]] bool isSettled(quint64 stamp) const;

    /// Figures that nobody has seen yet say that they are on their way.
    void showLate();
    void resetViews();

    [[nodiscard]] QByteArray column() const { return m_column->saveState(); }

    void restoreColumn(const QByteArray& state) { m_column->restoreState(state); }

Q_SIGNALS:
    void painted();

private:
    void setTheme();
    void showVisible();

    Session& m_session;
    QSplitter* m_column;
    std::vector<FigurePanel*> m_panels;
};

} // namespace soma::ui
