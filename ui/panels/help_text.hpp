// SPDX-License-Identifier: GPL-3.0-or-later
// What keys and mouse do, for the help overlay: the keys come from the window's actions, so that
// none is missing or wrong. GUI thread.
#pragma once

#include <QString>

#include <vector>

class QMainWindow;

namespace soma::ui {

struct HelpEntry {
    QString keys;
    QString effect;
};

struct HelpSection {
    QString title;
    std::vector<HelpEntry> entries;
};

/// A section for each menu that has shortcuts, and one for actions that are in no menu. Those that
/// differ in a number only ("Enlarge figure 1", "2", "3") are one entry.
[[nodiscard]] std::vector<HelpSection> keySections(const QMainWindow& window);

/// What no action tells: mouse gestures, and keys of sliders, fields and figures.
[[nodiscard]] std::vector<HelpSection> gestureSections();

} // namespace soma::ui
