// SPDX-License-Identifier: GPL-3.0-or-later
// The menu of a parameter row: what can be done with its value. It says what was chosen and does
// nothing by itself. GUI thread.
#pragma once

#include "ui/params/row_plan.hpp"

#include <QMenu>

namespace soma::ui {

enum class RowCommand { Reset, Default, Limits, Sweep, CopyValue, CopyFlag, Vary, Explain };

class RowMenu : public QMenu {
    Q_OBJECT

public:
    RowMenu(const RowPlan& plan, bool isSweeping, QWidget* parent);

    /// "--set tau_m=10", as the command line takes it.
    [[nodiscard]] static QString flagText(const RowPlan& plan);

Q_SIGNALS:
    void chosen(soma::ui::RowCommand command);

private:
    void addResets(const RowPlan& plan);
    void addSlider(bool isSweeping);
    void addCopies(const RowPlan& plan);
    QAction* add(RowCommand command, const char* name, const QString& text);
};

} // namespace soma::ui
