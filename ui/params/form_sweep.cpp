// SPDX-License-Identifier: GPL-3.0-or-later
// The form's sweep: which row moves, and what stops it.
#include "ui/params/parameter_row.hpp"
#include "ui/params/scenario_form.hpp"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>

#include <algorithm>

namespace soma::ui {

void ScenarioForm::buildSweep() {
    m_sweepAction = new QAction(tr("S&weep the slider in use back and forth"), this);
    m_sweepAction->setObjectName(QStringLiteral("edit.sweep"));
    m_sweepAction->setShortcut(QKeySequence(tr("A")));
    m_sweepAction->setToolTip(tr("Moves it between its limits; A or Escape stops it"));
    addAction(m_sweepAction);
    connect(m_sweepAction, &QAction::triggered, this, [this] {
        if (auto* row = rowToSweep())
            toggleSweep(*row);
    });
    connect(&m_sweep, &SliderSweep::moved, this, &ScenarioForm::sweepTo);
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget* /*before*/, const QWidget* now) { followFocus(now); });
}

// Rows that go with the form move the focus when it knows them no more.
ScenarioForm::~ScenarioForm() { disconnect(qApp, nullptr, this, nullptr); }

void ScenarioForm::followFocus(const QWidget* focused) {
    auto* row = focused == nullptr ? nullptr : rowOf(focused);
    if (m_focused != nullptr)
        m_focused->setCurrent(row == m_focused);
    if (row == nullptr)
        return;
    m_focused = m_used = row;
    row->setCurrent(true);
}

ParameterRow* ScenarioForm::rowToSweep() const {
    if (m_sweep.isRunning())
        return m_swept;
    if (m_used != nullptr)
        return m_used;
    const auto& rows = m_groups.at(Owner::Stimulus).rows;
    const auto first =
        std::ranges::find_if(rows, [](const ParameterRow* row) { return row->canSweep(); });
    return first == rows.end() ? nullptr : *first;
}

void ScenarioForm::toggleSweep(ParameterRow& row) {
    const bool isStop = m_sweep.isRunning() && &row == m_swept;
    stopSweep();
    if (!isStop && row.canSweep())
        startSweep(row);
}

void ScenarioForm::startSweep(ParameterRow& row) {
    m_swept = &row;
    m_sweptValue = row.plan().value;
    row.setSweeping(true);
    m_sweep.start(row.tick());
    qApp->installEventFilter(this);
}

void ScenarioForm::stopSweep() {
    if (!m_sweep.isRunning())
        return;
    qApp->removeEventFilter(this);
    m_sweep.stop();
    auto* row = m_swept.data();
    m_swept = nullptr;
    if (row == nullptr)
        return;
    row->setSweeping(false);
    row->finishGesture();
}

void ScenarioForm::sweepTo(int tick) {
    m_isMoving = true;
    m_swept->moveTo(tick);
    m_isMoving = false;
    m_sweptValue = m_swept->plan().value;
}

bool ScenarioForm::eventFilter(QObject* watched, QEvent* event) {
    const bool isKey =
        event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress)
        stopSweep();
    event->accept();
    return true;
}

} // namespace soma::ui
