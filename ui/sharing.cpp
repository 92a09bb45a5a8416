// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing.hpp"

#include "core/scenario/scenario_json.hpp"
#include "core/scenario/scenario_text.hpp"
#include "ui/panels/code_dialog.hpp"
#include "ui/panels/share_dialog.hpp"
#include "ui/params/core_text.hpp"
#include "ui/session/session.hpp"

#include <QClipboard>
#include <QGuiApplication>

namespace soma::ui {

Sharing::Sharing(Session& session, QWidget& window)
    : QObject(&window)
    , m_session(session)
    , m_window(window) {}

QString Sharing::text() const { return QString::fromStdString(toText(m_session.scenario())); }

void Sharing::copyState() {
    QGuiApplication::clipboard()->setText(text());
    Q_EMIT copied();
}

namespace {

/// A built-in scenario that was passed on keeps its name.
QString titleOf(const Scenario& scenario) {
    for (const auto& builtIn : builtInScenarios())
        if (builtIn.scenario == scenario)
            return coreText(builtIn.title);
    return Sharing::tr("Pasted state");
}

QString refusal(const std::string& clipboard, const Error& error) {
    if (isShareText(clipboard))
        return Sharing::tr("The state on the clipboard cannot be used: %1")
            .arg(QString::fromStdString(error.line()));
    return Sharing::tr("The clipboard holds no state; a state is a text that begins with “%1”.")
        .arg(QString::fromUtf8(kShareScheme));
}

} // namespace

void Sharing::pasteState() {
    const auto clipboard = QGuiApplication::clipboard()->text().toStdString();
    const auto scenario = scenarioFromShareText(clipboard);
    if (!scenario)
        return Q_EMIT failed(refusal(clipboard, scenario.error()));
    m_session.open({*scenario, titleOf(*scenario)});
    Q_EMIT pasted();
}

void Sharing::showCode() {
    auto* dialog = new ShareDialog(text(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Sharing::showProgram() {
    auto* dialog = new CodeDialog(m_session.scenario(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace soma::ui
