// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for and writes pictures of the figures and of the window, and their data. GUI thread.
#pragma once

#include "core/result.hpp"
#include "ui/export/export_dialog.hpp"
#include "ui/plots/figure_file.hpp"

#include <QObject>

namespace soma::ui {

class FigurePanel;
class MainWindow;
class Session;

class Exporter : public QObject {
    Q_OBJECT

public:
    Exporter(Session& session, MainWindow& window);

    /// Opens the dialog with that view, or kWindowExport, chosen.
    void ask(const QString& view);

private:
    [[nodiscard]] ExportRequest defaultsFor(const QString& view) const;
    void perform(ExportDialog& dialog, const ExportRequest& request);
    [[nodiscard]] Result<void> write(const ExportRequest& request);
    [[nodiscard]] Result<void> writeWindow(const ExportRequest& request);
    [[nodiscard]] Result<void> writeData(const ExportRequest& request);
    [[nodiscard]] Page pageFor(const ExportRequest& request) const;
    [[nodiscard]] std::vector<FigurePanel*> panelsFor(const QString& figure) const;
    [[nodiscard]] QRectF placeOf(const FigurePanel& panel, const QString& figure) const;

    Session& m_session;
    MainWindow& m_window;
};

} // namespace soma::ui
