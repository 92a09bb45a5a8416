// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as people type them, in every language of the window.
#include "ui/params/number_text.hpp"

#include "tests/ui/window_fixture.hpp"
#include "ui/params/core_text.hpp"

#include <QLineEdit>
#include <QLocale>

#include <gtest/gtest.h>

#include <vector>

namespace soma::ui {
namespace {

using namespace Qt::StringLiterals;

/// The default locale, as long as this lives.
class InLocale {
public:
    explicit InLocale(const char* code) { QLocale::setDefault(QLocale(QLatin1String(code))); }

    InLocale(const InLocale&) = delete;
    InLocale& operator=(const InLocale&) = delete;
    InLocale(InLocale&&) = delete;
    InLocale& operator=(InLocale&&) = delete;

    ~InLocale() { QLocale::setDefault(m_before); }

private:
    QLocale m_before;
};

struct Typed {
    QString text;
    double value;
};

const std::vector<Typed> kTyped{
    {u"0.5"_s, 0.5}, {u"0,5"_s, 0.5},           {u"۰٫۵"_s, 0.5},     {u"۲۵۰"_s, 250},
    {u"٢٥٠"_s, 250}, {u"−65"_s, -65},           {u"-۶۵٫۵"_s, -65.5}, {u"1e-3"_s, 1e-3},
    {u" 12 "_s, 12}, {u"\u206612\u2069"_s, 12}, {u"1e−3"_s, 1e-3},
};

TEST(NumberTextTest, EveryWayOfTypingANumber_IsReadTheSameInAllLocales) {
    for (const char* code : {"en", "de", "fa"}) {
        const InLocale locale(code);
        for (const auto& typed : kTyped)
            EXPECT_EQ(numberIn(typed.text), typed.value) << code << " " << typed.text.toStdString();
    }
}

TEST(NumberTextTest, WhatIsNoNumber_IsNoNumber) {
    for (const QString& text : {u""_s, u"1.2.3"_s, u"1,000,000"_s, u"abc"_s, u"۱ ۲"_s, u"inf"_s})
        EXPECT_EQ(numberIn(text), std::nullopt) << text.toStdString();
}

TEST(NumberTextTest, InGerman_TheDecimalSignIsAComma) {
    const InLocale german("de");
    EXPECT_EQ(inLocale(u"-0.5"_s), u"−0,5"_s);
    EXPECT_EQ(joinedNumbers({u"0.5"_s, u"1"_s}), u"0,5; 1"_s);
}

// Latin digits and the point, so that a field shows the number that stands on the figure's axis.
TEST(NumberTextTest, InPersian_NumbersAreThoseOfTheFigures) {
    const InLocale persian("fa");
    EXPECT_EQ(inLocale(u"-0.5"_s), u"−0.5"_s);
}

TEST(NumberTextTest, Lists_ComeBackAsTheyWereShown) {
    const QStringList numbers{u"0.5"_s, u"1"_s, u"-2.25"_s};
    for (const char* code : {"en", "de", "fa"}) {
        const InLocale locale(code);
        EXPECT_EQ(splitNumbers(joinedNumbers(numbers)), numbers) << code;
    }
}

TEST(NumberTextTest, Lists_AreReadAsPeopleTypeThem) {
    EXPECT_EQ(splitNumbers(u"1,3,5"_s), QStringList({u"1"_s, u"3"_s, u"5"_s}));
    EXPECT_EQ(splitNumbers(u"۱؛ ۳"_s), QStringList({u"1"_s, u"3"_s}));
    const InLocale german("de");
    EXPECT_EQ(splitNumbers(u"1, 3, 5"_s), QStringList({u"1"_s, u"3"_s, u"5"_s}));
    EXPECT_EQ(splitNumbers(u"1,3,5"_s), QStringList({u"1"_s, u"3"_s, u"5"_s}));
    EXPECT_EQ(splitNumbers(u"0,5"_s), QStringList({u"0.5"_s}));
    EXPECT_EQ(splitNumbers(u"0,5; 1,5"_s), QStringList({u"0.5"_s, u"1.5"_s}));
}

class NumberFieldTest : public WindowTest {
protected:
    /// As a keyboard of any script does.
    static void typeAny(ValueField& field, const QString& text) {
        field.setFocus();
        field.selectAll();
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, &field, Qt::Key_unknown, QString(c), {});
        QTest::keyClick(&field, Qt::Key_Return);
    }
};

TEST_F(NumberFieldTest, AnyDigits_SetTheValue) {
    typeAny(field("I_inj"), u"۲۱۰٫۵"_s);
    EXPECT_EQ(value("I_inj"), 210.5);
    typeAny(field("I_inj"), u"190,5 pA"_s);
    EXPECT_EQ(value("I_inj"), 190.5);
}

TEST(NumberTextTest, ValuesInGerman_HaveTheCommaAndTheirUnit) {
    const InLocale german("de");
    const auto current = playground().find("I_inj");
    ASSERT_TRUE(current);
    EXPECT_EQ(valueText(current->quantity, 190.5), u"190,5\u00a0pA"_s);
}

} // namespace
} // namespace soma::ui
