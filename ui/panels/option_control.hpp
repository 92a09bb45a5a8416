// SPDX-License-Identifier: GPL-3.0-or-later
// One option of a figure, compact, for a panel's header: a switch, words to choose from, or a
// field. Named "option.<setting>". Keeps no state. GUI thread.
#pragma once

#include "core/scenario/scenario.hpp"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace soma::ui {

class ValueField;

class OptionControl : public QWidget {
    Q_OBJECT

public:
    /// Does the symbol stand before a field, the name on a switch? Not in a form, where the name
    /// stands before each.
    enum class Symbol { Shown, Hidden };

    OptionControl(Setting setting, Symbol symbol, QWidget* parent = nullptr);

    [[nodiscard]] const Setting& setting() const { return m_setting; }

    void display(double value);

Q_SIGNALS:
    void edited(const QString& setting, double value);

private:
    void build(Symbol symbol);

    Setting m_setting;
    QToolButton* m_switch = nullptr;
    QComboBox* m_choice = nullptr;
    ValueField* m_field = nullptr;
};

} // namespace soma::ui
