// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/params/scenario_form.hpp"

#include "core/model/model.hpp"
#include "core/scenario/scenario_json.hpp"
#include "ui/params/core_text.hpp"
#include "ui/params/limits_popup.hpp"
#include "ui/params/parameter_row.hpp"
#include "ui/params/small_widgets.hpp"
#include "ui/plots/rich_text.hpp"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace soma::ui {

namespace {

constexpr int kMargin = 12;
constexpr int kRowGap = 5;
constexpr int kGroupGap = 10;

QString titleOf(Owner owner) {
    if (owner == Owner::Stimulus)
        return ScenarioForm::tr("Stimulus");
    return owner == Owner::Model ? ScenarioForm::tr("Membrane") : ScenarioForm::tr("Simulation");
}

QString dataOf(const QComboBox& combo, int index) { return combo.itemData(index).toString(); }

// A sum that a file brought along is listed as long as it is in use.
void fillStimuli(QComboBox& combo, const std::string& present) {
    auto ids = offeredStimuli();
    if (std::ranges::find(ids, present) == ids.end())
        ids.push_back(present);
    if (combo.count() != static_cast<int>(ids.size()))
        combo.clear();
    if (combo.count() == 0)
        for (const auto& id : ids)
            combo.addItem(stimulusTitle(id), QString::fromStdString(id));
    combo.setCurrentIndex(combo.findData(QString::fromStdString(present)));
}

} // namespace

ScenarioForm::ScenarioForm(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session) {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    rows->setSpacing(kRowGap);
    buildChoosers(*rows);
    for (const Owner owner : {Owner::Stimulus, Owner::Model, Owner::Run})
        buildGroup(*rows, owner);
    rows->addStretch();
    buildSweep();
    connect(&session, &Session::scenarioChanged, this, &ScenarioForm::display);
    connect(&session, &Session::limitsChanged, this, &ScenarioForm::display);
    connect(&session, &Session::openedChanged, this, &ScenarioForm::display);
    display();
}

QComboBox* ScenarioForm::addChooser(QVBoxLayout& rows, const QString& name, const QString& label) {
    auto* combo = new CalmComboBox(this);
    combo->setObjectName(name);
    combo->setAccessibleName(label);
    combo->setToolTip(label);
    combo->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    rows.addWidget(combo);
    return combo;
}

void ScenarioForm::buildChoosers(QVBoxLayout& rows) {
    m_scenario = addChooser(rows, QStringLiteral("form.scenario"), tr("Scenario"));
    for (const auto& builtIn : builtInScenarios()) {
        m_scenario->addItem(sentencePlain(builtIn.title));
        const QString question = sentencePlain(builtIn.question);
        m_scenario->setItemData(m_scenario->count() - 1, question, Qt::ToolTipRole);
    }
    m_model = addChooser(rows, QStringLiteral("form.model"), tr("Model"));
    for (const Model* model : models()) {
        const auto& info = model->info();
        m_model->addItem(coreText(info.name), QString::fromStdString(std::string(info.id)));
        m_model->setItemData(m_model->count() - 1, coreText(info.doc), Qt::ToolTipRole);
    }
    connect(m_scenario, &QComboBox::activated, this, &ScenarioForm::scenarioChosen);
    connect(m_model, &QComboBox::activated, this,
            [this](int index) { tell(m_session.setModel(dataOf(*m_model, index).toStdString())); });
}

void ScenarioForm::buildGroup(QVBoxLayout& rows, Owner owner) {
    auto* title = new QLabel(titleOf(owner), this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    rows.addSpacing(kGroupGap);
    rows.addWidget(title);
    if (owner == Owner::Stimulus) {
        m_stimulus = addChooser(rows, QStringLiteral("form.stimulus"), tr("Input current"));
        connect(m_stimulus, &QComboBox::activated, this, [this](int index) {
            tell(m_session.setStimulus(dataOf(*m_stimulus, index).toStdString()));
        });
    }
    auto* layout = new QVBoxLayout;
    layout->setSpacing(kRowGap);
    rows.addLayout(layout);
    m_groups[owner] = {layout, {}};
}

void ScenarioForm::display() {
    displayChoosers();
    const auto plans = planRows(m_session);
    if (!isSameStructure(plans))
        rebuild(plans);
    displayRows(plans);
    if (m_sweep.isRunning() && !m_isMoving && m_swept->plan().value != m_sweptValue)
        stopSweep();
}

void ScenarioForm::displayChoosers() {
    const auto builtIns = builtInScenarios();
    const auto same = std::ranges::find_if(
        builtIns, [this](const auto& builtIn) { return builtIn.scenario == m_session.scenario(); });
    const QString title = sentencePlain(m_session.opened().title.toStdString());
    const QString changed = m_session.isModified() ? tr("%1 (changed)").arg(title) : title;
    if (m_scenario->placeholderText() != changed)
        m_scenario->setPlaceholderText(changed);
    m_scenario->setCurrentIndex(same == builtIns.end() ? -1
                                                       : static_cast<int>(same - builtIns.begin()));
    const std::string modelId(m_session.scenario().model().info().id);
    m_model->setCurrentIndex(m_model->findData(QString::fromStdString(modelId)));
    fillStimuli(*m_stimulus, m_session.scenario().stimulusId());
}

bool ScenarioForm::isSameStructure(const std::vector<GroupPlan>& plans) const {
    return std::ranges::all_of(plans, [this](const GroupPlan& plan) {
        const auto isSame = [](const RowPlan& a, const ParameterRow* b) {
            return isSameRow(a, b->plan());
        };
        return std::ranges::equal(plan.rows, m_groups.at(plan.owner).rows, isSame);
    });
}

void ScenarioForm::displayRows(const std::vector<GroupPlan>& plans) {
    for (const auto& plan : plans) {
        const auto& rows = m_groups.at(plan.owner).rows;
        for (std::size_t i = 0; i < rows.size(); ++i)
            rows[i]->display(plan.rows[i]);
    }
}

void ScenarioForm::rebuild(const std::vector<GroupPlan>& plans) {
    setUpdatesEnabled(false);
    for (const auto& plan : plans) {
        Group& group = m_groups.at(plan.owner);
        std::vector<ParameterRow*> old = std::exchange(group.rows, {});
        for (auto* row : old)
            group.layout->removeWidget(row);
        for (const auto& wanted : plan.rows) {
            const auto same = std::ranges::find_if(
                old, [&](const ParameterRow* row) { return isSameRow(wanted, row->plan()); });
            group.rows.push_back(same == old.end() ? makeRow(wanted) : *same);
            if (same != old.end())
                old.erase(same);
            group.layout->addWidget(group.rows.back());
            group.rows.back()->show(); // else it appears a round of the event loop later
        }
        for (auto* row : old)
            discard(*row);
    }
    restoreTabOrder();
    setUpdatesEnabled(true);
}

// A row may be the sender of the very signal that removes it.
void ScenarioForm::discard(ParameterRow& row) {
    if (&row == m_swept)
        stopSweep();
    row.hide();
    row.setParent(nullptr);
    row.deleteLater();
}

void ScenarioForm::restoreTabOrder() {
    QWidget* previous = m_stimulus;
    for (const Owner owner : {Owner::Stimulus, Owner::Model, Owner::Run})
        for (const auto* row : m_groups.at(owner).rows)
            for (QWidget* control : row->controls()) {
                setTabOrder(previous, control);
                previous = control;
            }
}

ParameterRow* ScenarioForm::makeRow(const RowPlan& plan) {
    auto* row = new ParameterRow(plan, this);
    connect(row, &ParameterRow::edited, this,
            [this, row](const QString& setting, double value) { edit(*row, setting, value); });
    connect(row, &ParameterRow::gestureFinished, &m_session, &Session::finishGesture);
    connect(row, &ParameterRow::switchRequested, this,
            [this, row] { switchFor(row->plan().setting); });
    connect(row, &ParameterRow::sweepRequested, this, [this, row] { toggleSweep(*row); });
    connect(row, &ParameterRow::limitsRequested, this, [this, row] { askLimits(*row); });
    connect(row, &ParameterRow::varyRequested, this, [this, row] { vary(row->plan().setting); });
    showMark(*row);
    return row;
}

// A sweep passes over values that the model cannot have; who asks for one is told.
void ScenarioForm::edit(ParameterRow& row, const QString& setting, double value) {
    if (!m_isMoving && &row == m_swept)
        stopSweep();
    m_used = &row;
    const auto result = m_session.set(setting.toStdString(), value);
    if (!result && !m_isMoving)
        row.refuse(coreText(result.error().message));
}

void ScenarioForm::askLimits(ParameterRow& row) {
    auto* popup = new LimitsPopup(m_session, row.plan().setting, this);
    popup->openBelow(row);
}

void ScenarioForm::vary(const Setting& setting) {
    tell(m_session.setText("curve.vary", setting.qualified));
    tell(m_session.set("figure.curve.shown", 1));
}

void ScenarioForm::setMark(const std::string& qualifiedName, double value, const QString& text) {
    m_marks[qualifiedName] = {value, text};
    if (auto* row = rowNamed(qualifiedName))
        showMark(*row);
}

void ScenarioForm::showMark(ParameterRow& row) const {
    const auto mark = m_marks.find(row.plan().setting.qualified);
    if (mark != m_marks.end())
        row.setMark(mark->second.value, mark->second.text);
}

bool ScenarioForm::flash(const std::string& name) {
    auto* row = rowNamed(name);
    if (row == nullptr)
        return false;
    for (QWidget* above = parentWidget(); above != nullptr; above = above->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(above))
            area->ensureWidgetVisible(row, 0, kMargin);
    row->flash();
    return true;
}

void ScenarioForm::reveal(const QString& setting) {
    const auto name = setting.toStdString();
    if (flash(name))
        rowNamed(name)->mainControl()->setFocus(Qt::OtherFocusReason);
}

ParameterRow* ScenarioForm::rowNamed(const std::string& name) const {
    const auto meant = m_session.scenario().find(name);
    for (const auto& [owner, group] : m_groups)
        for (auto* row : group.rows) {
            const Setting& setting = row->plan().setting;
            if (meant ? setting.sameAs(*meant) : setting.name == name || setting.qualified == name)
                return row;
        }
    return nullptr;
}

ParameterRow* ScenarioForm::rowOf(const QWidget* widget) const {
    for (const auto& [owner, group] : m_groups)
        for (auto* row : group.rows)
            if (row->isAncestorOf(widget))
                return row;
    return nullptr;
}

void ScenarioForm::switchFor(const Setting& unused) {
    const std::string id(unused.quantity.id);
    tell(m_session.setStimulus(stimulusToSwitchTo(m_session, unused)));
    for (const auto* row : m_groups.at(Owner::Stimulus).rows)
        if (row->plan().setting.quantity.id == id)
            row->mainControl()->setFocus();
}

void ScenarioForm::tell(const Result<void>& result) {
    display();
    if (!result)
        Q_EMIT refused(errorText(result.error()));
}

} // namespace soma::ui
