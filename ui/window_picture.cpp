// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window_picture.hpp"

#include "core/scenario/embedded.hpp"
#include "ui/export/export_dialog.hpp"
#include "ui/export/imprint.hpp"
#include "ui/export/write_file.hpp"
#include "ui/main_window.hpp"
#include "ui/panels/board.hpp"
#include "ui/plots/figure_plot.hpp"
#include "ui/plots/pdf_bytes.hpp"
#include "ui/theme.hpp"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace soma::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDpi = 96;
constexpr double kVectorDetail = 3; // pixels per unit of the window within SVG and PDF

// What a plot shows on screen has the screen's detail: it is painted anew, unless the user zoomed.
void paintPlot(QPainter& painter, const MainWindow& window, FigurePlot& plot, double detail) {
    if (!plot.isVisibleTo(&window) || plot.figure() == nullptr || plot.isZoomed())
        return;
    const QRect place(plot.mapTo(&window, QPoint()), plot.size());
    const auto theme = shownTheme(window.session());
    painter.drawImage(place, renderFigure(*plot.figure(), theme, plot.size(), detail));
}

void paintWindow(QPainter& painter, MainWindow& window, double detail) {
    window.render(&painter);
    for (auto* panel : window.board().panels())
        paintPlot(painter, window, panel->plot(), detail);
}

// As an image: what widgets draw as vectors depends on what Qt painted of them before, and a file
// is to be the same each time.
void paintImage(QPaintDevice& device, MainWindow& window) {
    QPainter painter(&device);
    painter.setRenderHint(QPainter::LosslessImageRendering);
    painter.drawImage(QRect(QPoint(), window.size()), windowImage(window, kVectorDetail));
}

Imprint imprintOf(const MainWindow& window) {
    const auto& session = window.session();
    return imprintOf(
        {session.scenario(), session.opened().title.toStdString(), kWindowExport.toStdString()}, {},
        Caption::None);
}

QByteArray svgBytes(MainWindow& window) {
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(window.size());
    generator.setViewBox(QRect(QPoint(), window.size()));
    generator.setResolution(kDpi);
    generator.setTitle(window.session().opened().title);
    paintImage(generator, window);
    return QByteArray::fromStdString(
        svgWithState(buffer.data().toStdString(), imprintOf(window).state));
}

QByteArray pdfBytes(MainWindow& window) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kDpi);
    const Imprint imprint = imprintOf(window);
    writer.setTitle(imprint.title);
    writer.setDocumentXmpMetadata(
        QByteArray::fromStdString(pdfMetadata(imprint.title.toStdString(), imprint.state)));
    const QSizeF points = QSizeF(window.size()) * 72.0 / kDpi;
    writer.setPageLayout({QPageSize(points, QPageSize::Point, {}, QPageSize::ExactMatch),
                          QPageLayout::Portrait, QMarginsF()});
    paintImage(writer, window);
    return reproduciblePdf(buffer.data());
}

} // namespace

QImage windowImage(MainWindow& window, double scale) {
    QImage image(window.size() * scale, QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.fill(window.palette().color(QPalette::Window));
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(scale, scale);
    if (scale == 1)
        window.render(&painter);
    else
        paintWindow(painter, window, scale);
    return image;
}

Result<void> saveWindow(MainWindow& window, double scale, const QString& path) {
    const auto format = pictureFormatOf(path);
    if (!format)
        return tl::unexpected(format.error());
    if (*format == PictureFormat::Svg)
        return writeWhole(path, svgBytes(window));
    if (*format == PictureFormat::Pdf)
        return writeWhole(path, pdfBytes(window));
    const auto png = pngBytes(windowImage(window, scale), kDpi * scale, imprintOf(window));
    if (png.isEmpty())
        return fail(ErrorCode::TooLarge, "the picture is too large; choose a smaller size",
                    path.toStdString());
    return writeWhole(path, png);
}

} // namespace soma::ui
