// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the tests of the window without a screen, unless the environment names one.
#include "tests/ui/crash_child.hpp"
#include "ui/window_style.hpp"

#include <QApplication>
#include <QFont>
#include <QStandardPaths>

#include <gtest/gtest.h>

#include <string_view>

int main(int argc, char** argv) {
    constexpr double kFontPoints = 9;
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    ::testing::InitGoogleTest(&argc, argv);
    const QApplication application(argc, argv);
    QApplication::setStyle(new soma::ui::WindowStyle);
    QCoreApplication::setApplicationName(QStringLiteral("somascope-tests"));
    QStandardPaths::setTestModeEnabled(true);
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPointSizeF(kFontPoints);
    QApplication::setFont(font);
    if (argc == 3 && std::string_view(argv[1]) == soma::ui::kCrashChild)
        return soma::ui::runCrashChild(QString::fromLocal8Bit(argv[2]));
    return RUN_ALL_TESTS();
}
