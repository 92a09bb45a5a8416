// SPDX-License-Identifier: GPL-3.0-or-later
// Pages as files: what they carry comes back, sizes on paper are right, captions are text.
#include "core/figures/registry.hpp"
#include "core/scenario/scenario_json.hpp"
#include "core/solve/recording.hpp"
#include "core/sweep/engine.hpp"
#include "tests/ui/plots_samples.hpp"
#include "ui/export/copy.hpp"
#include "ui/export/imprint.hpp"
#include "ui/plots/plot_theme.hpp"

#include <QRegularExpression>

#include <gtest/gtest.h>

#include <array>
#include <cmath>

namespace soma::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kFormats{PictureFormat::Png, PictureFormat::Svg, PictureFormat::Pdf};

Figure drawn(const std::string& id, const Scenario& scenario) {
    const auto* entry = *findFigure(id);
    const Engine engine;
    if (const auto* source = std::get_if<FromRecording>(&entry->source))
        return source->draw(*engine.record(scenario));
    const auto& source = std::get<FromSweep>(entry->source);
    const auto plan = *source.plan(scenario);
    return source.draw(plan, *engine.sweep(plan));
}

Page pageOf(const Figure& figure, const Document& document, Caption caption = Caption::None) {
    return {{{std::make_shared<const Figure>(figure)}},
            {{4, 3}, 100, 9},
            imprintOf(document, {document.figure}, caption)};
}

const Scenario& builtIn(const std::string& id) {
    return std::ranges::find(builtInScenarios(), id, &BuiltInScenario::id)->scenario;
}

Page samplePage(Sheet sheet, const QString& caption = {}) {
    return {{{test::shared(test::traceFigure())}}, sheet, {u"A title"_s, caption, "{}"}};
}

QString svgOf(const Page& page) {
    return QString::fromUtf8(*pageBytes(page, lightTheme(), PictureFormat::Svg));
}

// The promise of "figures that remember".
TEST(ExportedFigure, ReadBack_IsTheSameScenarioAndDrawsTheSameBytes) {
    struct Case {
        const char* scenario;
        const char* figure;
    };

    for (const auto& [id, figure] :
         {Case{"playground", "trace"}, Case{"playground", "isi_histogram"},
          Case{"playground", "fi_curve"}, Case{"b9_intervals_weak_noise", "isi_histogram"},
          Case{"d4_hh_firing", "gating"}, Case{"adex_bursting", "phase_plane"}}) {
        const Document document{*builtIn(id).with("T", 200), id, figure};
        for (const auto format : kFormats) {
            const auto bytes =
                pageBytes(pageOf(drawn(figure, document.scenario), document), lightTheme(), format);
            ASSERT_TRUE(bytes);
            const auto back = documentFromBytes(bytes->toStdString(), "file");
            ASSERT_TRUE(back) << back.error().line();
            EXPECT_EQ(back->origin, Origin::Picture);
            EXPECT_EQ(back->document.scenario, document.scenario) << id;
            EXPECT_EQ(back->document.figure, figure);
            const auto again =
                pageBytes(pageOf(drawn(figure, back->document.scenario), back->document),
                          lightTheme(), format);
            EXPECT_EQ(*again, *bytes) << id << ' ' << figure;
        }
    }
}

TEST(ExportedFigure, Png_IsReadByOtherProgramsToo) {
    const auto png = pageBytes(samplePage({{4, 3}, 100, 9}), lightTheme(), PictureFormat::Png);
    const QImage image = QImage::fromData(*png);
    EXPECT_EQ(image.text(u"somascope"_s), u"{}"_s) << "a wrong checksum makes libpng drop it";
    EXPECT_EQ(image.text(u"Title"_s), u"A title"_s);
}

TEST(ExportedFigure, Description_TellsTheParametersEvenWithoutACaption) {
    const Document document{builtIn("playground"), "T", "isi_histogram"};
    const Page page = pageOf(test::histogramFigure(), document);
    const auto png = QImage::fromData(*pageBytes(page, lightTheme(), PictureFormat::Png));
    EXPECT_TRUE(png.text(u"Description"_s).contains(u"seed = 2020"_s));
    EXPECT_TRUE(svgOf(page).contains(u"<desc>"_s));
    EXPECT_TRUE(svgOf(page).contains(u"seed = 2020"_s));
}

// Qt strokes thick lines ten times slower under a scale that is not the same both ways.
TEST(ExportedFigure, IsScaledTheSameBothWays) {
    const QString svg = svgOf(samplePage({{60 / 2.54, 37.5 / 2.54}, 200, 28}));
    static const QRegularExpression matrix(
        u"matrix\\(([^,]+),([^,]+),([^,]+),([^,]+),[^,]+,[^,]+\\)"_s);
    int count = 0;
    for (auto it = matrix.globalMatch(svg); it.hasNext(); ++count) {
        const auto match = it.next();
        const auto number = [&match](int i) { return match.captured(i).toDouble(); };
        EXPECT_DOUBLE_EQ(std::hypot(number(1), number(2)), std::hypot(number(3), number(4)))
            << match.captured().toStdString();
    }
    EXPECT_GT(count, 10);
}

TEST(Sheet, PaperSize_IsThatOfTheFile) {
    const Page column = samplePage({{8.5 / 2.54, 6 / 2.54}, 300, 7});
    const QImage image = QImage::fromData(*pageBytes(column, lightTheme(), PictureFormat::Png));
    EXPECT_EQ(image.size(), QSize(1004, 709)); // 8.5 and 6 cm at 300 dpi
    EXPECT_NEAR(image.dotsPerMeterX(), 300 / 0.0254, 1);
    EXPECT_TRUE(svgOf(column).contains(u"width=\"8.5cm\" height=\"6cm\""_s));
    const QString pdf = QString::fromLatin1(*pageBytes(column, lightTheme(), PictureFormat::Pdf));
    const auto box = QRegularExpression(u"/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)\\]"_s).match(pdf);
    ASSERT_TRUE(box.hasMatch());
    EXPECT_NEAR(box.captured(1).toDouble(), 8.5 / 2.54 * 72, 0.5); // Qt rounds to whole points
    EXPECT_NEAR(box.captured(2).toDouble(), 6 / 2.54 * 72, 0.5);
}

// Half as large letters: twice as many units on the same paper.
TEST(Sheet, SmallerText_LeavesMoreRoom) {
    EXPECT_EQ((Sheet{{10, 5}, 100, 4.5}.units()), QSizeF(1920, 960));
    EXPECT_EQ((Sheet{{10, 5}, 100, 9}.units()), QSizeF(960, 480));
    EXPECT_EQ((Sheet::ofUnits({640, 400}, 2).pixels()), QSize(1280, 800));
}

TEST(Sheet, EmptyOrHugeOnes_AreErrors) {
    for (const auto format : kFormats)
        EXPECT_FALSE(pageBytes(samplePage({{0, 3}, 100, 9}), lightTheme(), format));
    EXPECT_FALSE(pageBytes(samplePage({{80, 80}, 1200, 9}), lightTheme(), PictureFormat::Png));
}

TEST(Caption, StandsUnderTheFigureAsText) {
    const auto scenario = builtIn("playground");
    const QString caption = captionHtml(captionOf(scenario, {}));
    EXPECT_TRUE(caption.contains(u"seed&nbsp;=&nbsp;2020"_s)) << caption.toStdString();
    const QString without = svgOf(samplePage({{8, 5}, 96, 9}));
    const QString with = svgOf(samplePage({{8, 5}, 96, 9}, caption));
    EXPECT_FALSE(without.contains(u"2020"_s));
    EXPECT_TRUE(with.contains(u"2020"_s)) << "as text, which programs can search";
}

TEST(Caption, LongOne_WrapsAndTakesItsRoomFromTheFigure) {
    const auto lowest = [](const QString& svg) { // of the labels of the axis, or the caption
        double y = 0;
        static const QRegularExpression place(u"matrix\\(1,0,0,1,[^,]+,([0-9.]+)\\)"_s);
        for (auto it = place.globalMatch(svg); it.hasNext();)
            y = std::max(y, it.next().captured(1).toDouble());
        return y;
    };
    const QString words = u"many words of a caption "_s.repeated(20);
    const QString svg = svgOf(samplePage({{4, 3}, 96, 9}, words));
    EXPECT_LT(lowest(svg), 3 * 96) << "inside the sheet";
    EXPECT_GT(svg.count(u"many words"_s), 3) << "several lines";
}

TEST(Page, SeveralFigures_StandWhereTheyArePlaced) {
    Page page = samplePage({{8, 4}, 100, 9});
    page.figures = {{test::shared(test::traceFigure()), {0, 0, 0.5, 1}},
                    {test::shared(test::histogramFigure()), {0.5, 0, 0.5, 1}}};
    const QImage image = renderPage(page, lightTheme());
    const auto has = [&image](const QColor& colour, int from, int to) {
        for (int y = 0; y < image.height(); ++y)
            for (int x = from; x < to; ++x)
                if (image.pixelColor(x, y) == colour)
                    return true;
        return false;
    };
    const QColor trace = lightTheme().colour(Role::Current);
    const QColor bars = mixed(lightTheme().colour(Role::Count), lightTheme().background, 0.6);
    EXPECT_TRUE(has(trace, 0, 400));
    EXPECT_FALSE(has(trace, 400, 800));
    EXPECT_TRUE(has(bars, 400, 800));
    EXPECT_FALSE(has(bars, 0, 400));
}

TEST(Copy, HasImagePngAndSvgWithTheState) {
    const auto data = copied(samplePage({{4, 3}, 100, 9}), lightTheme());
    EXPECT_TRUE(data->hasImage());
    for (const auto& kind : {u"image/png"_s, u"image/svg+xml"_s}) {
        ASSERT_TRUE(data->hasFormat(kind));
        EXPECT_TRUE(data->data(kind).contains("somascope")) << kind.toStdString();
    }
}

} // namespace
} // namespace soma::ui
