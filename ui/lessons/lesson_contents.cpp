// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lesson_contents.hpp"

#include "ui/language/core_sentence.hpp"
#include "ui/plots/rich_text.hpp"
#include "ui/theme.hpp"

#include <QCheckBox>
#include <QCompleter>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>

namespace soma::ui {

using namespace Qt::StringLiterals;

namespace {

/// Tasks solved; of an exam that is not handed in yet, tasks answered.
std::size_t doneOf(const Lesson& lesson, const Student& student) {
    const auto* work = student.workOn(lesson);
    if (work == nullptr)
        return 0;
    const auto isDone = [&](const auto& each) {
        return student.isInExam ? each.second.answer && each.second.isExam : each.second.isRight;
    };
    return static_cast<std::size_t>(std::ranges::count_if(work->attempts, isDone));
}

} // namespace

LessonContents::LessonContents(QWidget* parent)
    : QWidget(parent)
    , m_names(new QStringListModel(this)) {
    auto* rows = new QVBoxLayout(this);
    addStudent(*rows);
    addList(*rows);
    addPlace(*rows);
}

void LessonContents::addStudent(QBoxLayout& rows) {
    m_name = new QLineEdit;
    m_name->setObjectName(u"lessons.name"_s);
    m_name->setPlaceholderText(tr("Your name"));
    m_name->setAccessibleName(tr("Your name"));
    m_name->setToolTip(tr("Under this name your progress is kept; it stands in your report and "
                          "decides which values are drawn for you"));
    auto* completer = new QCompleter(m_names, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_name->setCompleter(completer);
    m_exam = new QCheckBox(tr("Exam"));
    m_exam->setObjectName(u"lessons.exam"_s);
    m_exam->setToolTip(tr("No hints, and nothing is said of your answers until you hand them in"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_name, 1);
    row->addWidget(m_exam);
    rows.addLayout(row);
    connect(m_name, &QLineEdit::editingFinished, this,
            [this] { Q_EMIT nameGiven(m_name->text()); });
    connect(m_exam, &QCheckBox::clicked, this, &LessonContents::examChosen);
}

void LessonContents::addList(QBoxLayout& rows) {
    constexpr int kGap = 2;
    m_problems = new QLabel;
    m_problems->setObjectName(u"lessons.problems"_s);
    m_problems->setWordWrap(true);
    m_problems->setTextInteractionFlags(Qt::TextSelectableByMouse);
    rows.addWidget(m_problems);
    m_list = new QListWidget;
    m_list->setObjectName(u"lessons.contents"_s);
    m_list->setAccessibleName(tr("Lessons"));
    m_list->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSpacing(kGap);
    rows.addWidget(m_list, 1);
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        Q_EMIT lessonChosen(item->data(Qt::UserRole).toString());
    });
    connect(m_list, &QListWidget::itemClicked, m_list, &QListWidget::itemActivated);
}

void LessonContents::addPlace(QBoxLayout& rows) {
    m_place = new QLabel;
    m_place->setWordWrap(true);
    m_place->setTextFormat(Qt::PlainText);
    rows.addWidget(m_place);
    auto* folder = new QPushButton(tr("Open folder…"));
    folder->setObjectName(u"lessons.folder"_s);
    folder->setToolTip(tr("Lessons of your own, from a folder of Markdown files"));
    m_course = new QPushButton(tr("Lessons of the course"));
    m_course->setObjectName(u"lessons.course"_s);
    auto* row = new QHBoxLayout;
    row->addWidget(folder);
    row->addWidget(m_course);
    row->addStretch(1);
    rows.addLayout(row);
    connect(folder, &QPushButton::clicked, this, &LessonContents::askFolder);
    connect(m_course, &QPushButton::clicked, this, [this] { Q_EMIT folderChosen({}); });
}

void LessonContents::askFolder() {
    auto* chooser = new QFileDialog(this, tr("Open lessons"), QDir::homePath());
    chooser->setObjectName(u"dialog.lessons"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::Directory);
    chooser->setOption(QFileDialog::ShowDirsOnly, false); // one sees which lessons are there
    connect(chooser, &QFileDialog::fileSelected, this, &LessonContents::folderChosen);
    chooser->open();
}

void LessonContents::show(const LessonShelf& shelf, const Progress& progress) {
    const auto& student = progress.student();
    m_name->setText(student.name);
    m_names->setStringList(progress.names());
    m_exam->setChecked(student.isInExam);
    m_list->clear();
    for (const auto& lesson : shelf.lessons)
        addLesson(lesson, student);
    showProblems(shelf.problems);
    const bool isFolder = !progress.folder().isEmpty();
    m_place->setVisible(isFolder);
    m_place->setText(QDir::toNativeSeparators(progress.folder()));
    m_course->setVisible(isFolder);
}

void LessonContents::addLesson(const Lesson& lesson, const Student& student) {
    const auto tasks =
        std::ranges::count_if(lesson.steps, [](const Step& step) { return step.task.has_value(); });
    const auto* work = student.workOn(lesson);
    const auto done = static_cast<std::ptrdiff_t>(doneOf(lesson, student));
    QString text =
        QString(QString::fromStdString(lesson.row + " ") + sentencePlain(lesson.title)).trimmed();
    if (work != nullptr && work->isHandedIn)
        text += u" · "_s + tr("handed in");
    else if (done > 0)
        text += u" · "_s + (done < tasks ? tr("%1 of %2 tasks").arg(done).arg(tasks) : u"✓"_s);
    auto* item = new QListWidgetItem(text);
    item->setToolTip(sentencePlain(lesson.question).toHtmlEscaped());
    item->setData(Qt::UserRole, QString::fromStdString(lesson.id));
    m_list->addItem(item);
}

// The other lessons work all the same.
void LessonContents::showProblems(const std::vector<Error>& problems) {
    constexpr std::size_t kMostShown = 5;
    QStringList lines;
    for (std::size_t i = 0; i < std::min(kMostShown, problems.size()); ++i)
        lines << errorText(problems[i]).toHtmlEscaped();
    if (problems.size() > kMostShown)
        lines << tr("and %1 more").arg(problems.size() - kMostShown);
    m_problems->setText(u"<span style='color:%1'>%2</span>"_s.arg(errorColour(palette()).name(),
                                                                  lines.join(u"<br>"_s)));
    m_problems->setVisible(!problems.empty());
}

} // namespace soma::ui
