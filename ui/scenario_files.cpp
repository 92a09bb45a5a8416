// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenario_files.hpp"

#include "core/scenario/scenario_json.hpp"
#include "ui/params/core_text.hpp"

#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QSaveFile>
#include <QUrl>

#include <nlohmann/json.hpp>

namespace soma::ui {

namespace {

QFileDialog* scenarioDialog(QWidget& parent, const QString& title) {
    auto* dialog = new QFileDialog(&parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters(
        {ScenarioFiles::tr("Scenarios (*.json)"), ScenarioFiles::tr("All files (*)")});
    return dialog;
}

} // namespace

ScenarioFiles::ScenarioFiles(Session& session, QWidget& window)
    : QObject(&window)
    , m_session(session)
    , m_window(window) {}

void ScenarioFiles::askAndOpen() {
    auto* dialog = scenarioDialog(m_window, tr("Open scenario"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ScenarioFiles::openFile);
    dialog->open();
}

void ScenarioFiles::askAndSave() {
    auto* dialog = scenarioDialog(m_window, tr("Save scenario"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::fileSelected, this, &ScenarioFiles::saveFile);
    dialog->open();
}

void ScenarioFiles::openFile(const QString& path) {
    auto scenario = scenarioFromFile(path.toStdString());
    if (!scenario)
        return Q_EMIT failed(errorText(scenario.error()));
    m_session.open({*std::move(scenario), QFileInfo(path).completeBaseName()});
    Q_EMIT succeeded();
}

void ScenarioFiles::saveFile(const QString& path) {
    const auto text = QByteArray::fromStdString(toJson(m_session.scenario()).dump(2) + "\n");
    QSaveFile file(path);
    const bool done =
        file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
    if (!done)
        return Q_EMIT failed(tr("%1 could not be written: %2.").arg(path, file.errorString()));
    m_session.open({m_session.scenario(), QFileInfo(path).completeBaseName()});
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
