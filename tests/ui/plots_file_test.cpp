// SPDX-License-Identifier: GPL-3.0-or-later
// Figures as files.
#include "tests/ui/plots_samples.hpp"
#include "ui/plots/figure_plot.hpp"
#include "ui/plots/plot_theme.hpp"
#include "ui/plots/trace_graph.hpp"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace soma::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kSize(400, 300);

QByteArray content(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int pixelsLike(const QImage& image, const QColor& colour) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    return count;
}

// All coordinates of lines, rectangles and paths.
void expectNumbersBelow(const QByteArray& svg, double limit) {
    static const QRegularExpression attribute(u"(?:points|d|x|y|width|height)=\"([^\"]*)\""_s);
    static const QRegularExpression number(u"-?\\d+(?:\\.\\d+)?(?:e[+-]?\\d+)?"_s);
    int count = 0;
    for (auto a = attribute.globalMatch(QString::fromUtf8(svg)); a.hasNext();) {
        for (auto n = number.globalMatch(a.next().captured(1)); n.hasNext(); ++count) {
            const double value = n.next().captured().toDouble();
            ASSERT_LT(std::abs(value), limit) << "a coordinate far outside";
        }
    }
    EXPECT_GT(count, 50);
}

TEST(FigureFile, Png_HasSizeResolutionAndCurve) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.png"_s);
    ASSERT_TRUE(saveFigure(test::traceFigure(), lightTheme(), kSize, 2, path));
    const QImage image(path);
    EXPECT_EQ(image.size(), kSize * 2);
    // 96 dpi times the scale, in dots per metre, rounded by the PNG format.
    EXPECT_NEAR(image.dotsPerMeterX(), 2 * 96 / 0.0254, 1);
    EXPECT_EQ(image.text(u"Title"_s), u"A trace"_s);
    EXPECT_GT(pixelsLike(image, lightTheme().colour(Role::Voltage)), 100);
    EXPECT_GT(pixelsLike(image, lightTheme().colour(Role::Current)), 100);
    EXPECT_GT(pixelsLike(image, lightTheme().spikeMark), 30);
}

TEST(FigureFile, Theme_GivesTheBackground) {
    for (const PlotTheme& theme : {lightTheme(), darkTheme()}) {
        const QImage image = renderFigure(test::histogramFigure(), theme, kSize, 1);
        EXPECT_EQ(image.pixelColor(1, 1), theme.background);
    }
}

TEST(FigureFile, SameFigure_SameBytes) {
    const QTemporaryDir folder;
    for (const QString& ending : {u"png"_s, u"svg"_s, u"pdf"_s}) {
        const QString first = folder.filePath(u"first."_s + ending);
        const QString second = folder.filePath(u"second."_s + ending);
        ASSERT_TRUE(saveFigure(test::curveFigure(), darkTheme(), kSize, 2, first));
        QTest::qWait(1100); // the clock of a PDF ticks in seconds
        ASSERT_TRUE(saveFigure(test::curveFigure(), darkTheme(), kSize, 2, second));
        EXPECT_FALSE(content(first).isEmpty());
        EXPECT_EQ(content(first), content(second)) << ending.toStdString();
    }
}

TEST(FigureFile, Svg_KeepsTextAsText) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.svg"_s);
    ASSERT_TRUE(saveFigure(test::traceFigure(), lightTheme(), kSize, 1, path));
    const QString svg = QString::fromUtf8(content(path));
    EXPECT_TRUE(svg.contains(u"A trace"_s));
    EXPECT_TRUE(svg.contains(u"\u221260"_s)) << "the tick label -60, with a true minus";
    EXPECT_TRUE(svg.contains(u"DejaVu Sans"_s));
}

// QSvgGenerator ignores clipping, so a curve beyond the axes has to be cut by us.
TEST(FigureFile, Svg_CutsCurvesAtTheAxes) {
    Figure figure = test::traceFigure();
    for (double& v : figure.panels[0].series[0].y)
        v = v > -60 ? 1e5 : -1e5;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.svg"_s);
    ASSERT_TRUE(saveFigure(figure, lightTheme(), kSize, 1, path));
    expectNumbersBelow(content(path), kSize.width() * 2);

    Figure bars = test::histogramFigure();
    bars.panels[0].y.hi = 1e-3; // each bar is thousands of times as high as the axis
    ASSERT_TRUE(saveFigure(bars, lightTheme(), kSize, 1, path));
    expectNumbersBelow(content(path), kSize.width() * 2);
}

TEST(FigureFile, CurveAlongTheUpperEnd_IsDrawn) {
    const QTemporaryDir folder;
    Figure figure = test::traceFigure();
    figure.panels.resize(1);
    auto& y = figure.panels[0].series[0].y;
    y.assign(y.size(), figure.panels[0].y.hi - 1e-3);
    const QColor colour = lightTheme().colour(Role::Voltage);
    PlotTheme thick = lightTheme();
    thick.penWidth = 4; // half of it is inside
    EXPECT_GT(pixelsLike(renderFigure(figure, thick, kSize, 1), colour), 200);
}

TEST(ClippedLine, Pieces_EndAtTheBoxAndAtGaps) {
    const double gap = std::numeric_limits<double>::quiet_NaN();
    const QVector<QPointF> zigzag{{0, 5}, {2, 15}, {4, 5},  {5, gap},
                                  {6, 5}, {7, 6},  {8, 25}, {9, 20}};
    const auto pieces = clippedLine(zigzag, QRectF(0, 0, 10, 10));
    const QVector<QPolygonF> expected{
        QPolygonF{{0, 5}, {1, 10}}, // leaves the box
        QPolygonF{{3, 10}, {4, 5}}, // and comes back
        QPolygonF{{6, 5}, {7, 6}, {7 + 4.0 / 19, 10}},
    };
    EXPECT_EQ(pieces, expected);
}

TEST(RoundStep, Steps_AreOneTwoFiveAndNeverSmallerThanAllowed) {
    for (double exact = 1e-7; exact < 1e7; exact *= 1.37) {
        const double step = roundStep(exact, 0);
        EXPECT_GE(step, exact / 1.25 - 1e-12);
        EXPECT_LE(step, exact * 2.5);
        const double mantissa = step / std::pow(10, std::floor(std::log10(step) + 1e-9));
        EXPECT_TRUE(std::abs(mantissa - 1) < 1e-9 || std::abs(mantissa - 2) < 1e-9 ||
                    std::abs(mantissa - 5) < 1e-9)
            << exact << " gives " << step;
        EXPECT_GE(roundStep(exact, 1), 1 / 1.25);
    }
    EXPECT_EQ(roundStep(0.3, 1), 1);
}

TEST(FigureFile, Pdf_IsOne) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    ASSERT_TRUE(saveFigure(test::traceFigure(), lightTheme(), kSize, 1, path));
    EXPECT_TRUE(content(path).startsWith("%PDF-"));
    EXPECT_TRUE(content(path).trimmed().endsWith("%%EOF"));
    EXPECT_TRUE(content(path).contains("DejaVuSans")) << "text as text needs its font";
}

struct BadPath {
    QString path;
    ErrorCode code;
};

TEST(FigureFile, BadPath_IsAnErrorThatNamesIt) {
    const QTemporaryDir folder;
    ASSERT_TRUE(QDir(folder.path()).mkdir(u"folder.png"_s));
    const BadPath paths[]{
        {folder.filePath(u"missing/a.png"_s), ErrorCode::Unwritable},
        {folder.filePath(u"folder.png"_s), ErrorCode::Unwritable},
        {u"/proc/a.svg"_s, ErrorCode::Unwritable},
        {u"/proc/a.pdf"_s, ErrorCode::Unwritable},
        {folder.filePath(u"a.bmp"_s), ErrorCode::Unsupported},
        {folder.filePath(u"noending"_s), ErrorCode::Unsupported},
    };
    for (const auto& [path, code] : paths) {
        const auto result = saveFigure(test::traceFigure(), lightTheme(), kSize, 1, path);
        ASSERT_FALSE(result) << path.toStdString();
        EXPECT_EQ(result.error().code, code) << path.toStdString();
        EXPECT_EQ(result.error().where, path.toStdString());
        EXPECT_FALSE(QFileInfo(path).isFile()) << path.toStdString();
    }
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 0) << "left-overs";
}

TEST(FigureFile, FailedWrite_KeepsTheOldFile) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.png"_s);
    ASSERT_TRUE(saveFigure(test::traceFigure(), lightTheme(), kSize, 1, path));
    const QByteArray before = content(path);
    EXPECT_FALSE(saveFigure(test::traceFigure(), lightTheme(), QSize(0, 0), 1, path));
    EXPECT_FALSE(saveFigure(test::traceFigure(), lightTheme(), QSize(90000, 90000), 8, path));
    EXPECT_EQ(content(path), before);
}

TEST(FigureFile, LongNoisyThickTrace_IsQuick) {
    Figure figure = test::traceFigure(500000);
    std::uint32_t state = 1;
    for (double& v : figure.panels[0].series[0].y) {
        state = state * 1664525U + 1013904223U; // Numerical Recipes' generator: noise is noise
        v = -75 + 30.0 * state / 4294967296.0;
    }
    QElapsedTimer timer;
    timer.start();
    const QImage image = renderFigure(figure, presented(lightTheme()), {1920, 1080}, 2);
    // 0.1 s on an idle core; the naive way takes 5 s and more, even where sanitizers do not slow
    // it.
    EXPECT_LT(timer.elapsed(), 4000);
    EXPECT_EQ(image.size(), QSize(3840, 2160));
}

} // namespace
} // namespace soma::ui
