// SPDX-License-Identifier: GPL-3.0-or-later
// One option of a figure, compact, for a panel's header: words to choose from, or a field. Named
// "option.<setting>". Keeps no state. GUI thread.
#pragma once

#include "core/scenario/scenario.hpp"

#include <QWidget>

class QComboBox;

namespace soma::ui {

class ValueField;

class OptionControl : public QWidget {
    Q_OBJECT

public:
    /// Does the symbol stand before a field? Not in a form, where its name does.
    enum class Symbol { Shown, Hidden };

    OptionControl(Setting setting, Symbol symbol, QWidget* parent = nullptr);

    [[nodiscard]] const Setting& setting() const { return m_setting; }

    void display(double value);

Q_SIGNALS:
    void edited(const QString& setting, double value);

private:
    void build(Symbol symbol);

    Setting m_setting;
    QComboBox* m_choice = nullptr;
    ValueField* m_field = nullptr;
};

} // namespace soma::ui
