// SPDX-License-Identifier: GPL-3.0-or-later
// The colours of every theme in numbers: they stand out from the ground, and those that meet in a
// figure are told apart by every eye.
#include "ui/theme.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <string>
#include <vector>

namespace soma::ui {
namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

Triple operator*(const Matrix& m, const Triple& v) {
    Triple result{};
    for (std::size_t i = 0; i < 3; ++i)
        result[i] = m[i][0] * v[0] + m[i][1] * v[1] + m[i][2] * v[2];
    return result;
}

/// sRGB (IEC 61966-2-1) without its gamma.
Triple linear(const QColor& colour) {
    const auto expand = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return {expand(colour.redF()), expand(colour.greenF()), expand(colour.blueF())};
}

/// WCAG 2.1, 1.4.3.
double contrast(const QColor& a, const QColor& b) {
    const auto luminance = [](const QColor& c) {
        const Triple l = linear(c);
        return 0.2126 * l[0] + 0.7152 * l[1] + 0.0722 * l[2];
    };
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

struct Eye {
    const char* name;
    Matrix sees;
};

/// G. M. Machado, M. M. Oliveira & L. A. F. Fernandes (2009), IEEE Trans. Vis. Comput. Graph.
/// 15:1291-1298, at severity 1, on linear RGB.
const std::array<Eye, 4> kEyes{{
    {"normal", {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}},
    {"protanopia",
     {{{0.152286, 1.052583, -0.204868},
       {0.114503, 0.786281, 0.099216},
       {-0.003882, -0.048116, 1.051998}}}},
    {"deuteranopia",
     {{{0.367322, 0.860646, -0.227968},
       {0.280085, 0.672501, 0.047413},
       {-0.011820, 0.042940, 0.968881}}}},
    {"tritanopia",
     {{{1.255528, -0.076749, -0.178779},
       {-0.078411, 0.930809, 0.147602},
       {0.004733, 0.691367, 0.303900}}}},
}};

struct Lab {
    double L;
    double a;
    double b;
};

/// CIE 1976, white D65.
Lab labOf(Triple rgb) {
    constexpr Matrix kToXyz{{{0.4124564, 0.3575761, 0.1804375},
                             {0.2126729, 0.7151522, 0.0721750},
                             {0.0193339, 0.1191920, 0.9503041}}};
    constexpr Triple kWhite{0.95047, 1, 1.08883};
    for (double& c : rgb)
        c = std::clamp(c, 0.0, 1.0);
    Triple f = kToXyz * rgb;
    for (std::size_t i = 0; i < 3; ++i) {
        const double share = f[i] / kWhite[i];
        f[i] = share > 216.0 / 24389 ? std::cbrt(share) : (24389.0 / 27 * share + 16) / 116;
    }
    return {116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])};
}

double radians(double degrees) { return degrees * std::numbers::pi / 180; }

double hueOf(double a, double b) {
    const double hue = std::atan2(b, a) * 180 / std::numbers::pi;
    return hue < 0 ? hue + 360 : hue;
}

/// CIEDE2000: G. Sharma, W. Wu & E. N. Dalal (2005), Color Res. Appl. 30:21-30.
double difference(Lab p, Lab q) {
    const double meanC = (std::hypot(p.a, p.b) + std::hypot(q.a, q.b)) / 2;
    const auto seventh = [](double c) {
        return std::sqrt(std::pow(c, 7) / (std::pow(c, 7) + 6103515625.0));
    };
    const double g = 0.5 * (1 - seventh(meanC));
    p.a *= 1 + g;
    q.a *= 1 + g;
    const double c1 = std::hypot(p.a, p.b);
    const double c2 = std::hypot(q.a, q.b);
    const bool isGrey = c1 * c2 == 0;
    const double h1 = hueOf(p.a, p.b);
    const double h2 = hueOf(q.a, q.b);
    double dh = isGrey ? 0 : h2 - h1;
    dh += dh > 180 ? -360 : dh < -180 ? 360 : 0;
    const double dH = 2 * std::sqrt(c1 * c2) * std::sin(radians(dh / 2));
    const double L = (p.L + q.L) / 2;
    const double C = (c1 + c2) / 2;
    double h = isGrey ? h1 + h2 : (h1 + h2) / 2;
    if (!isGrey && std::abs(h1 - h2) > 180)
        h += h1 + h2 < 360 ? 180 : -180;
    const double t = 1 - 0.17 * std::cos(radians(h - 30)) + 0.24 * std::cos(radians(2 * h)) +
                     0.32 * std::cos(radians(3 * h + 6)) - 0.2 * std::cos(radians(4 * h - 63));
    const double off = (L - 50) * (L - 50);
    const double sL = (q.L - p.L) / (1 + 0.015 * off / std::sqrt(20 + off));
    const double sC = (c2 - c1) / (1 + 0.045 * C);
    const double sH = dH / (1 + 0.015 * C * t);
    const double turn = 60 * std::exp(-std::pow((h - 275) / 25, 2));
    const double r = -2 * seventh(C) * std::sin(radians(turn));
    return std::sqrt(sL * sL + sC * sC + sH * sH + r * sC * sH);
}

/// How far two colours are apart for the eye to which they are nearest.
double distance(const QColor& a, const QColor& b, std::string& eye) {
    double least = 1000;
    for (const auto& each : kEyes) {
        const double d = difference(labOf(each.sees * linear(a)), labOf(each.sees * linear(b)));
        if (d < least)
            eye = each.name;
        least = std::min(least, d);
    }
    return least;
}

// In CIEDE2000 about 1 is just seen side by side; thin lines apart from each other need much more.
constexpr double kApart = 12;

/// Roles whose lines meet in one panel: gates, conductances and currents of the channels; V with
/// its threshold; the phase plane; curves with their theory; currents with their mean.
const std::vector<std::vector<Role>> kMeet{
    {Role::Sodium, Role::Inactivation, Role::Potassium},
    {Role::Sodium, Role::Potassium, Role::Leak},
    {Role::Voltage, Role::Threshold, Role::Potassium},
    {Role::Voltage, Role::Threshold, Role::Adaptation},
    {Role::Current, Role::Threshold},
    {Role::Variability, Role::Threshold},
    {Role::Current, Role::Theory},
    {Role::Rate, Role::Theory},
    {Role::Count, Role::Theory},
    {Role::Variability, Role::Theory},
    {Role::Voltage, Role::Theory},
    {Role::Gate, Role::Theory},
};

struct Limits {
    double text;
    double line;
};

Limits limitsOf(ThemeChoice theme) {
    return theme == ThemeChoice::HighContrast ? Limits{7, 4.5} : Limits{4.5, 3};
}

void expectApart(const QColor& a, const QColor& b, const std::string& what) {
    std::string eye;
    const double d = distance(a, b, eye);
    EXPECT_GE(d, kApart) << what << ": " << a.name().toStdString() << " and "
                         << b.name().toStdString() << " with " << eye;
}

// The formulas above, by published values.
TEST(Palette_Formulas, GiveWhatTheirAuthorsPrint) {
    EXPECT_NEAR(contrast(Qt::white, Qt::black), 21, 1e-9);
    EXPECT_NEAR(contrast(QColor(0x77, 0x77, 0x77), Qt::white), 4.48, 0.01);
    // Pairs 1, 7 and 17 of Sharma's table.
    EXPECT_NEAR(difference({50, 2.6772, -79.7751}, {50, 0, -82.7485}), 2.0425, 1e-4);
    EXPECT_NEAR(difference({50, 0, 0}, {50, -1, 2}), 2.3669, 1e-4);
    EXPECT_NEAR(difference({50, 2.5, 0}, {73, 25, -18}), 27.1492, 1e-4);
}

TEST(Palette_OfEveryTheme, StandsOutFromTheGround) {
    for (const ThemeChoice choice : kThemes) {
        const PlotTheme theme = plotTheme(choice);
        const auto [text, line] = limitsOf(choice);
        const QColor& ground = theme.background;
        for (const auto& colour : {theme.text, theme.mutedText})
            EXPECT_GE(contrast(colour, ground), text) << themeName(choice);
        for (const auto& colour : {theme.axis, theme.spikeMark, theme.marker})
            EXPECT_GE(contrast(colour, ground), line) << themeName(choice);
        for (std::size_t i = 0; i < theme.roles.size(); ++i)
            EXPECT_GE(contrast(theme.roles[i], ground), line) << themeName(choice) << " role " << i;
        for (std::size_t i = 0; i < theme.extra.size(); ++i)
            EXPECT_GE(contrast(theme.extra[i], ground), line)
                << themeName(choice) << " extra " << i;
    }
}

TEST(Palette_OfEveryTheme, RolesThatMeet_DifferForEveryEye) {
    for (const ThemeChoice choice : kThemes) {
        const PlotTheme theme = plotTheme(choice);
        for (const auto& roles : kMeet)
            for (std::size_t i = 0; i < roles.size(); ++i)
                for (std::size_t j = 0; j < i; ++j)
                    expectApart(theme.colour(roles[i]), theme.colour(roles[j]),
                                std::string(themeName(choice)) + " roles " +
                                    std::to_string(int(roles[i])) + ", " +
                                    std::to_string(int(roles[j])));
        expectApart(theme.spikeMark, theme.colour(Role::Voltage), "spike marks");
        for (const Role role : {Role::Rate, Role::Variability, Role::Count})
            expectApart(theme.marker, theme.colour(role), "marker");
    }
}

TEST(Palette_OfEveryTheme, CurvesOfAFamily_DifferForEveryEye) {
    for (const ThemeChoice choice : kThemes) {
        const PlotTheme theme = plotTheme(choice);
        for (std::size_t i = 0; i < theme.extra.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                expectApart(theme.extra[i], theme.extra[j], std::string(themeName(choice)));
    }
}

// The first curve of a family has the colour of its role.
TEST(Palette_OfEveryTheme, FirstCurveOfAFamily_DiffersFromTheOthers) {
    for (const ThemeChoice choice : kThemes) {
        const PlotTheme theme = plotTheme(choice);
        for (const Role role : {Role::Rate, Role::Count, Role::Variability, Role::Current})
            for (const auto& extra : theme.extra)
                if (extra != theme.colour(role)) // else it is left out
                    expectApart(extra, theme.colour(role), std::string(themeName(choice)));
    }
}

TEST(Palette_OfEveryTheme, TextOfWidgets_IsReadable) {
    for (const ThemeChoice choice : kThemes) {
        const QPalette palette = widgetPalette(choice);
        const double limit = limitsOf(choice).text;
        for (const auto& [text, ground] : {std::pair{QPalette::WindowText, QPalette::Window},
                                           {QPalette::Text, QPalette::Base},
                                           {QPalette::ButtonText, QPalette::Button},
                                           {QPalette::HighlightedText, QPalette::Highlight},
                                           {QPalette::Link, QPalette::Window},
                                           {QPalette::ToolTipText, QPalette::ToolTipBase}})
            EXPECT_GE(contrast(palette.color(text), palette.color(ground)), limit)
                << themeName(choice) << ' ' << text;
        for (const auto& colour : {errorColour(palette), mutedColour(palette)})
            EXPECT_GE(contrast(colour, palette.color(QPalette::Window)), limit)
                << themeName(choice) << ' ' << colour.name().toStdString();
    }
}

TEST(Palette_Presented, KeepsTheColoursOfEveryTheme) {
    for (const ThemeChoice choice : kThemes) {
        const PlotTheme theme = plotTheme(choice);
        const PlotTheme large = presented(theme);
        EXPECT_EQ(large.roles, theme.roles);
        EXPECT_GT(large.penWidth, theme.penWidth);
        EXPECT_GT(large.fontPoints, theme.fontPoints);
    }
}

TEST(Theme_Name, ReadsBack) {
    for (const ThemeChoice choice : kThemes)
        EXPECT_EQ(themeNamed(themeName(choice)), choice);
    EXPECT_EQ(themeNamed("pink"), std::nullopt);
}

} // namespace
} // namespace soma::ui
