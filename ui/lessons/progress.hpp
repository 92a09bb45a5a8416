// SPDX-License-Identifier: GPL-3.0-or-later
// What students did in lessons, kept in a file: written aside and renamed, so it is never half
// written; one that cannot be read is set aside under another name. GUI thread, but for values.
#pragma once

#include "core/lessons/check.hpp"
#include "core/lessons/lesson.hpp"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace soma::ui {

struct SavedProgress;

/// What a student did with one task. `experiments` are those on a mystery, each with one value for
/// every setting that may be varied; `words` are the sentence of a choice, which nobody checks.
/// Whether an answer given in an exam is right is not told here.
struct Attempt {
    std::optional<Answer> answer{};
    bool isRight = false;
    bool isShown = false;  ///< the solution was shown
    bool isExam = false;   ///< the answer was given in an exam
    bool isJudged = false; ///< the student was told, in practice, whether an answer was right
    int tries = 0;
    int hints = 0;
    QString words{};
    std::vector<std::vector<double>> experiments{};
};

/// Attempts by step, counted from 0. What was handed in as an exam does not change any more.
struct LessonWork {
    std::map<std::size_t, Attempt> attempts;
    bool isHandedIn = false;
};

/// `seed` says what is drawn for this student: it follows from the name, but for work that was
/// begun before there was one.
struct Student {
    QString name;
    std::uint32_t seed = 0;
    bool isInExam = false;
    std::map<std::string, LessonWork> lessons{}; ///< by workKey

    [[nodiscard]] static Student named(const QString& name);

    /// Null before the first attempt.
    [[nodiscard]] const LessonWork* workOn(const Lesson& lesson) const;
};

/// Under which the work on a lesson is kept: one of a lecturer's own is not that of the course
/// which has its name.
[[nodiscard]] std::string workKey(const Lesson& lesson);

/// What two programs know of one student: the more of either.
[[nodiscard]] Student merged(Student mine, const Student& theirs);

class Progress {
public:
    /// An empty folder: nothing is kept.
    explicit Progress(const QString& folder);

    /// Reads the file, once. The error says where a broken file is now.
    [[nodiscard]] Result<void> load();

    [[nodiscard]] const Student& student() const { return m_student; }

    [[nodiscard]] QStringList names() const;

    /// The student of that name becomes the present one. A new name after none takes over what was
    /// done under none.
    [[nodiscard]] Result<void> choose(const QString& name);
    [[nodiscard]] Result<void> setExam(bool isInExam);
    /// Changes nothing of what was handed in.
    [[nodiscard]] Result<void> note(const Lesson& lesson, std::size_t step, Attempt attempt);
    [[nodiscard]] Result<void> noteHandedIn(const Lesson& lesson);
    /// Where lessons were opened from; empty: those of the course.
    [[nodiscard]] Result<void> setFolder(const QString& folder);

    [[nodiscard]] const QString& folder() const { return m_folder; }

private:
    /// `gone` is a student who has another name now.
    [[nodiscard]] Result<void> save(const std::optional<QString>& gone = {});
    void merge(const SavedProgress& saved);
    [[nodiscard]] Result<void> setAside(const Error& error);

    QString m_path;
    QString m_folder;
    Student m_student;
    std::map<QString, Student> m_others; // by name
};

} // namespace soma::ui
