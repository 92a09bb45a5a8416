// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window as a picture file. GUI thread.
#pragma once

#include "core/result.hpp"

#include <QImage>
#include <QString>

namespace soma::ui {

class MainWindow;

/// The window as it is, `scale` pixels per unit of its size; figures are drawn at full detail.
[[nodiscard]] QImage windowImage(MainWindow& window, double scale);

/// As PNG, SVG or PDF by the ending of `path`; written aside and renamed.
[[nodiscard]] Result<void> saveWindow(MainWindow& window, double scale, const QString& path);

} // namespace soma::ui
