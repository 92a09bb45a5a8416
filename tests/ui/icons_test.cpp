// SPDX-License-Identifier: GPL-3.0-or-later
// The program's own icons: there, sharp at every scale, and visible in every theme.
#include "ui/icons.hpp"

#include "ui/theme.hpp"
#include "ui/window_style.hpp"

#include <QApplication>
#include <QImage>
#include <QMenu>
#include <QPalette>
#include <QSpinBox>

#include <gtest/gtest.h>

#include <cmath>

namespace soma::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSide = 20;

QImage imageOf(const QIcon& icon, double scale, QIcon::Mode mode = QIcon::Normal) {
    return icon.pixmap(QSize(kSide, kSide), scale, mode).toImage();
}

/// The colour of the pixel that is covered most.
QColor inkOf(const QImage& image) {
    QColor ink(0, 0, 0, 0);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y).alpha() > ink.alpha())
                ink = image.pixelColor(x, y);
    return ink;
}

class IconTest : public ::testing::Test {
protected:
    void TearDown() override { QApplication::setPalette(m_before); }

private:
    QPalette m_before = QApplication::palette();
};

TEST_F(IconTest, Names_AreAllThatAreInUse) {
    for (const auto* name :
         {"new_seed", "reset", "home", "play", "pause", "slow_motion", "export", "pin", "present",
          "undo", "redo", "share", "open", "save", "equation", "help", "stop", "loop"})
        EXPECT_TRUE(iconNames().contains(QString::fromLatin1(name))) << name;
}

TEST_F(IconTest, EveryIcon_HasThePixelsOfItsScale) {
    for (const auto& name : iconNames())
        for (const double scale : {1.0, 1.5, 2.0}) {
            const QImage image = imageOf(icon(name.toStdString()), scale);
            EXPECT_EQ(image.width(), std::lround(kSide * scale)) << name.toStdString();
            EXPECT_GT(inkOf(image).alpha(), 200) << name.toStdString() << " at " << scale;
        }
}

TEST_F(IconTest, EveryIcon_FollowsThePaletteOfEachTheme) {
    for (const ThemeChoice theme : kThemes) {
        const QPalette palette = widgetPalette(theme);
        QApplication::setPalette(palette);
        for (const auto& name : iconNames()) {
            const QIcon drawn = icon(name.toStdString());
            EXPECT_EQ(inkOf(imageOf(drawn, 2)).rgb(), palette.color(QPalette::ButtonText).rgb())
                << name.toStdString() << ' ' << themeName(theme);
            EXPECT_EQ(inkOf(imageOf(drawn, 2, QIcon::Disabled)).rgb(),
                      palette.color(QPalette::Disabled, QPalette::ButtonText).rgb())
                << name.toStdString() << ' ' << themeName(theme);
        }
    }
}

// Fusion draws the outlines of controls in a darker tone of the ground: black on black.
TEST_F(IconTest, HighContrast_OutlinesControls) {
    WindowStyle style;
    for (const ThemeChoice theme : {ThemeChoice::Dark, ThemeChoice::HighContrast}) {
        QSpinBox box;
        box.setStyle(&style);
        box.setPalette(widgetPalette(theme));
        box.resize(80, 24);
        const QColor edge = box.grab().toImage().pixelColor(0, 12);
        EXPECT_EQ(edge.lightness() > 200, theme == ThemeChoice::HighContrast);
    }
}

TEST_F(IconTest, ChosenLineOfAMenu_HasItsIconInTheColourOfItsText) {
    QApplication::setPalette(widgetPalette(ThemeChoice::HighContrast));
    QMenu menu;
    auto* action = menu.addAction(icon("play"), u"Play"_s);
    menu.ensurePolished();
    menu.resize(menu.sizeHint());
    const auto place = menu.actionGeometry(action);
    const auto pixels = [&] { return menu.grab(place).toImage().copy(0, 0, 28, place.height()); };
    const auto has = [&](const QColor& colour) {
        const QImage image = pixels();
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y).rgb() == colour.rgb())
                    return true;
        return false;
    };
    EXPECT_TRUE(has(Qt::white));
    menu.setActiveAction(action);
    EXPECT_FALSE(has(Qt::white));
    EXPECT_TRUE(has(Qt::black));
}

TEST_F(IconTest, AnIconMadeBefore_ChangesWithTheTheme) {
    const QIcon kept = icon("play");
    QApplication::setPalette(widgetPalette(ThemeChoice::Light));
    const QColor light = inkOf(imageOf(kept, 1));
    QApplication::setPalette(widgetPalette(ThemeChoice::HighContrast));
    EXPECT_NE(inkOf(imageOf(kept, 1)).rgb(), light.rgb());
    EXPECT_EQ(inkOf(imageOf(kept, 1)).rgb(), QColor(Qt::white).rgb());
}

} // namespace
} // namespace soma::ui
