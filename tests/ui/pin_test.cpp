// SPDX-License-Identifier: GPL-3.0-or-later
// Pinned runs through the real window: drawn beside the present one, named, compared, recalled.
#include "tests/ui/window_fixture.hpp"

#include <QAction>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QTableWidget>
#include <QToolButton>

#include <algorithm>

namespace soma::ui {
namespace {

class PinTest : public WindowTest {
protected:
    void pin() {
        find<QAction>("edit.pin").trigger();
        settle();
    }

    void set(const char* name, double value) {
        ASSERT_TRUE(session.set(name, value).has_value());
        session.finishGesture();
        settle();
    }

    const Series* seriesOfPin(const QString& view, std::size_t number) {
        for (const auto& panel : figure(view)->panels)
            for (const auto& series : panel.series)
                if (series.pin == number)
                    return &series;
        return nullptr;
    }

    void choose(std::size_t chip, int entry) {
        find<QToolButton>(QStringLiteral("pins.%1").arg(chip))
            .menu()
            ->actions()
            .at(entry)
            ->trigger();
    }
};

TEST_F(PinTest, Pinned_StaysWhileThePresentRunMoves) {
    const auto before = figure(QStringLiteral("traces"))->panels[0].series[0].y;
    pin();
    set("I_inj", 260);
    const auto* pinned = seriesOfPin(QStringLiteral("traces"), 1);
    ASSERT_NE(pinned, nullptr);
    EXPECT_EQ(pinned->y, before);
    EXPECT_EQ(pinned->label, "A");
    EXPECT_NE(figure(QStringLiteral("traces"))->panels[0].series[0].y, before);
}

TEST_F(PinTest, EveryFigureOnTheBoard_ShowsThePinnedRun) {
    pin();
    set("tau_m", 20);
    for (const auto& view : window.board().views())
        EXPECT_NE(seriesOfPin(QString::fromStdString(view.id), 1), nullptr) << view.id;
}

TEST_F(PinTest, FourthPin_IsOfferedInPlaceOfTheFirst) {
    for (const double current : {210.0, 220.0, 230.0}) {
        set("I_inj", current);
        pin();
    }
    set("I_inj", 240);
    pin();
    EXPECT_EQ(session.pinned().size(), 3U);
    find<QAbstractButton>("message.pin.mend").click();
    settle();
    EXPECT_EQ(session.pinned().size(), 3U);
    EXPECT_EQ(session.pinned()[0].scenario, session.scenario());
    EXPECT_EQ(session.pinned()[0].name, "A");
}

TEST_F(PinTest, Recall_BringsTheScenarioBackAndCanBeUndone) {
    pin();
    const Scenario pinned = session.scenario();
    set("I_inj", 300);
    choose(0, 0);
    EXPECT_EQ(session.scenario(), pinned);
    session.undoStack().undo();
    EXPECT_EQ(value("I_inj"), 300);
}

TEST_F(PinTest, Rename_StandsInTheFigures) {
    pin();
    choose(0, 1);
    auto& dialog = find<QInputDialog>("pins.name");
    dialog.setTextValue(QStringLiteral("weak"));
    dialog.accept();
    settle();
    EXPECT_EQ(seriesOfPin(QStringLiteral("traces"), 1)->label, "weak");
}

TEST_F(PinTest, Changes_ListsWhatDiffersAndNothingElse) {
    pin();
    set("I_inj", 300);
    find<QToolButton>("pins.changes").click();
    const auto& table = find<QTableWidget>("pins.table");
    ASSERT_EQ(table.rowCount(), 1);
    EXPECT_EQ(table.item(0, 1)->text(), QStringLiteral("300\u00a0pA"));
    EXPECT_EQ(table.item(0, 2)->text(), QStringLiteral("205\u00a0pA"));
    set("tau_m", 22);
    EXPECT_EQ(table.rowCount(), 2);
}

TEST_F(PinTest, Difference_HasAPanelOfItsOwn) {
    const auto panels = figure(QStringLiteral("traces"))->panels.size();
    pin();
    set("I_inj", 300);
    find<QToolButton>("pins.difference").click();
    settle();
    ASSERT_EQ(figure(QStringLiteral("traces"))->panels.size(), panels + 1);
    find<QToolButton>("pins.difference").click();
    settle();
    EXPECT_EQ(figure(QStringLiteral("traces"))->panels.size(), panels);
}

TEST_F(PinTest, AnotherModel_SharesAxesAndInput) {
    pin();
    ASSERT_TRUE(session.setModel("adex").has_value());
    settle();
    EXPECT_NE(seriesOfPin(QStringLiteral("traces"), 1), nullptr);
    EXPECT_NE(seriesOfPin(QStringLiteral("fi_curve"), 1), nullptr);
}

TEST_F(PinTest, Unpin_LeavesNothing) {
    pin();
    set("I_inj", 300);
    pin();
    choose(0, 3);
    settle();
    EXPECT_EQ(session.pinned().size(), 1U);
    find<QAction>("edit.unpinAll").trigger();
    settle();
    EXPECT_EQ(seriesOfPin(QStringLiteral("traces"), 1), nullptr);
    EXPECT_FALSE(find<QWidget>("pins").isVisible());
}

TEST_F(PinTest, FigureOptions_HoldForThePinnedRunToo) {
    pin();
    set("isi_histogram.bin_width", 5);
    const auto* outline = seriesOfPin(QStringLiteral("isi_histogram"), 1);
    ASSERT_NE(outline, nullptr);
    EXPECT_DOUBLE_EQ(outline->x[1] - outline->x[0], 5);
}

} // namespace
} // namespace soma::ui
