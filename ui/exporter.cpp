// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporter.hpp"

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

constexpr QSize kFigureSize(800, 500);

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
    ExportRequest defaults;
    defaults.figure = view;
    defaults.size = view == kWindowExport ? m_window.size() : kFigureSize;
    defaults.path = m_session.content().exportFolder;
    return defaults;
}

void Exporter::perform(ExportDialog& dialog, const ExportRequest& request) {
    const auto written = write(request);
    if (!written)
        return dialog.showProblem(errorText(written.error()));
    m_session.setExportFolder(QFileInfo(request.path).absolutePath());
    dialog.accept();
}

Result<void> Exporter::write(const ExportRequest& request) {
    const BusyPointer busy;
    if (request.figure != kWindowExport)
        return writeFigure(request);
    // The window keeps its shape: the picture is as wide as asked for.
    const double share = static_cast<double>(request.size.width()) / m_window.width();
    return saveWindow(m_window, request.scale * share, request.path);
}

Result<void> Exporter::writeFigure(const ExportRequest& request) {
    const auto figure = m_window.board().panel(request.figure)->plot().figure();
    const auto theme = plotTheme(chosen(request.theme, m_session.theme()));
    return saveFigure(*figure, theme, request.size, request.scale, request.path);
}

} // namespace soma::ui
