// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/progress.hpp"

#include "ui/export/write_file.hpp"
#include "ui/lessons/progress_json.hpp"
#include "ui/session/set_aside.hpp"

#include <QDir>
#include <QFile>
#include <QLockFile>

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

} // namespace

Student Student::named(const QString& name) { return {name, seedOf(name.toStdString())}; }

const LessonWork* Student::workOn(const std::string& lesson) const {
    const auto found = lessons.find(lesson);
    return found == lessons.end() ? nullptr : &found->second;
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

Result<void> Progress::note(const std::string& lesson, std::size_t step, Attempt attempt) {
    m_student.lessons[lesson].attempts.insert_or_assign(step, std::move(attempt));
    return save();
}

Result<void> Progress::noteHandedIn(const std::string& lesson) {
    m_student.lessons[lesson].isHandedIn = true;
    return save();
}

Result<void> Progress::setFolder(const QString& folder) {
    m_folder = folder;
    return save();
}

// Another program may have written since: of its students all but the present one are kept.
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
    if (auto present = readFile(m_path))
        for (auto& [name, student] : present->students)
            m_others.insert_or_assign(name, std::move(student));
    m_others.erase(m_student.name);
    if (gone)
        m_others.erase(*gone);
    SavedProgress saved{m_student.name, m_folder, m_others};
    saved.students.insert_or_assign(m_student.name, m_student);
    return writeWhole(m_path, toJsonText(saved));
}

} // namespace soma::ui
