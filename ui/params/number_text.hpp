// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as people type and read them in fields, in any language of the window. Read: Latin,
// Persian and Arabic digits; point, comma or the Arabic decimal sign. Written: Latin digits, as on
// the figures' axes and in papers, with the decimal sign of the language. Figures and files always
// have the point. GUI thread.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace soma::ui {

/// The same number as core reads it: ASCII digits, a point, a minus. What is no part of a number
/// stays as it is.
[[nodiscard]] QString inAscii(QString typed);

/// The whole of `typed` as a finite number; nothing if it is anything else.
[[nodiscard]] std::optional<double> numberIn(const QString& typed);

/// A number written with a point ("-0.5") as people read it: with the decimal sign of the default
/// locale and a true minus.
[[nodiscard]] QString inLocale(QString number);

/// Numbers, or words, as a list that splitNumbers() reads back: "0.5, 1", but "0,5; 1" where the
/// decimal sign is a comma.
[[nodiscard]] QString joinedNumbers(const QStringList& numbers);

/// The numbers of a list with points, as core reads them. Semicolons separate wherever there are
/// any, and commas before a space; else commas do, unless a lone one is a decimal sign.
[[nodiscard]] QStringList splitNumbers(const QString& typed);

} // namespace soma::ui
