// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 at any moment: files are whole, the session comes back.
#include "core/scenario/document.hpp"
#include "tests/ui/crash_child.hpp"
#include "ui/scenario_files.hpp"
#include "ui/session/autosave.hpp"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QWidget>

#include <gtest/gtest.h>

#include <cstdio>

namespace soma::ui {

using namespace Qt::StringLiterals;

int runCrashChild(const QString& folder) {
    Session session(freshContent());
    QWidget window;
    ScenarioFiles files(session, window);
    const Autosave autosave(SessionStore(folder), session,
                            [] { return std::map<QString, QByteArray>{}; });
    QTimer drag;
    int tenths = 1000;
    QObject::connect(&drag, &QTimer::timeout, &session, [&] {
        ++tenths;
        if (!session.set("I_inj", tenths / 10.0))
            std::abort();
        files.saveFile(folder + u"/mine.somascope"_s);
        std::printf("%d\n", tenths);
        std::fflush(stdout);
    });
    drag.start(1);
    return QCoreApplication::exec();
}

namespace {

constexpr int kPatience_ms = 60000;

double currentOf(const Scenario& scenario) { return scenario.value(*scenario.find("I_inj")); }

QByteArray content(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// What a session file holds, if it is a whole one.
std::optional<Scenario> savedIn(const QString& path) {
    const auto saved = savedSessionFromText(content(path));
    return saved ? std::optional(saved->content.scenario) : std::nullopt;
}

class CrashTest : public ::testing::Test {
protected:
    void start(QProcess& process, const QString& program, const QStringList& arguments) {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"XDG_DATA_HOME"_s, folder.path());
        environment.insert(u"XDG_RUNTIME_DIR"_s, folder.path());
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
        ASSERT_TRUE(process.waitForStarted());
    }

    static void kill(QProcess& process) {
        process.kill(); // SIGKILL
        ASSERT_TRUE(process.waitForFinished(kPatience_ms));
        ASSERT_EQ(process.exitStatus(), QProcess::CrashExit);
    }

    QTemporaryDir folder;
};

TEST_F(CrashTest, KilledWhileSaving_LeavesWholeFilesOfTheLastStates) {
    const QString session = folder.filePath(u"session.json"_s);
    double newest = 0;
    for (int round = 0; round < 8; ++round) {
        QProcess child;
        QByteArray printed;
        start(child, QCoreApplication::applicationFilePath(), {kCrashChild, folder.path()});
        const auto before = QFileInfo(session).lastModified();
        const auto isFarEnough = [&] {
            printed += child.readAllStandardOutput();
            const bool isAutosaved = QFileInfo(session).lastModified() != before;
            return isAutosaved && printed.count('\n') > 20 + 7 * round;
        };
        ASSERT_TRUE(QTest::qWaitFor(isFarEnough, kPatience_ms));
        kill(child);
        printed += child.readAllStandardOutput();
        const double last = printed.trimmed().split('\n').last().toDouble() / 10;
        const auto mine = documentFromFile(folder.filePath(u"mine.somascope"_s).toStdString());
        ASSERT_TRUE(mine) << mine.error().line();
        EXPECT_GE(currentOf(mine->document.scenario), last) << "what was saved is lost";
        const auto autosaved = savedIn(session);
        ASSERT_TRUE(autosaved) << "a broken session after round " << round;
        EXPECT_GT(currentOf(*autosaved), 100);
        newest = std::max(newest, last);
    }
    EXPECT_GT(newest, 100);
}

// The real program, twice.
TEST_F(CrashTest, KilledProgram_StartsAgainWhereItWas) {
    const QString session = folder.filePath(u"somascope/session.json"_s);
    const auto isSaved = [&](double current) {
        const auto scenario = savedIn(session);
        return scenario && currentOf(*scenario) == current;
    };
    QProcess first;
    start(first, SOMASCOPE_PROGRAM, {u"--set"_s, u"I_inj=321.5"_s});
    ASSERT_TRUE(QTest::qWaitFor([&] { return isSaved(321.5); }, kPatience_ms));
    kill(first);
    const auto before = QFileInfo(session).lastModified();
    QProcess second;
    start(second, SOMASCOPE_PROGRAM, {});
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return QFileInfo(session).lastModified() != before; }, kPatience_ms));
    EXPECT_TRUE(isSaved(321.5)) << "the session of before";
    kill(second);
}

TEST_F(CrashTest, TwoProgramsAtOnce_LeaveEachOthersSessionAlone) {
    const QString session = folder.filePath(u"somascope/session.json"_s);
    const QString other = folder.filePath(u"somascope/session-2.json"_s);
    QProcess first;
    start(first, SOMASCOPE_PROGRAM, {u"--set"_s, u"I_inj=321.5"_s});
    ASSERT_TRUE(QTest::qWaitFor([&] { return savedIn(session).has_value(); }, kPatience_ms));
    QProcess second;
    start(second, SOMASCOPE_PROGRAM, {u"--set"_s, u"I_inj=99"_s});
    ASSERT_TRUE(QTest::qWaitFor([&] { return savedIn(other).has_value(); }, kPatience_ms));
    EXPECT_EQ(currentOf(*savedIn(session)), 321.5);
    EXPECT_EQ(currentOf(*savedIn(other)), 99);
    kill(first);
    kill(second);
}

} // namespace
} // namespace soma::ui
