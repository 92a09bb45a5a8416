// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/context_help.hpp"

#include "core/figures/registry.hpp"
#include "ui/panels/figure_panel.hpp"
#include "ui/params/core_text.hpp"
#include "ui/plots/figure_plot.hpp"

#include <QAction>
#include <QEvent>
#include <QMainWindow>

namespace soma::ui {

namespace {

void explainActions(const QWidget& window) {
    for (auto* action : window.findChildren<QAction*>())
        if (action->whatsThis().isEmpty())
            action->setWhatsThis(action->toolTip().toHtmlEscaped());
}

QString figureText(const FigurePanel& panel) {
    QStringList lines;
    for (const FigureEntry* entry : panel.view().rows)
        lines << QStringLiteral("<b>%1</b><br>%2")
                     .arg(coreText(entry->name).toHtmlEscaped(),
                          coreText(entry->doc).toHtmlEscaped());
    return lines.join(QStringLiteral("<br>"));
}

void explainFigures(const QWidget& window) {
    for (auto* panel : window.findChildren<FigurePanel*>()) {
        if (panel->whatsThis().isEmpty())
            panel->setWhatsThis(figureText(*panel));
        if (panel->plot().whatsThis().isEmpty())
            panel->plot().setWhatsThis(panel->whatsThis());
    }
}

QString controlText(const QWidget& control) {
    if (!control.toolTip().isEmpty())
        return control.toolTip();
    return control.accessibleName().toHtmlEscaped();
}

void explainControls(const QWidget& window) {
    for (auto* control : window.findChildren<QWidget*>())
        if (control->focusPolicy() != Qt::NoFocus && control->whatsThis().isEmpty())
            control->setWhatsThis(controlText(*control));
}

} // namespace

ContextHelp::ContextHelp(QMainWindow& window)
    : QObject(&window) {
    window.installEventFilter(this);
}

void ContextHelp::explainAll(const QWidget& window) {
    explainActions(window);
    explainFigures(window);
    explainControls(window);
}

bool ContextHelp::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::EnterWhatsThisMode)
        explainAll(static_cast<QWidget&>(*watched));
    return QObject::eventFilter(watched, event);
}

} // namespace soma::ui
