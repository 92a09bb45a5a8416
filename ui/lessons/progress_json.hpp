// SPDX-License-Identifier: GPL-3.0-or-later
// The file of the students' progress. Any thread.
#pragma once

#include "ui/lessons/progress.hpp"

namespace soma::ui {

/// The content of the file; `present` is the name of the present student.
struct SavedProgress {
    QString present;
    QString folder;
    std::map<QString, Student> students;
};

[[nodiscard]] QByteArray toJsonText(const SavedProgress& saved);

/// Answers that can no longer be read (of a model that is gone) are left out.
[[nodiscard]] Result<SavedProgress> savedProgressFromText(const QByteArray& text);

} // namespace soma::ui
