// SPDX-License-Identifier: GPL-3.0-or-later
// What exported pictures say of the scenario: the state that brings it back, and a caption. Any
// thread.
#pragma once

#include "core/scenario/caption.hpp"
#include "core/scenario/document.hpp"
#include "ui/plots/figure_file.hpp"

#include <QString>

#include <string>
#include <vector>

namespace soma::ui {

/// Core's caption, typeset.
[[nodiscard]] QString captionHtml(const std::vector<CaptionClause>& clauses);

enum class Caption { None, WithParameters };

/// `figures` are the ids of those shown, whose options the caption tells.
[[nodiscard]] Imprint imprintOf(const Document& document, const std::vector<std::string>& figures,
                                Caption caption);

} // namespace soma::ui
