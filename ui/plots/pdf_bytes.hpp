// SPDX-License-Identifier: GPL-3.0-or-later
// Makes equal PDF files equal in every byte. Pure; any thread.
#pragma once

#include <QByteArray>

namespace soma::ui {

/// QPdfWriter puts the time of writing into each file; this replaces it by a fixed one of the same
/// length, so that the positions listed in the file stay right.
[[nodiscard]] QByteArray reproduciblePdf(QByteArray pdf);

} // namespace soma::ui
