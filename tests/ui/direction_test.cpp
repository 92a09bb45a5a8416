// SPDX-License-Identifier: GPL-3.0-or-later
// Persian: the layout is mirrored; figures, sliders and numbers are not.
#include "tests/ui/spoken_window.hpp"
#include "ui/panels/board.hpp"
#include "ui/params/value_field.hpp"
#include "ui/plots/figure_plot.hpp"

#include <QDockWidget>
#include <QSlider>

namespace soma::ui {
namespace {

using namespace Qt::StringLiterals;

class DirectionTest : public ::testing::Test {
protected:
    static int leftOf(const QWidget& widget) { return widget.mapTo(widget.window(), QPoint()).x(); }

    SpokenWindow persian{u"fa"_s};
};

TEST_F(DirectionTest, Parameters_AreOnTheRight) {
    auto& dock = persian.find<QDockWidget>(u"parameters"_s);
    EXPECT_EQ(persian.window.dockWidgetArea(&dock), Qt::RightDockWidgetArea);
    const auto& panels = persian.window.board().panels();
    EXPECT_GT(leftOf(dock), leftOf(*panels.front())) << "traces beside them";
    EXPECT_GT(leftOf(*panels.front()), leftOf(*panels[1])) << "and the others at the left";
}

TEST_F(DirectionTest, Sliders_RiseToTheRightLikeTheAxes) {
    auto& slider = persian.find<QSlider>(u"param.I_inj.slider"_s);
    const int before = slider.value();
    QTest::keyClick(&slider, Qt::Key_Right);
    EXPECT_GT(slider.value(), before);
    QTest::mouseClick(&slider, Qt::LeftButton, {}, QPoint(slider.width() - 2, slider.height() / 2));
    EXPECT_EQ(slider.value(), slider.maximum());
    QTest::mouseClick(&slider, Qt::LeftButton, {}, QPoint(1, slider.height() / 2));
    EXPECT_EQ(slider.value(), slider.minimum());
}

TEST_F(DirectionTest, Fields_ReadFromLeftToRight) {
    auto& field = persian.find<ValueField>(u"param.E_L.spin"_s);
    EXPECT_EQ(field.layoutDirection(), Qt::LeftToRight);
    EXPECT_EQ(field.text(), u"−75.00\u00a0mV"_s);
}

TEST_F(DirectionTest, ValuesInSentences_AreIsolated) {
    const QString tip = persian.find<QSlider>(u"param.I_inj.slider"_s).toolTip();
    EXPECT_TRUE(tip.contains(u"\u2066500\u00a0pA\u2069"_s)) << tip.toStdString();
    const Translation english(u"en"_s);
    EXPECT_EQ(isolated(u"500 pA"_s), u"500 pA"_s);
}

TEST_F(DirectionTest, Figures_AreThoseOfEveryLanguage) {
    const auto shown = persian.window.board().panels().front()->plot().figure();
    ASSERT_NE(shown, nullptr);
    EXPECT_LT(shown->x.lo, shown->x.hi);
}

// Each direction keeps its own places: a window in one must not undo those of the other.
TEST_F(DirectionTest, Layouts_AreKeptForEachDirection) {
    const auto state = persian.window.layoutState();
    EXPECT_TRUE(state.contains(u"docks.rtl"_s));
    EXPECT_FALSE(state.contains(u"docks"_s));
}

} // namespace
} // namespace soma::ui
