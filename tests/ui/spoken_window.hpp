// SPDX-License-Identifier: GPL-3.0-or-later
// A settled window of a fresh session in one of the languages.
#pragma once

#include "core/scenario/scenario_json.hpp"
#include "ui/language/language.hpp"
#include "ui/main_window.hpp"
#include "ui/session/session.hpp"

#include <QTest>

#include <gtest/gtest.h>

#include <stdexcept>

namespace soma::ui {

struct SpokenWindow {
    static constexpr int kPatience_ms = 30000; // an upper bound only

    explicit SpokenWindow(const QString& code, QSize size = {1280, 800})
        : translation(code)
        , session(contentIn(code))
        , window(session, {.showTime = ShowTime::No}) {
        window.resize(size);
        window.show();
        settle();
    }

    void settle() {
        EXPECT_TRUE(QTest::qWaitFor([this] { return window.isSettled(); }, kPatience_ms));
    }

    template <typename Widget> Widget& find(const QString& name) {
        auto* widget = window.findChild<Widget*>(name);
        if (widget == nullptr)
            throw std::runtime_error("no widget named " + name.toStdString());
        return *widget;
    }

    static SessionContent contentIn(const QString& code) {
        auto content = freshContent();
        content.language = code;
        return content;
    }

    Translation translation;
    Session session;
    MainWindow window;
};

inline std::vector<QString> languageCodes() {
    std::vector<QString> codes;
    for (const Language& language : languages())
        codes.push_back(QString::fromUtf8(language.code.data(), std::ssize(language.code)));
    return codes;
}

} // namespace soma::ui
