// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.hpp"

#include <algorithm>

namespace soma::ui {

namespace {

constexpr int kMiddleLightness = 128;

/// What a palette is made of, brightest and darkest first for its ground and text.
struct Colours {
    QColor window;
    QColor base;
    QColor button;
    QColor text;
    QColor disabled;
    QColor light;
    QColor mid;
    QColor dark;
    QColor highlight;
    QColor highlightedText;
    QColor link;
    QColor toolTip;
};

Colours lightColours() {
    return {"#f3f4f6", "#ffffff", "#f6f7f9", "#1c1f24", "#9aa0a8", "#ffffff",
            "#c9ced6", "#a4abb5", "#1668b8", "#ffffff", "#0b5cad", "#ffffff"};
}

Colours darkColours() {
    return {"#25272b", "#303339", "#34373d", "#e4e6ea", "#777d87", "#4a4e56",
            "#1f2124", "#141517", "#2f78c4", "#ffffff", "#7db8f2", "#34373d"};
}

Colours contrastColours() {
    return {"#000000", "#000000", "#3c3c3c", "#ffffff", "#a6a6a6", "#808080",
            "#6e6e6e", "#1a1a1a", "#ffe14d", "#000000", "#8fd3ff", "#000000"};
}

Colours coloursOf(ThemeChoice theme) {
    switch (theme) {
    case ThemeChoice::Dark:
        return darkColours();
    case ThemeChoice::HighContrast:
        return contrastColours();
    case ThemeChoice::Light:
        break;
    }
    return lightColours();
}

QPalette paletteOf(const Colours& colours) {
    QPalette palette;
    palette.setColor(QPalette::Window, colours.window);
    palette.setColor(QPalette::Base, colours.base);
    palette.setColor(QPalette::AlternateBase, colours.window);
    palette.setColor(QPalette::Button, colours.button);
    palette.setColor(QPalette::Light, colours.light);
    palette.setColor(QPalette::Midlight, colours.button);
    palette.setColor(QPalette::Mid, colours.mid);
    palette.setColor(QPalette::Dark, colours.dark);
    palette.setColor(QPalette::Shadow, QColor(0, 0, 0));
    palette.setColor(QPalette::Highlight, colours.highlight);
    palette.setColor(QPalette::HighlightedText, colours.highlightedText);
    palette.setColor(QPalette::Link, colours.link);
    palette.setColor(QPalette::LinkVisited, colours.link);
    palette.setColor(QPalette::ToolTipBase, colours.toolTip);
    palette.setColor(QPalette::PlaceholderText, colours.disabled);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::ToolTipText, QPalette::BrightText}) {
        palette.setColor(role, colours.text);
        palette.setColor(QPalette::Disabled, role, colours.disabled);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colours.mid);
    return palette;
}

} // namespace

std::string_view themeName(ThemeChoice theme) {
    switch (theme) {
    case ThemeChoice::Dark:
        return "dark";
    case ThemeChoice::HighContrast:
        return "contrast";
    case ThemeChoice::Light:
        break;
    }
    return "light";
}

std::optional<ThemeChoice> themeNamed(std::string_view name) {
    const auto* found = std::ranges::find(kThemes, name, themeName);
    return found == kThemes.end() ? std::nullopt : std::optional(*found);
}

QPalette widgetPalette(ThemeChoice theme) { return paletteOf(coloursOf(theme)); }

PlotTheme plotTheme(ThemeChoice theme) {
    switch (theme) {
    case ThemeChoice::Dark:
        return darkTheme();
    case ThemeChoice::HighContrast:
        return contrastTheme();
    case ThemeChoice::Light:
        break;
    }
    return lightTheme();
}

PlotTheme shownTheme(const Session& session) {
    const PlotTheme theme = plotTheme(session.theme());
    return session.isPresenting() ? presented(theme) : theme;
}

bool isDark(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() < kMiddleLightness;
}

bool isHighContrast(const QPalette& palette) {
    return palette.color(QPalette::Window) == QColor(Qt::black) &&
           palette.color(QPalette::WindowText) == QColor(Qt::white);
}

QColor errorColour(const QPalette& palette) {
    return isDark(palette) ? QColor("#ff8a80") : QColor("#b3261e");
}

QColor mutedColour(const QPalette& palette) {
    return mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.62);
}

} // namespace soma::ui
