// SPDX-License-Identifier: GPL-3.0-or-later
// The equations above the figures: they say what the tables say, in the colours of the curves, and
// lead to the rows of the form.
#include "core/model/model.hpp"
#include "core/stimuli/stimulus.hpp"
#include "tests/ui/window_fixture.hpp"
#include "ui/panels/equation_view.hpp"
#include "ui/panels/formula.hpp"
#include "ui/theme.hpp"

#include <QDir>
#include <QHelpEvent>
#include <QSvgRenderer>
#include <QToolTip>

#include <set>

namespace soma::ui {

using namespace Qt::StringLiterals;

namespace {

// What no equation shows: how a run begins.
const std::set<QString> kStarts{u"V_init"_s, u"w_init"_s, u"start"_s, u"ou_start"_s};

QString text(std::string_view id) {
    return QString::fromLatin1(id.data(), static_cast<qsizetype>(id.size()));
}

std::set<QString> idsIn(const QString& equation, bool traces) {
    std::set<QString> ids;
    for (const auto& line : Formula::linesOf(equation))
        for (const auto& symbol : line.symbols())
            if (symbol.name.isTrace == traces)
                ids.insert(symbol.name.id);
    return ids;
}

std::set<QString> idsOf(std::span<const Quantity> table) {
    std::set<QString> ids;
    for (const auto& row : table)
        if (!kStarts.contains(text(row.id)))
            ids.insert(text(row.id));
    return ids;
}

bool hasPixel(const QImage& image, const QColor& colour) {
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y).rgb() == colour.rgb())
                return true;
    return false;
}

TEST(Equation_EveryPicture, IsOneThatQtDraws) {
    const QDir folder(u":/equations"_s);
    EXPECT_GT(folder.entryList().size(), 20);
    for (const auto& name : folder.entryList()) {
        const QSvgRenderer picture(folder.filePath(name));
        EXPECT_TRUE(picture.isValid()) << name.toStdString();
        EXPECT_GT(picture.viewBoxF().width(), 0) << name.toStdString();
    }
}

// A new model is to have its equation too: resources/equations/NAME.tex, then ./build there.
TEST(Equation_OfEveryModel, ShowsEveryParameterAndNoOther) {
    for (const Model* model : models())
        EXPECT_EQ(idsIn(text(model->info().id), false), idsOf(model->parameters()))
            << model->info().id;
}

TEST(Equation_OfEveryInput, ShowsEveryParameterAndNoOther) {
    for (const Stimulus* stimulus : stimuli())
        EXPECT_EQ(idsIn(text(stimulus->info().id), false), idsOf(stimulus->parameters()))
            << stimulus->info().id;
}

TEST(Equation_OfEveryModel, ShowsEveryStateItsTraceAndTheInput) {
    for (const Model* model : models()) {
        auto known = idsOf(model->derived());
        const auto states = idsOf(model->states());
        known.insert(states.begin(), states.end());
        known.insert(u"I"_s);
        const auto shown = idsIn(text(model->info().id), true);
        EXPECT_TRUE(std::ranges::includes(known, shown)) << model->info().id;
        EXPECT_TRUE(std::ranges::includes(shown, states)) << model->info().id;
        EXPECT_TRUE(shown.contains(u"I"_s)) << model->info().id;
    }
}

TEST(Equation_OfAChoice, HasTheFormThatWasChosen) {
    auto scenario = *Scenario::create("gem", "dc");
    EXPECT_EQ(EquationView::equationOf(scenario), u"gem"_s);
    scenario = *scenario.withText("f", "linear");
    EXPECT_EQ(EquationView::equationOf(scenario), u"gem.linear"_s);
    EXPECT_FALSE(idsIn(u"gem.linear"_s, false).contains(u"V_xh"_s));
}

class EquationViewTest : public WindowTest {
protected:
    EquationView& view = window.equations();

    QImage picture() { return view.grab().toImage(); }
};

TEST_F(EquationViewTest, Traces_HaveTheColoursOfTheirCurves) {
    ASSERT_TRUE(session.setModel("hh"));
    for (const ThemeChoice choice : kThemes) {
        session.setTheme(choice);
        view.resize(4000, 400); // large areas of pure colour
        PlotTheme theme = plotTheme(choice);
        theme.fontPoints = 30;
        view.setTheme(theme);
        const QImage image = picture();
        for (const Role role : {Role::Voltage, Role::Current, Role::Sodium, Role::Inactivation,
                                Role::Potassium, Role::Leak})
            EXPECT_TRUE(hasPixel(image, theme.colour(role)))
                << themeName(choice) << ' ' << static_cast<int>(role);
        EXPECT_TRUE(hasPixel(image, theme.text)) << themeName(choice);
    }
}

TEST_F(EquationViewTest, SymbolOfADraggedSlider_IsMarkedAndThenNoLonger) {
    const QColor accent = view.palette().color(QPalette::Highlight);
    EXPECT_FALSE(hasPixel(picture(), accent));
    drag(slider("tau_m"), 0.5, 0.7);
    EXPECT_EQ(view.marked(), std::set{u"model.tau_m"_s});
    EXPECT_TRUE(hasPixel(picture().copy(view.placeOf(u"model.tau_m"_s)), accent));
    EXPECT_TRUE(QTest::qWaitFor([this] { return view.marked().empty(); }, kPatience_ms));
    window.findChild<QWidget*>("form.model")->setFocus(); // a row with the focus has a line below
    EXPECT_FALSE(hasPixel(picture(), accent));
}

class PaintCounter : public QObject {
public:
    int paints = 0;

protected:
    bool eventFilter(QObject* /*watched*/, QEvent* event) override {
        paints += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

// A frame of a drag has no time for it.
TEST_F(EquationViewTest, Drag_PaintsTheEquationsOnlyWhereTheyChange) {
    slider("tau_m").setFocus();
    drag(slider("tau_m"), 0.5, 0.52);
    settle();
    PaintCounter counter;
    view.installEventFilter(&counter);
    for (const double to : {0.55, 0.6, 0.65, 0.7, 0.75}) {
        drag(slider("tau_m"), to - 0.05, to);
        settle();
    }
    EXPECT_LE(counter.paints, 2); // marked, and perhaps no longer
}

TEST_F(EquationViewTest, RowWithTheFocus_HasALineUnderItsSymbol) {
    slider("g_L").setFocus();
    EXPECT_TRUE(hasPixel(picture(), view.palette().color(QPalette::Highlight)));
    EXPECT_TRUE(view.marked().empty());
}

TEST_F(EquationViewTest, OpeningAScenario_MarksNothing) {
    for (const auto& builtIn : builtInScenarios()) {
        session.open({builtIn.scenario, {}});
        EXPECT_TRUE(view.marked().size() <= 2) << builtIn.id;
    }
    session.resetAll();
}

TEST_F(EquationViewTest, ClickOnASymbol_LeadsToItsRow) {
    QTest::mouseClick(&view, Qt::LeftButton, {}, view.placeOf(u"model.V_reset"_s).center());
    EXPECT_EQ(window.focusWidget(), &slider("V_reset"));
    const auto& flash = find<QWidget>("param.V_reset.flash");
    EXPECT_TRUE(flash.isVisible());
    EXPECT_EQ(flash.parentWidget(), slider("V_reset").parentWidget());
    EXPECT_FALSE(slider("V_reset").visibleRegion().isEmpty());
    EXPECT_TRUE(QTest::qWaitFor([&] { return flash.isHidden(); }, kPatience_ms));
}

TEST_F(EquationViewTest, ToolTip_SaysNameUnitAndValue) {
    const QPoint at = view.placeOf(u"stimulus.ou.sigma"_s).center();
    QHelpEvent help(QEvent::ToolTip, at, view.mapToGlobal(at));
    QApplication::sendEvent(&view, &help);
    EXPECT_TRUE(QToolTip::text().contains("Noise amplitude")) << QToolTip::text().toStdString();
    EXPECT_TRUE(QToolTip::text().contains("pA")) << QToolTip::text().toStdString();
    EXPECT_TRUE(QToolTip::text().contains("40")) << QToolTip::text().toStdString();
}

TEST_F(EquationViewTest, Description_IsTheEquationInWords) {
    EXPECT_TRUE(view.accessibleDescription().contains("dV/dt"));
    ASSERT_TRUE(session.setModel("hh"));
    EXPECT_TRUE(view.accessibleDescription().contains("n^4"));
}

TEST_F(EquationViewTest, EverySymbol_IsInsideAtAnyWidth) {
    for (const Model* model : models()) {
        ASSERT_TRUE(session.setModel(std::string(model->info().id)));
        for (const int width : {420, 735, 995, 1635}) {
            view.resize(width, view.heightForWidth(width));
            for (const auto& row : model->parameters()) {
                if (kStarts.contains(text(row.id)))
                    continue;
                const QRect place = view.placeOf(u"model."_s + text(row.id));
                EXPECT_FALSE(place.isEmpty()) << row.id;
                EXPECT_TRUE(view.rect().contains(place))
                    << model->info().id << ' ' << row.id << " at " << width;
            }
        }
    }
}

TEST_F(EquationViewTest, SmallestWindow_GivesItItsHeight) {
    for (const Model* model : models()) {
        ASSERT_TRUE(session.setModel(std::string(model->info().id)));
        window.resize(1024, 700);
        settle();
        EXPECT_EQ(view.height(), view.heightForWidth(view.width())) << model->info().id;
        EXPECT_EQ(window.size(), QSize(1024, 700)) << model->info().id;
    }
}

TEST_F(EquationViewTest, Hidden_StaysHiddenAtTheNextStart) {
    window.findChild<QAction*>("view.equations")->trigger();
    EXPECT_TRUE(view.isHidden());
    MainWindow next(session, {});
    EXPECT_FALSE(next.equations().isHidden());
    next.restoreLayout(window.layoutState());
    EXPECT_TRUE(next.equations().isHidden());
    EXPECT_FALSE(next.findChild<QAction*>("view.equations")->isChecked());
}

} // namespace
} // namespace soma::ui
