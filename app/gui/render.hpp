// SPDX-License-Identifier: GPL-3.0-or-later
// --render: a figure, or the whole window, as a file.
#pragma once

#include "app/gui/gui_options.hpp"
#include "app/options/exit_code.hpp"
#include "core/figures/figure.hpp"
#include "core/scenario/document.hpp"
#include "core/sweep/engine.hpp"

#include <QString>

namespace soma::app {

/// A session of the scenario asked for, that remembers nothing.
[[nodiscard]] ui::SessionContent freshSession(const GuiRequest& request);

/// `trouble` says why the figure does not show everything; empty if it does.
struct Drawn {
    Figure figure;
    std::string trouble;
};

[[nodiscard]] Result<Drawn> drawn(const Engine& engine, const FigureEntry& entry,
                                  const Scenario& scenario);

/// A picture in the look asked for, that carries the document.
[[nodiscard]] Result<void> saveDrawn(const GuiRequest& request, const FigureEntry& entry,
                                     const Figure& figure, Document document, const QString& path);

[[nodiscard]] Result<Exit> renderFigureFile(const GuiRequest& request);
[[nodiscard]] Result<Exit> renderWindowFile(const GuiRequest& request);

} // namespace soma::app
