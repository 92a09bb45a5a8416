// SPDX-License-Identifier: GPL-3.0-or-later
// A report as HTML or PDF.
#include "ui/export/write_file.hpp"
#include "ui/language/language.hpp"
#include "ui/lessons/lesson_report.hpp"
#include "ui/lessons/lesson_text.hpp"
#include "ui/plots/figure_plot.hpp"
#include "ui/plots/rich_text.hpp"
#include "ui/theme.hpp"

#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>
#include <QPdfWriter>
#include <QTextDocument>

#include <algorithm>

namespace soma::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kFigure(620, 240);

class ReportFile {
    Q_DECLARE_TR_FUNCTIONS(soma::ui::ReportFile)

public:
    [[nodiscard]] static QString html(const LessonReport& report);
};

QString paragraph(const QString& name, const QString& content) {
    return content.isEmpty() ? QString()
                             : u"<p><b>%1</b> %2</p>\n"_s.arg(name.toHtmlEscaped(), content);
}

QString tableHtml(const std::vector<QStringList>& rows) {
    QString html;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        QString cells;
        for (const QString& cell : rows[i])
            cells += (i == 0 ? u"<th>%1</th>"_s : u"<td>%1</td>"_s).arg(cell.toHtmlEscaped());
        html += u"<tr>%1</tr>\n"_s.arg(cells);
    }
    return html.isEmpty()
               ? html
               : u"<table border='1' cellspacing='0' cellpadding='4'>\n%1</table>\n"_s.arg(html);
}

// In the file itself, so that it can be sent as it is.
QString figureHtml(const std::optional<Figure>& figure, const QString& alternative) {
    constexpr double kPixelsPerUnit = 2;
    if (!figure)
        return {};
    const QImage image =
        renderFigure(*figure, plotTheme(ThemeChoice::Light), kFigure, kPixelsPerUnit);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return u"<p><img width=\"%1\" height=\"%2\" alt=\"%3\" src=\"data:image/png;base64,%4\"></p>\n"_s
        .arg(kFigure.width())
        .arg(kFigure.height())
        .arg(alternative.toHtmlEscaped(), QString::fromLatin1(buffer.data().toBase64()));
}

QString ReportFile::html(const LessonReport& report) {
    const auto right = std::ranges::count_if(report.tasks, &ReportedTask::isRight);
    const QString name = report.student.isEmpty() ? tr("without a name") : report.student;
    QString body = u"<h1>%1</h1>\n"_s.arg(typeset(report.lesson.toHtmlEscaped().toStdString()));
    body += u"<p>%1<br>%2<br>%3<br>%4</p>\n"_s.arg(
        tr("Name: %1").arg(name.toHtmlEscaped()),
        tr("Date: %1").arg(QLocale().toString(report.date, QLocale::LongFormat)),
        tr("Seed: %1").arg(report.seed),
        tr("Right: %1 of %2 tasks").arg(right).arg(report.tasks.size()));
    for (const auto& task : report.tasks) {
        body += u"<h2>%1</h2>\n"_s.arg(typeset(task.step.toHtmlEscaped().toStdString()));
        body += u"<p>%1</p>\n"_s.arg(typeset(task.ask.toStdString()));
        body += paragraph(tr("Answer:"), typeset(task.answer.toHtmlEscaped().toStdString()));
        body += paragraph(tr("In own words:"), task.words.toHtmlEscaped());
        body += paragraph(tr("Verdict:"),
                          task.remarks.isEmpty()
                              ? task.verdict.toHtmlEscaped()
                              : u"%1 (%2)"_s.arg(task.verdict, task.remarks).toHtmlEscaped());
        body += tableHtml(task.table) + figureHtml(task.figure, task.step);
    }
    body += u"<p><small>%1</small></p>\n"_s.arg(
        tr("Made by Somascope %1. All verdicts were found by running the answers again.")
            .arg(QCoreApplication::applicationVersion()));
    return u"<!DOCTYPE html>\n<html lang='%1' dir='%2'><head><meta "
           u"charset='utf-8'><title>%3</title>"
           "<style>body{max-width:44em;margin:2em auto;font-family:sans-serif}</style>"
           "</head>\n<body>\n%4</body></html>\n"_s.arg(
               spokenLanguage(), QLocale().textDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s,
               report.lesson.toHtmlEscaped(), body);
}

QByteArray pdfOf(const QString& html) {
    QTextDocument document;
    document.setHtml(html);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({}); // printing a document leaves 2 cm by itself
    document.print(&writer);
    return buffer.data();
}

} // namespace

Result<void> saveReport(const LessonReport& report, const QString& path) {
    const QString html = ReportFile::html(report);
    const bool isPdf = path.endsWith(u".pdf"_s, Qt::CaseInsensitive);
    return writeWhole(path, isPdf ? pdfOf(html) : html.toUtf8());
}

} // namespace soma::ui
