// SPDX-License-Identifier: GPL-3.0-or-later
// Ticks of logarithmic axes: there is always something to read, however far one zooms in.
#include "ui/plots/plot_style.hpp"

#include <gtest/gtest.h>

namespace soma::ui {

using namespace Qt::StringLiterals;

namespace {

struct Ticks {
    QVector<double> at;
    QVector<double> minor;
    QVector<QString> labels;
};

Ticks ticksOf(double lo, double hi) {
    QCustomPlot plot;
    styleAxis(*plot.xAxis, Scale::Log, 0, lightTheme(), QFont());
    plot.xAxis->setRange(lo, hi);
    Ticks ticks;
    plot.xAxis->ticker()->generate(plot.xAxis->range(), QLocale::c(), u'e', 0, ticks.at,
                                   &ticks.minor, &ticks.labels);
    return ticks;
}

TEST(LogTicks_OverDecades, ArePowersOfTenWithMinorOnes) {
    const auto ticks = ticksOf(5, 500000);
    EXPECT_EQ(ticks.labels.mid(0, 3), (QVector<QString>{u"1e+01"_s, u"1e+02"_s, u"1e+03"_s}));
    EXPECT_GT(ticks.minor.size(), 20);
}

TEST(LogTicks_OverLittleMoreThanADecade, AreOneTwoAndFive) {
    EXPECT_EQ(ticksOf(8e5, 3e7).labels,
              (QVector<QString>{u"1e+06"_s, u"2e+06"_s, u"5e+06"_s, u"1e+07"_s, u"2e+07"_s}));
}

TEST(LogTicks_OfNumbersThatNeedNoPowers, AreInPlainText) {
    EXPECT_EQ(ticksOf(2, 50).labels, (QVector<QString>{u"2"_s, u"5"_s, u"10"_s, u"20"_s, u"50"_s}));
    EXPECT_EQ(ticksOf(5, 5000).labels.mid(0, 3), (QVector<QString>{u"10"_s, u"100"_s, u"1000"_s}));
}

TEST(LogTicks_WithinADecade, AreRoundNumbersInPlainText) {
    for (const auto& [lo, hi] : {std::pair{20.0, 90.0}, {400.0, 401.0}, {2e-5, 2.1e-5}}) {
        const auto ticks = ticksOf(lo, hi);
        EXPECT_GE(ticks.at.size(), 3) << lo;
        EXPECT_LE(ticks.at.size(), 12) << lo;
        for (qsizetype i = 1; i < ticks.labels.size(); ++i)
            EXPECT_NE(ticks.labels[i], ticks.labels[i - 1]) << lo;
    }
    EXPECT_EQ(ticksOf(20, 90).labels.first(), u"20"_s);
}

} // namespace
} // namespace soma::ui
