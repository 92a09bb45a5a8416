// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs of the window: keys, about. None blocks.
#include "ui/main_window.hpp"
#include "ui/panels/help_overlay.hpp"

#include <QCoreApplication>
#include <QMessageBox>

namespace soma::ui {

namespace {

void showText(QWidget& parent, const QString& title, const QString& html) {
    auto* box = new QMessageBox(QMessageBox::NoIcon, title, html, QMessageBox::Ok, &parent);
    box->setObjectName(QStringLiteral("dialog.text"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::RichText);
    box->open();
}

} // namespace

// The same key that opened the sheet may close it.
void MainWindow::showKeys() {
    for (auto* overlay : findChildren<HelpOverlay*>()) // a closed one may not be gone yet
        if (overlay->isVisible())
            return static_cast<void>(overlay->close());
    new HelpOverlay(*this); // deletes itself
}

void MainWindow::showAbout() {
    const QString text = tr("<h3>Somascope %1</h3>"
                            "<p>An oscilloscope for model neurons: every figure is alive.</p>"
                            "<p>Free software under the GNU General Public License, version 3 or "
                            "later. Figures are drawn with QCustomPlot.</p>")
                             .arg(QCoreApplication::applicationVersion());
    showText(*this, tr("About Somascope"), text);
}

} // namespace soma::ui
