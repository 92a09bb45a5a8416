// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporter.hpp"

#include "ui/export/imprint.hpp"
#include "ui/export/write_file.hpp"
#include "ui/main_window.hpp"
#include "ui/panels/board.hpp"
#include "ui/params/core_text.hpp"
#include "ui/plots/figure_plot.hpp"
#include "ui/theme.hpp"
#include "ui/window_picture.hpp"

#include <QFileInfo>
#include <QGuiApplication>

namespace soma::ui {

namespace {

constexpr double kBoardGap = 4; // around each figure, in pixels of the window

ThemeChoice chosen(ExportTheme theme, ThemeChoice shown) {
    if (theme == ExportTheme::AsShown)
        return shown;
    return theme == ExportTheme::Dark ? ThemeChoice::Dark : ThemeChoice::Light;
}

/// The busy pointer, as long as this lives.
class BusyPointer {
public:
    BusyPointer() { QGuiApplication::setOverrideCursor(Qt::WaitCursor); }

    BusyPointer(const BusyPointer&) = delete;
    BusyPointer& operator=(const BusyPointer&) = delete;
    BusyPointer(BusyPointer&&) = delete;
    BusyPointer& operator=(BusyPointer&&) = delete;

    ~BusyPointer() { QGuiApplication::restoreOverrideCursor(); }
};

} // namespace

Exporter::Exporter(Session& session, MainWindow& window)
    : QObject(&window)
    , m_session(session)
    , m_window(window) {}

void Exporter::ask(const QString& view) {
    QList<ExportChoice> choices;
    for (const auto* panel : m_window.board().panels())
        if (panel->plot().figure() != nullptr)
            choices.append({panel->id(), panel->name()});
    auto* dialog = new ExportDialog(choices, defaultsFor(view), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::exportRequested, this,
            [this, dialog](const ExportRequest& request) { perform(*dialog, request); });
    dialog->open();
}

ExportRequest Exporter::defaultsFor(const QString& view) const {
    const auto& content = m_session.content();
    return {view, content.exportChoices, content.exportFolder};
}

void Exporter::perform(ExportDialog& dialog, const ExportRequest& request) {
    const auto written = write(request);
    if (!written)
        return dialog.showProblem(errorText(written.error()));
    m_session.setExportFolder(QFileInfo(request.path).absolutePath());
    m_session.setExportChoices(request.choices);
    dialog.accept();
}

Result<void> Exporter::write(const ExportRequest& request) {
    const BusyPointer busy;
    if (request.figure == kWindowExport)
        return writeWindow(request);
    if (request.choices.ending == u"csv")
        return writeData(request);
    return savePage(pageFor(request), plotTheme(chosen(request.choices.theme, m_session.theme())),
                    request.path);
}

// The window keeps its shape: the picture is as wide as asked for.
Result<void> Exporter::writeWindow(const ExportRequest& request) {
    const double pixels = request.choices.size_in.width() * request.choices.dpi;
    return saveWindow(m_window, pixels / m_window.width(), request.path);
}

Result<void> Exporter::writeData(const ExportRequest& request) {
    const auto figure = m_window.board().panel(request.figure)->plot().figure();
    return writeWhole(request.path, QByteArray::fromStdString(toCsv(*figure)));
}

Page Exporter::pageFor(const ExportRequest& request) const {
    const auto& choices = request.choices;
    const auto caption = choices.hasCaption ? Caption::WithParameters : Caption::None;
    Page page;
    page.sheet = {choices.size_in, choices.dpi, choices.text_pt};
    std::vector<std::string> shown;
    for (const auto* panel : panelsFor(request.figure)) {
        page.figures.push_back({panel->plot().figure(), placeOf(*panel, request.figure)});
        for (const FigureEntry* row : panel->view().rows)
            shown.emplace_back(row->id);
    }
    page.imprint = imprintOf(m_session.document(request.figure.toStdString()), shown, caption);
    return page;
}

std::vector<FigurePanel*> Exporter::panelsFor(const QString& figure) const {
    if (figure != kBoardExport)
        return {m_window.board().panel(figure)};
    std::vector<FigurePanel*> panels;
    for (auto* panel : m_window.board().panels())
        if (!panel->isHidden() && panel->plot().figure() != nullptr)
            panels.push_back(panel);
    return panels;
}

// As the figures stand on the board, with their options' rows given to them.
QRectF Exporter::placeOf(const FigurePanel& panel, const QString& figure) const {
    if (figure != kBoardExport)
        return {0, 0, 1, 1};
    const auto& board = m_window.board();
    const QRectF place = QRectF(panel.mapTo(&board, QPointF()), panel.size()) -
                         QMarginsF(kBoardGap, kBoardGap, kBoardGap, kBoardGap);
    const QSizeF all = board.size();
    return {place.x() / all.width(), place.y() / all.height(), place.width() / all.width(),
            place.height() / all.height()};
}

} // namespace soma::ui
