// SPDX-License-Identifier: GPL-3.0-or-later
// Values typed with a unit: the same number whichever prefix is typed, and no other dimension.
#include "ui/params/unit_text.hpp"

#include "core/model/model.hpp"
#include "core/text/text.hpp"
#include "core/units/unit.hpp"
#include "tests/ui/window_fixture.hpp"
#include "ui/plots/rich_text.hpp"

#include <QLabel>

#include <cmath>

namespace soma::ui {
namespace {

using UnitFieldTest = WindowTest;

Quantity quantityOf(std::string_view unit) {
    return {"x", "x", unit, 1, 0, 2, -1e9, 1e9, Scale::Linear, "x", "x"};
}

double typedIn(const Quantity& quantity, const QString& text) {
    const TypedText typed = splitUnit(text);
    const auto number = parseNumber(typed.number.toStdString());
    if (!number)
        return NAN;
    return inUnitOf(quantity, *number, typed.unit).value_or(NAN);
}

QString refusalOf(std::string_view unit, const QString& typed) {
    const auto result = inUnitOf(quantityOf(unit), 1, splitUnit(typed).unit);
    return result ? QString() : QString::fromStdString(result.error().message);
}

TEST(UnitText, NumbersWithUnits_AreExactInTheQuantitysUnit) {
    struct Case {
        const char* unit;
        const char* text;
        double expected;
    };

    const std::vector<Case> cases{
        {"pA", "1.2 nA", 1200},
        {"pA", "1.2nA", 1200},
        {"pA", "250e-12 A", 250},
        {"pA", "0.07 nA", 70}, // 0.07 * 1000 is 70.00000000000001
        {"ms", "0.25 s", 250},
        {"ms", "100 us", 0.1},
        {"ms", "3 s", 3000},
        {"Hz", "10 kHz", 10000},
        {"mV", "-65e-3 V", -65},
        {"nS", "2 uS", 2000},
        {"nS", "2 \u00b5S", 2000},
        {"nS", "2 \u03bcS", 2000},
        {"uA/cm2", "3 \u00b5A/cm\u00b2", 3},
        {"uA/cm2", "3 uA/cm^2", 3},
        {"uA/cm2", "1 pA/cm2", 1e-6},
        {"uF/cm2", "0.01 F/m2", 1},
        {"pA*sqrt(s)", "5 pA\u00b7\u221as", 5},
        {"pA*sqrt(s)", "5 nA*sqrt(s)", 5000},
        {"degC", "6.3 \u00b0C", 6.3},
        {"", "7", 7},
    };
    for (const auto& [unit, text, expected] : cases)
        EXPECT_EQ(typedIn(quantityOf(unit), QString::fromUtf8(text)), expected)
            << text << " in " << unit;
}

TEST(UnitText, RootOfMilliseconds_IsHalfAsManyDecades) {
    // sqrt(1000 ms) = sqrt(1 s); an irrational factor cannot be exact, only as near as doubles are.
    const double expected = 5 / std::sqrt(1000.0);
    EXPECT_NEAR(typedIn(quantityOf("pA*sqrt(s)"), "5 pA*sqrt(ms)"), expected, 1e-15);
}

TEST(UnitText, WrongDimension_IsRefusedInOneLineWithWhatWouldDo) {
    EXPECT_EQ(refusalOf("pA", "5 mV"), u"mV is not a current; use pA, nA or \u00b5A");
    EXPECT_EQ(refusalOf("ms", "5 mS"), u"mS is not a time; use ms or s");
    EXPECT_EQ(refusalOf("mV", "5 ms"), u"ms is not a voltage; use mV or V");
    EXPECT_EQ(refusalOf("Hz", "5 V"), u"V is not a rate; use Hz or kHz");
    EXPECT_EQ(refusalOf("uA/cm2", "5 pA"),
              u"pA is not a current per area; use \u00b5A/cm\u00b2, mA/cm\u00b2 or A/cm\u00b2");
    EXPECT_EQ(refusalOf("degC", "300 K"), u"\u201cK\u201d is not a unit; use \u00b0C");
    EXPECT_EQ(refusalOf("pA", "5 apples"),
              u"\u201capples\u201d is not a unit; use pA, nA or \u00b5A");
    EXPECT_EQ(refusalOf("", "5 ms"), u"this is a pure number; leave out \u201cms\u201d");
}

TEST(UnitText, OddTexts_NeverCrashAndAreNoNumbers) {
    for (const char* text :
         {"", " ", "e", "e5", "1 2 mV", "mV 5", "--5 mV", "nan", "inf V", "0x10 V", "5 mV mV",
          "5 //", "5 sqrt(", "5 sqrt()", "5 2", "\u221a", "5 \u221a"})
        EXPECT_TRUE(std::isnan(typedIn(quantityOf("mV"), QString::fromUtf8(text)))) << text;
    EXPECT_TRUE(std::isfinite(typedIn(quantityOf("pA"), "1e308 A"))); // the range refuses it
    EXPECT_EQ(typedIn(quantityOf("V"), "1e-320 pV"), 0);
}

// Every quantity of every model with every input, in every prefix of its unit, through the parser
// that the fields use.
TEST(UnitText, EveryQuantity_IsTheSameInEveryCompatiblePrefix) {
    const std::vector<std::pair<QString, int>> prefixes{
        {"f", -15}, {"p", -12}, {"n", -9}, {"u", -6}, {"m", -3}, {"", 0}, {"k", 3}, {"M", 6}};
    int checked = 0;
    for (const Model* model : models())
        for (const auto& stimulus : offeredStimuli()) {
            const auto scenario = Scenario::create(model->info().id, stimulus);
            ASSERT_TRUE(scenario.has_value());
            for (const auto& setting : scenario->settings()) {
                const Quantity& q = setting.quantity;
                if (q.kind != Kind::Real || q.unit.empty())
                    continue;
                const QString unit = QString::fromLatin1(q.unit.data(), qsizetype(q.unit.size()));
                const QString rest =
                    parseUnit(q.unit.substr(1)) && q.unit.size() > 1 ? unit.mid(1) : unit;
                const auto own = *parseUnit(q.unit);
                for (const auto& [prefix, decades] : prefixes) {
                    const auto other = parseUnit((prefix + rest).toStdString());
                    if (!other || other->halves != own.halves)
                        continue;
                    const int shift = (own.halfDecades - other->halfDecades) / 2;
                    for (const double value : {q.value, q.min, q.max, q.lowest, q.highest}) {
                        const QString text =
                            QStringLiteral("%1e%2 %3")
                                .arg(QString::number(value, 'f', QLocale::FloatingPointShortest))
                                .arg(shift)
                                .arg(unitText((prefix + rest).toStdString()));
                        EXPECT_EQ(typedIn(q, text), value)
                            << setting.qualified << ": " << text.toStdString();
                        ++checked;
                    }
                }
            }
        }
    EXPECT_GT(checked, 1000);
}

TEST_F(UnitFieldTest, CurrentTypedInNanoamperes_IsShownInPicoamperes) {
    type(field("I_inj"), "0.22 nA");
    EXPECT_EQ(value("I_inj"), 220);
    EXPECT_EQ(field("I_inj").text(), u"220.0\u00a0pA");
    type(field("tau_m"), "0.025 s");
    EXPECT_EQ(value("tau_m"), 25);
}

TEST_F(UnitFieldTest, WrongDimension_IsToldBesideTheFieldAndKeptForMending) {
    const double before = value("I_inj");
    type(field("I_inj"), "5 mV");
    EXPECT_EQ(value("I_inj"), before);
    const auto& message = find<QLabel>("param.I_inj.message");
    EXPECT_TRUE(message.isVisible());
    EXPECT_TRUE(message.text().contains(u"mV is not a current; use pA, nA or \u00b5A"_qs))
        << message.text().toStdString();
    EXPECT_EQ(field("I_inj").text(), "5 mV");
}

} // namespace
} // namespace soma::ui
