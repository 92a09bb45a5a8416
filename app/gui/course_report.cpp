// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/course_report.hpp"

#include "core/scenario/scenario_text.hpp"
#include "ui/plots/rich_text.hpp"

#include <QFile>

#include <algorithm>
#include <array>

namespace soma::app {

namespace {

using namespace Qt::StringLiterals;

constexpr auto kPageHead = R"(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Neuron models: the course, computed</title>
<style>
%1</style>
</head>
<body>
<header>
<h1>Neuron models: the course, computed</h1>
<p>Every question of the course, with its figures and its numbers. All of them are computed by Somascope from the
scenarios that are linked here. <em>Found</em> is what these runs give; <em>reported</em> is what the course's report
says, or its own program gives, where there is such a number.</p>
</header>
)";

constexpr auto kPageFoot = R"(<footer>
<p>Made by <code>somascope --render-all</code>. Each picture carries its scenario: drop it on the window of Somascope.</p>
</footer>
</body>
</html>
)";

/// A part of the course; its rows begin with the letter.
struct Part {
    char letter;
    const char* id;
    const char* title;
    const char* about;
};

constexpr char kBeyond = '\0';

constexpr std::array kParts{
    Part{'A', "part-a", "A. Warm-up",
         "Spectra of sampled signals. (A1, products of arrays, is what every figure here is made "
         "of.)"},
    Part{'B', "part-b", "B. The leaky integrate-and-fire neuron",
         "One equation, a threshold and a reset; driven by steady currents, white noise and "
         "Ornstein-Uhlenbeck noise."},
    Part{'C', "part-c", "C. Generalised integrate-and-fire neurons",
         "An exponential upstroke, adaptation, and a voltage-activated current."},
    Part{'D', "part-d", "D. The Hodgkin-Huxley neuron",
         "Channels whose gates make the spike, instead of a threshold."},
    Part{kBeyond, "beyond", "Beyond the course",
         "What the same models do when one looks further: firing patterns, onset, bistability, "
         "block."},
};

QString text(const std::string& sentence) { return ui::sentenceHtml(sentence); }

QString idOf(const ReportEntry& entry) { return QString::fromStdString(entry.scenario->id); }

char letterOf(const ReportEntry& entry) {
    return entry.scenario->course ? entry.scenario->course->row.front() : kBeyond;
}

std::ptrdiff_t placeOf(const ReportEntry* entry) {
    const auto& course = entry->scenario->course;
    return course ? std::ranges::find(kCourseRows, course->row) - kCourseRows.begin() : 0;
}

/// In the order of the rows; scenarios of the same row as they were.
std::vector<const ReportEntry*> entriesOf(const std::vector<ReportEntry>& all, const Part& part) {
    std::vector<const ReportEntry*> result;
    for (const auto& entry : all)
        if (letterOf(entry) == part.letter)
            result.push_back(&entry);
    std::ranges::stable_sort(result, {}, placeOf);
    return result;
}

QString contents(const std::vector<ReportEntry>& all) {
    QString html = u"<nav aria-label=\"Contents\">\n"_s;
    for (const auto& part : kParts) {
        html += u"<section>\n<h2><a href=\"#%1\">%2</a></h2>\n<ul>\n"_s.arg(
            QLatin1StringView(part.id), QLatin1StringView(part.title));
        for (const auto* entry : entriesOf(all, part))
            html += u"<li><a href=\"#%1\">%2</a></li>\n"_s.arg(idOf(*entry),
                                                               text(entry->scenario->title));
        html += u"</ul>\n</section>\n"_s;
    }
    return html + u"</nav>\n"_s;
}

QString figureHtml(const ReportFigure& figure, QSize size) {
    return u"<figure>\n<img src=\"%1.png\" width=\"%2\" height=\"%3\" loading=\"lazy\" "
           u"alt=\"%4\">\n"
           u"<figcaption>%5 <a href=\"%1.csv\">Data</a></figcaption>\n</figure>\n"_s.arg(
               figure.file, QString::number(size.width()), QString::number(size.height()),
               figure.words.toHtmlEscaped(), figure.caption);
}

QString figuresHtml(const ReportEntry& entry, bool isShownFirst, QSize size) {
    QString html;
    for (const auto& figure : entry.figures)
        if (figure.isShownFirst == isShownFirst)
            html += figureHtml(figure, size);
    return html.isEmpty() ? html : u"<div class=\"figures\">\n%1</div>\n"_s.arg(html);
}

QString otherFigures(const ReportEntry& entry, QSize size) {
    const QString html = figuresHtml(entry, false, size);
    const auto count = std::ranges::count(entry.figures, false, &ReportFigure::isShownFirst);
    if (html.isEmpty())
        return {};
    return u"<details>\n<summary>%1 other figures of this scenario</summary>\n%2</details>\n"_s.arg(
        QString::number(count), html);
}

QString numbersHtml(const ReportEntry& entry) {
    if (entry.numbers.empty())
        return {};
    QString rows;
    for (const auto& number : entry.numbers)
        rows += u"<tr><th scope=\"row\">%1</th><td class=\"found\">%2</td><td>%3</td></tr>\n"_s.arg(
            number.quantity, number.found, number.reported.isEmpty() ? u"–"_s : number.reported);
    return u"<div class=\"numbers\">\n<table>\n<caption>Numbers of %1</caption>\n"
           u"<thead><tr><th scope=\"col\">Quantity</th><th scope=\"col\">Found</th>"
           u"<th scope=\"col\">Reported</th></tr></thead>\n<tbody>\n%2</tbody>\n</table>\n</div>\n"_s
               .arg(text(entry.scenario->title), rows);
}

QString paragraph(const QString& kind, const QString& lead, const std::string& sentence) {
    if (sentence.empty())
        return {};
    return u"<p class=\"%1\"><strong>%2</strong> %3</p>\n"_s.arg(kind, lead, text(sentence));
}

QString articleHtml(const ReportEntry& entry, QSize size) {
    const auto& scenario = *entry.scenario;
    const CourseRow course = scenario.course.value_or(CourseRow{});
    QString html = u"<article id=\"%1\">\n<h3>%2</h3>\n<p class=\"question\">%3</p>\n"_s.arg(
        idOf(entry), text(scenario.title), text(scenario.question));
    html += figuresHtml(entry, true, size);
    html += paragraph(u"reported"_s, u"Reported:"_s, course.reported);
    html += paragraph(u"remark"_s, u"Remark:"_s, course.remark);
    html += numbersHtml(entry);
    html += otherFigures(entry, size);
    html +=
        u"<p class=\"links\"><a href=\"%1.json\">The scenario as a file</a>"
        u"<a href=\"%2\">Open it in Somascope</a><code>somascope --scenario %1</code></p>\n"_s.arg(
            idOf(entry), QString::fromStdString(toText(scenario.scenario)).toHtmlEscaped());
    return html + u"</article>\n"_s;
}

QString styleSheet() {
    QFile file(u":/report/report.css"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    return isOpen ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QString reportPage(const std::vector<ReportEntry>& entries, QSize picture) {
    QString html = QString::fromUtf8(kPageHead).arg(styleSheet()) + contents(entries);
    html += u"<main>\n"_s;
    for (const auto& part : kParts) {
        html += u"<h2 id=\"%1\">%2</h2>\n<p>%3</p>\n"_s.arg(
            QLatin1StringView(part.id), QLatin1StringView(part.title), text(part.about));
        for (const auto* entry : entriesOf(entries, part))
            html += articleHtml(*entry, picture);
    }
    return html + u"</main>\n"_s + QString::fromUtf8(kPageFoot);
}

} // namespace soma::app
