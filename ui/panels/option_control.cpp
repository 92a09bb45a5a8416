// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/option_control.hpp"

#include "core/spikes/measures.hpp"
#include "ui/params/core_text.hpp"
#include "ui/params/small_widgets.hpp"
#include "ui/params/value_field.hpp"
#include "ui/plots/rich_text.hpp"

#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace soma::ui {

namespace {

constexpr int kNarrowest = 60;

// A choice among measures reads better by their names than by their ids.
QString wordOf(std::string_view choice) {
    const auto measure = findMeasure(choice);
    return measure ? coreText((*measure)->name) : choiceText(choice);
}

bool isSwitch(const Quantity& quantity) {
    constexpr std::array<std::string_view, 2> kNoYes{"no", "yes"};
    return quantity.kind == Kind::Choice && std::ranges::equal(quantity.choices, kNoYes);
}

} // namespace

OptionControl::OptionControl(Setting setting, Symbol symbol, QWidget* parent)
    : QWidget(parent)
    , m_setting(std::move(setting)) {
    build(symbol);
}

void OptionControl::build(Symbol symbol) {
    const Quantity& quantity = m_setting.quantity;
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(3);
    const QString name = QString::fromStdString(m_setting.name);
    const auto ask = [this, name](double value) { Q_EMIT edited(name, value); };
    QWidget* control = nullptr;
    if (symbol == Symbol::Shown && isSwitch(quantity)) {
        control = m_switch = new QToolButton(this);
        m_switch->setText(coreText(quantity.name));
        m_switch->setCheckable(true);
        m_switch->setAutoRaise(true);
        m_switch->setFocusPolicy(Qt::StrongFocus);
        connect(m_switch, &QToolButton::clicked, this, [ask](bool on) { ask(on ? 1 : 0); });
    } else if (quantity.kind == Kind::Choice) {
        control = m_choice = new CalmComboBox(this);
        for (const auto& word : quantity.choices)
            m_choice->addItem(wordOf(word));
        if (symbol == Symbol::Shown)
            m_choice->setMinimumWidth(kNarrowest); // its list shows the words whole
        connect(m_choice, &QComboBox::activated, this, [ask](int index) { ask(index); });
    } else {
        if (symbol == Symbol::Shown)
            row->addWidget(new MutedLabel(symbolHtml(quantity.symbol), this));
        control = m_field = new ValueField(quantity, ValueField::Digits::AsNeeded, this);
        connect(m_field, &ValueField::valueEntered, this, ask);
        connect(m_field, &ValueField::textRefused, m_field, &ValueField::giveUpAndTell);
    }
    control->setObjectName(QStringLiteral("option.%1").arg(name));
    control->setAccessibleName(coreText(quantity.name));
    control->setToolTip(toolTipOf(quantity));
    row->addWidget(control);
}

void OptionControl::display(double value) {
    if (m_switch != nullptr)
        m_switch->setChecked(value != 0);
    if (m_choice != nullptr)
        m_choice->setCurrentIndex(static_cast<int>(value));
    if (m_field != nullptr)
        m_field->showValue(value);
}

} // namespace soma::ui
