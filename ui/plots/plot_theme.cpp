// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/plot_theme.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

namespace soma::ui {
namespace {

// Okabe and Ito, "Color Universal Design" (2008): eight colours that colour-blind readers tell
// apart.
constexpr QRgb kOrange = 0xffe69f00;
constexpr QRgb kSky = 0xff56b4e9;
constexpr QRgb kGreen = 0xff009e73;
constexpr QRgb kYellow = 0xfff0e442;
constexpr QRgb kBlue = 0xff0072b2;
constexpr QRgb kVermilion = 0xffd55e00;
constexpr QRgb kPurple = 0xffcc79a7;

// QColor's own darker() and lighter() answer in HSV, which compares unequal to the same in RGB.
QColor darker(QRgb colour, int percent) { return QColor(colour).darker(percent).rgb(); }

QColor lighter(QRgb colour, int percent) { return QColor(colour).lighter(percent).rgb(); }

constexpr double kPresentedFont = 1.6;
constexpr double kPresentedPen = 2;

} // namespace

// Lines need a contrast of 3:1. On white these have it: blue 5.2, vermilion 3.9, green 3.4,
// purple 3.1. Sodium and its inactivation, side by side, differ in lightness too: 3.9 and 6.9.
PlotTheme lightTheme() {
    PlotTheme theme;
    theme.background = Qt::white;
    theme.axis = QColor(0x44, 0x44, 0x44);
    theme.grid = QColor(0xe4, 0xe4, 0xe4);
    theme.text = QColor(0x1c, 0x1c, 0x1c);
    theme.mutedText = QColor(0x66, 0x66, 0x66);
    theme.spikeMark = QColor(kVermilion);
    theme.marker = darker(kGreen, 115);
    theme.roles = {
        QColor(kBlue),            // Voltage
        darker(kGreen, 115),      // Current
        darker(kPurple, 108),     // Count
        QColor(kVermilion),       // Rate
        QColor(0x70, 0x70, 0x70), // Threshold
        QColor(kPurple),          // Gate
        QColor(0x33, 0x33, 0x33), // Theory
        darker(kOrange, 130),     // Variability
        QColor(kVermilion),       // Sodium
        darker(kOrange, 190),     // Inactivation
        darker(kPurple, 108),     // Potassium
        QColor(0x70, 0x70, 0x70), // Leak
        darker(kPurple, 108),     // Adaptation
    };
    theme.extra = {QColor(kBlue), QColor(kVermilion), QColor(kGreen), QColor(kPurple),
                   QColor(0x70, 0x70, 0x70)};
    theme.pins = {QColor(0x80, 0x84, 0x8b), QColor(0xa3, 0x6f, 0x2c), QColor(0x8b, 0x5f, 0xbf)};
    return theme;
}

// On #1e1f22 blue has only 3.2:1; yellow 12.5, orange 7.3, sky 7.1, purple 5.4, green 4.8.
PlotTheme darkTheme() {
    PlotTheme theme;
    theme.background = QColor(0x1e, 0x1f, 0x22);
    theme.axis = QColor(0xb4, 0xb6, 0xba);
    theme.grid = QColor(0x34, 0x36, 0x3b);
    theme.text = QColor(0xe8, 0xe8, 0xe8);
    theme.mutedText = QColor(0xa0, 0xa3, 0xa8);
    theme.spikeMark = QColor(kOrange);
    theme.marker = lighter(kGreen, 125);
    theme.roles = {
        QColor(kSky),             // Voltage
        lighter(kGreen, 125),     // Current
        QColor(kPurple),          // Count
        QColor(kOrange),          // Rate
        QColor(0x9a, 0x9c, 0xa0), // Threshold
        QColor(kPurple),          // Gate
        QColor(0xdd, 0xdd, 0xdd), // Theory
        QColor(kYellow),          // Variability
        QColor(kOrange),          // Sodium
        QColor(kYellow),          // Inactivation
        QColor(kPurple),          // Potassium
        QColor(0x9a, 0x9c, 0xa0), // Leak
        QColor(kPurple),          // Adaptation
    };
    theme.extra = {QColor(kSky), QColor(kOrange), QColor(kYellow), QColor(kPurple),
                   QColor(0xb0, 0xb0, 0xb0)};
    theme.pins = {QColor(0x8f, 0x94, 0x9c), QColor(0xc9, 0xa0, 0x6a), QColor(0xa9, 0x8b, 0xd6)};
    return theme;
}

PlotTheme presented(PlotTheme theme) {
    theme.fontPoints *= kPresentedFont;
    theme.penWidth *= kPresentedPen;
    theme.markSize *= kPresentedFont;
    return theme;
}

namespace {

/// The series that a theory line predicts, if it has to be told from others.
std::optional<std::size_t> predictedBy(const Panel& panel, std::size_t index) {
    const auto& theory = panel.series.at(index);
    const auto isData = [](const Series& s) { return s.role != Role::Theory && s.pin == 0; };
    if (theory.speaksOf.empty() || std::ranges::count_if(panel.series, isData) < 2)
        return {};
    const auto found = std::ranges::find(panel.series, theory.speaksOf, &Series::id);
    if (found == panel.series.end())
        return {};
    return static_cast<std::size_t>(found - panel.series.begin());
}

} // namespace

QColor seriesColour(const PlotTheme& theme, const Panel& panel, std::size_t index) {
    if (const std::size_t pin = panel.series.at(index).pin; pin > 0)
        return theme.pinColour(pin);
    if (const auto predicted = predictedBy(panel, index); predicted && *predicted != index)
        return seriesColour(theme, panel, *predicted);
    std::vector<QColor> used;
    for (std::size_t i = 0;; ++i) {
        QColor colour = theme.colour(panel.series.at(i).role);
        const auto isUsed = [&](const QColor& c) {
            return std::ranges::find(used, c) != used.end();
        };
        if (isUsed(colour)) {
            const auto* free = std::ranges::find_if_not(theme.extra, isUsed);
            colour = free != theme.extra.end() ? *free : theme.extra.at(i % PlotTheme::kExtra);
        }
        if (i == index)
            return colour;
        used.push_back(colour);
    }
}

QColor mixed(const QColor& over, const QColor& under, double share) {
    const auto blend = [share](int a, int b) {
        return static_cast<int>(std::lround(share * a + (1 - share) * b));
    };
    return {blend(over.red(), under.red()), blend(over.green(), under.green()),
            blend(over.blue(), under.blue())};
}

} // namespace soma::ui
