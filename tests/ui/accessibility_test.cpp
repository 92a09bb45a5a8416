// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader and a keyboard find in the window.
#include "tests/ui/window_fixture.hpp"

#include <QAbstractButton>
#include <QAccessible>

namespace soma::ui {
namespace {

using AccessibilityTest = WindowTest;

bool isInner(const QWidget& widget) { return widget.objectName() == "qt_spinbox_lineedit"; }

TEST_F(AccessibilityTest, EveryFocusableWidget_HasAName) {
    for (auto* widget : window.findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || isInner(*widget) || !widget->isVisible())
            continue;
        if (widget->inherits("QScrollArea") || widget->inherits("QAbstractItemView"))
            continue;
        auto* interface = QAccessible::queryAccessibleInterface(widget);
        ASSERT_NE(interface, nullptr);
        EXPECT_FALSE(interface->text(QAccessible::Name).isEmpty())
            << widget->metaObject()->className() << " " << widget->objectName().toStdString();
    }
}

TEST_F(AccessibilityTest, EveryRowControl_HasAToolTipAndAStableName) {
    for (const auto* each : window.findChildren<QSlider*>()) {
        const bool isNamed =
            each->objectName().startsWith("param.") || each->objectName() == "playback.place";
        EXPECT_TRUE(isNamed) << each->objectName().toStdString();
        EXPECT_FALSE(each->toolTip().isEmpty()) << each->objectName().toStdString();
    }
}

TEST_F(AccessibilityTest, ScreenReader_MovesTheSlider) {
    auto* interface = QAccessible::queryAccessibleInterface(&slider("I_inj"));
    ASSERT_NE(interface->valueInterface(), nullptr);
    interface->valueInterface()->setCurrentValue(700);
    EXPECT_EQ(value("I_inj"), 350);
}

TEST_F(AccessibilityTest, Tab_GoesFromOneRowToTheNext) {
    field("I_inj").setFocus();
    QTest::keyClick(&window, Qt::Key_Tab);
    EXPECT_EQ(window.focusWidget(), &slider("I_inj"));
    QTest::keyClick(&window, Qt::Key_Tab);
    EXPECT_EQ(window.focusWidget(), &field("mu"));
}

} // namespace
} // namespace soma::ui
