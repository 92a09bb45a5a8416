// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/rich_text.hpp"

#include <QString>

#include <gtest/gtest.h>

#include <string_view>

namespace soma::ui {

using namespace Qt::StringLiterals;

namespace {

std::string utf8(const QString& text) { return text.toStdString(); }

struct SymbolRow {
    std::string_view ascii;
    QString html;
    QString plain;
};

TEST(RichText, Symbol_OfEveryKind_IsTypeset) {
    const SymbolRow rows[]{
        {"tau_m", u"<i>τ</i><sub>m</sub>"_s, u"τₘ"_s},
        {"gbar_Na", u"<i>g\u0304</i><sub>Na</sub>"_s, u"g\u0304_Na"_s},
        {"Delta_T", u"<i>Δ</i><sub>T</sub>"_s, u"Δ_T"_s},
        {"I_inj", u"<i>I</i><sub>inj</sub>"_s, u"Iᵢₙⱼ"_s},
        {"sigma", u"<i>σ</i>"_s, u"σ"_s},
        {"mu", u"<i>μ</i>"_s, u"μ"_s},
        {"E_L", u"<i>E</i><sub>L</sub>"_s, u"E_L"_s},
        {"tau_OU", u"<i>τ</i><sub>OU</sub>"_s, u"τ_OU"_s},
        {"n_inf", u"<i>n</i><sub>∞</sub>"_s, u"n_∞"_s},
        {"V", u"<i>V</i>"_s, u"V"_s},
        {"count", u"count"_s, u"count"_s},
        {"ISI", u"ISI"_s, u"ISI"_s},
        {"g_{Na,p}", u"<i>g</i><sub>Na,p</sub>"_s, u"g_Na,p"_s},
        {"g_Na, n", u"<i>g</i><sub>Na</sub>, <i>n</i>"_s, u"g_Na, n"_s},
        {"a<b", u"a&lt;b"_s, u"a<b"_s},
    };
    for (const auto& [ascii, html, plain] : rows) {
        EXPECT_EQ(utf8(symbolHtml(ascii)), utf8(html)) << ascii;
        EXPECT_EQ(utf8(symbolPlain(ascii)), utf8(plain)) << ascii;
    }
}

TEST(RichText, Unit_OfEveryKind_IsTypeset) {
    const std::pair<std::string_view, QString> rows[]{
        {"ms", u"ms"_s},
        {"pA*sqrt(s)", u"pA·√s"_s},
        {"uA/cm2", u"µA/cm²"_s},
        {"mS/cm2", u"mS/cm²"_s},
        {"uF/cm2", u"µF/cm²"_s},
        {"MOhm", u"MΩ"_s},
        {"mV2", u"mV²"_s},
        {"us", u"µs"_s},
        {"sqrt(us)", u"√µs"_s},
        {"s^2", u"s²"_s},
        {"%", u"%"_s},
        {"1/ms", u"1/ms"_s},
        {"", u""_s},
    };
    for (const auto& [ascii, pretty] : rows)
        EXPECT_EQ(utf8(unitText(ascii)), utf8(pretty)) << ascii;
}

TEST(RichText, Sentence_TypesetsSymbolsButNotWords) {
    EXPECT_EQ(utf8(sentenceHtml("V_th < E_L at tau_m")),
              utf8(u"<i>V</i><sub>th</sub> &lt; <i>E</i><sub>L</sub> at <i>τ</i><sub>m</sub>"_s));
    EXPECT_EQ(utf8(sentenceHtml("see fi_curve, CV = 0.4")), "see fi_curve, CV = 0.4");
    EXPECT_EQ(utf8(sentenceHtml("Variance 882.2 pA2, B2")), utf8(u"Variance 882.2 pA², B2"_s));
    EXPECT_EQ(utf8(sentenceHtml("A2 Power of 3 A2")), utf8(u"A2 Power of 3 A²"_s));
}

TEST(RichText, Sentence_HasTheSignsThatAsciiLacks) {
    EXPECT_EQ(utf8(sentenceHtml("-1 s.d., from -75 to 1e-3")),
              utf8(u"\u22121 s.d., from \u221275 to 1e-3"_s));
    EXPECT_EQ(utf8(sentencePlain("F-I curve, Hodgkin-Huxley, 3-5")),
              utf8(u"F\u2013I curve, Hodgkin-Huxley, 3-5"_s));
    EXPECT_EQ(utf8(sentenceHtml("dV/dt = 0")), "d<i>V</i>/d<i>t</i> = 0");
}

TEST(RichText, AxisText_HasSymbolAndUnit) {
    const Axis axis{"V", "V_m", "mV", "membrane potential", 0, 1};
    EXPECT_EQ(utf8(axisHtml(axis, AxisText::Short)), "<i>V</i><sub>m</sub> (mV)");
    EXPECT_EQ(utf8(axisHtml(axis, AxisText::WithName)),
              "membrane potential <i>V</i><sub>m</sub> (mV)");
    const Axis count{"count", "count", "", "Count", 0, 1};
    EXPECT_EQ(utf8(axisHtml(count, AxisText::WithName)), "Count");
    EXPECT_EQ(utf8(axisHtml(count, AxisText::Short)), "count");
}

TEST(RichText, Number_HasTrueMinusAndPoint) {
    EXPECT_EQ(utf8(numberText(-55.25)), utf8(u"\u221255.25"_s));
    EXPECT_EQ(utf8(numberText(0.5)), "0.5");
    EXPECT_EQ(utf8(numberText(-0.0)), "0");
    EXPECT_EQ(utf8(numberText(1234.5678)), "1235");
}

} // namespace
} // namespace soma::ui
