// SPDX-License-Identifier: GPL-3.0-or-later
// The menu of a parameter row, and the slider limits that it offers.
#include "ui/params/row_menu.hpp"

#include "tests/ui/window_fixture.hpp"
#include "ui/params/limits_popup.hpp"
#include "ui/params/parameter_row.hpp"
#include "ui/params/scenario_form.hpp"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QWhatsThis>

#include <algorithm>
#include <limits>

namespace soma::ui {
namespace {

class RowMenuTest : public WindowTest {
protected:
    /// Opens the menu on a control of the row, as the Menu key does.
    RowMenu& open(QWidget& control, const QString& name) {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, control.rect().center(),
                                control.mapToGlobal(control.rect().center()));
        QCoreApplication::sendEvent(&control, &event);
        const auto menus = window.findChildren<RowMenu*>("param." + name + ".menu");
        if (menus.isEmpty())
            throw std::runtime_error("no menu");
        return *menus.last();
    }

    void choose(const QString& name, const char* action) {
        RowMenu& menu = open(slider(name), name);
        auto* chosen = menu.findChild<QAction*>(QStringLiteral("row.") + action);
        ASSERT_NE(chosen, nullptr) << action;
        chosen->trigger();
        menu.close();
    }

    static QString clipboard() { return QGuiApplication::clipboard()->text(); }

    LimitsPopup& openLimits(const QString& name) {
        choose(name, "limits");
        return find<LimitsPopup>("limits." + name);
    }

    Setting setting(const char* name) { return *session.scenario().find(name); }
};

TEST_F(RowMenuTest, MenuKey_OpensItOnEveryControlOfTheRow) {
    for (const char* part : {"symbol", "spin", "slider"}) {
        auto& control = find<QWidget>(QStringLiteral("param.tau_m.") + part);
        RowMenu& menu = open(control, "tau_m");
        EXPECT_TRUE(menu.isVisible()) << part;
        menu.close();
        QCoreApplication::sendPostedEvents(&menu, QEvent::DeferredDelete);
    }
    RowMenu& menu = open(find<QWidget>("param.scheme.choice"), "scheme");
    EXPECT_EQ(menu.findChild<QAction*>("row.limits"), nullptr); // it has no slider
    EXPECT_NE(menu.findChild<QAction*>("row.copyFlag"), nullptr);
    menu.close();
}

TEST_F(RowMenuTest, FieldWithTheFocus_OffersTheTextsOwnCommands) {
    field("tau_m").setFocus();
    RowMenu& menu = open(field("tau_m"), "tau_m");
    EXPECT_FALSE(menu.findChildren<QMenu*>().isEmpty());
    menu.close();
}

TEST_F(RowMenuTest, Default_RestoresTheTablesValue) {
    type(field("tau_m"), "22");
    choose("tau_m", "default");
    EXPECT_EQ(value("tau_m"), 10);
}

TEST_F(RowMenuTest, HomeOtherThanTheDefault_IsOfferedToo) {
    session.open({*playground().with("tau_m", 15), "Mine"});
    type(field("tau_m"), "22");
    choose("tau_m", "reset");
    EXPECT_EQ(value("tau_m"), 15);
    choose("tau_m", "default");
    EXPECT_EQ(value("tau_m"), 10);
}

TEST_F(RowMenuTest, Copies_AreValueWithUnitAndFlag) {
    type(field("I_inj"), "0.2 nA");
    choose("I_inj", "copy");
    EXPECT_EQ(clipboard(), u"200\u00a0pA");
    type(field("I_inj"), "1");
    type(field("I_inj"), clipboard()); // what was copied can be pasted back
    EXPECT_EQ(value("I_inj"), 200);
    choose("I_inj", "copyFlag");
    EXPECT_EQ(clipboard(), "--set I_inj=200");
}

TEST_F(RowMenuTest, FlagOfEveryRow_IsReadBackAsItsValue) {
    for (const auto* row : window.findChildren<ParameterRow*>()) {
        if (row->plan().use == RowUse::Unused)
            continue;
        const QString flag = RowMenu::flagText(row->plan());
        ASSERT_TRUE(flag.startsWith("--set "));
        const QStringList sides = flag.mid(6).split(u'=');
        Session other(freshContent());
        ASSERT_TRUE(other.setText(sides[0].toStdString(), sides[1].toStdString()).has_value())
            << flag.toStdString();
        EXPECT_EQ(other.scenario().value(row->plan().setting), row->plan().value)
            << flag.toStdString();
    }
}

TEST_F(RowMenuTest, Vary_PutsTheQuantityIntoTheCurveFigureAndShowsIt) {
    ASSERT_TRUE(session.set("figure.curve.shown", 0).has_value());
    choose("tau_m", "vary");
    EXPECT_EQ(session.scenario().variation("curve", "vary"), "model.tau_m");
    EXPECT_TRUE(session.scenario().shows("curve"));
}

TEST_F(RowMenuTest, UnusedRow_OnlyExplainsItself) {
    ASSERT_TRUE(session.setStimulus("dc").has_value());
    auto* row = slider("sigma").parentWidget();
    RowMenu& menu = open(*row, "sigma");
    EXPECT_EQ(menu.findChild<QAction*>("row.default"), nullptr);
    EXPECT_NE(menu.findChild<QAction*>("row.explain"), nullptr);
    menu.close();
}

TEST_F(RowMenuTest, NewLimits_MoveTheSlidersEndsAndShow) {
    auto& mark = find<QLabel>("param.I_inj.limits");
    EXPECT_FALSE(mark.isVisible());
    openLimits("I_inj");
    type(field("I_inj"), "300");
    type(find<ValueField>("limits.I_inj.to"), "1 nA");
    EXPECT_EQ(slider("I_inj").value(), 300); // of 1000 ticks
    EXPECT_EQ(value("I_inj"), 300);          // limits are no edit
    EXPECT_TRUE(mark.isVisible());
    EXPECT_TRUE(mark.toolTip().contains("1000") && mark.toolTip().contains("500"));
    EXPECT_TRUE(slider("I_inj").toolTip().contains("1000"));
    drag(slider("I_inj"), 0.5, 1.2);
    EXPECT_EQ(value("I_inj"), 1000);
}

TEST_F(RowMenuTest, RowsWithChangedLimits_StillFitTheDock) {
    for (const char* model : {"lif", "adex", "hh"}) {
        ASSERT_TRUE(session.setModel(model).has_value());
        for (const auto& each : session.scenario().settings()) {
            const Quantity& q = each.quantity;
            if (each.owner == Owner::Figure || q.kind != Kind::Real || q.max >= q.highest)
                continue;
            const double max = std::min(q.highest, q.max > 0 ? q.max * 1.5 : q.max + 1);
            ASSERT_TRUE(session.setLimits(each, q.min, max).has_value()) << each.name;
        }
        QCoreApplication::sendPostedEvents();
        const auto& area = find<QScrollArea>("form.scroll");
        EXPECT_LE(area.widget()->minimumSizeHint().width(), area.viewport()->width()) << model;
    }
}

TEST_F(RowMenuTest, NarrowLimits_GiveMoreDigits) {
    ASSERT_TRUE(session.setLimits(setting("I_inj"), 200, 201).has_value());
    type(field("I_inj"), "200.5");
    QTest::keyClick(&slider("I_inj"), Qt::Key_Right);
    EXPECT_DOUBLE_EQ(value("I_inj"), 200.501);
    EXPECT_EQ(field("I_inj").text(), u"200.501\u00a0pA");
}

TEST_F(RowMenuTest, LimitsThatCannotBe_AreRefusedWithTheReason) {
    auto& popup = openLimits("tau_m");
    auto& message = find<QLabel>("limits.tau_m.message");
    auto& from = find<ValueField>("limits.tau_m.from");
    for (const char* wrong : {"900", "-1", "0", "5 mV", "abc"}) {
        type(from, wrong);
        EXPECT_TRUE(message.isVisible()) << wrong;
        EXPECT_FALSE(message.text().isEmpty()) << wrong;
        EXPECT_TRUE(session.content().limits.empty()) << wrong;
    }
    QTest::keyClick(&from, Qt::Key_Escape);
    EXPECT_FALSE(message.isVisible());
    EXPECT_TRUE(popup.isVisible());
}

TEST_F(RowMenuTest, ResetLimits_IsTheTablesRangeAndStoresNothing) {
    auto& popup = openLimits("tau_m");
    type(find<ValueField>("limits.tau_m.to"), "0.1 s");
    ASSERT_EQ(session.content().limits.size(), 1U);
    find<QPushButton>("limits.tau_m.reset").click();
    EXPECT_TRUE(session.content().limits.empty());
    EXPECT_FALSE(find<QLabel>("param.tau_m.limits").isVisible());
    EXPECT_EQ(find<ValueField>("limits.tau_m.to").value(), setting("tau_m").quantity.max);
    const auto& table = setting("tau_m").quantity;
    ASSERT_TRUE(session.setLimits(setting("tau_m"), table.min, table.max).has_value());
    EXPECT_TRUE(session.content().limits.empty()); // typed as they are, they are no others
    popup.close();
}

TEST_F(RowMenuTest, LimitsOfAnotherUnitOrOutOfPlace_AreIgnored) {
    ASSERT_TRUE(session.setLimits(setting("I_inj"), 0, 900).has_value());
    ASSERT_TRUE(session.setModel("hh").has_value()); // its currents are in uA/cm2
    EXPECT_EQ(session.sliderQuantity(setting("I_inj")).max, setting("I_inj").quantity.max);
    constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
    for (const auto& [min, max] : {std::pair{9.0, 1.0}, {1.0, 1.0}, {-5.0, 5.0}, {kNaN, 5.0}}) {
        SessionContent content = freshContent();
        content.limits["model.tau_m"] = {min, max, "ms"};
        const Session odd(std::move(content));
        const auto tau = *odd.scenario().find("tau_m");
        EXPECT_EQ(odd.sliderQuantity(tau).min, tau.quantity.min) << min;
    }
}

} // namespace
} // namespace soma::ui
