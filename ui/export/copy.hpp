// SPDX-License-Identifier: GPL-3.0-or-later
// Figures for the clipboard. GUI thread.
#pragma once

#include "ui/plots/figure_file.hpp"

#include <QMimeData>

#include <memory>

namespace soma::ui {

/// The page as image, PNG and SVG; the latter two carry its state.
[[nodiscard]] std::unique_ptr<QMimeData> copied(const Page& page, const PlotTheme& theme);

} // namespace soma::ui
