// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/progress.hpp"

#include "ui/export/write_file.hpp"
#include "ui/lessons/progress_json.hpp"
#include "ui/session/set_aside.hpp"

#include <QDir>
#include <QFile>
#include <QLockFile>

#include <algorithm>
#include <utility>

namespace soma::ui {

using namespace Qt::StringLiterals;

namespace {

/// Empty where there is no file yet.
Result<SavedProgress> readFile(const QString& path) {
    QFile file(path);
    if (!file.exists())
        return SavedProgress{};
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Unreadable, file.errorString().toStdString());
    return savedProgressFromText(file.readAll());
}

Attempt merged(const Attempt& mine, const Attempt& theirs) {
    Attempt attempt = theirs.tries > mine.tries ? theirs : mine;
    attempt.isRight = mine.isRight || theirs.isRight;
    attempt.isShown = mine.isShown || theirs.isShown;
    attempt.isJudged = mine.isJudged || theirs.isJudged;
    attempt.hints = std::max(mine.hints, theirs.hints);
    attempt.experiments =
        theirs.experiments.size() > mine.experiments.size() ? theirs.experiments : mine.experiments;
    return attempt;
}

} // namespace

Student Student::named(const QString& name) { return {name, seedOf(name.toStdString())}; }

const LessonWork* Student::workOn(const Lesson& lesson) const {
    const auto found = lessons.find(workKey(lesson));
    return found == lessons.end() ? nullptr : &found->second;
}

std::string workKey(const Lesson& lesson) {
    if (lesson.folder.empty())
        return lesson.id;
    const QFileInfo folder(QString::fromStdString(lesson.folder));
    return folder.canonicalFilePath().toStdString() + "/" + lesson.id;
}

Student merged(Student mine, const Student& theirs) {
    for (const auto& [key, work] : theirs.lessons) {
        auto& own = mine.lessons[key];
        if (work.isHandedIn && !own.isHandedIn) {
            own = work;
            continue;
        }
        if (own.isHandedIn)
            continue;
        for (const auto& [step, attempt] : work.attempts)
            own.attempts[step] = merged(own.attempts[step], attempt);
    }
    return mine;
}

Progress::Progress(const QString& folder)
    : m_path(folder.isEmpty() ? QString() : folder + u"/progress.json"_s) {}

Result<void> Progress::load() {
    if (m_path.isEmpty())
        return {};
    auto saved = readFile(m_path);
    if (!saved)
        return setAside(saved.error());
    m_folder = saved->folder;
    m_others = std::move(saved->students);
    m_student = Student::named(saved->present);
    if (auto present = m_others.extract(saved->present); !present.empty())
        m_student = std::move(present.mapped());
    return {};
}

// The students go on with an empty file; what could not be read is kept.
Result<void> Progress::setAside(const Error& error) {
    const QString path = std::exchange(m_path, QString());
    const auto aside = soma::ui::setAside(path);
    if (!aside)
        return fail(error.code, error.message + "; nothing is kept, to spare that file",
                    path.toStdString());
    m_path = path;
    return fail(error.code, error.message + "; it is kept as " + aside->toStdString(),
                path.toStdString());
}

QStringList Progress::names() const {
    QStringList names;
    for (const auto& [name, student] : m_others)
        names << name;
    names << m_student.name;
    names.removeAll(QString());
    names.sort(Qt::CaseInsensitive);
    return names;
}

Result<void> Progress::choose(const QString& name) {
    const QString wanted = name.simplified();
    if (wanted == m_student.name)
        return {};
    auto known = m_others.extract(wanted);
    if (known.empty() && m_student.name.isEmpty()) {
        const bool isFresh = m_student.lessons.empty();
        m_student.name = wanted;
        m_student.seed = isFresh ? Student::named(wanted).seed : m_student.seed;
        return save(QString());
    }
    auto former = std::exchange(m_student,
                                known.empty() ? Student::named(wanted) : std::move(known.mapped()));
    const QString formerName = former.name;
    m_others.insert_or_assign(formerName, std::move(former));
    return save();
}

Result<void> Progress::setExam(bool isInExam) {
    m_student.isInExam = isInExam;
    return save();
}

Result<void> Progress::note(const Lesson& lesson, std::size_t step, Attempt attempt) {
    auto& work = m_student.lessons[workKey(lesson)];
    if (work.isHandedIn)
        return {};
    work.attempts.insert_or_assign(step, std::move(attempt));
    return save();
}

Result<void> Progress::noteHandedIn(const Lesson& lesson) {
    m_student.lessons[workKey(lesson)].isHandedIn = true;
    return save();
}

Result<void> Progress::setFolder(const QString& folder) {
    m_folder = folder;
    return save();
}

// Another program may have written since: nothing of that is lost.
Result<void> Progress::save(const std::optional<QString>& gone) {
    if (m_path.isEmpty())
        return {};
    const QString folder = QFileInfo(m_path).path();
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::Unwritable, "the folder cannot be made", folder.toStdString());
    QLockFile lock(m_path + u".lock"_s);
    constexpr int kPatience_ms = 500;
    if (!lock.tryLock(kPatience_ms))
        return fail(ErrorCode::Unwritable, "another program is writing it; try again",
                    m_path.toStdString());
    const auto present = readFile(m_path);
    const auto told = present ? Result<void>() : setAside(present.error());
    if (m_path.isEmpty())
        return told;
    if (present)
        merge(*present);
    if (gone)
        m_others.erase(*gone);
    SavedProgress saved{m_student.name, m_folder, m_others};
    saved.students.insert_or_assign(m_student.name, m_student);
    const auto written = writeWhole(m_path, toJsonText(saved));
    return written ? told : written;
}

void Progress::merge(const SavedProgress& saved) {
    for (const auto& [name, student] : saved.students) {
        if (name == m_student.name)
            m_student = merged(std::move(m_student), student);
        else if (const auto known = m_others.find(name); known != m_others.end())
            known->second = merged(std::move(known->second), student);
        else
            m_others.insert({name, student});
    }
}

} // namespace soma::ui
