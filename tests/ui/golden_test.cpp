// SPDX-License-Identifier: GPL-3.0-or-later
// The window's looks, compared with pictures in tests/ui/golden at a quarter of their size, so that
// only what an eye would notice counts. After a change that is meant, make them anew:
//     SOMA_WRITE_GOLDENS=1 build/release/tests/ui/ui_tests --gtest_filter='*Golden*'
#include "core/scenario/scenario_json.hpp"
#include "tests/ui/window_fixture.hpp"
#include "ui/language/language.hpp"
#include "ui/lessons/lesson_dock.hpp"
#include "ui/window_picture.hpp"

#include <QDir>
#include <QImage>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace soma::ui {
namespace {

constexpr QSize kWindow(1280, 720);
constexpr int kShrink = 4;
constexpr int kTile = 16;
// Of full scale, in the worst tile. Another hinting of fonts makes 0.005, another colour of a curve
// 0.08, an axis that moved by 5 mV 0.16.
constexpr double kThreshold = 0.02;

struct Look {
    const char* name;
    const char* scenario;
    ThemeChoice theme = ThemeChoice::Light;
    bool presents = false;
    bool isPinned = false;
    const char* language = "en";
    LessonPlace lesson{};
};

const std::array kLooks{
    Look{.name = "playground", .scenario = "playground"},
    Look{.name = "playground_dark", .scenario = "playground", .theme = ThemeChoice::Dark},
    Look{.name = "hodgkin_huxley", .scenario = "d4_hh_firing"},
    Look{.name = "presenter", .scenario = "playground", .presents = true},
    Look{.name = "presenter_dark",
         .scenario = "d4_hh_firing",
         .theme = ThemeChoice::Dark,
         .presents = true},
    Look{.name = "pinned", .scenario = "playground", .isPinned = true},
    Look{.name = "mirrored", .scenario = "playground", .language = "fa"},
    Look{.name = "lesson", .scenario = "playground", .lesson = {{}, "d4_hh_firing", 1}},
};

QImage quarter(const QImage& image) {
    return image.convertToFormat(QImage::Format_RGB32)
        .scaled(image.size() / kShrink, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

double tileDifference(const QImage& a, const QImage& b, QPoint from) {
    constexpr double kFull = 255.0 * 3;
    double sum = 0;
    int pixels = 0;
    for (int y = from.y(); y < std::min(from.y() + kTile, a.height()); ++y)
        for (int x = from.x(); x < std::min(from.x() + kTile, a.width()); ++x, ++pixels) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            sum += std::abs(qRed(p) - qRed(q)) + std::abs(qGreen(p) - qGreen(q)) +
                   std::abs(qBlue(p) - qBlue(q));
        }
    return sum / (kFull * pixels);
}

double worstTile(const QImage& a, const QImage& b) {
    if (a.size() != b.size())
        return 1;
    double worst = 0;
    for (int y = 0; y < a.height(); y += kTile)
        for (int x = 0; x < a.width(); x += kTile)
            worst = std::max(worst, tileDifference(a, b, {x, y}));
    return worst;
}

class Golden : public ::testing::TestWithParam<Look> {
protected:
    const Translation m_translation{QString::fromLatin1(GetParam().language)};

    static QImage picture(const Look& look) {
        auto content = freshContent();
        content.scenario = *scenarioFromNameOrFile(look.scenario);
        content.opened.scenario = content.scenario;
        content.theme = look.theme;
        Session session(std::move(content));
        session.setPresenting(look.presents);
        if (look.isPinned) {
            session.pin();
            EXPECT_TRUE(session.set("I_inj", 260).has_value());
        }
        MainWindow window(session, {.showTime = ShowTime::No});
        window.resize(kWindow);
        window.show();
        window.lessons().goTo(look.lesson);
        EXPECT_TRUE(QTest::qWaitFor(
            [&] {
                return window.isSettled() &&
                       window.board().paintedStamp() >= window.simulator().lastStamp();
            },
            30000));
        // Larger text moves things once more: what stays the same is the picture.
        QImage last;
        const auto rests = [&] {
            const QImage before = std::exchange(last, windowImage(window, 1));
            return before == last;
        };
        EXPECT_TRUE(QTest::qWaitFor(rests, 30000));
        return last;
    }
};

TEST_P(Golden, Window_LooksAsItDid) {
    const QString path = QStringLiteral("%1/%2.png").arg(SOMA_GOLDENS, GetParam().name);
    const QImage now = quarter(picture(GetParam()));
    if (qEnvironmentVariableIsSet("SOMA_WRITE_GOLDENS")) {
        ASSERT_TRUE(QDir().mkpath(SOMA_GOLDENS) && now.save(path));
        return;
    }
    const QImage golden(path);
    ASSERT_FALSE(golden.isNull()) << path.toStdString();
    const double worst = worstTile(now, golden);
    const QString seen =
        QDir::temp().filePath(QStringLiteral("golden-%1.png").arg(GetParam().name));
    if (worst > kThreshold)
        now.save(seen);
    EXPECT_LE(worst, kThreshold) << "the picture is kept as " << seen.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Looks, Golden, ::testing::ValuesIn(kLooks),
                         [](const auto& look) { return std::string(look.param.name); });

// The comparison itself would notice a colour or an axis that moved.
TEST(GoldenComparison, AChangedColour_IsNoticed) {
    QImage a(320, 180, QImage::Format_RGB32);
    a.fill(Qt::white);
    QImage b = a;
    for (int x = 0; x < kTile; ++x)
        b.setPixel(x, 8, qRgb(0, 0, 0));
    EXPECT_GT(worstTile(a, b), kThreshold);
    EXPECT_EQ(worstTile(a, a), 0);
}

} // namespace
} // namespace soma::ui
