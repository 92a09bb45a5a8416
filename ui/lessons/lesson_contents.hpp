// SPDX-License-Identifier: GPL-3.0-or-later
// The list of the lessons, who takes them, and where they come from. GUI thread.
#pragma once

#include "core/lessons/library.hpp"
#include "ui/lessons/progress.hpp"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStringListModel;

namespace soma::ui {

class LessonContents : public QWidget {
    Q_OBJECT

public:
    explicit LessonContents(QWidget* parent = nullptr);

    void show(const LessonShelf& shelf, const Progress& progress);
    void showProblems(const std::vector<Error>& problems);

Q_SIGNALS:
    void lessonChosen(const QString& id);
    void nameGiven(const QString& name);
    void examChosen(bool isExam);
    /// Lessons of a folder; empty: those of the course.
    void folderChosen(const QString& folder);

private:
    void addStudent(QBoxLayout& rows);
    void addList(QBoxLayout& rows);
    void addPlace(QBoxLayout& rows);
    void addLesson(const Lesson& lesson, const Student& student);
    void askFolder();

    QLineEdit* m_name = nullptr;
    QStringListModel* m_names; // of the students there are
    QCheckBox* m_exam = nullptr;
    QLabel* m_problems = nullptr;
    QListWidget* m_list = nullptr;
    QLabel* m_place = nullptr;
    QPushButton* m_course = nullptr;
};

} // namespace soma::ui
