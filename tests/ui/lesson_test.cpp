// SPDX-License-Identifier: GPL-3.0-or-later
// Lessons in the window: links and steps move the instrument, tasks are answered right and wrong
// through their own widgets, in every lesson of the course.
#include "core/lessons/lesson_file.hpp"
#include "core/lessons/lint.hpp"
#include "tests/ui/window_fixture.hpp"
#include "ui/lessons/answer_field.hpp"
#include "ui/lessons/lesson_contents.hpp"
#include "ui/lessons/lesson_dock.hpp"
#include "ui/lessons/lesson_text.hpp"
#include "ui/lessons/task_box.hpp"
#include "ui/params/number_text.hpp"
#include "ui/plots/time_cursor.hpp"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <qcustomplot.h>

#include <algorithm>
#include <set>

namespace soma::ui {
namespace {

using namespace Qt::StringLiterals;

class Lessons : public WindowTest {
protected:
    [[nodiscard]] LessonDock& dock() { return window.lessons(); }

    template <typename Widget> Widget* child(const QString& name) {
        auto* found = dock().findChild<Widget*>(name);
        if (found == nullptr)
            throw std::runtime_error("no widget named " + name.toStdString());
        return found;
    }

    [[nodiscard]] const Task* task(const Lesson& lesson, std::size_t step) const {
        return lesson.steps[step].task ? &*lesson.steps[step].task : nullptr;
    }

    static QPoint onPlot(FigurePlot& plot, double x, double y) { return plot.pixelOf({x, y}); }

    static QWidget* canvasOf(FigurePlot& plot) { return plot.findChild<QCustomPlot*>(); }

    void choose(const Chosen& chosen) {
        child<QRadioButton>(u"lesson.option%1"_s.arg(chosen.option))->setChecked(true);
        if (chosen.because)
            child<QRadioButton>(u"lesson.because%1"_s.arg(*chosen.because))->setChecked(true);
    }

    void type(const QString& field, double number) {
        child<QLineEdit>(field)->setText(inLocale(QString::number(number, 'g', 17)));
    }

    /// With the mouse, from point to point.
    void draw(const Sketched& curve) {
        auto& pad = *child<FigurePlot>(u"lesson.sketch"_s);
        ASSERT_TRUE(QTest::qWaitFor([&] { return pad.figure() != nullptr; }, kPatience_ms));
        child<QPushButton>(u"lesson.sketch.clear"_s)->click();
        QCoreApplication::processEvents(); // lays the axes out
        auto* canvas = canvasOf(pad);
        QTest::mousePress(canvas, Qt::LeftButton, {}, onPlot(pad, curve.x[0], curve.y[0]));
        for (std::size_t i = 1; i < curve.x.size(); ++i)
            QTest::mouseMove(canvas, onPlot(pad, curve.x[i], curve.y[i]));
        QTest::mouseRelease(canvas, Qt::LeftButton, {},
                            onPlot(pad, curve.x.back(), curve.y.back()));
    }

    void pointAt(const Moment& moment) {
        settle();
        auto& plot = window.board().panel(u"spike"_s)->plot();
        QCoreApplication::processEvents();
        const auto& x = plot.figure()->x;
        const auto& y = plot.figure()->panels.front().y;
        QTest::mouseClick(canvasOf(plot), Qt::LeftButton, {},
                          onPlot(plot, std::clamp(moment.at_ms, x.lo, x.hi), (y.lo + y.hi) / 2));
    }

    void guess(const Task& task, const Guess& guess) {
        const auto& sought = std::get<MysteryTask>(task.body).answer;
        for (std::size_t i = 0; i < sought.size(); ++i)
            type(u"lesson.guess.%1"_s.arg(QString::fromStdString(sought[i].name)), guess.values[i]);
    }

    void fill(const Task& task, const Answer& answer) {
        if (const auto* number = std::get_if<double>(&answer))
            type(u"lesson.number"_s, *number);
        if (const auto* chosen = std::get_if<Chosen>(&answer))
            choose(*chosen);
        if (const auto* scenario = std::get_if<Scenario>(&answer))
            session.show(*scenario);
        if (const auto* drawn = std::get_if<Sketched>(&answer))
            draw(*drawn);
        if (const auto* moment = std::get_if<Moment>(&answer))
            pointAt(*moment);
        if (const auto* values = std::get_if<Guess>(&answer))
            guess(task, *values);
    }

    /// An answer that nobody should take for the right one.
    static Answer wrong(const Task& task, const Answer& right, const Stage& stage) {
        if (const auto* number = std::get_if<double>(&right))
            return *number + 3 * std::get<NumberTask>(task.body).within;
        if (const auto* chosen = std::get_if<Chosen>(&right))
            return Chosen{chosen->option == 0 ? 1U : 0U, chosen->because};
        if (const auto* drawn = std::get_if<Sketched>(&right)) {
            const auto [lo, hi] = std::ranges::minmax(drawn->y);
            auto upsideDown = *drawn; // a flat curve becomes one that is far away
            for (double& y : upsideDown.y)
                y = hi - lo < 0.5 * hi ? 0 : hi + lo - y;
            return upsideDown;
        }
        if (std::holds_alternative<Moment>(right))
            return Moment{-1e3}; // as far left as one can click
        if (auto values = std::get_if<Guess>(&right)) {
            auto off = *values;
            off.values.front() += 3 * std::get<MysteryTask>(task.body).answer.front().within;
            return off;
        }
        return stage.scenario; // the instrument as the step began
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
    std::set<std::string_view> kinds;
    for (const auto& lesson : dock().shelf().lessons) {
        ASSERT_TRUE(dock().open(lesson.id));
        for (std::size_t i = 0; i < lesson.steps.size(); ++i) {
            dock().goToStep(i);
            const auto* task = this->task(lesson, i);
            if (task == nullptr)
                continue;
            SCOPED_TRACE(lesson.id + ", step " + std::to_string(i + 1));
            kinds.insert(task->kind());
            const Stage stage{*stageOf(lesson, i), dock().student().seed, {}};
            const auto right = solution(engine, *task, stage);
            ASSERT_TRUE(right.has_value());
            fill(*task, wrong(*task, *right, stage));
            EXPECT_FALSE(isAccepted());
            fill(*task, *right);
            EXPECT_TRUE(isAccepted());
            EXPECT_TRUE(dock().student().workOn(lesson)->attempts.at(i).isRight);
        }
    }
    EXPECT_EQ(kinds.size(), kTaskKinds.size());
}

TEST_F(Lessons, EverySetup_IsTheInstrument) {
    for (const auto& lesson : dock().shelf().lessons) {
        dock().open(lesson.id);
        for (std::size_t i = 0; i < lesson.steps.size(); ++i) {
            dock().goToStep(i);
            if (i > 0 && lesson.steps[i].setup.empty())
                continue;
            EXPECT_EQ(session.scenario(), *stageOf(lesson, i)) << lesson.id << ", step " << i + 1;
            EXPECT_FALSE(session.isModified()) << "reset leads back to where the step began";
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

TEST_F(Lessons, Text_LoadsThePicturesOfItsFolder) {
    const QTemporaryDir folder;
    QImage red(8, 6, QImage::Format_RGB32);
    red.fill(Qt::red);
    ASSERT_TRUE(red.save(folder.filePath(u"my plot.png"_s)));
    ASSERT_TRUE(QFile::link(u"/etc/hostname"_s, folder.filePath(u"away.png"_s)));
    QFile svg(folder.filePath(u"a.svg"_s));
    ASSERT_TRUE(svg.open(QIODevice::WriteOnly));
    svg.write("<svg xmlns='http://www.w3.org/2000/svg' width='8' height='6'/>");
    svg.close();
    LessonText text;
    text.show("<p><img src=\"my%20plot.png\"><img src=\"away.png\"><img src=\"a.svg\"></p>",
              folder.path().toStdString());
    const auto sizeOf = [&](const char* name) {
        return text.document()
            ->resource(QTextDocument::ImageResource, QUrl(QString::fromLatin1(name)))
            .value<QImage>()
            .size();
    };
    EXPECT_EQ(sizeOf("my%20plot.png"), QSize(8, 6));
    EXPECT_EQ(sizeOf("away.png"), QSize(1, 1)) << "it leads out of the folder";
    EXPECT_EQ(sizeOf("a.svg"), QSize(1, 1)) << "it may refer to other files";
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

TEST_F(Lessons, Mystery_TellsOfExperimentsUntilTheyAreSpent) {
    ASSERT_TRUE(dock().open("b4_membrane_time_constant"));
    const auto& lesson = *dock().shelf().find("b4_membrane_time_constant");
    const auto step = static_cast<std::size_t>(
        std::ranges::find_if(lesson.steps,
                             [](const Step& each) {
                                 return each.task &&
                                        std::holds_alternative<MysteryTask>(each.task->body);
                             }) -
        lesson.steps.begin());
    dock().goToStep(step);
    const auto& mystery = std::get<MysteryTask>(lesson.steps.at(step).task->body);
    auto* table = child<QTableWidget>(u"lesson.experiments"_s);
    auto* measure = child<QPushButton>(u"lesson.measure"_s);
    child<QLineEdit>(u"lesson.vary.I_inj"_s)->setText(u"1e9"_s);
    measure->click();
    auto* trouble = child<QLabel>(u"lesson.trouble"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !trouble->text().isEmpty(); }, kPatience_ms));
    EXPECT_EQ(table->rowCount(), 0) << "what cannot be done costs nothing";
    for (std::size_t i = 0; i < mystery.experiments; ++i) {
        type(u"lesson.vary.I_inj"_s, 250 + static_cast<double>(i));
        ASSERT_TRUE(measure->isEnabled());
        measure->click();
        ASSERT_TRUE(QTest::qWaitFor([&] { return table->rowCount() == static_cast<int>(i) + 1; },
                                    kPatience_ms));
    }
    EXPECT_FALSE(measure->isEnabled());
    dock().goToStep(step); // leaving and coming back buys no more
    measure = child<QPushButton>(u"lesson.measure"_s);
    table = child<QTableWidget>(u"lesson.experiments"_s);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return table->rowCount() == static_cast<int>(mystery.experiments); }, kPatience_ms));
    EXPECT_FALSE(measure->isEnabled());
    const auto trace = child<FigurePlot>(u"lesson.trace"_s)->figure();
    EXPECT_TRUE(trace->title.empty() && trace->panels.front().levels.empty())
        << "they would tell what is hidden";
}

TEST_F(Lessons, Phase_MayBePointedAtInTheTraceOfAnySpike) {
    ASSERT_TRUE(dock().open("d4_hh_firing"));
    dock().goToStep(1);
    settle();
    auto& trace = window.board().panel(u"traces"_s)->plot();
    for (const double spike : trace.figure()->panels.front().ticks) {
        Q_EMIT trace.pointed({spike + 0.8, 0}); // on its way down
        EXPECT_TRUE(isAccepted()) << spike;
    }
    Q_EMIT trace.pointed({trace.figure()->panels.front().ticks.back() - 0.3, 0});
    EXPECT_FALSE(isAccepted()) << "V rises there";
}

TEST_F(Lessons, SolutionIsShownToWhoHasTried) {
    ASSERT_TRUE(dock().open("b3_rheobase"));
    dock().goToStep(1);
    auto* show = child<QPushButton>(u"lesson.show"_s);
    EXPECT_TRUE(show->isHidden());
    const auto& task = *dock().shelf().find("b3_rheobase")->steps[1].task;
    const Stage stage{*stageOf(*dock().shelf().find("b3_rheobase"), 1), 0, {}};
    const auto right = solution(Engine(1), task, stage);
    fill(task, wrong(task, *right, stage));
    EXPECT_FALSE(isAccepted());
    ASSERT_FALSE(show->isHidden());
    show->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return show->isEnabled(); }, kPatience_ms));
    const auto& attempt =
        dock().student().workOn(*dock().shelf().find("b3_rheobase"))->attempts.at(1);
    EXPECT_TRUE(attempt.isShown);
    EXPECT_FALSE(attempt.isRight);
}

/// The blocks of the guide for lecturers that begin so, without their indentation.
QStringList blocksOfTheGuide(const QString& kind) {
    QFile guide(QStringLiteral(SOMASCOPE_SOURCES "/resources/lessons/README.md"));
    EXPECT_TRUE(guide.open(QIODevice::ReadOnly));
    const QRegularExpression block(u"^    ```%1\n(?:    .*\n|\n)*?    ```\n"_s.arg(kind),
                                   QRegularExpression::MultilineOption);
    QStringList blocks;
    for (auto found = block.globalMatch(QString::fromUtf8(guide.readAll())); found.hasNext();)
        blocks << found.next().captured().replace(u"\n    "_s, u"\n"_s).trimmed() + u'\n';
    return blocks;
}

TEST(LessonGuide, ItsTasksCanBeCheckedAndAreOfEveryKind) {
    std::set<std::string_view> kinds;
    const Engine engine(1);
    for (const auto& task : blocksOfTheGuide(u"task"_s)) {
        const bool isPhase = task.contains(u"kind: phase"_s);
        const std::string text =
            std::string("---\ntitle: T\nscenario: ") + (isPhase ? "d4_hh_firing" : "b3_rheobase") +
            "\n---\n\nText.\n\n```setup\nfi_curve.shown: no\nspike.shown: yes\n```\n\n" +
            task.toStdString();
        auto lesson = lessonFromText("guide", text);
        ASSERT_TRUE(lesson.has_value()) << lesson.error().line() << "\n" << text;
        kinds.insert(lesson->steps.back().task->kind());
        for (const auto& problem : lint(engine, LessonShelf{{*std::move(lesson)}, {}}))
            ADD_FAILURE() << problem.line() << "\n" << text;
    }
    EXPECT_EQ(kinds.size(), kTaskKinds.size());
}

/// Progress that is kept, in a folder of its own.
class KeptLessons : public ::testing::Test {
protected:
    static constexpr int kPatience_ms = 30000;

    struct Program {
        explicit Program(const QString& folder)
            : window(session, {.lessonsFolder = folder}) {
            window.resize(1280, 800);
            window.show();
        }

        template <typename Widget> Widget* child(const QString& name) {
            return window.lessons().findChild<Widget*>(name);
        }

        void answer(const QString& number) {
            child<QLineEdit>(u"lesson.number"_s)->setText(number);
            auto* check = child<QPushButton>(u"lesson.check"_s);
            check->click();
            EXPECT_TRUE(QTest::qWaitFor([&] { return check->isEnabled(); }, kPatience_ms));
        }

        void takeName(const QString& name) {
            child<QLineEdit>(u"lessons.name"_s)->setText(name);
            Q_EMIT child<QLineEdit>(u"lessons.name"_s)->editingFinished();
        }

        [[nodiscard]] const LessonWork* work() {
            const auto course = builtInLessons({});
            return window.lessons().student().workOn(*course.find("b3_rheobase"));
        }

        QString report(const QString& path) {
            QSignalSpy reported(&window.lessons(), &LessonDock::reported);
            window.lessons().writeReport(path);
            EXPECT_TRUE(QTest::qWaitFor([&] { return !reported.empty(); }, kPatience_ms));
            QFile file(path);
            EXPECT_TRUE(file.open(QIODevice::ReadOnly));
            return QString::fromUtf8(file.readAll());
        }

        Session session{freshContent()};
        MainWindow window;
    };

    [[nodiscard]] QString file(const QString& name) const { return folder.filePath(name); }

    void write(const QString& name, const QByteArray& text) const {
        QFile made(file(name));
        ASSERT_TRUE(made.open(QIODevice::WriteOnly));
        made.write(text);
    }

    QTemporaryDir folder;
    const std::string lesson = "b3_rheobase";
};

TEST_F(KeptLessons, ProgressIsThereInTheNextProgramUnderItsName) {
    {
        Program program(folder.path());
        program.takeName(u"Ada"_s);
        program.window.lessons().open(lesson);
        program.window.lessons().goToStep(1);
        program.answer(u"1"_s);
    }
    Program next(folder.path());
    EXPECT_EQ(next.window.lessons().student().name, u"Ada");
    EXPECT_EQ(next.window.lessons().student().seed, seedOf("Ada"));
    EXPECT_EQ(next.work()->attempts.at(1).tries, 1);
    next.takeName(u"Grace"_s);
    EXPECT_EQ(next.work(), nullptr);
    next.takeName(u"Ada"_s);
    EXPECT_NE(next.work(), nullptr);
}

TEST_F(KeptLessons, WorkBegunWithoutANameIsTheNamedOnes) {
    Program program(folder.path());
    program.window.lessons().open(lesson);
    program.window.lessons().goToStep(1);
    program.answer(u"1"_s);
    program.takeName(u"Ada"_s);
    EXPECT_NE(program.work(), nullptr);
    EXPECT_EQ(program.window.lessons().student().seed, 0U) << "what was drawn stays";
    program.takeName(QString());
    EXPECT_EQ(program.work(), nullptr);
}

TEST_F(KeptLessons, BrokenFileIsSetAsideAndToldOf) {
    write(u"progress.json"_s, "{\"progress\": 1, \"stud");
    Program program(folder.path());
    EXPECT_TRUE(QFile::exists(file(u"progress.json.broken-1"_s)));
    EXPECT_NE(program.window.messages().findChild<QLabel*>(), nullptr);
    program.takeName(u"Ada"_s);
    EXPECT_TRUE(QFile::exists(file(u"progress.json"_s)));
}

TEST_F(KeptLessons, ReportHasNameAnswersFiguresAndSeed) {
    Program program(folder.path());
    program.takeName(u"Ada <b>"_s);
    program.window.lessons().open("b2_dc_sweep");
    const QString report = program.report(file(u"report.html"_s));
    EXPECT_TRUE(report.contains(u"Ada &lt;b&gt;"_s)) << "names are text, not HTML";
    EXPECT_TRUE(report.contains(QString::number(seedOf("Ada <b>"))));
    EXPECT_TRUE(report.contains(u"not answered"_s));
    EXPECT_FALSE(report.contains(u"<img"_s));
    EXPECT_TRUE(program.report(file(u"report.pdf"_s)).startsWith(u"%PDF"_s));
}

TEST_F(KeptLessons, ReportShowsWhatWasAnswered) {
    Program program(folder.path());
    const auto& course = *program.window.lessons().shelf().find("b2_dc_sweep");
    const auto step = std::ranges::find_if(course.steps,
                                           [](const Step& each) {
                                               return each.task && each.task->kind() == "sketch";
                                           }) -
                      course.steps.begin();
    program.window.lessons().open("b2_dc_sweep");
    program.window.lessons().goToStep(static_cast<std::size_t>(step));
    auto* pad = program.child<FigurePlot>(u"lesson.sketch"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return pad->figure() != nullptr; }, kPatience_ms));
    const auto& axis = pad->figure()->x;
    Q_EMIT pad->drawn({axis.lo, 0}, {axis.hi, 1});
    auto* check = program.child<QPushButton>(u"lesson.check"_s);
    check->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return check->isEnabled(); }, kPatience_ms));
    const QString report = program.report(file(u"report.html"_s));
    EXPECT_TRUE(report.contains(u"<img"_s));
    EXPECT_TRUE(report.contains(u"wrong"_s));
    EXPECT_TRUE(report.contains(u"in practice"_s));
}

TEST_F(KeptLessons, ExamSaysNothingUntilItIsHandedIn) {
    Program program(folder.path());
    program.takeName(u"Ada"_s);
    program.child<QCheckBox>(u"lessons.exam"_s)->click();
    auto& dock = program.window.lessons();
    dock.open(lesson);
    dock.goToStep(1);
    EXPECT_TRUE(program.child<QPushButton>(u"lesson.hint"_s)->isHidden());
    program.answer(u"1"_s);
    EXPECT_TRUE(program.child<QPushButton>(u"lesson.show"_s)->isHidden());
    auto* feedback = program.child<LessonText>(u"lesson.feedback"_s);
    EXPECT_FALSE(feedback->property("isRight").isValid()) << "nothing was judged";
    EXPECT_TRUE(feedback->toPlainText().contains(u"noted"_s));
    EXPECT_TRUE(program.report(file(u"exam.html"_s)).contains(u"in an exam"_s));
    EXPECT_TRUE(program.child<QPushButton>(u"lesson.check"_s)->isHidden())
        << "what is handed in stays";
    feedback = program.child<LessonText>(u"lesson.feedback"_s);
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return feedback->property("isRight").isValid(); }, kPatience_ms));
    EXPECT_FALSE(feedback->property("isRight").toBool());
}

TEST_F(KeptLessons, FolderWithABrokenLessonNamesItAndTheOthersWork) {
    write(u"good.md"_s, "---\ntitle: Mine\nscenario: b3_rheobase\n---\n\nText.\n");
    write(u"bad.md"_s, "---\ntitle: Broken\nscenario: b3_rheobase\n---\n\nText.\n\n"
                       "```task\nkind: riddle\nask: Which?\n```\n");
    Program program({});
    auto& dock = program.window.lessons();
    Q_EMIT dock.findChild<LessonContents*>()->folderChosen(folder.path());
    EXPECT_TRUE(dock.open("good"));
    const QString problems = program.child<QLabel>(u"lessons.problems"_s)->text();
    EXPECT_TRUE(problems.contains(u"bad.md"_s) && problems.contains(u"riddle"_s))
        << qPrintable(problems);
    write(u"wrong.md"_s, "---\ntitle: Wrong\nscenario: b3_rheobase\n---\n\n[x](do:I_ijn=1)\n");
    dock.openFolder(folder.path());
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return program.child<QLabel>(u"lessons.problems"_s)->text().contains(u"I_ijn"_s); },
        kPatience_ms))
        << "what only trying finds is told too";
    program.child<QPushButton>(u"lessons.course"_s)->click();
    EXPECT_TRUE(dock.open(lesson));
}

TEST_F(KeptLessons, LinkInATaskMayLeadAway) {
    write(u"first.md"_s, "---\ntitle: First\nscenario: b3_rheobase\n---\n\nText.\n\n"
                         "```task\nkind: number\nask: \"[Later](lesson:second), or now?\"\n"
                         "truth: 1\nwithin: 1\n```\n");
    write(u"second.md"_s, "---\ntitle: Second\nscenario: b3_rheobase\n---\n\nText.\n");
    Program program({});
    auto& dock = program.window.lessons();
    dock.goTo({folder.path(), "first"});
    auto* ask = program.child<LessonText>(u"lesson.ask"_s);
    ASSERT_NE(ask, nullptr);
    program.window.resize(1400, 800); // lays the text out
    QCoreApplication::processEvents();
    const QPoint link = QPoint(10, ask->fontMetrics().height() / 2);
    ASSERT_FALSE(ask->anchorAt(link).isEmpty());
    QTest::mouseClick(ask->viewport(), Qt::LeftButton, {}, link);
    EXPECT_EQ(dock.place().lesson, "second");
    QCoreApplication::processEvents();
}

TEST_F(KeptLessons, PlaceBringsBackStepAndInstrument) {
    Program program({});
    program.window.lessons().open(lesson);
    program.window.lessons().goToStep(2);
    EXPECT_TRUE(program.session.set("I_inj", 207).has_value());
    const auto place = program.window.lessons().place();
    Program next({});
    next.window.lessons().goTo(place);
    EXPECT_EQ(next.window.lessons().place().lesson, lesson);
    EXPECT_EQ(next.window.lessons().place().step, 2U);
    EXPECT_EQ(next.session.scenario(), program.session.scenario());
}

TEST_F(KeptLessons, StepThatIsGoneToStandsWhereTheStepsBeforeLead) {
    Program program({});
    auto& dock = program.window.lessons();
    for (const auto& each : dock.shelf().lessons) {
        const auto last = each.steps.size() - 1;
        dock.goTo({{}, each.id, last});
        EXPECT_EQ(program.session.scenario(), *stageOf(each, last)) << each.id;
    }
}

TEST_F(KeptLessons, FolderIsKeptUntilTheCourseIsWanted) {
    write(u"b3_rheobase.md"_s,
          "---\ntitle: Mine\nscenario: b3_rheobase\n---\n\n[x](lesson:typo)\n");
    const QString kept = folder.filePath(u"kept"_s);
    {
        Program program(kept);
        program.window.lessons().goTo({folder.path()});
        EXPECT_EQ(program.window.lessons().shelf().lessons.size(), 1U);
    }
    Program next(kept);
    auto& dock = next.window.lessons();
    dock.goTo({});
    EXPECT_EQ(dock.shelf().lessons.size(), 1U);
    ASSERT_TRUE(dock.open(lesson));
    QSignalSpy refused(&dock, &LessonDock::refused);
    Q_EMIT next.child<LessonText>(u"lesson.text"_s)->anchorClicked(QUrl(u"lesson:typo"_s));
    EXPECT_EQ(refused.size(), 1);
    EXPECT_EQ(dock.place().lesson, lesson) << "a dead link leads nowhere";
    EXPECT_TRUE(dock.open("b1_pulse")) << "a link may lead to the course";
}

TEST_F(KeptLessons, LessonOfOnesOwnIsNotThatOfTheCourse) {
    write(u"b3_rheobase.md"_s, "---\ntitle: Mine\nscenario: b3_rheobase\n---\n\nText.\n\n"
                               "```task\nkind: number\nask: 1?\ntruth: 1\nwithin: 1\n```\n");
    Program program(folder.filePath(u"kept"_s));
    program.window.lessons().goTo({folder.path(), lesson});
    program.answer(u"1"_s);
    EXPECT_EQ(program.work(), nullptr);
    const auto own = program.window.lessons().shelf().lessons.front();
    EXPECT_NE(program.window.lessons().student().workOn(own), nullptr);
}

TEST_F(KeptLessons, TwoProgramsOfOneStudentLoseNothing) {
    Program one(folder.path());
    Program two(folder.path());
    one.window.lessons().goTo({{}, lesson, 1});
    one.answer(u"1"_s);
    two.window.lessons().goTo({{}, "b2_dc_sweep", 0});
    two.child<QPushButton>(u"lesson.list"_s)->click();
    two.child<QCheckBox>(u"lessons.exam"_s)->click(); // writes
    Program three(folder.path());
    ASSERT_NE(three.work(), nullptr);
    EXPECT_EQ(three.work()->attempts.at(1).tries, 1);
}

TEST(Progress, WhatWasHandedInOutlivesOlderWork) {
    Student mine = Student::named(u"Ada"_s);
    mine.lessons["x"].attempts[0].tries = 5;
    Student theirs = mine;
    theirs.lessons["x"].attempts[0].tries = 1;
    theirs.lessons["x"].attempts[0].experiments = {{250}};
    EXPECT_EQ(merged(mine, theirs).lessons["x"].attempts[0].tries, 5);
    EXPECT_EQ(merged(mine, theirs).lessons["x"].attempts[0].experiments.size(), 1U)
        << "what is spent is spent";
    theirs.lessons["x"].isHandedIn = true;
    EXPECT_EQ(merged(mine, theirs).lessons["x"].attempts[0].tries, 1);
    EXPECT_EQ(merged(theirs, mine).lessons["x"].attempts[0].tries, 1);
}

TEST_F(KeptLessons, ExamThatIsNotHandedInIsNotJudged) {
    Program program(folder.path());
    program.takeName(u"Ada"_s);
    auto* exam = program.child<QCheckBox>(u"lessons.exam"_s);
    exam->click();
    program.window.lessons().goTo({{}, lesson, 1});
    program.answer(u"1"_s);
    exam->click();
    EXPECT_TRUE(program.report(file(u"early.html"_s)).contains(u"not handed in"_s));
    exam->click();
    const QString report = program.report(file(u"late.html"_s));
    EXPECT_TRUE(report.contains(u"wrong"_s));
    const auto tries = program.work()->attempts.at(1).tries;
    exam->click();
    program.window.lessons().goTo({{}, lesson, 1});
    EXPECT_TRUE(program.child<QPushButton>(u"lesson.check"_s)->isHidden());
    EXPECT_EQ(program.work()->attempts.at(1).tries, tries);
}

TEST_F(KeptLessons, RightAnswerStaysWhateverIsTriedAfterwards) {
    Program program(folder.path());
    program.window.lessons().goTo({{}, lesson, 1});
    program.answer(u"201"_s);
    program.answer(u"5"_s);
    EXPECT_EQ(program.work()->attempts.at(1).answer, Answer(201.0));
    EXPECT_TRUE(program.report(file(u"r.html"_s)).contains(u"right"_s));
}

TEST_F(KeptLessons, SpentExperimentsStaySpentBeforeTheyAreShownAgain) {
    Program program(folder.path());
    auto& dock = program.window.lessons();
    const auto step = dock.shelf().find("b4_membrane_time_constant")->steps.size() - 1;
    dock.goTo({{}, "b4_membrane_time_constant", step});
    auto* table = program.child<QTableWidget>(u"lesson.experiments"_s);
    program.child<QPushButton>(u"lesson.measure"_s)->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return table->rowCount() == 1; }, kPatience_ms));
    dock.goToStep(step);
    program.child<QPushButton>(u"lesson.hint"_s)->click(); // notes the attempt at once
    dock.goToStep(step);
    const auto& work = *dock.student().workOn(*dock.shelf().find("b4_membrane_time_constant"));
    EXPECT_EQ(work.attempts.at(step).experiments.size(), 1U);
}

TEST_F(KeptLessons, TargetIsNotDrawnBesideAClosedLesson) {
    Program program({});
    auto& dock = program.window.lessons();
    const auto& shelf = dock.shelf().lessons;
    const auto isMatch = [](const Step& each) { return each.task && each.task->kind() == "match"; };
    const auto found = std::ranges::find_if(
        shelf, [&](const Lesson& each) { return std::ranges::any_of(each.steps, isMatch); });
    ASSERT_NE(found, shelf.end());
    const auto step = std::ranges::find_if(found->steps, isMatch) - found->steps.begin();
    dock.goTo({{}, found->id, static_cast<std::size_t>(step)});
    EXPECT_EQ(program.session.compared().size(), program.session.pinned().size() + 1);
    dock.hide();
    EXPECT_EQ(program.session.compared().size(), program.session.pinned().size());
    dock.show();
    EXPECT_EQ(program.session.compared().size(), program.session.pinned().size() + 1);
}

TEST_F(Lessons, SketchAndPhase_CanBeAnsweredByKeys) {
    ASSERT_TRUE(dock().open("b2_dc_sweep"));
    dock().goToStep(1);
    auto* pad = child<FigurePlot>(u"lesson.sketch"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return pad->figure() != nullptr; }, kPatience_ms));
    constexpr int kAcross = 50;
    for (int i = 0; i < kAcross; ++i)
        QTest::keyClick(pad, i % 2 == 0 ? Qt::Key_Up : Qt::Key_Right);
    EXPECT_FALSE(child<QPushButton>(u"lesson.check"_s)->isEnabled()) << "half of the axis";
    for (int i = 0; i < kAcross; ++i)
        QTest::keyClick(pad, Qt::Key_Right);
    EXPECT_TRUE(child<QPushButton>(u"lesson.check"_s)->isEnabled());

    ASSERT_TRUE(dock().open("d4_hh_firing"));
    dock().goToStep(1);
    settle();
    const auto spike = window.board().panel(u"traces"_s)->plot().figure()->panels[0].ticks[1];
    window.board().timeCursor().rest(spike + 0.8);
    child<QPushButton>(u"lesson.takeTime"_s)->click();
    EXPECT_TRUE(isAccepted());
}

} // namespace
} // namespace soma::ui
