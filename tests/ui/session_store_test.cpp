// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session_store.hpp"

#include "core/scenario/scenario_json.hpp"
#include "ui/session/autosave.hpp"
#include "ui/theme.hpp"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

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

TEST_F(SessionStoreTest, Autosave_WritesAfterAChange) {
    Session session(freshContent());
    const Autosave autosave(SessionStore(folder.path()), session,
                            [] { return std::map<QString, QByteArray>{}; });
    ASSERT_TRUE(session.set("I_inj", 201).has_value());
    constexpr int kPatience_ms = 30000;
    ASSERT_TRUE(QTest::qWaitFor([&] { return QFile::exists(store.path()); }, kPatience_ms));
    EXPECT_EQ(store.restore().saved->content.scenario, session.scenario());
}

} // namespace
} // namespace soma::ui
