// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenario_files.hpp"

#include "core/scenario/document.hpp"
#include "core/scenario/scenario_json.hpp"
#include "ui/export/write_file.hpp"
#include "ui/params/core_text.hpp"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace soma::ui {

namespace {

const QString kSuffix = QStringLiteral("somascope");

QFileDialog* fileDialog(QWidget& parent, const QString& title, const QString& kinds) {
    auto* dialog = new QFileDialog(&parent, title);
    dialog->setObjectName(QStringLiteral("file.dialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters({kinds, ScenarioFiles::tr("All files (*)")});
    return dialog;
}

} // namespace

ScenarioFiles::ScenarioFiles(Session& session, QWidget& window)
    : QObject(&window)
    , m_session(session)
    , m_window(window) {}

void ScenarioFiles::askAndOpen() {
    auto* dialog =
        fileDialog(m_window, tr("Open"),
                   tr("Sessions, scenarios, pictures (*.somascope *.json *.png *.svg *.pdf)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    if (!m_session.content().recent.isEmpty())
        dialog->setDirectory(QFileInfo(m_session.content().recent.front()).path());
    connect(dialog, &QFileDialog::fileSelected, this, &ScenarioFiles::openFile);
    dialog->open();
}

void ScenarioFiles::save() {
    if (m_session.opened().file.isEmpty())
        return askAndSave();
    saveFile(m_session.opened().file);
}

void ScenarioFiles::askAndSave() {
    auto* dialog = fileDialog(m_window, tr("Save session"), tr("Sessions (*.somascope *.json)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(kSuffix);
    dialog->selectFile(proposedFile());
    connect(dialog, &QFileDialog::fileSelected, this, &ScenarioFiles::saveFile);
    dialog->open();
}

// Beside the present file or the last one; a title may hold what a name cannot.
QString ScenarioFiles::proposedFile() const {
    if (!m_session.opened().file.isEmpty())
        return m_session.opened().file;
    QString name = m_session.opened().title;
    for (const QChar bad : QStringLiteral("/\\:*?\"<>|"))
        name.replace(bad, u'-');
    const auto& recent = m_session.content().recent;
    const QString folder = recent.isEmpty() ? QDir::homePath() : QFileInfo(recent.front()).path();
    return QDir(folder).filePath(name + u'.' + kSuffix);
}

void ScenarioFiles::openFile(const QString& path) {
    auto found = documentFromFile(path.toStdString());
    if (!found)
        return Q_EMIT failed(errorText(found.error()));
    const QFileInfo info(path);
    const bool isSession = found->origin == Origin::SessionFile;
    const QString stated = QString::fromStdString(found->document.title);
    const QString title = isSession || stated.isEmpty() ? info.completeBaseName() : stated;
    const QString file = info.absoluteFilePath();
    const bool carriesAll = isSession || found->origin == Origin::Picture;
    if (carriesAll)
        m_session.open(found->document, title, isSession ? file : QString());
    else
        m_session.open({std::move(found->document.scenario), title, {}});
    m_session.noteRecent(file);
    Q_EMIT succeeded();
}

void ScenarioFiles::openRecent(const QString& path) {
    if (QFileInfo::exists(path))
        return openFile(path);
    m_session.forgetRecent(path);
    Q_EMIT failed(tr("%1 is no longer there and was taken off the list.")
                      .arg(QDir::toNativeSeparators(path)));
}

void ScenarioFiles::saveFile(const QString& path) {
    const QFileInfo info(path);
    const QString title = info.completeBaseName();
    Document document = m_session.document();
    document.title = title.toStdString();
    const auto written = writeWhole(path, QByteArray::fromStdString(fileText(document)));
    if (!written)
        return Q_EMIT failed(errorText(written.error()));
    m_session.noteSaved(title, info.absoluteFilePath());
    m_session.noteRecent(info.absoluteFilePath());
    Q_EMIT succeeded();
}

void ScenarioFiles::openBuiltIn(int index) {
    const auto& builtIn = builtInScenarios()[static_cast<std::size_t>(index)];
    m_session.open({builtIn.scenario, QString::fromStdString(builtIn.title)});
    Q_EMIT succeeded();
    Q_EMIT asked(coreText(builtIn.question));
}

QString ScenarioFiles::fileIn(const QMimeData& data) {
    const auto urls = data.urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString();
}

} // namespace soma::ui
