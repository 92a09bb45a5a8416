// SPDX-License-Identifier: GPL-3.0-or-later
// The page over all pictures of --render-all: the report of the course. One file without scripts
// and without anything from elsewhere; the same bytes for the same scenarios. GUI thread.
#pragma once

#include "core/scenario/scenario_json.hpp"

#include <QSize>
#include <QString>

#include <vector>

namespace soma::app {

/// A picture "FILE.png" with its data "FILE.csv". `caption` is HTML, `words` plain text.
struct ReportFigure {
    QString file;
    QString words;
    QString caption;
    bool isShownFirst;
};

/// A row of the table, in HTML.
struct ReportNumber {
    QString quantity;
    QString found;
    QString reported;
};

/// A scenario with all that is shown of it; its file is "ID.json".
struct ReportEntry {
    const BuiltInScenario* scenario;
    std::vector<ReportFigure> figures{};
    std::vector<ReportNumber> numbers{};
};

/// The rows of the course in its order, then what is beyond it. Pictures have that size.
[[nodiscard]] QString reportPage(const std::vector<ReportEntry>& entries, QSize picture);

} // namespace soma::app
