// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lesson_dock.hpp"

#include "ui/language/core_sentence.hpp"
#include "ui/language/language.hpp"
#include "ui/lessons/lesson_text.hpp"
#include "ui/lessons/task_box.hpp"
#include "ui/session/session.hpp"

#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

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

LessonDock::LessonDock(Session& session, Board& board, ScenarioForm& form, QWidget* parent)
    : QDockWidget(tr("Lessons"), parent)
    , m_session(session)
    , m_shelf(builtInLessons(spokenLanguage().toStdString()))
    , m_driver(new LessonDriver(session, board, form, this))
    , m_pages(new QStackedWidget) {
    setObjectName(u"lessons"_s);
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    m_pages->addWidget(makeContents());
    m_pages->addWidget(makePage());
    m_pages->setMinimumWidth(kWidth);
    setWidget(m_pages);
    fillContents();
    connect(m_driver, &LessonDriver::refused, this, &LessonDock::refused);
    connect(&m_examiner, &Examiner::judged, this, &LessonDock::judge);
    connect(&m_examiner, &Examiner::failed, this, [this](const QString& why) {
        if (m_task != nullptr)
            m_task->showTrouble(why);
    });
}

QWidget* LessonDock::makeContents() {
    m_contents = new QListWidget;
    m_contents->setObjectName(u"lessons.contents"_s);
    m_contents->setAccessibleName(tr("Lessons"));
    m_contents->setWordWrap(true);
    m_contents->setFrameShape(QFrame::NoFrame);
    connect(m_contents, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        open(item->data(Qt::UserRole).toString().toStdString());
    });
    connect(m_contents, &QListWidget::itemClicked, m_contents, &QListWidget::itemActivated);
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
    m_next = button(tr("Next"), u"lesson.next"_s);
    m_place = new QLabel;
    footer->addWidget(list, 0, 0);
    footer->addWidget(m_again, 0, 2);
    footer->addWidget(m_back, 1, 0);
    footer->addWidget(m_place, 1, 1, Qt::AlignCenter);
    footer->addWidget(m_next, 1, 2);
    connect(list, &QPushButton::clicked, this, [this] {
        fillContents();
        m_pages->setCurrentIndex(0);
    });
    connect(m_again, &QPushButton::clicked, this, &LessonDock::setUpStep);
    connect(m_back, &QPushButton::clicked, this, [this] { goToStep(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { goToStep(m_step + 1); });
    return footer;
}

void LessonDock::fillContents() {
    m_contents->clear();
    for (const auto& lesson : m_shelf.lessons) {
        const auto tasks = std::ranges::count_if(
            lesson.steps, [](const Step& step) { return step.task.has_value(); });
        const auto solved = std::ranges::count_if(
            m_solved, [&](const auto& place) { return place.first == lesson.id; });
        const QString row = QString::fromStdString(lesson.row);
        auto* item = new QListWidgetItem(tr("%1 %2 (%3 of %4 tasks)")
                                             .arg(row, QString::fromStdString(lesson.title))
                                             .arg(solved)
                                             .arg(tasks));
        item->setToolTip(QString::fromStdString(lesson.question));
        item->setData(Qt::UserRole, QString::fromStdString(lesson.id));
        m_contents->addItem(item);
    }
}

bool LessonDock::open(const std::string& id) {
    const auto* lesson = m_shelf.find(id);
    if (lesson == nullptr)
        return false;
    m_lesson = lesson;
    m_pages->setCurrentIndex(1);
    QDockWidget::show();
    goToStep(0);
    return true;
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
    if (m_stage)
        m_driver->setUp(*m_stage, m_lesson->steps[m_step].setup);
}

void LessonDock::showStep() {
    const auto& step = m_lesson->steps[m_step];
    const QString title = QString::fromStdString(step.title.empty() ? m_lesson->title : step.title);
    m_title->setText(u"<b>%1</b>"_s.arg(typeset(title.toHtmlEscaped().toStdString())));
    m_text->show(step.html, m_lesson->folder);
    m_scroll->ensureVisible(0, 0);
    m_place->setText(tr("%1 of %2").arg(m_step + 1).arg(m_lesson->steps.size()));
    m_back->setEnabled(m_step > 0);
    m_next->setEnabled(m_step + 1 < m_lesson->steps.size());
    showTask();
    showTarget();
}

void LessonDock::showTask() {
    m_examiner.forget();
    delete std::exchange(m_task, nullptr);
    const auto& task = m_lesson->steps[m_step].task;
    if (!task)
        return;
    m_task = new TaskBox(*task, m_session);
    if (!m_task->isAsked())
        return delete std::exchange(m_task, nullptr);
    m_rows->insertWidget(1, m_task);
    connect(m_task, &TaskBox::answered, this, &LessonDock::answer);
    connect(m_task, &TaskBox::linkChosen, this, &LessonDock::follow);
}

// A target is drawn beside the present run as long as it is sought.
void LessonDock::showTarget() {
    const auto& task = m_lesson->steps[m_step].task;
    std::optional<Pinned> target;
    if (task && m_stage && std::holds_alternative<MatchTask>(task->body))
        if (const auto hidden = hiddenScenario(*task, {*m_stage, 0, m_lesson->folder}); hidden)
            target = Pinned{tr("Target").toStdString(), **hidden};
    m_session.setTarget(std::move(target));
}

void LessonDock::follow(const QUrl& link) {
    const std::string target = QUrl::fromPercentEncoding(link.toEncoded()).toStdString();
    if (target.starts_with(kLessonScheme)) {
        open(target.substr(kLessonScheme.size()));
        return;
    }
    const auto actions = actionsFromLink(target);
    if (target.starts_with(kDoScheme) && actions)
        m_driver->perform(*actions, m_lesson->folder);
}

void LessonDock::answer(const Answer& answer) {
    const auto& task = m_lesson->steps[m_step].task;
    if (task && m_stage)
        m_examiner.examine(*task, {*m_stage, 0, m_lesson->folder}, answer);
}

void LessonDock::judge(const Verdict& verdict) {
    if (m_task == nullptr)
        return;
    m_task->showVerdict(verdict);
    if (!verdict.isRight())
        return;
    m_solved.insert({m_lesson->id, m_step});
    m_driver->perform(m_lesson->steps[m_step].task->then, m_lesson->folder);
}

} // namespace soma::ui
