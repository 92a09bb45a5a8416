// SPDX-License-Identifier: GPL-3.0-or-later
// Lessons in the window: links and steps move the instrument, tasks are answered right and wrong
// through their own widgets, in every lesson of the course.
#include "core/lessons/lesson_file.hpp"
#include "tests/ui/window_fixture.hpp"
#include "ui/lessons/answer_field.hpp"
#include "ui/lessons/lesson_dock.hpp"
#include "ui/lessons/lesson_text.hpp"
#include "ui/lessons/task_box.hpp"
#include "ui/params/number_text.hpp"

#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

namespace soma::ui {
namespace {

using namespace Qt::StringLiterals;

class Lessons : public WindowTest {
protected:
    [[nodiscard]] LessonDock& dock() { return window.lessons(); }

    template <typename Widget> Widget* child(const QString& name) {
        return dock().findChild<Widget*>(name);
    }

    [[nodiscard]] const Task* task(const Lesson& lesson, std::size_t step) const {
        return lesson.steps[step].task ? &*lesson.steps[step].task : nullptr;
    }

    void fill(const Answer& answer) {
        if (const auto* number = std::get_if<double>(&answer))
            child<QLineEdit>(u"lesson.number"_s)
                ->setText(inLocale(QString::number(*number, 'g', 17)));
        if (const auto* chosen = std::get_if<Chosen>(&answer)) {
            child<QRadioButton>(u"lesson.option%1"_s.arg(chosen->option))->setChecked(true);
            if (chosen->because)
                child<QRadioButton>(u"lesson.because%1"_s.arg(*chosen->because))->setChecked(true);
        }
        if (const auto* scenario = std::get_if<Scenario>(&answer))
            session.show(*scenario);
    }

    /// Presses the button and waits for what is said.
    bool isAccepted() {
        auto* feedback = child<LessonText>(u"lesson.feedback"_s);
        auto* check = child<QPushButton>(u"lesson.check"_s);
        EXPECT_TRUE(check->isEnabled());
        check->click();
        EXPECT_TRUE(QTest::qWaitFor([&] { return check->isEnabled(); }, kPatience_ms));
        EXPECT_FALSE(feedback->toPlainText().isEmpty());
        return feedback->property("isRight").toBool();
    }
};

TEST_F(Lessons, EveryTask_WrongThenRight_IsTold) {
    const Engine engine(1);
    for (const auto& lesson : dock().shelf().lessons) {
        ASSERT_TRUE(dock().open(lesson.id));
        for (std::size_t i = 0; i < lesson.steps.size(); ++i) {
            dock().goToStep(i);
            const auto* task = this->task(lesson, i);
            if (task == nullptr || child<TaskBox>(u"lesson.task"_s) == nullptr)
                continue;
            SCOPED_TRACE(lesson.id + ", step " + std::to_string(i + 1));
            const Stage stage{*stageOf(lesson, i), 0, {}};
            const auto right = solution(engine, *task, stage);
            ASSERT_TRUE(right.has_value());
            if (const auto* number = std::get_if<double>(&*right)) {
                fill(*number + 3 * std::get<NumberTask>(task->body).within);
                EXPECT_FALSE(isAccepted());
            }
            if (const auto* chosen = std::get_if<Chosen>(&*right)) {
                fill(Chosen{chosen->option == 0 ? 1U : 0U, chosen->because});
                EXPECT_FALSE(isAccepted());
            }
            fill(*right);
            EXPECT_TRUE(isAccepted());
        }
    }
}

TEST_F(Lessons, EverySetup_IsTheInstrument) {
    for (const auto& lesson : dock().shelf().lessons) {
        dock().open(lesson.id);
        for (std::size_t i = 0; i < lesson.steps.size(); ++i) {
            dock().goToStep(i);
            if (i > 0 && lesson.steps[i].setup.empty())
                continue;
            EXPECT_EQ(session.scenario(), *stageOf(lesson, i)) << lesson.id << ", step " << i + 1;
        }
    }
}

TEST_F(Lessons, Link_SetsTheParameterAndIsUndone) {
    ASSERT_TRUE(dock().open("b3_rheobase"));
    const auto current = [&] {
        return session.scenario().value(*session.scenario().find("I_inj"));
    };
    const double before = current();
    Q_EMIT child<LessonText>(u"lesson.text"_s)->anchorClicked(QUrl(u"do:I_inj=190"_s));
    EXPECT_EQ(current(), 190);
    session.undoStack().undo();
    EXPECT_EQ(current(), before);
}

TEST_F(Lessons, Text_LoadsNothingFromElsewhere) {
    LessonText text;
    text.show("<p><img src=\"http://x.org/a.png\"><img src=\"/etc/passwd\">"
              "<img src=\"../a.png\"></p>",
              "/etc");
    for (const auto* address :
         {"http://x.org/a.png", "/etc/passwd", "../a.png", "file:///etc/passwd"})
        EXPECT_EQ(text.document()
                      ->resource(QTextDocument::ImageResource, QUrl(QString::fromLatin1(address)))
                      .value<QImage>()
                      .size(),
                  QSize(1, 1))
            << address;
}

TEST_F(Lessons, Hints_ComeOneByOne) {
    ASSERT_TRUE(dock().open("b3_rheobase"));
    dock().goToStep(1);
    auto* hint = child<QPushButton>(u"lesson.hint"_s);
    ASSERT_NE(hint, nullptr);
    const auto hints = dock().shelf().find("b3_rheobase")->steps[1].task->hints.size();
    for (std::size_t i = 0; i < hints; ++i) {
        EXPECT_TRUE(hint->isEnabled());
        hint->click();
    }
    EXPECT_FALSE(hint->isEnabled());
}

} // namespace
} // namespace soma::ui
