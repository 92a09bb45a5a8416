// SPDX-License-Identifier: GPL-3.0-or-later
// What a student hands in of a lesson: questions, answers, what is said of them, and figures.
#pragma once

#include "core/figures/figure.hpp"
#include "ui/lessons/progress.hpp"

#include <QDate>
#include <QString>

#include <stop_token>
#include <vector>

namespace soma::ui {

/// One task. `answer`, `verdict` and `remarks` are plain text; `ask` is HTML. A table has its
/// headings first.
struct ReportedTask {
    QString step;
    QString ask;
    QString answer;
    QString verdict;
    bool isRight = false;
    QString remarks;
    QString words;
    std::vector<QStringList> table;
    std::optional<Figure> figure;
};

struct LessonReport {
    QString lesson;
    QString student;
    std::uint32_t seed = 0;
    QDate date;
    std::vector<ReportedTask> tasks;
};

/// Checks every answer anew; nothing is said of one that was given in an exam which is neither
/// handed in now nor was before. Any thread. Fails only if it was stopped.
[[nodiscard]] Result<LessonReport> reportOn(const Engine& engine, const Lesson& lesson,
                                            const Student& student, const QDate& date,
                                            const std::stop_token& stop = {});

/// Writes it as one file: PDF if the name ends so, else HTML with the pictures in it. GUI thread.
/// The error names the path.
[[nodiscard]] Result<void> saveReport(const LessonReport& report, const QString& path);

} // namespace soma::ui
