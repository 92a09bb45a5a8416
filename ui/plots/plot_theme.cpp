// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/plot_theme.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

namespace soma::ui {
namespace {

// Of Okabe and Ito, "Color Universal Design" (2008), whose colours colour-blind readers tell apart.
constexpr QRgb kOrange = 0xffe69f00;
constexpr QRgb kSky = 0xff56b4e9;
constexpr QRgb kGreen = 0xff009e73;
constexpr QRgb kBlue = 0xff0072b2;
constexpr QRgb kVermilion = 0xffd55e00;
constexpr QRgb kPurple = 0xffcc79a7;

constexpr double kPresentedFont = 1.6;
constexpr double kPresentedPen = 2;

} // namespace

// Each line has a contrast of 3:1 to the ground, and roles that meet in a panel differ for every
// eye (tests/ui/palette_test.cpp measures both). Sodium and its inactivation differ in lightness
// too.
PlotTheme lightTheme() {
    constexpr QRgb kBrown = 0xff604300;
    constexpr QRgb kGrey = 0xff555555;
    PlotTheme theme;
    theme.background = Qt::white;
    theme.axis = QColor(0x44, 0x44, 0x44);
    theme.grid = QColor(0xe4, 0xe4, 0xe4);
    theme.text = QColor(0x1c, 0x1c, 0x1c);
    theme.mutedText = QColor(0x66, 0x66, 0x66);
    theme.spikeMark = QColor(kVermilion);
    theme.marker = QColor(kGreen);
    theme.roles = {
        QColor(kBlue),            // Voltage
        QColor(kGreen),           // Current
        QColor(kPurple),          // Count
        QColor(kVermilion),       // Rate
        QColor(kGrey),            // Threshold
        QColor(kPurple),          // Gate
        QColor(0x22, 0x22, 0x22), // Theory
        QColor(kBrown),           // Variability
        QColor(kVermilion),       // Sodium
        QColor(kBrown),           // Inactivation
        QColor(kPurple),          // Potassium
        QColor(kGrey),            // Leak
        QColor(kPurple),          // Adaptation
    };
    theme.extra = {QColor(kBlue), QColor(kVermilion), QColor(kGreen), QColor(kPurple),
                   QColor(kGrey)};
    theme.pins = {QColor(0x80, 0x84, 0x8b), QColor(0xa3, 0x6f, 0x2c), QColor(0x8b, 0x5f, 0xbf)};
    return theme;
}

// Blue and purple are too dark here, and yellow is too near to orange for many eyes unless pale.
PlotTheme darkTheme() {
    constexpr QRgb kYellow = 0xfff2e850;
    constexpr QRgb kPale = 0xfff3f0a8;
    constexpr QRgb kViolet = 0xffa85ab5;
    constexpr QRgb kLeaf = 0xff2a9663;
    constexpr QRgb kGrey = 0xff898e95;
    PlotTheme theme;
    theme.background = QColor(0x1e, 0x1f, 0x22);
    theme.axis = QColor(0xb4, 0xb6, 0xba);
    theme.grid = QColor(0x34, 0x36, 0x3b);
    theme.text = QColor(0xe8, 0xe8, 0xe8);
    theme.mutedText = QColor(0xa0, 0xa3, 0xa8);
    theme.spikeMark = QColor(kOrange);
    theme.marker = QColor(kLeaf);
    theme.roles = {
        QColor(kSky),             // Voltage
        QColor(kLeaf),            // Current
        QColor(kViolet),          // Count
        QColor(kOrange),          // Rate
        QColor(kGrey),            // Threshold
        QColor(kViolet),          // Gate
        QColor(0xdd, 0xdd, 0xdd), // Theory
        QColor(kYellow),          // Variability
        QColor(kOrange),          // Sodium
        QColor(kPale),            // Inactivation
        QColor(kViolet),          // Potassium
        QColor(kGrey),            // Leak
        QColor(kViolet),          // Adaptation
    };
    theme.extra = {QColor(kSky), QColor(kOrange), QColor(kYellow), QColor(kViolet),
                   QColor(0xc8, 0xc8, 0xc8)};
    theme.pins = {QColor(0x8f, 0x94, 0x9c), QColor(0xc9, 0xa0, 0x6a), QColor(0xa9, 0x8b, 0xd6)};
    return theme;
}

// Bright, thick lines on black: 4.5:1 for lines, 7:1 for text.
PlotTheme contrastTheme() {
    constexpr QRgb kCyan = 0xff63d5f7;
    constexpr QRgb kFlame = 0xffff6a1f;
    constexpr QRgb kYellow = 0xfff2e850;
    constexpr QRgb kLemon = 0xfffefc71;
    constexpr QRgb kViolet = 0xffc05ad0;
    constexpr QRgb kLeaf = 0xff158c65;
    constexpr QRgb kGrey = 0xff9b9b9c;
    PlotTheme theme;
    theme.background = Qt::black;
    theme.axis = Qt::white;
    theme.grid = QColor(0x40, 0x40, 0x40);
    theme.text = Qt::white;
    theme.mutedText = QColor(0xd0, 0xd0, 0xd0);
    theme.spikeMark = QColor(kFlame);
    theme.marker = QColor(kLeaf);
    theme.roles = {
        QColor(kCyan),   // Voltage
        QColor(kLeaf),   // Current
        QColor(kViolet), // Count
        QColor(kFlame),  // Rate
        QColor(kGrey),   // Threshold
        QColor(kViolet), // Gate
        Qt::white,       // Theory
        QColor(kYellow), // Variability
        QColor(kFlame),  // Sodium
        QColor(kLemon),  // Inactivation
        QColor(kViolet), // Potassium
        QColor(kGrey),   // Leak
        QColor(kViolet), // Adaptation
    };
    theme.extra = {QColor(kCyan), QColor(kFlame), QColor(kYellow), QColor(kViolet), QColor(kGrey)};
    theme.pins = {QColor(0xa8, 0xad, 0xb5), QColor(0xd9, 0xb0, 0x7a), QColor(0xb9, 0x9b, 0xe6)};
    theme.penWidth = 2;
    theme.markSize = 1.2;
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
