// SPDX-License-Identifier: GPL-3.0-or-later
// The looks of the window: palettes for the widgets, and what follows from a palette. GUI
// thread.
#pragma once

#include "ui/plots/plot_theme.hpp"
#include "ui/session/session.hpp"

#include <QColor>
#include <QPalette>

#include <array>
#include <optional>
#include <string_view>

namespace soma::ui {

inline constexpr std::array kThemes{ThemeChoice::Light, ThemeChoice::Dark,
                                    ThemeChoice::HighContrast};

/// As flags and files call it: light, dark, contrast.
[[nodiscard]] std::string_view themeName(ThemeChoice theme);
[[nodiscard]] std::optional<ThemeChoice> themeNamed(std::string_view name);

[[nodiscard]] QPalette widgetPalette(ThemeChoice theme);
[[nodiscard]] PlotTheme plotTheme(ThemeChoice theme);

/// That of the window's figures: large where the session presents.
[[nodiscard]] PlotTheme shownTheme(const Session& session);

[[nodiscard]] bool isDark(const QPalette& palette);

/// Controls then need outlines that can be seen.
[[nodiscard]] bool isHighContrast(const QPalette& palette);

/// For what was refused or went wrong; readable on the palette's window and base.
[[nodiscard]] QColor errorColour(const QPalette& palette);

/// For labels of second rank.
[[nodiscard]] QColor mutedColour(const QPalette& palette);

} // namespace soma::ui
