// SPDX-License-Identifier: GPL-3.0-or-later
// Lessons beside the instrument: their list, and the one that is open, step by step. GUI thread.
#pragma once

#include "core/lessons/library.hpp"
#include "ui/lessons/examiner.hpp"
#include "ui/lessons/lesson_driver.hpp"

#include <QDockWidget>

#include <set>
#include <utility>

class QGridLayout;
class QLabel;
class QListWidget;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace soma::ui {

class LessonText;
class TaskBox;

class LessonDock : public QDockWidget {
    Q_OBJECT

public:
    LessonDock(Session& session, Board& board, ScenarioForm& form, QWidget* parent);

    /// Shows it from its first step on; false if there is none of that name.
    bool open(const std::string& id);

    [[nodiscard]] const LessonShelf& shelf() const { return m_shelf; }

    /// Of the open lesson, counted from 0.
    [[nodiscard]] std::size_t step() const { return m_step; }

    void goToStep(std::size_t step);

Q_SIGNALS:
    void refused(const QString& reason);

private:
    [[nodiscard]] QWidget* makeContents();
    [[nodiscard]] QWidget* makePage();
    [[nodiscard]] QGridLayout* makeFooter();
    void fillContents();
    void showStep();
    void setUpStep();
    void showTask();
    void showTarget();
    void follow(const QUrl& link);
    void answer(const Answer& answer);
    void judge(const Verdict& verdict);

    Session& m_session;
    LessonShelf m_shelf;
    const Lesson* m_lesson = nullptr;
    std::size_t m_step = 0;
    std::optional<Scenario> m_stage; // of the present step
    std::set<std::pair<std::string, std::size_t>> m_solved;
    LessonDriver* m_driver;
    QStackedWidget* m_pages;
    QListWidget* m_contents = nullptr;
    QScrollArea* m_scroll = nullptr;
    QVBoxLayout* m_rows = nullptr;
    QLabel* m_title = nullptr;
    LessonText* m_text = nullptr;
    TaskBox* m_task = nullptr;
    QLabel* m_place = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_again = nullptr;
    QPushButton* m_next = nullptr;
    Examiner m_examiner; // last: its worker is joined before anything else goes
};

} // namespace soma::ui
