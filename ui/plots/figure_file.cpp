// SPDX-License-Identifier: GPL-3.0-or-later
// Figures as files: renderFigure and saveFigure of figure_plot.hpp.
#include "ui/export/write_file.hpp"
#include "ui/plots/figure_plot.hpp"
#include "ui/plots/figure_scene.hpp"
#include "ui/plots/pdf_bytes.hpp"
#include "ui/plots/plot_theme.hpp"

#include <QBuffer>
#include <QFileInfo>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <cmath>

namespace soma::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMostPixels = 4e8; // 1.6 GB
constexpr int kDpi = 96; // of one unit of size, as in CSS: the layout is that of a plain screen

// A plot that is never shown; the figure is borrowed.
class FilePlot {
public:
    FilePlot(const Figure& figure, const PlotTheme& theme, QSize size, double pixelRatio)
        : m_size(size)
        , m_family(theme.fontFamily)
        , m_scene(new FigureScene(m_plot, FigureScene::Detail::File, pixelRatio)) {
        m_plot.setBufferDevicePixelRatio(1);
        m_plot.setViewport(QRect(QPoint(), size));
        m_scene->setTheme(theme);
        m_scene->setFontScale(kDpi / 72.0);
        m_scene->setFigure(std::shared_ptr<const Figure>(std::shared_ptr<void>(), &figure));
        Q_EMIT m_plot.beforeReplot();
    }

    void paint(QPaintDevice& device, double scale, QCPPainter::PainterModes modes) {
        QCPPainter painter;
        if (!painter.begin(&device))
            return;
        painter.setModes(modes);
        painter.setFont(QFont(m_family)); // SVG names the font even where there is no text
        painter.scale(scale, scale);
        m_plot.toPainter(&painter, m_size.width(), m_size.height());
    }

private:
    QCustomPlot m_plot;
    QSize m_size;
    QString m_family;
    FigureScene* m_scene; // owned by the plot
};

constexpr auto kVector =
    QCPPainter::pmVectorized | QCPPainter::pmNoCaching | QCPPainter::pmNonCosmetic;

QByteArray svgBytes(const Figure& figure, const PlotTheme& theme, QSize size, double scale) {
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setResolution(kDpi);
    generator.setTitle(QString::fromStdString(figure.title));
    generator.setDescription(u"Somascope"_s);
    FilePlot(figure, theme, size, scale).paint(generator, 1, kVector);
    return buffer.data();
}

QByteArray pdfBytes(const Figure& figure, const PlotTheme& theme, QSize size, double scale) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(kDpi);
        writer.setTitle(QString::fromStdString(figure.title));
        writer.setCreator(u"Somascope"_s);
        const QSizeF points = QSizeF(size) * 72.0 / kDpi;
        writer.setPageLayout({QPageSize(points, QPageSize::Point, {}, QPageSize::ExactMatch),
                              QPageLayout::Portrait, QMarginsF()});
        FilePlot(figure, theme, size, scale).paint(writer, 1, kVector);
    }
    return reproduciblePdf(buffer.data());
}

} // namespace

QImage renderFigure(const Figure& figure, const PlotTheme& theme, QSize size, double scale) {
    const QSize pixels(qRound(size.width() * scale), qRound(size.height() * scale));
    if (1.0 * pixels.width() * pixels.height() > kMostPixels)
        return {};
    QImage image(pixels, QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.fill(theme.background);
    FilePlot(figure, theme, size, scale)
        .paint(image, scale, QCPPainter::pmNoCaching | QCPPainter::pmNonCosmetic);
    // Only now: the resolution of a device changes the size of text painted on it.
    const int dotsPerMeter = qRound(kDpi * scale / 0.0254);
    image.setDotsPerMeterX(dotsPerMeter);
    image.setDotsPerMeterY(dotsPerMeter);
    image.setText(u"Title"_s, QString::fromStdString(figure.title));
    image.setText(u"Software"_s, u"Somascope"_s);
    return image;
}

Result<void> saveFigure(const Figure& figure, const PlotTheme& theme, QSize size, double scale,
                        const QString& path) {
    const QString ending = QFileInfo(path).suffix().toLower();
    if (size.isEmpty() || !(scale > 0))
        return fail(ErrorCode::OutOfRange, "the size of a figure must be positive",
                    path.toStdString());
    if (ending == u"png"_s)
        return writeImage(path, renderFigure(figure, theme, size, scale));
    if (ending == u"svg"_s)
        return writeWhole(path, svgBytes(figure, theme, size, scale));
    if (ending == u"pdf"_s)
        return writeWhole(path, pdfBytes(figure, theme, size, scale));
    return fail(ErrorCode::Unsupported,
                "no such kind of picture; use a name that ends in .png, .svg or .pdf",
                path.toStdString());
}

} // namespace soma::ui
