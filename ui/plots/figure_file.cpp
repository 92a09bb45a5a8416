// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/figure_file.hpp"

#include "core/scenario/embedded.hpp"
#include "ui/export/write_file.hpp"
#include "ui/plots/figure_plot.hpp"
#include "ui/plots/figure_scene.hpp"
#include "ui/plots/pdf_bytes.hpp"
#include "ui/plots/plot_theme.hpp"
#include "ui/plots/rich_label.hpp"

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
constexpr double kPoints = 72; // an inch
constexpr double kNormalText_pt = 9;
constexpr double kCaptionSize = 0.92; // relative to the other text
constexpr double kCaptionMargin = 10; // beside it, in units
constexpr double kCaptionGap = 6;     // above and below it

// A plot that is never shown; the figure is borrowed.
class FilePlot {
public:
    FilePlot(const Figure& figure, const PlotTheme& theme, QSize size, double pixelRatio)
        : m_size(size)
        , m_scene(new FigureScene(m_plot, FigureScene::Detail::File, pixelRatio)) {
        m_plot.setBufferDevicePixelRatio(1);
        m_plot.setViewport(QRect(QPoint(), size));
        m_scene->setTheme(theme);
        m_scene->setFontScale(kDpi / kPoints);
        m_scene->setFigure(std::shared_ptr<const Figure>(std::shared_ptr<void>(), &figure));
        Q_EMIT m_plot.beforeReplot();
    }

    void paint(QCPPainter& painter) { m_plot.toPainter(&painter, m_size.width(), m_size.height()); }

private:
    QCustomPlot m_plot;
    QSize m_size;
    FigureScene* m_scene; // owned by the plot
};

constexpr auto kRaster = QCPPainter::pmNoCaching | QCPPainter::pmNonCosmetic;
constexpr auto kVector = kRaster | QCPPainter::pmVectorized;

QFont fontOf(const PlotTheme& theme, double relativeSize) {
    QFont font(theme.fontFamily);
    font.setPixelSize(qRound(theme.fontPoints * relativeSize * kDpi / kPoints));
    return font;
}

// Paints a page in units of its layout.
class PagePainter {
public:
    PagePainter(const Page& page, const PlotTheme& theme)
        : m_page(page)
        , m_theme(theme)
        , m_size(page.sheet.units()) {
        if (page.imprint.caption.isEmpty())
            return;
        QFont font = fontOf(theme, kCaptionSize);
        font.setStyleHint(QFont::SansSerif);
        m_caption.set(page.imprint.caption, font,
                      std::max(1.0, m_size.width() - 2 * kCaptionMargin), Qt::AlignLeft);
    }

    // `room` is what the device has for the page, in its own units.
    void paint(QPaintDevice& device, QSizeF room, QCPPainter::PainterModes modes) {
        QCPPainter painter;
        if (!painter.begin(&device))
            return;
        painter.setModes(modes);
        painter.setFont(QFont(m_theme.fontFamily)); // SVG names it even where there is no text
        // The same both ways: with any other, Qt strokes thick lines twenty times slower.
        const double scale = room.width() / m_size.width();
        painter.scale(scale, scale);
        painter.fillRect(QRectF(QPointF(), m_size), m_theme.background);
        for (const PlacedFigure& placed : m_page.figures)
            paintFigure(painter, placed);
        m_caption.draw(painter, {kCaptionMargin, figuresHeight() + kCaptionGap}, m_theme.text);
    }

private:
    [[nodiscard]] double figuresHeight() const {
        const double caption = m_caption.size().height();
        return m_size.height() - (caption > 0 ? caption + 2 * kCaptionGap : 0);
    }

    // QCustomPlot counts whole units.
    void paintFigure(QCPPainter& painter, const PlacedFigure& placed) const {
        const QSizeF all(m_size.width(), std::max(1.0, figuresHeight()));
        const QSize size(wholeUnits(placed.place.width() * all.width()),
                         wholeUnits(placed.place.height() * all.height()));
        painter.save();
        painter.translate(placed.place.x() * all.width(), placed.place.y() * all.height());
        FilePlot(*placed.figure, m_theme, size, m_page.sheet.pixelsPerUnit()).paint(painter);
        painter.restore();
    }

    static int wholeUnits(double units) {
        constexpr double kRounding = 1e-6;
        return std::max(1, static_cast<int>(std::floor(units + kRounding)));
    }

    const Page& m_page;
    const PlotTheme& m_theme;
    QSizeF m_size;
    TypesetText m_caption;
};

QString titleOf(const Page& page) {
    if (!page.imprint.title.isEmpty() || page.figures.empty())
        return page.imprint.title;
    return QString::fromStdString(page.figures.front().figure->title);
}

QString descriptionOf(const Imprint& imprint) {
    return imprint.description.isEmpty() ? u"Somascope"_s : imprint.description;
}

// QSvgGenerator knows only whole sizes, in mm of its own.
QByteArray withPaperSize(QByteArray svg, const Sheet& sheet) {
    constexpr double kCm = 2.54; // an inch
    const qsizetype from = svg.indexOf(" width=\"");
    const qsizetype to = svg.indexOf("\n", from);
    if (from < 0 || to < 0)
        return svg;
    const auto cm = [](double inches) { return QByteArray::number(inches * kCm, 'g', 6); };
    return svg.replace(from, to - from,
                       " width=\"" + cm(sheet.size_in.width()) + "cm\" height=\"" +
                           cm(sheet.size_in.height()) + "cm\"");
}

QByteArray svgBytes(const Page& page, const PlotTheme& theme) {
    QBuffer buffer;
    QSvgGenerator generator;
    const QSizeF units = page.sheet.units();
    generator.setOutputDevice(&buffer);
    generator.setSize(units.toSize());
    generator.setViewBox(QRectF(QPointF(), units));
    generator.setResolution(kDpi);
    generator.setTitle(titleOf(page));
    generator.setDescription(descriptionOf(page.imprint));
    PagePainter(page, theme).paint(generator, units, kVector);
    const QByteArray svg = withPaperSize(buffer.data(), page.sheet);
    return page.imprint.state.empty()
               ? svg
               : QByteArray::fromStdString(svgWithState(svg.toStdString(), page.imprint.state));
}

QByteArray pdfBytes(const Page& page, const PlotTheme& theme) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(kDpi);
        writer.setTitle(titleOf(page));
        writer.setCreator(u"Somascope"_s);
        writer.setPageLayout(
            {QPageSize(page.sheet.size_in * kPoints, QPageSize::Point, {}, QPageSize::ExactMatch),
             QPageLayout::Portrait, QMarginsF()});
        if (!page.imprint.state.empty())
            writer.setDocumentXmpMetadata(QByteArray::fromStdString(
                pdfMetadata(titleOf(page).toStdString(), page.imprint.state)));
        PagePainter(page, theme).paint(writer, page.sheet.size_in * kDpi, kVector);
    }
    return reproduciblePdf(buffer.data());
}

Page pageOf(const Figure& figure, QSize size, double scale) {
    const std::shared_ptr<const Figure> borrowed(std::shared_ptr<void>(), &figure);
    return {{{borrowed}}, Sheet::ofUnits(size, scale), {}};
}

} // namespace

Sheet Sheet::ofUnits(QSize size, double scale) {
    return {QSizeF(size) / kDpi, kDpi * scale, kNormalText_pt};
}

QSize Sheet::pixels() const {
    return {qRound(size_in.width() * dpi), qRound(size_in.height() * dpi)};
}

QSizeF Sheet::units() const { return size_in * (kDpi * kNormalText_pt / text_pt); }

double Sheet::pixelsPerUnit() const { return dpi * text_pt / (kDpi * kNormalText_pt); }

Result<PictureFormat> pictureFormatOf(const QString& path) {
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"png"_s)
        return PictureFormat::Png;
    if (ending == u"svg"_s)
        return PictureFormat::Svg;
    if (ending == u"pdf"_s)
        return PictureFormat::Pdf;
    return fail(ErrorCode::Unsupported,
                "no such kind of picture; use a name that ends in .png, .svg or .pdf",
                path.toStdString());
}

QImage renderPage(const Page& page, const PlotTheme& theme) {
    const QSize pixels = page.sheet.pixels();
    if (1.0 * pixels.width() * pixels.height() > kMostPixels)
        return {};
    QImage image(pixels, QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.fill(theme.background);
    PagePainter(page, theme).paint(image, pixels, kRaster);
    return image;
}

// Only now the resolution: that of a device changes the size of text painted on it.
QByteArray pngBytes(QImage image, double dpi, const Imprint& imprint) {
    constexpr double kMeter_in = 1 / 0.0254;
    const int dotsPerMeter = qRound(dpi * kMeter_in);
    image.setDotsPerMeterX(dotsPerMeter);
    image.setDotsPerMeterY(dotsPerMeter);
    image.setText(u"Title"_s, imprint.title);
    image.setText(u"Description"_s, descriptionOf(imprint));
    image.setText(u"Software"_s, u"Somascope"_s);
    constexpr int kQuick = 60; // half the time of the default, files a fifth larger
    QBuffer buffer;
    if (image.isNull() || !buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG", kQuick))
        return {};
    return imprint.state.empty() ? buffer.data()
                                 : QByteArray::fromStdString(
                                       pngWithState(buffer.data().toStdString(), imprint.state));
}

Result<QByteArray> pageBytes(const Page& page, const PlotTheme& theme, PictureFormat format) {
    if (!(page.sheet.size_in.width() > 0 && page.sheet.size_in.height() > 0 && page.sheet.dpi > 0))
        return fail(ErrorCode::OutOfRange, "the size of a figure must be positive");
    if (format == PictureFormat::Svg)
        return svgBytes(page, theme);
    if (format == PictureFormat::Pdf)
        return pdfBytes(page, theme);
    Imprint imprint = page.imprint;
    imprint.title = titleOf(page);
    const QByteArray png = pngBytes(renderPage(page, theme), page.sheet.dpi, imprint);
    if (png.isEmpty())
        return fail(ErrorCode::TooLarge,
                    "the picture is too large; choose a smaller size or fewer dpi");
    return png;
}

Result<void> savePage(const Page& page, const PlotTheme& theme, const QString& path) {
    const auto format = pictureFormatOf(path);
    if (!format)
        return tl::unexpected(format.error());
    const auto bytes = pageBytes(page, theme, *format);
    if (!bytes)
        return failWithin(path.toStdString(), bytes.error());
    return writeWhole(path, *bytes);
}

QImage renderFigure(const Figure& figure, const PlotTheme& theme, QSize size, double scale) {
    return renderPage(pageOf(figure, size, scale), theme);
}

Result<void> saveFigure(const Figure& figure, const PlotTheme& theme, QSize size, double scale,
                        const QString& path) {
    return savePage(pageOf(figure, size, scale), theme, path);
}

} // namespace soma::ui
