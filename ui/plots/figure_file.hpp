// SPDX-License-Identifier: GPL-3.0-or-later
// Figures on a sheet of paper: size, resolution, caption, and the state that brings them back. GUI
// thread.
#pragma once

#include "core/figures/figure.hpp"
#include "core/result.hpp"

#include <QByteArray>
#include <QImage>
#include <QRectF>
#include <QSize>
#include <QString>

#include <memory>
#include <string>
#include <vector>

namespace soma::ui {

struct PlotTheme;

/// The paper. Lines and marks grow with the text: a normal window has text of 9 points at 96 dpi.
struct Sheet {
    QSizeF size_in{10, 5.625};
    double dpi = 192;
    double text_pt = 9;

    /// As many units, each of `scale` pixels, as a plot of that size on a plain screen has.
    [[nodiscard]] static Sheet ofUnits(QSize size, double scale);

    [[nodiscard]] QSize pixels() const;
    /// In units of the layout, 96 an inch with text of 9 points.
    [[nodiscard]] QSizeF units() const;
    [[nodiscard]] double pixelsPerUnit() const;
};

/// What a file says beside its picture. The caption stands under it, as HTML; the state is core's
/// stateText; the description is for programs that list pictures.
struct Imprint {
    QString title;
    QString caption;
    std::string state;
    QString description{};
};

/// `place` is in shares of the room above the caption.
struct PlacedFigure {
    std::shared_ptr<const Figure> figure;
    QRectF place{0, 0, 1, 1};
};

struct Page {
    std::vector<PlacedFigure> figures;
    Sheet sheet;
    Imprint imprint;
};

enum class PictureFormat { Png, Svg, Pdf };

/// By the ending of a name; the error says which there are.
[[nodiscard]] Result<PictureFormat> pictureFormatOf(const QString& path);

/// Null if that is more than 400 million pixels.
[[nodiscard]] QImage renderPage(const Page& page, const PlotTheme& theme);

/// The bytes of a file; the same each time.
[[nodiscard]] Result<QByteArray> pageBytes(const Page& page, const PlotTheme& theme,
                                           PictureFormat format);

/// Written aside and renamed; the error names the path.
[[nodiscard]] Result<void> savePage(const Page& page, const PlotTheme& theme, const QString& path);

/// The image as PNG with its title and state; nothing if it is null.
[[nodiscard]] QByteArray pngBytes(QImage image, double dpi, const Imprint& imprint);

} // namespace soma::ui
