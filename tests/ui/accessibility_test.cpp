// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader and a keyboard find in the window.
#include "core/model/model.hpp"
#include "tests/ui/spoken_window.hpp"
#include "tests/ui/window_fixture.hpp"
#include "ui/language/core_sentence.hpp"
#include "ui/params/scenario_form.hpp"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QMenuBar>
#include <QPushButton>

#include <algorithm>

namespace soma::ui {
namespace {

using AccessibilityTest = WindowTest;

bool isInner(const QWidget& widget) { return widget.objectName() == "qt_spinbox_lineedit"; }

bool isControl(const QWidget& widget) {
    return widget.focusPolicy() != Qt::NoFocus && !isInner(widget) && widget.isVisible() &&
           !widget.inherits("QScrollArea") && !widget.inherits("QAbstractItemView");
}

void expectNames(const QWidget& root) {
    for (auto* widget : root.findChildren<QWidget*>()) {
        if (!isControl(*widget))
            continue;
        auto* interface = QAccessible::queryAccessibleInterface(widget);
        ASSERT_NE(interface, nullptr);
        EXPECT_FALSE(interface->text(QAccessible::Name).isEmpty())
            << widget->metaObject()->className() << " " << widget->objectName().toStdString();
    }
}

TEST_F(AccessibilityTest, EveryControlOfEveryModelAndStimulus_HasAName) {
    for (const auto* model : models()) {
        ASSERT_TRUE(session.setModel(std::string(model->info().id)));
        for (const auto& stimulus : offeredStimuli()) {
            SCOPED_TRACE(std::string(model->info().id) + " " + stimulus);
            ASSERT_TRUE(session.setStimulus(stimulus));
            expectNames(window);
        }
    }
}

TEST(AccessibleNamesTest, EveryControl_HasANameInEveryLanguage) {
    for (const QString& code : languageCodes()) {
        SCOPED_TRACE(code.toStdString());
        SpokenWindow spoken(code);
        spoken.window.tellUnsaved(QStringLiteral("-"));
        spoken.find<QAction>(QStringLiteral("view.slowMotion")).trigger();
        expectNames(spoken.window);
        const auto* slider =
            spoken.window.findChild<QSlider*>(QStringLiteral("param.tau_m.slider"));
        EXPECT_TRUE(slider->accessibleName().contains(coreText("Membrane time constant")));
    }
}

TEST(AccessibleNamesTest, EveryControlOfEveryDialog_HasAName) {
    SpokenWindow spoken(QStringLiteral("fa"));
    for (const auto* name :
         {"file.exportFigure", "file.showCode", "file.showProgram", "help.about"}) {
        SCOPED_TRACE(name);
        spoken.find<QAction>(QString::fromLatin1(name)).trigger();
        auto* dialog = QApplication::activeModalWidget();
        ASSERT_NE(dialog, nullptr);
        expectNames(*dialog);
        dialog->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    for (auto* link : spoken.window.findChildren<QPushButton*>()) {
        if (!link->objectName().endsWith(QStringLiteral(".vary")) || !link->isVisible())
            continue;
        link->click();
        ASSERT_NE(QApplication::activePopupWidget(), nullptr);
        expectNames(*QApplication::activePopupWidget());
        QApplication::activePopupWidget()->close();
    }
}

/// What Tab goes through until it comes back.
std::vector<QWidget*> tabRound(QWidget& window, QWidget& first) {
    constexpr int kMost = 300;
    std::vector<QWidget*> round;
    first.setFocus();
    for (int i = 0; i < kMost; ++i) {
        auto* focus = window.focusWidget();
        if (!round.empty() && focus == round.front())
            break;
        round.push_back(focus);
        QTest::keyClick(&window, Qt::Key_Tab);
    }
    return round;
}

TEST_F(AccessibilityTest, Tab_ReachesEveryControl) {
    for (const char* model : {"lif", "hh"}) {
        ASSERT_TRUE(session.setModel(model));
        settle();
        const auto round = tabRound(window, find<QComboBox>("form.scenario"));
        for (auto* widget : window.findChildren<QWidget*>()) {
            const bool isReachable = (widget->focusPolicy() & Qt::TabFocus) != 0;
            if (!isControl(*widget) || !widget->isEnabled() || !isReachable)
                continue;
            EXPECT_TRUE(std::ranges::find(round, widget) != round.end())
                << widget->metaObject()->className() << " " << widget->objectName().toStdString();
        }
    }
}

TEST_F(AccessibilityTest, TabOrderOfTheForm_IsFromTopToBottom) {
    int before = -1;
    for (const auto* widget : tabRound(window, find<QComboBox>("form.scenario"))) {
        const auto* form = window.findChild<ScenarioForm*>();
        if (!form->isAncestorOf(widget))
            continue;
        const int middle = widget->mapTo(form, widget->rect().center()).y();
        EXPECT_GE(middle + widget->height() / 2, before) << widget->objectName().toStdString();
        before = middle;
    }
    EXPECT_GT(before, 0);
}

// Every command of the menus can be found with the keys that open menus.
TEST(AccessibleNamesTest, EveryMenu_HasItsOwnMnemonicInEveryLanguage) {
    for (const QString& code : languageCodes()) {
        SpokenWindow spoken(code);
        QStringList letters;
        for (const auto* action : spoken.window.menuBar()->actions()) {
            const auto keys = QKeySequence::mnemonic(action->text());
            EXPECT_FALSE(keys.isEmpty()) << action->text().toStdString();
            EXPECT_FALSE(letters.contains(keys.toString())) << action->text().toStdString();
            letters << keys.toString();
        }
    }
}

TEST_F(AccessibilityTest, RestingFigures_TellRateAndRegularity) {
    const auto& plot = window.board().panels().front()->plot();
    const auto said = [&] { return plot.accessibleDescription(); };
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return said().contains("CV of the intervals: "); }, kPatience_ms));
    const QString before = said();
    ASSERT_TRUE(session.set("I_inj", 400));
    EXPECT_TRUE(QTest::qWaitFor([&] { return said() != before; }, kPatience_ms));
    EXPECT_TRUE(said().startsWith("Spikes: "));
}

// The alert that is sent along is heard by a screen reader only; this platform has none.
TEST_F(AccessibilityTest, Messages_AreNamedByTheirText) {
    window.messages().tell("file", {Severity::Problem, "The disk is full.", {}, {}});
    EXPECT_EQ(find<QWidget>("message.file").accessibleName(), "The disk is full.");
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
