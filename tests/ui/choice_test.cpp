// SPDX-License-Identifier: GPL-3.0-or-later
// Settings that are words: rows of the form and options of figures, of quantities made by hand.
#include "ui/panels/option_control.hpp"
#include "ui/params/parameter_row.hpp"

#include <QComboBox>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

#include <array>

namespace soma::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::string_view, 3> kStarts{"rest", "V_init", "notebook"};
constexpr std::array<std::string_view, 2> kNoYes{"no", "yes"};

Setting setting(Owner owner, std::string name, std::span<const std::string_view> choices) {
    Quantity quantity = choice("it", choices, "Start", "Where the run begins.");
    return {owner, 0, 0, quantity, name, name};
}

RowPlan plan(double value) {
    const Setting start = setting(Owner::Model, "start", kStarts);
    return {start, value, 0, RowUse::Active, {}, start.quantity};
}

TEST(ChoiceRow, Words_AreOfferedAsPeopleWriteThem) {
    const ParameterRow row(plan(1));
    const auto* combo = row.findChild<QComboBox*>(u"param.start.choice"_s);
    ASSERT_NE(combo, nullptr);
    EXPECT_EQ(combo->count(), 3);
    EXPECT_EQ(combo->itemText(0), u"rest"_s);
    EXPECT_EQ(combo->itemText(1), u"V\u1d62\u2099\u1d62\u209c"_s);
    EXPECT_EQ(combo->currentIndex(), 1);
    EXPECT_EQ(combo->accessibleName(), u"Start"_s);
    EXPECT_EQ(row.mainControl(), combo);
}

TEST(ChoiceRow, Keys_ChooseAnotherWord) {
    ParameterRow row(plan(0));
    QSignalSpy edited(&row, &ParameterRow::edited);
    auto* combo = row.findChild<QComboBox*>(u"param.start.choice"_s);
    QTest::keyClick(combo, Qt::Key_Down);
    ASSERT_EQ(edited.size(), 1);
    EXPECT_EQ(edited.last().at(0).toString(), u"start"_s);
    EXPECT_EQ(edited.last().at(1).toDouble(), 1);
}

TEST(ChoiceRow, SameNameInAnotherModel_IsAnotherRow) {
    RowPlan other = plan(0);
    EXPECT_TRUE(isSameRow(plan(1), other));
    other.setting.quantity.doc = "Something else.";
    EXPECT_FALSE(isSameRow(plan(1), other)) << "its tool tip would tell of the other model";
}

TEST(OptionSwitch, NoOrYes_IsAButtonAboveAFigure) {
    OptionControl control(setting(Owner::Figure, "trace.gates", kNoYes),
                          OptionControl::Symbol::Shown);
    QSignalSpy edited(&control, &OptionControl::edited);
    auto* button = control.findChild<QToolButton*>(u"option.trace.gates"_s);
    ASSERT_NE(button, nullptr);
    control.display(1);
    EXPECT_TRUE(button->isChecked());
    QTest::mouseClick(button, Qt::LeftButton);
    ASSERT_EQ(edited.size(), 1);
    EXPECT_EQ(edited.last().at(1).toDouble(), 0);
}

TEST(OptionSwitch, InAForm_IsAChoiceBesideItsName) {
    const OptionControl control(setting(Owner::Figure, "trace.gates", kNoYes),
                                OptionControl::Symbol::Hidden);
    EXPECT_NE(control.findChild<QComboBox*>(u"option.trace.gates"_s), nullptr);
}

} // namespace
} // namespace soma::ui
