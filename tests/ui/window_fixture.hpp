// SPDX-License-Identifier: GPL-3.0-or-later
// A real window of a fresh session, and ways to find and use its widgets.
#pragma once

#include "core/scenario/scenario_json.hpp"
#include "ui/main_window.hpp"
#include "ui/panels/board.hpp"
#include "ui/panels/message_bar.hpp"
#include "ui/params/value_field.hpp"
#include "ui/plots/figure_plot.hpp"
#include "ui/session/session.hpp"

#include <QSlider>
#include <QTest>

#include <gtest/gtest.h>

#include <memory>
#include <stdexcept>

namespace soma::ui {

class WindowTest : public ::testing::Test {
protected:
    static constexpr int kPatience_ms =
        30000; // an upper bound only: waits end when their condition holds

    void SetUp() override {
        window.resize(1280, 800);
        window.show();
        settle();
    }

    void settle() {
        ASSERT_TRUE(QTest::qWaitFor([this] { return window.isSettled(); }, kPatience_ms));
    }

    template <typename Widget> Widget& find(const QString& name) {
        auto* widget = window.findChild<Widget*>(name);
        if (widget == nullptr)
            throw std::runtime_error("no widget named " + name.toStdString());
        return *widget;
    }

    QSlider& slider(const QString& name) { return find<QSlider>("param." + name + ".slider"); }

    ValueField& field(const QString& name) { return find<ValueField>("param." + name + ".spin"); }

    std::shared_ptr<const Figure> figure(const QString& view) {
        return window.board().panel(view)->plot().figure();
    }

    double value(const char* name) {
        return session.scenario().value(*session.scenario().find(name));
    }

    /// Presses at `from`, moves over the ways between, releases at `to` (shares of the width).
    static void drag(QSlider& slider, double from, double to) {
        constexpr int kSteps = 8;
        const auto at = [&](double share) {
            return QPoint(static_cast<int>(slider.width() * share), slider.height() / 2);
        };
        QTest::mousePress(&slider, Qt::LeftButton, {}, at(from));
        for (int i = 1; i <= kSteps; ++i)
            QTest::mouseMove(&slider, at(from + (to - from) * i / kSteps));
        QTest::mouseRelease(&slider, Qt::LeftButton, {}, at(to));
    }

    /// Replaces what stands in the field and confirms it.
    static void type(ValueField& field, const QString& text) {
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, text);
        QTest::keyClick(&field, Qt::Key_Return);
    }

    Session session{freshContent()};
    MainWindow window{session, {}};
};

} // namespace soma::ui
