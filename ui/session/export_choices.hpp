// SPDX-License-Identifier: GPL-3.0-or-later
// How the user likes exported figures: part of the session, shown by the export dialog. Values.
#pragma once

#include <QSizeF>
#include <QString>

namespace soma::ui {

enum class ExportTheme { AsShown, Light, Dark };
enum class LengthUnit { Pixel, Centimetre, Inch };

/// `ending` is that of the file: png, svg, pdf or csv.
struct ExportChoices {
    QSizeF size_in{10, 5.625};
    double dpi = 192;
    double text_pt = 12;
    LengthUnit unit = LengthUnit::Pixel;
    ExportTheme theme = ExportTheme::AsShown;
    bool hasCaption = false;
    QString ending = QStringLiteral("png");

    friend bool operator==(const ExportChoices&, const ExportChoices&) = default;
};

} // namespace soma::ui
