// SPDX-License-Identifier: GPL-3.0-or-later
// The runs pinned beside the present one, above the figures: a chip each in its colour, with a
// menu; on demand a table of what changed and the difference of the traces. Hidden while nothing is
// pinned. Widgets are named "pins.0" ..., "pins.changes", "pins.difference", "pins.clear",
// "pins.table". GUI thread.
#pragma once

#include "ui/session/session.hpp"

#include <QWidget>

class QHBoxLayout;
class QTableWidget;
class QToolButton;

namespace soma::ui {

class PinBar : public QWidget {
    Q_OBJECT

public:
    explicit PinBar(Session& session, QWidget* parent = nullptr);

private:
    void build();
    QToolButton* addSwitch(QHBoxLayout& row, const char* part, const QString& text,
                           const QString& tip);
    void display();
    void displayChips();
    [[nodiscard]] QToolButton* makeChip(std::size_t index);
    void fillMenu(QToolButton& chip, std::size_t index);
    void askName(std::size_t index);
    void displayTable();

    Session& m_session;
    QHBoxLayout* m_chips = nullptr;
    QToolButton* m_changes = nullptr;
    QToolButton* m_difference = nullptr;
    QTableWidget* m_table = nullptr;
};

} // namespace soma::ui
