// SPDX-License-Identifier: GPL-3.0-or-later
// Makes equal PDF files equal in every byte. Pure; any thread.
#pragma once

#include <QByteArray>

namespace soma::ui {

/// QPdfWriter puts the time and a random identifier into each file; this replaces them by fixed
/// ones of the same length (positions in the file stay right).
[[nodiscard]] QByteArray reproduciblePdf(QByteArray pdf);

} // namespace soma::ui
