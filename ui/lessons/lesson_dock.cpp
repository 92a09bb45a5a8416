// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lesson_dock.hpp"

#include "core/lessons/lint.hpp"
#include "ui/language/core_sentence.hpp"
#include "ui/language/language.hpp"
#include "ui/lessons/lesson_contents.hpp"
#include "ui/lessons/lesson_report.hpp"
#include "ui/lessons/lesson_text.hpp"
#include "ui/lessons/task_box.hpp"
#include "ui/session/session.hpp"

#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace soma::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 370;

QPushButton* button(const QString& text, const QString& name) {
    auto* made = new QPushButton(text);
    made->setObjectName(name);
    return made;
}

} // namespace

LessonDock::LessonDock(Session& session, Board& board, ScenarioForm& form, const QString& folder,
                       QWidget* parent)
    : QDockWidget(tr("Lessons"), parent)
    , m_session(session)
    , m_board(board)
    , m_progress(folder)
    , m_driver(new LessonDriver(session, board, form, this))
    , m_pages(new QStackedWidget) {
    setObjectName(u"lessons"_s);
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    m_pages->addWidget(makeContents());
    m_pages->addWidget(makePage());
    m_pages->setMinimumWidth(kWidth);
    setWidget(m_pages);
    fillShelf();
    showContents();
    connect(m_driver, &LessonDriver::refused, this, &LessonDock::refused);
    connect(this, &QDockWidget::visibilityChanged, this, &LessonDock::showTarget);
}

void LessonDock::restore() {
    keep(m_progress.load());
    fillShelf();
    showContents();
}

QWidget* LessonDock::makeContents() {
    m_contents = new LessonContents;
    connect(m_contents, &LessonContents::lessonChosen, this,
            [this](const QString& id) { open(id.toStdString()); });
    connect(m_contents, &LessonContents::nameGiven, this, [this](const QString& name) {
        keep(m_progress.choose(name));
        showContents();
    });
    connect(m_contents, &LessonContents::examChosen, this, [this](bool isExam) {
        keep(m_progress.setExam(isExam));
        showContents();
    });
    connect(m_contents, &LessonContents::folderChosen, this, &LessonDock::openFolder);
    return m_contents;
}

QWidget* LessonDock::makePage() {
    auto* page = new QWidget;
    auto* rows = new QVBoxLayout(page);
    m_title = new QLabel;
    m_title->setObjectName(u"lesson.title"_s);
    m_title->setWordWrap(true);
    rows->addWidget(m_title);
    auto* content = new QWidget;
    m_rows = new QVBoxLayout(content);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_text = new LessonText;
    m_text->setObjectName(u"lesson.text"_s);
    m_rows->addWidget(m_text);
    m_rows->addStretch(1);
    connect(m_text, &QTextBrowser::anchorClicked, this, &LessonDock::follow);
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(content);
    rows->addWidget(m_scroll, 1);
    rows->addLayout(makeFooter());
    return page;
}

QGridLayout* LessonDock::makeFooter() {
    auto* footer = new QGridLayout;
    auto* list = button(tr("All lessons"), u"lesson.list"_s);
    m_back = button(tr("Back"), u"lesson.back"_s);
    m_again = button(tr("Set up again"), u"lesson.again"_s);
    m_again->setToolTip(tr("Puts the instrument back to where this step began"));
    m_report = button({}, u"lesson.report"_s);
    m_next = button(tr("Next"), u"lesson.next"_s);
    m_place = new QLabel;
    footer->addWidget(list, 0, 0);
    footer->addWidget(m_report, 0, 1);
    footer->addWidget(m_again, 0, 2);
    footer->addWidget(m_back, 1, 0);
    footer->addWidget(m_place, 1, 1, Qt::AlignCenter);
    footer->addWidget(m_next, 1, 2);
    connect(list, &QPushButton::clicked, this, &LessonDock::showContents);
    connect(m_again, &QPushButton::clicked, this, &LessonDock::setUpStep);
    connect(m_report, &QPushButton::clicked, this, &LessonDock::askReport);
    connect(m_back, &QPushButton::clicked, this, [this] { goToStep(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { goToStep(m_step + 1); });
    return footer;
}

// Whatever was open is of another shelf.
void LessonDock::fillShelf() {
    const std::string language = spokenLanguage().toStdString();
    m_lesson = nullptr;
    m_shelf = m_progress.folder().isEmpty()
                  ? builtInLessons(language)
                  : lessonsIn(m_progress.folder().toStdString(), language);
    m_linter.forget();
    if (!m_progress.folder().isEmpty())
        lintShelf();
}

// A lecturer's own lessons may have more wrong with them than can be seen by reading.
void LessonDock::lintShelf() {
    m_linter.run([this, shelf = m_shelf](const Engine& engine, const std::stop_token& stop) {
        return [this, problems = lint(engine, shelf, stop)] {
            m_shelf.problems = problems;
            m_contents->showProblems(problems);
        };
    });
}

void LessonDock::showContents() {
    dropTask();
    m_session.setTarget({}); // what is sought must not outlive its page
    m_contents->show(m_shelf, m_progress);
    m_pages->setCurrentIndex(0);
}

void LessonDock::openFolder(const QString& folder) {
    keep(m_progress.setFolder(folder));
    fillShelf();
    showContents();
}

bool LessonDock::open(const std::string& id) {
    const bool isOfCourse = builtInLessons({}).find(id) != nullptr;
    if (m_shelf.find(id) == nullptr && isOfCourse && !m_progress.folder().isEmpty())
        openFolder({});
    const auto* lesson = m_shelf.find(id);
    if (lesson == nullptr)
        return false;
    m_lesson = lesson;
    m_pages->setCurrentIndex(1);
    QDockWidget::show();
    goToStep(0);
    return true;
}

LessonPlace LessonDock::place() const {
    const bool isOpen = m_lesson != nullptr && !isHidden() && m_pages->currentIndex() == 1;
    return isOpen ? LessonPlace{{}, m_lesson->id, m_step, m_session.scenario()} : LessonPlace{};
}

void LessonDock::goTo(const LessonPlace& place) {
    if (!place.folder.isEmpty()) {
        openFolder(place.folder);
        QDockWidget::show();
    }
    if (place.lesson.empty() || !open(place.lesson))
        return;
    goToStep(place.step);
    setUpStep(); // also one that goes on from where the one before led
    if (place.instrument)
        m_session.show(*place.instrument);
}

void LessonDock::goToStep(std::size_t step) {
    if (m_lesson == nullptr || step >= m_lesson->steps.size())
        return;
    m_step = step;
    const auto stage = stageOf(*m_lesson, step);
    m_stage = stage ? std::optional(*stage) : std::nullopt;
    if (step == 0 || !m_lesson->steps[step].setup.empty())
        setUpStep();
    showStep();
}

void LessonDock::setUpStep() {
    const auto title = QString::fromStdString(m_lesson->row + " " + m_lesson->title).trimmed();
    if (m_stage)
        m_driver->setUp({*m_stage, title}, m_lesson->steps[m_step].setup);
}

void LessonDock::showStep() {
    const auto& step = m_lesson->steps[m_step];
    const QString title = QString::fromStdString(step.title.empty() ? m_lesson->title : step.title);
    m_title->setText(typesetLine("<b>" + title.toHtmlEscaped().toStdString() + "</b>"));
    m_text->show(step.html, m_lesson->folder);
    m_scroll->ensureVisible(0, 0);
    m_place->setText(tr("%1 of %2").arg(m_step + 1).arg(m_lesson->steps.size()));
    const bool isLast = m_step + 1 == m_lesson->steps.size();
    m_back->setEnabled(m_step > 0);
    if (isLast && m_next->hasFocus()) // a disabled button would give it to a figure
        m_back->setFocus();
    m_next->setEnabled(!isLast);
    m_report->setText(student().isInExam ? tr("Hand in…") : tr("Report…"));
    m_report->setToolTip(tr("Your answers to this lesson, as PDF or HTML"));
    showTask();
    showTarget();
}

Stage LessonDock::stage() const { return {*m_stage, student().seed, m_lesson->folder}; }

// Not at once: the click that leads away may be on one of its links.
void LessonDock::dropTask() {
    auto* dropped = std::exchange(m_task, nullptr);
    if (dropped == nullptr)
        return;
    dropped->disconnect(this);
    dropped->hide();
    dropped->setParent(nullptr);
    dropped->deleteLater();
}

void LessonDock::showTask() {
    dropTask();
    const auto& task = m_lesson->steps[m_step].task;
    if (!task || !m_stage)
        return;
    const auto* work = student().workOn(*m_lesson);
    const bool isBegun = work != nullptr && work->attempts.contains(m_step);
    const auto manner = work != nullptr && work->isHandedIn ? Manner::HandedIn
                        : student().isInExam                ? Manner::Exam
                                                            : Manner::Practice;
    m_task = new TaskBox(*task, {m_session, m_board, stage()},
                         isBegun ? work->attempts.at(m_step) : Attempt(), manner);
    m_rows->insertWidget(1, m_task);
    connect(m_task, &TaskBox::attempted, this,
            [this](const Attempt& attempt) { keep(m_progress.note(*m_lesson, m_step, attempt)); });
    connect(m_task, &TaskBox::finished, this, &LessonDock::finish);
    connect(m_task, &TaskBox::linkChosen, this, &LessonDock::follow);
}

// A target is drawn beside the present run as long as it is sought.
void LessonDock::showTarget() {
    const bool isOpen = m_lesson != nullptr && !isHidden() && m_pages->currentIndex() == 1;
    const auto task = isOpen ? m_lesson->steps[m_step].task : std::nullopt;
    std::optional<Pinned> target;
    if (task && m_stage && std::holds_alternative<MatchTask>(task->body))
        if (const auto hidden = hiddenScenario(*task, stage()); hidden)
            target = Pinned{tr("Target").toStdString(), **hidden};
    m_session.setTarget(std::move(target));
}

void LessonDock::follow(const QUrl& link) {
    const std::string target = QUrl::fromPercentEncoding(link.toEncoded()).toStdString();
    if (target.starts_with(kLessonScheme)) {
        if (!open(target.substr(kLessonScheme.size())))
            Q_EMIT refused(tr("There is no such lesson: %1").arg(QString::fromStdString(target)));
        return;
    }
    const auto actions = actionsFromLink(link.toEncoded().toStdString());
    if (!actions)
        return Q_EMIT refused(errorText(actions.error()));
    m_driver->perform(*actions, m_lesson->folder);
}

void LessonDock::finish() {
    m_driver->perform(m_lesson->steps[m_step].task->then, m_lesson->folder);
}

// What cannot be kept goes on in memory.
void LessonDock::keep(const Result<void>& kept) {
    if (!kept)
        Q_EMIT refused(tr("Your progress is not kept: %1").arg(errorText(kept.error())));
}

void LessonDock::askReport() {
    auto* chooser = new QFileDialog(this, tr("Save report"), QDir::homePath());
    chooser->setObjectName(u"dialog.report"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setNameFilters({tr("PDF (*.pdf)"), tr("Web page (*.html)")});
    chooser->setDefaultSuffix(u"pdf"_s);
    chooser->selectFile(QString::fromStdString(m_lesson->id) + u".pdf"_s);
    connect(chooser, &QFileDialog::fileSelected, this, &LessonDock::writeReport);
    chooser->open();
}

// Checked on a thread, drawn here: figures are widgets.
void LessonDock::writeReport(const QString& path) {
    m_pages->setEnabled(false); // what is handed in is what is written
    m_background.run([this, lesson = *m_lesson, who = student(),
                      path](const Engine& engine, const std::stop_token& stop) {
        const auto report = reportOn(engine, lesson, who, QDate::currentDate(), stop);
        return [this, report, path, lesson, who] {
            m_pages->setEnabled(true);
            const auto written =
                report ? saveReport(*report, path) : tl::unexpected(report.error());
            if (!written)
                return Q_EMIT refused(errorText(written.error()));
            if (who.isInExam)
                handIn(lesson);
            Q_EMIT reported(path);
        };
    });
}

void LessonDock::handIn(const Lesson& lesson) {
    keep(m_progress.noteHandedIn(lesson));
    if (m_lesson != nullptr && workKey(*m_lesson) == workKey(lesson))
        showTask();
}

} // namespace soma::ui
