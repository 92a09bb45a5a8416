// SPDX-License-Identifier: GPL-3.0-or-later
// The built program from outside: exit codes, pictures, sessions.
#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QUrl>

#include <gtest/gtest.h>

#include <utility>

namespace {

struct Outcome {
    int exit;
    QString output;
    QString errors;
};

class ProgramTest : public ::testing::Test {
protected:
    Outcome run(const QStringList& arguments) {
        constexpr int kPatience_ms = 140000;
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.remove("DISPLAY");
        environment.remove("WAYLAND_DISPLAY");
        environment.remove("QT_QPA_PLATFORM");
        environment.insert("XDG_RUNTIME_DIR", folder.path());
        process.setProcessEnvironment(environment);
        process.start(SOMASCOPE_PROGRAM, arguments);
        EXPECT_TRUE(process.waitForFinished(kPatience_ms));
        EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
        return {process.exitCode(), process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

    QString at(const QString& name) const { return folder.filePath(name); }

    static QByteArray bytes(const QString& path) {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        return file.readAll();
    }

    QTemporaryDir folder;
};

QStringList allOf(const QString& html, const QString& pattern) {
    QStringList found;
    for (const auto& match : QRegularExpression(pattern).globalMatch(html))
        found << match.captured(1);
    return found;
}

/// The page names every row of the course, shows every picture once with words for it, and takes
/// nothing from elsewhere.
void expectReport(const QString& html, const QStringList& files) {
    for (const auto* part : {"A2", "B1", "B16", "C3", "D6", "Beyond the course"})
        EXPECT_TRUE(html.contains(part)) << part;
    const auto pictures = allOf(html, "<img src=\"([^\"]+)\"[^>]* alt=\"[^\"]+\">");
    EXPECT_EQ(pictures.size(), files.filter(QRegularExpression("\\.png$")).size());
    EXPECT_EQ(pictures.size(), QSet<QString>(pictures.begin(), pictures.end()).size());
    const auto anchors = allOf(html, " id=\"([^\"]+)\"");
    for (const auto& link : allOf(html, "(?:href|src)=\"([^\"]+)\"")) {
        const bool isThere =
            link.startsWith('#') ? anchors.contains(link.mid(1)) : files.contains(link);
        EXPECT_TRUE(isThere || link.startsWith("somascope:")) << link.toStdString();
    }
    EXPECT_FALSE(html.contains("<script") || html.contains("http"));
    EXPECT_TRUE(html.contains(">Rheobase on a grid of 1 pA</th><td class=\"found\">201 pA</td>"
                              "<td>201 pA</td>"));
    EXPECT_LT(html.indexOf("id=\"b16_noise_memory\""), html.indexOf("id=\"c1_eif\""));
}

TEST_F(ProgramTest, RenderWindow_GivesTheSameBytesTwice) {
    for (const auto* ending : {".png", ".svg", ".pdf"}) {
        const QString one = at(QString("one") + ending);
        const QString two = at(QString("two") + ending);
        ASSERT_EQ(run({"--render", one}).exit, 0);
        ASSERT_EQ(run({"--render", two}).exit, 0);
        EXPECT_EQ(bytes(one), bytes(two)) << ending;
    }
    EXPECT_EQ(QImage(at("one.png")).size(), QSize(1280, 720));
}

TEST_F(ProgramTest, RenderWindow_TakesSizeScaleAndTheme) {
    ASSERT_EQ(
        run({"--render", at("w.png"), "--size", "1100x720", "--scale", "2", "--theme", "dark"})
            .exit,
        0);
    const QImage image(at("w.png"));
    EXPECT_EQ(image.size(), QSize(2200, 1440));
    EXPECT_LT(image.pixelColor(5, image.height() - 5).lightness(), 128);
}

TEST_F(ProgramTest, RenderWindow_InHighContrast_IsOnBlack) {
    ASSERT_EQ(run({"--render", at("c.png"), "--theme", "contrast"}).exit, 0);
    const QImage image(at("c.png"));
    EXPECT_EQ(image.pixelColor(image.width() / 2, image.height() - 3), QColor(Qt::black));
}

TEST_F(ProgramTest, RenderFigure_GivesThatFigure) {
    ASSERT_EQ(run({"--render", at("f.png"), "--figure", "fi_curve", "--size", "640x400", "--set",
                   "tau_m=20"})
                  .exit,
              0);
    EXPECT_EQ(QImage(at("f.png")).size(), QSize(640, 400));
}

// What a double click on a file and a click on a link hand over.
TEST_F(ProgramTest, FileItsAddressAndItsText_AreOneScenario) {
    QFile file(at("my cell.somascope"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(R"({"model": "lif", "parameters": {"tau_m": 20}})");
    file.close();
    const QString address = QUrl::fromLocalFile(file.fileName()).toString(QUrl::FullyEncoded);
    QList<QImage> pictures; // their files carry titles of their own
    for (const QString& named : {file.fileName(), address, QString("somascope:lif/dc?tau_m=20")}) {
        const auto outcome = run({named, "--render", at("f.png"), "--figure", "trace"});
        ASSERT_EQ(outcome.exit, 0) << outcome.errors.toStdString();
        pictures.append(QImage(at("f.png")));
    }
    EXPECT_EQ(pictures[1], pictures[0]);
    EXPECT_EQ(pictures[2], pictures[0]);
}

TEST_F(ProgramTest, RenderedPictures_CanBeGivenAsScenarios) {
    const QStringList changes{"--set", "I_inj=321.5", "--seed", "7"};
    ASSERT_EQ(run(QStringList{"--render", at("f.png"), "--figure", "trace"} + changes).exit, 0);
    for (const auto* ending : {"png", "svg", "pdf"}) {
        const QString window = at(QString("w.") + ending);
        ASSERT_EQ(run(QStringList{"--render", window} + changes).exit, 0);
        ASSERT_EQ(run({window, "--render", at("again.png"), "--figure", "trace"}).exit, 0);
        EXPECT_EQ(QImage(at("again.png")), QImage(at("f.png"))) << ending;
    }
    ASSERT_EQ(run({"--scenario", at("f.png"), "--render", at("again.svg")}).exit, 0);
    EXPECT_EQ(bytes(at("again.svg")).contains("321.5"), true);
}

TEST_F(ProgramTest, RenderAll_WritesEveryFileTheSameTwice) {
    ASSERT_EQ(run({"--render-all", at("a")}).exit, 0);
    ASSERT_EQ(run({"--render-all", at("b")}).exit, 0);
    const auto names = QDir(at("a")).entryList(QDir::Files);
    EXPECT_EQ(names, QDir(at("b")).entryList(QDir::Files));
    EXPECT_TRUE(names.contains("index.html"));
    EXPECT_TRUE(names.contains("playground-fi_curve.csv"));
    EXPECT_TRUE(names.contains("playground.json"));
    for (const auto& name : names)
        EXPECT_EQ(bytes(at("a/" + name)), bytes(at("b/" + name))) << name.toStdString();
    expectReport(QString::fromUtf8(bytes(at("a/index.html"))), names);
}

TEST_F(ProgramTest, DragBenchmark_PrintsItsLine) {
    const auto outcome = run({"--drag-benchmark", "tau_m", "--seconds", "0.3"});
    ASSERT_EQ(outcome.exit, 0);
    const auto drag =
        QJsonDocument::fromJson(outcome.output.toUtf8()).object().value("drag").toObject();
    EXPECT_EQ(drag.value("parameter").toString(), "tau_m");
    EXPECT_GT(drag.value("events").toInt(), 0);
    EXPECT_GT(drag.value("frames").toInt(), 0);
    const auto times = drag.value("event_to_paint_ms").toObject();
    EXPECT_LE(times.value("p50").toDouble(), times.value("p95").toDouble());
    EXPECT_LE(times.value("p95").toDouble(), times.value("max").toDouble());
}

TEST_F(ProgramTest, PinnedRunsOfAFile_AreThereHoweverItIsNamed) {
    const QByteArray run250 =
        R"({"version": 1, "model": "lif", "stimulus": [{"id": "dc", "I_inj": 250}]})";
    const QByteArray run220 = QByteArray(run250).replace("250", "220");
    for (const auto& [name, pins] :
         {std::pair("one.json", QByteArray()),
          {"two.json", R"({"name": "A", "scenario": )" + run220 + "}"}}) {
        QFile file(at(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(R"({"somascope": "0.1.0", "title": "Two runs", "scenario": )" + run250 +
                   R"(, "pinned": [)" + pins + "]}");
    }
    ASSERT_EQ(run({at("two.json"), "--render", at("place.png")}).exit, 0);
    ASSERT_EQ(run({"--scenario", at("two.json"), "--render", at("flag.png")}).exit, 0);
    ASSERT_EQ(run({"--scenario", at("one.json"), "--render", at("one.png")}).exit, 0);
    EXPECT_EQ(QImage(at("place.png")), QImage(at("flag.png")));
    EXPECT_NE(QImage(at("one.png")), QImage(at("flag.png")));
}

TEST_F(ProgramTest, BadInput_EndsWithTwoAndOneLine) {
    const std::vector<QStringList> lines{
        {},
        {"--bogus"},
        {"/no/such/file.json"},
        {"file:///no/such/file.json"},
        {"somascope:lif/dc?I_inq=205"},
        {"--theme", "pink"},
        {"--lang", "xx"},
        {"--lesson", "b2"},
        {"--lesson", "b3_rheobase:9"},
        {"--lessons", at("no/such/folder")},
        {"--figure", "trace"},
        {"--render", at("x.doc")},
        {"--render", at("no/such/folder/x.png")},
        {"--render", at("x.png"), "--figure", "nope"},
        {"--render", at("x.png"), "--size", "12"},
        {"--render", at("x.png"), "--size", "10x10"},
        {"--render", at("x.png"), "--scale", "nan"},
        {"--render", at("x.png"), "--scale", "0"},
        {"--render", at("x.png"), "--size", "16000x16000"},
        {"--render", at("x.png"), "--set", "tau_m=-1"},
        {"--render", at("x.png"), "--render-all", at("y")},
        {"--drag-benchmark", "nope"},
        {"--drag-benchmark", "seed"},
        {"--drag-benchmark", "I_inj", "--seconds", "-1"},
    };
    for (const auto& line : lines) {
        const auto outcome = run(line);
        EXPECT_EQ(outcome.exit, 2) << line.join(' ').toStdString();
        EXPECT_EQ(outcome.errors.trimmed().count('\n'), 0) << outcome.errors.toStdString();
        EXPECT_TRUE(outcome.errors.startsWith("somascope: ")) << outcome.errors.toStdString();
        EXPECT_FALSE(QFile::exists(at("x.png"))) << line.join(' ').toStdString();
    }
}

} // namespace
