// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/help_text.hpp"

#include <QAction>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSet>

namespace soma::ui {

namespace {

struct HelpText {
    Q_DECLARE_TR_FUNCTIONS(soma::ui::HelpText)
};

QString plain(QString text) { return text.remove(u'&'); }

QString keysOf(const QAction& action) {
    return action.shortcut().toString(QKeySequence::NativeText);
}

QString withoutDigits(QString text) {
    static const QRegularExpression digits(QStringLiteral("\\d+"));
    return text.remove(digits);
}

// "1", "2", "3" that do the same to the first, second and third thing are one entry.
std::vector<HelpEntry> merged(const std::vector<HelpEntry>& entries) {
    std::vector<HelpEntry> result;
    QString first;
    for (const auto& entry : entries) {
        const bool isNext = !result.empty() && withoutDigits(entry.keys) == withoutDigits(first) &&
                            withoutDigits(entry.effect) == withoutDigits(result.back().effect);
        if (isNext) {
            result.back().keys = HelpText::tr("%1 … %2").arg(first, entry.keys);
            continue;
        }
        first = entry.keys;
        result.push_back(entry);
    }
    return result;
}

class Collector {
public:
    void addMenu(const QMenu& menu) {
        HelpSection section{plain(menu.title()), {}};
        collect(menu, section);
        keep(std::move(section));
    }

    void addOthers(const QMainWindow& window) {
        HelpSection section{HelpText::tr("Anywhere"), {}};
        for (const QAction* action : window.findChildren<QAction*>())
            add(*action, section);
        keep(std::move(section));
    }

    std::vector<HelpSection> sections;

private:
    void collect(const QMenu& menu, HelpSection& section) {
        for (const QAction* action : menu.actions())
            if (const QMenu* inner = action->menu())
                collect(*inner, section);
            else
                add(*action, section);
    }

    void add(const QAction& action, HelpSection& section) {
        if (action.shortcut().isEmpty() || m_told.contains(&action))
            return;
        m_told.insert(&action);
        section.entries.push_back({keysOf(action), plain(action.text())});
    }

    void keep(HelpSection section) {
        section.entries = merged(section.entries);
        if (!section.entries.empty())
            sections.push_back(std::move(section));
    }

    QSet<const QAction*> m_told;
};

} // namespace

std::vector<HelpSection> keySections(const QMainWindow& window) {
    Collector collector;
    if (const auto* bar = qobject_cast<const QMenuBar*>(window.menuWidget()))
        for (const QAction* action : bar->actions())
            if (const QMenu* menu = action->menu())
                collector.addMenu(*menu);
    collector.addOthers(window);
    return collector.sections;
}

std::vector<HelpSection> gestureSections() {
    return {
        {HelpText::tr("Parameters"),
         {{HelpText::tr("Drag a symbol"),
           HelpText::tr("Change its value; with Shift ten times finer")},
          {HelpText::tr("Drag a slider"), HelpText::tr("The same; a click jumps")},
          {HelpText::tr("Double click"), HelpText::tr("Reset")},
          {HelpText::tr("Right click, Menu key"),
           HelpText::tr("Default, slider limits, sweep, copy, vary")},
          {HelpText::tr("Arrows, Page up/down"),
           HelpText::tr("By one tick, by 5 %; Home and End: to the ends")},
          {HelpText::tr("Shift+Arrows"), HelpText::tr("By a tenth of a tick")},
          {HelpText::tr("Type “0.2 nA”"),
           HelpText::tr("Any unit of the kind; Enter confirms, Escape gives up")},
          {HelpText::tr("Wheel"), HelpText::tr("Only where the focus is; else it scrolls")}}},
        {HelpText::tr("Figures"),
         {{HelpText::tr("Wheel, drag"), HelpText::tr("Zoom and shift the x axis")},
          {HelpText::tr("Double click"), HelpText::tr("Full range")},
          {HelpText::tr("1 … 9"), HelpText::tr("One figure alone, all again")},
          {HelpText::tr("Right click"), HelpText::tr("Export, copy, reset the view")},
          {HelpText::tr(", ."), HelpText::tr("To the sample before, after")},
          {HelpText::tr("< >"), HelpText::tr("To the spike or extremum before, after")}}},
    };
}

} // namespace soma::ui
