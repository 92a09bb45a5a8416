// SPDX-License-Identifier: GPL-3.0-or-later
// Lessons beside the instrument: their list, and the one that is open, step by step. GUI thread.
#pragma once

#include "core/lessons/library.hpp"
#include "ui/lessons/lesson_driver.hpp"
#include "ui/lessons/progress.hpp"
#include "ui/worker/background.hpp"

#include <QDockWidget>

#include <optional>

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace soma::ui {

class LessonContents;
class LessonText;
class TaskBox;

/// A step of a lesson, counted from 0; no name: no lesson is open. `folder` is where the lessons
/// are, if it is given.
/// `instrument` is how it stood there, if it is to stand so again.
struct LessonPlace {
    QString folder{};
    std::string lesson{};
    std::size_t step = 0;
    std::optional<Scenario> instrument{};
};

class LessonDock : public QDockWidget {
    Q_OBJECT

public:
    /// Progress is kept in `folder`; empty: nowhere.
    LessonDock(Session& session, Board& board, ScenarioForm& form, const QString& folder,
               QWidget* parent);

    /// Reads what was done before. Afterwards, so that somebody hears what is refused.
    void restore();

    /// Shows it from its first step on; false if there is none of that name, neither here nor in
    /// the course.
    bool open(const std::string& id);
    /// The lessons of a folder; empty: those of the course.
    void openFolder(const QString& folder);

    [[nodiscard]] const LessonShelf& shelf() const { return m_shelf; }

    [[nodiscard]] const Student& student() const { return m_progress.student(); }

    [[nodiscard]] LessonPlace place() const;
    /// Does nothing if it is nowhere.
    void goTo(const LessonPlace& place);

    void goToStep(std::size_t step);
    /// Writes the report of the open lesson; handed in, if it is an exam.
    void writeReport(const QString& path);

Q_SIGNALS:
    void refused(const QString& reason);
    void reported(const QString& path);

private:
    [[nodiscard]] QWidget* makeContents();
    [[nodiscard]] QWidget* makePage();
    [[nodiscard]] QGridLayout* makeFooter();
    void fillShelf();
    void lintShelf();
    void showContents();
    void showStep();
    void setUpStep();
    void showTask();
    void dropTask();
    void showTarget();
    void follow(const QUrl& link);
    void finish();
    void handIn(const Lesson& lesson);
    void askReport();
    void keep(const Result<void>& kept);
    [[nodiscard]] Stage stage() const;

    Session& m_session;
    Board& m_board;
    Progress m_progress;
    LessonShelf m_shelf;
    const Lesson* m_lesson = nullptr;
    std::size_t m_step = 0;
    std::optional<Scenario> m_stage; // of the present step
    LessonDriver* m_driver;
    QStackedWidget* m_pages;
    LessonContents* m_contents = nullptr;
    QScrollArea* m_scroll = nullptr;
    QVBoxLayout* m_rows = nullptr;
    QLabel* m_title = nullptr;
    LessonText* m_text = nullptr;
    TaskBox* m_task = nullptr;
    QLabel* m_place = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_again = nullptr;
    QPushButton* m_report = nullptr;
    QPushButton* m_next = nullptr;
    Background m_linter;
    Background m_background; // last: it is joined before what it reports to goes
};

} // namespace soma::ui
