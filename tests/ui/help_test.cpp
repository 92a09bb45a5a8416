// SPDX-License-Identifier: GPL-3.0-or-later
// Help without a manual: the sheet of keys, and a text for every control.
#include "tests/ui/window_fixture.hpp"
#include "ui/panels/context_help.hpp"
#include "ui/panels/figure_panel.hpp"
#include "ui/panels/help_overlay.hpp"
#include "ui/params/parameter_row.hpp"
#include "ui/plots/rich_text.hpp"

#include <QAction>
#include <QLabel>
#include <QWhatsThis>

namespace soma::ui {
namespace {

class HelpTest : public WindowTest {
protected:
    void press(const char* action) { window.findChild<QAction*>(action)->trigger(); }

    HelpOverlay* overlay() {
        for (auto* each : window.findChildren<HelpOverlay*>())
            if (each->isVisible())
                return each;
        return nullptr;
    }

    QString shownText() {
        QString text;
        for (const auto* column : overlay()->findChildren<QLabel*>("help.column"))
            text += column->text();
        return text;
    }
};

TEST_F(HelpTest, KeySheet_NamesEveryShortcutOfTheWindow) {
    press("help.keys");
    ASSERT_NE(overlay(), nullptr);
    const QString text = shownText();
    int checked = 0;
    for (const auto* action : window.findChildren<QAction*>()) {
        if (action->shortcut().isEmpty())
            continue;
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        EXPECT_TRUE(text.contains(">" + keys.toHtmlEscaped() + "<")) << keys.toStdString();
        EXPECT_TRUE(text.contains(QString(action->text()).remove(u'&').toHtmlEscaped()))
            << action->text().toStdString();
        ++checked;
    }
    EXPECT_GT(checked, 10);
    for (const char* gesture : {"Drag a symbol", "Shift+Arrows", "Right click", "Wheel"})
        EXPECT_TRUE(text.contains(gesture)) << gesture;
}

void addAction(QMainWindow& window, const QString& text, const QString& keys) {
    auto* action = new QAction(text, &window);
    action->setShortcut(QKeySequence(keys));
}

TEST_F(HelpTest, KeysThatDifferInANumberOnly_AreOneEntry) {
    QMainWindow other;
    for (int i = 1; i <= 9; ++i)
        addAction(other, QStringLiteral("Enlarge figure %1").arg(i), QString::number(i));
    for (int i = 1; i <= 3; ++i) // other things, though their keys are alike
        addAction(other, QString(i, u'x'), QStringLiteral("Ctrl+%1").arg(i));
    const auto sections = keySections(other);
    ASSERT_EQ(sections.size(), 1U);
    const auto& entries = sections.front().entries;
    ASSERT_EQ(entries.size(), 4U);
    EXPECT_EQ(entries.front().keys, u"1 … 9");
    EXPECT_EQ(entries.back().keys, u"Ctrl+3");
}

TEST_F(HelpTest, KeySheet_FitsTheSmallestWindowAndLargeFonts) {
    for (const double factor : {1.0, 1.7}) { // 1.7 as for a lecture hall
        QFont font = window.font();
        font.setPointSizeF(9 * factor);
        window.setFont(font);
        window.resize(1024, 700);
        QCoreApplication::sendPostedEvents();
        press("help.keys");
        ASSERT_NE(overlay(), nullptr);
        const auto* sheet = overlay()->findChild<QWidget*>("help.sheet");
        EXPECT_TRUE(overlay()->rect().contains(sheet->geometry())) << factor;
        EXPECT_EQ(overlay()->size(), window.size());
        const auto columns = sheet->findChildren<QLabel*>("help.column");
        ASSERT_EQ(columns.size(), 2);
        for (const auto* column : columns) {
            EXPECT_TRUE(sheet->rect().contains(column->geometry())) << factor;
            EXPECT_LE(column->sizeHint().width(), column->width()) << factor;
        }
        EXPECT_GE(columns[0]->font().pointSizeF(), 7) << factor;
        overlay()->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

TEST_F(HelpTest, KeySheet_FollowsTheWindowsSize) {
    press("help.keys");
    window.resize(1400, 900);
    QCoreApplication::sendPostedEvents();
    EXPECT_EQ(overlay()->size(), window.size());
}

TEST_F(HelpTest, KeySheet_ClosesByAnyKeyOrClickAndNothingElseHappens) {
    slider("I_inj").setFocus();
    const auto before = session.scenario();
    press("help.keys");
    QTest::keyClick(overlay(), Qt::Key_Shift);
    ASSERT_NE(overlay(), nullptr); // the first half of Shift+F1
    QTest::keyClick(overlay(), Qt::Key_R);
    EXPECT_EQ(overlay(), nullptr);
    EXPECT_EQ(session.scenario(), before); // R alone would have drawn a new seed
    EXPECT_EQ(window.focusWidget(), &slider("I_inj"));
    press("help.keys");
    QTest::mouseClick(overlay(), Qt::LeftButton, {}, overlay()->rect().center());
    EXPECT_EQ(overlay(), nullptr);
    press("help.keys");
    press("help.keys");
    EXPECT_EQ(overlay(), nullptr);
}

TEST_F(HelpTest, WhatsThis_HasATextForEveryControlAndFigure) {
    for (const FigureEntry* figure : figures())
        ASSERT_TRUE(session.set("figure." + std::string(figure->id) + ".shown", 1).has_value());
    press("help.whatsThis");
    EXPECT_TRUE(QWhatsThis::inWhatsThisMode());
    QWhatsThis::leaveWhatsThisMode();
    int checked = 0;
    for (const auto* widget : window.findChildren<QWidget*>()) {
        const bool isContainer = widget->inherits("QScrollArea") ||
                                 widget->inherits("QAbstractItemView") ||
                                 widget->objectName() == "qt_spinbox_lineedit";
        if (widget->focusPolicy() == Qt::NoFocus || isContainer || !widget->isVisible())
            continue;
        EXPECT_FALSE(widget->whatsThis().isEmpty())
            << widget->metaObject()->className() << " " << widget->objectName().toStdString();
        ++checked;
    }
    EXPECT_GT(checked, 40);
    for (auto* panel : window.board().panels()) // what the figure shows, not only its name
        for (const FigureEntry* entry : panel->view().rows)
            EXPECT_TRUE(panel->plot().whatsThis().contains(
                QString::fromUtf8(entry->doc.data(), qsizetype(entry->doc.size())).toHtmlEscaped()))
                << entry->id;
    for (const auto* action : window.findChildren<QAction*>())
        EXPECT_TRUE(action->objectName().isEmpty() || !action->whatsThis().isEmpty())
            << action->objectName().toStdString();
}

TEST_F(HelpTest, WhatsThisOfARow_TellsNameMeaningUnitRangeAndPlace) {
    for (const auto* row : window.findChildren<ParameterRow*>()) {
        const Quantity& q = row->plan().setting.quantity;
        const QString text = row->mainControl()->whatsThis();
        EXPECT_TRUE(text.contains(QString::fromStdString(std::string(q.name)))) << q.id;
        EXPECT_TRUE(text.contains(QString::fromStdString(std::string(q.doc)).toHtmlEscaped()))
            << q.id;
        EXPECT_TRUE(text.contains(unitText(q.unit))) << q.id;
        EXPECT_TRUE(text.contains("equations") || text.contains("I(t)")) << q.id;
        EXPECT_TRUE(q.kind == Kind::Choice || text.contains("default")) << q.id;
    }
}

} // namespace
} // namespace soma::ui
