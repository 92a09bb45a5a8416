// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/params/row_menu.hpp"

#include "ui/params/core_text.hpp"

namespace soma::ui {

RowMenu::RowMenu(const RowPlan& plan, bool isSweeping, QWidget* parent)
    : QMenu(parent) {
    setObjectName(QStringLiteral("param.%1.menu").arg(QString::fromStdString(plan.setting.name)));
    const bool isReal = plan.setting.quantity.kind == Kind::Real;
    if (plan.use == RowUse::Active) {
        addResets(plan);
        if (isReal)
            addSlider(isSweeping);
        addCopies(plan);
        if (isReal)
            add(RowCommand::Vary, "vary", tr("&Vary in the curve figure"));
        addSeparator();
    }
    add(RowCommand::Explain, "explain", tr("What is this?"));
}

// The opened scenario's value is what the reset button restores; the table may have another.
void RowMenu::addResets(const RowPlan& plan) {
    const Quantity& quantity = plan.setting.quantity;
    const bool isHomeDefault = plan.home == quantity.value;
    if (!isHomeDefault)
        add(RowCommand::Reset, "reset",
            tr("&Back to the scenario's %1").arg(valueText(quantity, plan.home)))
            ->setEnabled(plan.value != plan.home);
    add(RowCommand::Default, "default",
        tr("Set to &default (%1)").arg(valueText(quantity, quantity.value)))
        ->setEnabled(plan.value != quantity.value);
    addSeparator();
}

void RowMenu::addSlider(bool isSweeping) {
    add(RowCommand::Limits, "limits", tr("Slider &limits…"));
    add(RowCommand::Sweep, "sweep",
        isSweeping ? tr("&Stop sweeping\tA") : tr("&Sweep back and forth\tA"));
    addSeparator();
}

void RowMenu::addCopies(const RowPlan& plan) {
    add(RowCommand::CopyValue, "copy",
        tr("&Copy “%1”").arg(valueText(plan.setting.quantity, plan.value)));
    add(RowCommand::CopyFlag, "copyFlag", tr("Copy for the co&mmand line: %1").arg(flagText(plan)));
    addSeparator();
}

QAction* RowMenu::add(RowCommand command, const char* name, const QString& text) {
    auto* action = addAction(text);
    action->setObjectName(QStringLiteral("row.") + QString::fromLatin1(name));
    connect(action, &QAction::triggered, this, [this, command] { Q_EMIT chosen(command); });
    return action;
}

QString RowMenu::flagText(const RowPlan& plan) {
    return QStringLiteral("--set %1=%2")
        .arg(QString::fromStdString(plan.setting.name),
             QString::fromStdString(formatValue(plan.setting.quantity, plan.value)));
}

} // namespace soma::ui
