// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/worker/simulator.hpp"

#include "core/scenario/scenario_json.hpp"

#include <QTest>

#include <gtest/gtest.h>

namespace soma::ui {
namespace {

constexpr int kPatience_ms = 60000;

View viewOf(const char* id) { return {id, {*findFigure(id)}}; }

/// Collects what a simulator delivers.
class Collector : public QObject {
public:
    explicit Collector(Simulator& simulator) {
        connect(&simulator, &Simulator::figureReady, this,
                [this](const QString& view, const FigurePointer& figure, quint64 stamp, double) {
                    figures[view].push_back({figure, stamp});
                });
        connect(&simulator, &Simulator::runFinished, this,
                [this](const RunReport& report) { run = report; });
    }

    [[nodiscard]] bool hasComplete(const char* view, quint64 stamp) const {
        const auto found = figures.find(QString::fromLatin1(view));
        return found != figures.end() && found->second.back().second == stamp &&
               found->second.back().first->progress >= 1;
    }

    std::map<QString, std::vector<std::pair<FigurePointer, quint64>>> figures;
    RunReport run;
};

TEST(Simulator, Request_IsAnsweredByEveryView) {
    Simulator simulator;
    const Collector got(simulator);
    const auto stamp = simulator.request(playground(), allViews());
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            return got.hasComplete("traces", stamp) && got.hasComplete("isi_histogram", stamp) &&
                   got.hasComplete("fi_curve", stamp) && got.run.seed != 0;
        },
        kPatience_ms));
    EXPECT_EQ(got.figures.at("traces").back().first->panels.size(), 2U);
    EXPECT_EQ(got.run.seed, playground().seed());
}

TEST(Simulator, ViewNotAskedFor_IsNotComputed) {
    Simulator simulator;
    const Collector got(simulator);
    const auto stamp = simulator.request(playground(), {viewOf("isi_histogram")});
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return got.hasComplete("isi_histogram", stamp); }, kPatience_ms));
    EXPECT_FALSE(got.figures.contains("fi_curve"));
    EXPECT_FALSE(got.figures.contains("traces"));
}

TEST(Simulator, SameScenario_GivesTheSameFigure) {
    const auto csv = [](const Scenario& scenario) {
        Simulator simulator;
        const Collector got(simulator);
        const auto stamp = simulator.request(scenario, {viewOf("fi_curve")});
        EXPECT_TRUE(
            QTest::qWaitFor([&] { return got.hasComplete("fi_curve", stamp); }, kPatience_ms));
        return toCsv(*got.figures.at("fi_curve").back().first);
    };
    EXPECT_EQ(csv(playground()), csv(playground()));
}

TEST(Simulator, StreamOfRequests_EndsWithTheNewestAndNeverGoesBack) {
    Simulator simulator;
    const Collector got(simulator);
    quint64 last = 0;
    for (int i = 0; i < 50; ++i)
        last = simulator.request(*playground().with("I_inj", 2.0 * i),
                                 {viewOf("isi_histogram"), viewOf("fi_curve")});
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return got.hasComplete("isi_histogram", last) && got.hasComplete("fi_curve", last); },
        kPatience_ms));
    for (const auto& [view, figures] : got.figures)
        for (std::size_t i = 1; i < figures.size(); ++i)
            EXPECT_LE(figures[i - 1].second, figures[i].second);
}

TEST(Simulator, LongCurve_ShowsItsPreviewBeforeItIsComplete) {
    Simulator simulator;
    const Collector got(simulator);
    const auto scenario = playground().with("T", 1e5)->with("fi_curve.points", 501);
    ASSERT_TRUE(scenario.has_value());
    simulator.request(*scenario, {viewOf("fi_curve")});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !got.figures.empty(); }, kPatience_ms));
    EXPECT_LT(got.figures.at("fi_curve").front().first->progress, 1);
}

TEST(Simulator, DestroyedWhileComputing_StopsTheWork) {
    // Hours of work: the test ends only if the destructor stops it.
    const auto scenario = playground().with("T", 1e6)->with("fi_curve.points", 100000);
    ASSERT_TRUE(scenario.has_value());
    Simulator simulator;
    simulator.request(*scenario, allViews());
}

} // namespace
} // namespace soma::ui
