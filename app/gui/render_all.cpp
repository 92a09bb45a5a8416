// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/render_all.hpp"

#include "app/gui/render.hpp"
#include "core/scenario/scenario_json.hpp"
#include "ui/export/write_file.hpp"
#include "ui/plots/rich_text.hpp"

#include <QDir>

#include <nlohmann/json.hpp>

#include <cstdio>

namespace soma::app {

namespace {

constexpr auto kPageHead = R"(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Somascope: figures</title>
<style>
body { font-family: "DejaVu Sans", sans-serif; margin: 2em auto; max-width: 70em; padding: 0 1em; color: #1c1f24; }
section { border-top: 1px solid #c9ced6; margin-top: 2em; }
.figures { display: flex; flex-wrap: wrap; gap: 1em; }
figure { margin: 0; width: 32em; }
img { width: 100%; }
figcaption { color: #5b626c; }
</style>
</head>
<body>
<h1>Figures of the built-in scenarios</h1>
)";

class Gallery {
public:
    explicit Gallery(const GuiRequest& request)
        : m_request(request)
        , m_folder(QString::fromStdString(request.output))
        , m_page(kPageHead) {}

    Result<Exit> make() {
        if (!m_folder.mkpath(QStringLiteral(".")))
            return fail(ErrorCode::Unwritable, "the folder could not be made; choose another",
                        m_request.output);
        for (const auto& builtIn : builtInScenarios())
            if (const auto done = add(builtIn); !done)
                return tl::unexpected(done.error());
        m_page += "</body>\n</html>\n";
        if (const auto done = write(QStringLiteral("index.html"), m_page); !done)
            return tl::unexpected(done.error());
        return m_exit;
    }

private:
    Result<void> add(const BuiltInScenario& builtIn) {
        const QString id = QString::fromStdString(builtIn.id);
        m_page +=
            QStringLiteral("<section id=\"%1\">\n<h2>%2</h2>\n<p>%3</p>\n<div class=\"figures\">\n")
                .arg(id, QString::fromStdString(builtIn.title).toHtmlEscaped(),
                     QString::fromStdString(builtIn.question).toHtmlEscaped());
        for (const FigureEntry* entry : figures())
            if (auto done = add(builtIn, *entry); !done)
                return done;
        m_page += QStringLiteral(
                      "</div>\n<p><a href=\"%1.json\">The scenario as a file</a></p>\n</section>\n")
                      .arg(id);
        return write(id + QStringLiteral(".json"),
                     QString::fromStdString(toJson(builtIn.scenario).dump(2) + "\n"));
    }

    Result<void> add(const BuiltInScenario& builtIn, const FigureEntry& entry) {
        const auto result = drawn(m_engine, entry, builtIn.scenario);
        if (!result)
            return failWithin(builtIn.id, result.error());
        if (!result->trouble.empty())
            note(builtIn, result->trouble);
        const QString name = QString::fromStdString(builtIn.id + "-" + std::string(entry.id));
        m_page +=
            QStringLiteral("<figure>\n<img src=\"%1.png\" alt=\"%2\">\n"
                           "<figcaption>%3 (<a href=\"%1.csv\">data</a>)</figcaption>\n</figure>\n")
                .arg(name, QString::fromStdString(result->figure.title).toHtmlEscaped(),
                     ui::sentenceHtml(entry.doc));
        const QString picture = m_folder.filePath(name + QStringLiteral(".png"));
        auto saved = saveDrawn(m_request, entry, result->figure,
                               {builtIn.scenario, builtIn.title, ""}, picture);
        return saved ? write(name + QStringLiteral(".csv"),
                             QString::fromStdString(toCsv(result->figure)))
                     : saved;
    }

    void note(const BuiltInScenario& builtIn, const std::string& trouble) {
        std::fprintf(stderr, "%s: %s: %s\n", kProgram, builtIn.id.c_str(), trouble.c_str());
        m_exit = Exit::Incomplete;
    }

    Result<void> write(const QString& name, const QString& text) {
        return ui::writeWhole(m_folder.filePath(name), text.toUtf8());
    }

    const GuiRequest& m_request;
    Engine m_engine;
    QDir m_folder;
    QString m_page;
    Exit m_exit = Exit::Done;
};

} // namespace

Result<Exit> renderAll(const GuiRequest& request) { return Gallery(request).make(); }

} // namespace soma::app
