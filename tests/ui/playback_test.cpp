// SPDX-License-Identifier: GPL-3.0-or-later
// Slow motion in the window: the cursor runs, and nothing that is done meanwhile stops it.
#include "tests/ui/window_fixture.hpp"
#include "ui/panels/playback_bar.hpp"
#include "ui/plots/time_cursor.hpp"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QSlider>

namespace soma::ui {
namespace {

class PlaybackTest : public WindowTest {
protected:
    void SetUp() override {
        WindowTest::SetUp();
        const auto isPainted = [this] {
            return window.board().paintedStamp() >= window.simulator().lastStamp();
        };
        ASSERT_TRUE(QTest::qWaitFor(isPainted, kPatience_ms)); // then the range is known
    }

    void start() { find<QAction>("view.slowMotion").trigger(); }

    PlaybackBar& bar() { return window.playback(); }

    std::optional<double> time() { return window.board().timeCursor().time(); }

    bool waitUntilTimeIsAbove(double time_ms) {
        return QTest::qWaitFor([&] { return time() && *time() > time_ms; }, kPatience_ms);
    }

    void setSpeed(int row) {
        auto& speed = find<QComboBox>("playback.speed");
        speed.setCurrentIndex(row);
        Q_EMIT speed.activated(row);
    }
};

TEST_F(PlaybackTest, Action_ShowsTheBarAndPlays) {
    EXPECT_FALSE(bar().isVisible());
    EXPECT_FALSE(time().has_value());
    start();
    EXPECT_TRUE(bar().isVisible());
    EXPECT_TRUE(bar().isPlaying());
    EXPECT_TRUE(waitUntilTimeIsAbove(0.1));
    EXPECT_TRUE(find<QLabel>("playback.time").text().startsWith("t = "));
    start();
    EXPECT_FALSE(bar().isVisible());
    EXPECT_FALSE(bar().isPlaying());
    EXPECT_FALSE(time().has_value());
}

TEST_F(PlaybackTest, NewRun_DoesNotStopIt) {
    start();
    ASSERT_TRUE(waitUntilTimeIsAbove(0.1));
    const double before = *time();
    drag(slider("I_inj"), 0.25, 0.8);
    settle();
    EXPECT_TRUE(bar().isPlaying());
    EXPECT_GE(*time(), before);
    EXPECT_TRUE(waitUntilTimeIsAbove(before + 0.1));
}

TEST_F(PlaybackTest, Space_PausesWhateverFigureHasTheFocus) {
    start();
    ASSERT_TRUE(waitUntilTimeIsAbove(0.1));
    auto& plot = window.board().panel("traces")->plot();
    plot.setFocus();
    QTest::keyClick(&plot, Qt::Key_Space);
    EXPECT_FALSE(bar().isPlaying());
    const auto paused = time();
    QTest::qWait(50); // three frames
    EXPECT_EQ(time(), paused);
    auto& play = find<QAbstractButton>("playback.play");
    play.setFocus();
    QTest::keyClick(&play, Qt::Key_Space);
    EXPECT_TRUE(bar().isPlaying()) << "once, not by the button and by the window";
}

TEST_F(PlaybackTest, Slider_SeeksInTheRange) {
    start();
    bar().setPlaying(false);
    bar().setRange(Span{100, 200});
    auto& place = find<QSlider>("playback.place");
    place.setValue(place.maximum() / 2);
    EXPECT_EQ(time(), 150);
    EXPECT_EQ(find<QLabel>("playback.time").text(), "t = 150.000 ms");
    place.setFocus();
    QTest::keyClick(&place, Qt::Key_Right);
    EXPECT_NEAR(*time(), 150.1, 1e-9); // a thousandth of the range
}

TEST_F(PlaybackTest, ShiftedRange_KeepsThePlaceInIt) {
    start();
    bar().setPlaying(false);
    bar().setRange(Span{100, 110});
    auto& place = find<QSlider>("playback.place");
    place.setValue(place.maximum() / 2);
    bar().setRange(Span{103, 113});
    EXPECT_EQ(time(), 108);
    bar().setRange(Span{100, 120});
    EXPECT_EQ(time(), 108);
    bar().setRange(Span{0, 50});
    EXPECT_EQ(time(), 50);
}

TEST_F(PlaybackTest, End_IsWhereItStopsOrBeginsAgain) {
    start();
    find<QAbstractButton>("playback.loop").setChecked(false);
    setSpeed(3);
    bar().setRange(Span{0, 2}); // 20 ms at a tenth
    EXPECT_TRUE(QTest::qWaitFor([&] { return !bar().isPlaying(); }, kPatience_ms));
    EXPECT_EQ(time(), 2);
    find<QAbstractButton>("playback.loop").setChecked(true);
    bar().setPlaying(true);
    EXPECT_EQ(time(), 0);
    bool wentBack = false;
    double last = 0;
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            wentBack = wentBack || *time() < last;
            last = *time();
            return wentBack;
        },
        kPatience_ms));
    EXPECT_TRUE(bar().isPlaying());
}

TEST_F(PlaybackTest, Speed_IsThousandthForASpikeAndQuickerForALongRun) {
    auto& speed = find<QComboBox>("playback.speed");
    bar().setRange(Span{0, 20});
    EXPECT_EQ(speed.currentText(), "1/1000");
    bar().setRange(Span{0, 1000});
    EXPECT_EQ(speed.currentText(), "1/10");
    setSpeed(1);
    bar().setRange(Span{0, 20});
    EXPECT_EQ(speed.currentText(), "1/300") << "chosen by the user";
}

TEST_F(PlaybackTest, EmptyRange_InterruptsIt) {
    start();
    bar().setRange({});
    EXPECT_FALSE(bar().isPlaying());
    EXPECT_FALSE(time().has_value());
    EXPECT_FALSE(bar().isEnabled());
    bar().setRange(Span{0, 10});
    EXPECT_TRUE(bar().isEnabled());
    EXPECT_TRUE(bar().isPlaying());
}

TEST_F(PlaybackTest, EveryControl_HasANameAndAToolTip) {
    start();
    for (const char* part : {"play", "place", "speed", "loop"}) {
        auto& control = find<QWidget>(QString("playback.") + part);
        EXPECT_FALSE(control.accessibleName().isEmpty()) << part;
        EXPECT_FALSE(control.toolTip().isEmpty()) << part;
        EXPECT_TRUE(control.focusPolicy() & Qt::TabFocus) << part;
    }
}

} // namespace
} // namespace soma::ui
