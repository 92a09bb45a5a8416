// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session_store.hpp"

#include "core/scenario/scenario_json.hpp"
#include "ui/session/autosave.hpp"
#include "ui/theme.hpp"

#include <QDir>
#include <QFile>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace soma::ui {
namespace {

SavedSession sample() {
    SavedSession saved{freshContent(), {{QStringLiteral("geometry"), QByteArray("\0\1\2", 3)}}};
    saved.content.scenario = *playground().with("I_inj", 123.456789012345678);
    saved.content.scenario = *saved.content.scenario.withText("curve.vary", "tau_m=5..20");
    saved.content.scenario = *saved.content.scenario.withText("fi_curve.shown", "no");
    saved.content.parked["stimulus.tau_ou"] = 0.1;
    saved.content.theme = ThemeChoice::Dark;
    saved.content.exportFolder = QStringLiteral("/some/where");
    saved.content.limits["model.tau_m"] = {5, 25, "ms"};
    saved.content.exportChoices = {
        {3, 2}, 600, 7.5, LengthUnit::Inch, ExportTheme::Dark, true, QStringLiteral("pdf")};
    saved.content.pinned = {{"A", playground()}};
    saved.content.opened.file = QStringLiteral("/some/where/mine.somascope");
    saved.content.recent = {saved.content.opened.file, QStringLiteral("/other")};
    return saved;
}

void write(const QString& path, const QByteArray& text) {
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(text);
}

class SessionStoreTest : public ::testing::Test {
protected:
    QTemporaryDir folder;
    SessionStore store{folder.path()};
};

TEST_F(SessionStoreTest, WhatIsSaved_ComesBack) {
    ASSERT_TRUE(store.save(sample()).has_value());
    const auto restored = store.restore();
    ASSERT_TRUE(restored.saved.has_value());
    EXPECT_TRUE(restored.message.isEmpty());
    EXPECT_EQ(restored.saved->content.scenario, sample().content.scenario);
    EXPECT_EQ(restored.saved->content.parked, sample().content.parked);
    EXPECT_EQ(restored.saved->content.theme, ThemeChoice::Dark);
    EXPECT_EQ(restored.saved->content.exportFolder, sample().content.exportFolder);
    EXPECT_EQ(restored.saved->content.limits, sample().content.limits);
    EXPECT_EQ(restored.saved->content.exportChoices, sample().content.exportChoices);
    EXPECT_EQ(restored.saved->content.opened.file, sample().content.opened.file);
    EXPECT_EQ(restored.saved->content.recent, sample().content.recent);
    EXPECT_EQ(restored.saved->content.pinned, sample().content.pinned);
    EXPECT_EQ(restored.saved->layout, sample().layout);
}

TEST_F(SessionStoreTest, EveryTheme_ComesBack) {
    for (const ThemeChoice theme : kThemes) {
        auto saved = sample();
        saved.content.theme = theme;
        ASSERT_TRUE(store.save(saved).has_value());
        EXPECT_EQ(store.restore().saved->content.theme, theme) << themeName(theme);
    }
}

TEST(SessionJson, SessionOfBefore_IsReadWithoutWhatCameLater) {
    auto json = nlohmann::ordered_json::parse(toJsonText(sample()).toStdString());
    json.erase("export");
    json.erase("recent");
    json.erase("pinned");
    json.erase("limits");
    json.at("opened").erase("file");
    const auto saved = savedSessionFromText(QByteArray::fromStdString(json.dump()));
    ASSERT_TRUE(saved);
    EXPECT_EQ(saved->content.scenario, sample().content.scenario);
    EXPECT_TRUE(saved->content.recent.isEmpty());
    EXPECT_EQ(saved->content.exportChoices, ExportChoices());
}

TEST_F(SessionStoreTest, NoFile_IsAFreshStartWithoutAMessage) {
    const auto restored = store.restore();
    EXPECT_FALSE(restored.saved.has_value());
    EXPECT_TRUE(restored.message.isEmpty());
}

TEST_F(SessionStoreTest, BrokenFiles_AreSetAsideEachUnderItsOwnName) {
    const QList<QByteArray> broken{
        "{", "", "[]", "{\"session\": 1}", "{\"session\": \"x\"}", "\xff\xfe", "{\"session\": 99}"};
    for (const auto& text : broken) {
        write(store.path(), text);
        const auto restored = store.restore();
        EXPECT_FALSE(restored.saved.has_value()) << text.toStdString();
        EXPECT_FALSE(restored.message.isEmpty()) << text.toStdString();
        EXPECT_FALSE(QFile::exists(store.path())) << text.toStdString();
    }
    for (int i = 0; i < broken.size(); ++i) {
        QFile aside(store.path() + QStringLiteral(".broken-%1").arg(i + 1));
        ASSERT_TRUE(aside.open(QIODevice::ReadOnly));
        EXPECT_EQ(aside.readAll(), broken[i]);
    }
}

TEST_F(SessionStoreTest, WrongScenario_IsBrokenToo) {
    const QByteArray text = toJsonText(sample()).replace("\"I_inj\"", "\"I_nij\"");
    write(store.path(), text);
    EXPECT_FALSE(store.restore().saved.has_value());
}

TEST(SessionStore, UnwritablePlace_IsToldOnce) {
    QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("file")), "not a folder");
    SessionStore store(folder.filePath(QStringLiteral("file/inside")));
    EXPECT_FALSE(store.save(sample()).has_value());
    EXPECT_TRUE(store.save(sample()).has_value());
}

TEST_F(SessionStoreTest, SecondProgram_KeepsASessionOfItsOwn) {
    ASSERT_TRUE(store.save(sample()).has_value());
    {
        SessionStore second(folder.path());
        EXPECT_FALSE(second.restore().saved.has_value());
        EXPECT_NE(second.path(), store.path());
        ASSERT_TRUE(second.save({freshContent(), {}}).has_value());
        EXPECT_EQ(store.restore().saved->content.scenario, sample().content.scenario);
    }
    SessionStore later(folder.path());
    EXPECT_EQ(later.restore().saved->content.scenario, playground()) << "its own, again";
}

TEST_F(SessionStoreTest, LockOfAProgramThatIsGone_IsNoHindrance) {
    constexpr auto kNobody = "4194305"; // beyond the largest number of a process
    write(store.path() + QStringLiteral(".lock"),
          QByteArray(kNobody) + "\nsomascope\n" + QSysInfo::machineHostName().toUtf8() + "\n");
    EXPECT_FALSE(store.restore().saved.has_value());
    ASSERT_TRUE(store.save(sample()).has_value());
    EXPECT_TRUE(store.path().endsWith(QStringLiteral("/session.json")));
}

class AutosaveTest : public SessionStoreTest {
protected:
    static constexpr int kPatience_ms = 30000;

    [[nodiscard]] std::optional<Scenario> savedScenario() const {
        QFile file(store.path());
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const auto saved = savedSessionFromText(file.readAll());
        return saved ? std::optional(saved->content.scenario) : std::nullopt;
    }

    Session session{freshContent()};
    Autosave autosave{SessionStore(folder.path()), session,
                      [] { return std::map<QString, QByteArray>{}; }};
};

TEST_F(AutosaveTest, WritesAfterAChange) {
    ASSERT_TRUE(session.set("I_inj", 201).has_value());
    ASSERT_TRUE(QTest::qWaitFor([&] { return QFile::exists(store.path()); }, kPatience_ms));
    EXPECT_EQ(savedScenario(), session.scenario());
}

// A timer that each change starts anew would never end.
TEST_F(AutosaveTest, WritesDuringADragWithoutRests) {
    QTimer drag;
    double current = 100;
    QObject::connect(&drag, &QTimer::timeout, &session,
                     [&] { ASSERT_TRUE(session.set("I_inj", current += 0.5).has_value()); });
    drag.start(10);
    ASSERT_TRUE(QTest::qWaitFor([&] { return QFile::exists(store.path()); }, kPatience_ms));
    EXPECT_TRUE(drag.isActive());
    EXPECT_NE(savedScenario(), playground());
}

} // namespace
} // namespace soma::ui
