// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs of the window: export, keys, about. None blocks.
#include "ui/main_window.hpp"

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

QString keyRow(const QString& keys, const QString& effect) {
    return QStringLiteral("<tr><td><b>%1</b>&nbsp;&nbsp;&nbsp;</td><td>%2</td></tr>")
        .arg(keys, effect);
}

} // namespace

void MainWindow::showKeys() {
    const QString rows =
        keyRow(tr("R"), tr("New seed")) +
        keyRow(tr("Ctrl+R"), tr("All values back to those of the opened scenario")) +
        keyRow(tr("Ctrl+0"), tr("All figures back to their full range")) +
        keyRow(tr("Ctrl+O, Ctrl+S"), tr("Open, save a session")) +
        keyRow(tr("Ctrl+C"), tr("Copy the figure that has the focus, or else the traces")) +
        keyRow(tr("Ctrl+E, Ctrl+Shift+E"), tr("Export a figure, the window")) +
        keyRow(tr("S, Space"), tr("Slow motion on and off, pause")) +
        keyRow(tr("Arrows, Page up/down"), tr("Move a slider by one tick, by 5 %")) +
        keyRow(tr("Shift + drag"), tr("Move a slider ten times finer")) +
        keyRow(tr("Double click"), tr("Slider or symbol: reset. Figure: full range")) +
        keyRow(tr("Wheel, drag"), tr("On a figure: zoom and shift its x axis")) +
        keyRow(tr(", ."), tr("On a figure of the run: to the sample before, after")) +
        keyRow(tr("&lt; &gt;"), tr("The same for spikes and extrema of V"));
    showText(*this, tr("Keys and mouse"), QStringLiteral("<table>%1</table>").arg(rows));
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
