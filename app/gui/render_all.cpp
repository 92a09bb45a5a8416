// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/render_all.hpp"

#include "app/gui/course_report.hpp"
#include "app/gui/figure_words.hpp"
#include "app/gui/render.hpp"
#include "app/options/progress.hpp"
#include "core/course/observation.hpp"
#include "core/scenario/scenario_json.hpp"
#include "ui/export/write_file.hpp"
#include "ui/plots/rich_text.hpp"

#include <QDir>

#include <nlohmann/json.hpp>

#include <cstdio>

namespace soma::app {

namespace {

QString foundText(const Observed& observed) {
    constexpr int kDigits = 6;
    if (!observed.value)
        return QStringLiteral("not defined");
    QString number = ui::numberText(*observed.value, kDigits);
    if (observed.unit.empty())
        return number;
    return number + u' ' + ui::unitText(observed.unit).toHtmlEscaped();
}

class Gallery {
public:
    explicit Gallery(const GuiRequest& request)
        : m_request(request)
        , m_folder(QString::fromStdString(request.output)) {}

    Result<Exit> make() {
        if (!m_folder.mkpath(QStringLiteral(".")))
            return fail(ErrorCode::Unwritable, "the folder could not be made; choose another",
                        m_request.output);
        for (const auto& builtIn : builtInScenarios())
            if (const auto done = add(builtIn); !done)
                return tl::unexpected(done.error());
        const QString page = reportPage(m_entries, m_request.size);
        if (const auto done = write(QStringLiteral("index.html"), page); !done)
            return tl::unexpected(done.error());
        return m_exit;
    }

private:
    Result<void> add(const BuiltInScenario& builtIn) {
        m_progress.show(m_entries.size(), builtInScenarios().size());
        ReportEntry entry{.scenario = &builtIn};
        for (const FigureEntry* figure : figures())
            if (auto done = add(entry, *figure); !done)
                return done;
        if (builtIn.course)
            for (const auto& finding : builtIn.course->findings)
                if (auto done = add(entry, finding); !done)
                    return done;
        m_entries.push_back(std::move(entry));
        return write(QString::fromStdString(builtIn.id + ".json"),
                     QString::fromStdString(toJson(builtIn.scenario).dump(2) + "\n"));
    }

    Result<void> add(ReportEntry& entry, const FigureEntry& figure) {
        const auto& builtIn = *entry.scenario;
        const auto result = drawn(m_engine, figure, builtIn.scenario);
        if (!result)
            return failWithin(builtIn.id, result.error());
        if (!result->trouble.empty())
            note(builtIn, result->trouble);
        const QString name = QString::fromStdString(builtIn.id + "-" + std::string(figure.id));
        entry.figures.push_back({name, wordsOf(result->figure),
                                 ui::sentenceHtml(result->figure.title + "."),
                                 builtIn.scenario.shows(figure.id)});
        auto saved =
            saveDrawn(m_request, figure, result->figure, {builtIn.scenario, builtIn.title, ""},
                      m_folder.filePath(name + QStringLiteral(".png")));
        return saved ? write(name + QStringLiteral(".csv"),
                             QString::fromStdString(toCsv(result->figure)))
                     : saved;
    }

    Result<void> add(ReportEntry& entry, const Finding& finding) {
        const auto observed = find(m_engine, entry.scenario->scenario, finding);
        if (!observed)
            return failWithin(entry.scenario->id + ": " + finding.of, observed.error());
        entry.numbers.push_back({ui::sentenceHtml(finding.label), foundText(*observed),
                                 ui::sentenceHtml(finding.reported)});
        return {};
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
    std::vector<ReportEntry> m_entries;
    Progress m_progress;
    Exit m_exit = Exit::Done;
};

} // namespace

Result<Exit> renderAll(const GuiRequest& request) { return Gallery(request).make(); }

} // namespace soma::app
