// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/params/parameter_row.hpp"

#include "ui/language/language.hpp"
#include "ui/params/core_text.hpp"
#include "ui/params/small_widgets.hpp"
#include "ui/params/value_field.hpp"
#include "ui/params/value_slider.hpp"
#include "ui/plots/rich_text.hpp"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace soma::ui {

ParameterRow::ParameterRow(const RowPlan& plan, QWidget* parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_map(plan.setting.quantity) {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    buildHead(*rows);
    if (plan.setting.quantity.kind == Kind::Real)
        buildSlider(*rows);
    buildMessage(*rows);
    if (plan.use == RowUse::Unused)
        buildSwitch(*rows);
    m_reset->hide();
    showPlan();
}

QWidget* ParameterRow::mainControl() const {
    if (m_slider != nullptr)
        return m_slider;
    return m_choice != nullptr ? static_cast<QWidget*>(m_choice) : m_field;
}

std::vector<QWidget*> ParameterRow::controls() const {
    std::vector<QWidget*> all;
    const std::initializer_list<QWidget*> inOrder{m_field, m_choice, m_reset, m_slider, m_switch};
    for (QWidget* control : inOrder)
        if (control != nullptr)
            all.push_back(control);
    return all;
}

void ParameterRow::name(QWidget& widget, const char* part, const QString& spoken) const {
    const QString name = QString::fromStdString(m_plan.setting.name);
    widget.setObjectName(QStringLiteral("param.%1.%2").arg(name, QString::fromLatin1(part)));
    widget.setAccessibleName(spoken);
    widget.setToolTip(toolTipOf(m_plan.setting.quantity));
}

void ParameterRow::buildHead(QVBoxLayout& rows) {
    auto* head = new QHBoxLayout;
    head->setSpacing(4);
    rows.addLayout(head);
    buildSymbol(*head);
    head->addStretch();
    if (m_plan.setting.quantity.kind == Kind::Choice)
        buildChoice(*head);
    else
        buildField(*head);
    buildReset(*head);
}

void ParameterRow::buildSymbol(QHBoxLayout& head) {
    const Quantity& quantity = m_plan.setting.quantity;
    const bool isWord = quantity.kind != Kind::Real;
    m_symbol = new QLabel(isWord ? coreText(quantity.name) : symbolHtml(quantity.symbol), this);
    m_symbol->setTextFormat(isWord ? Qt::PlainText : Qt::RichText);
    m_symbol->setEnabled(m_plan.use == RowUse::Active);
    m_symbol->installEventFilter(this);
    name(*m_symbol, "symbol", coreText(quantity.name));
    if (!isWord)
        enlarge(*m_symbol);
    head.addWidget(m_symbol);
    if (quantity.scale == Scale::Log)
        head.addWidget(new MutedLabel(tr("log"), this));
}

void ParameterRow::buildField(QHBoxLayout& head) {
    const Quantity& quantity = m_plan.setting.quantity;
    m_field = new ValueField(quantity, ValueField::Digits::LikeSlider, this);
    name(*m_field, "spin", tr("%1 %2").arg(coreText(quantity.name), symbolPlain(quantity.symbol)));
    m_field->setEnabled(m_plan.use == RowUse::Active);
    connect(m_field, &ValueField::valueEntered, this, &ParameterRow::enter);
    connect(m_field, &ValueField::editingAbandoned, this, &ParameterRow::clearMessage);
    connect(m_field, &ValueField::textRefused, this, [this](const QString& text) {
        refuse(tr("“%1” is not a number").arg(isolated(text)));
    });
    head.addWidget(m_field);
}

void ParameterRow::buildChoice(QHBoxLayout& head) {
    m_choice = new CalmComboBox(this);
    for (const auto& word : m_plan.setting.quantity.choices)
        m_choice->addItem(choiceText(word));
    name(*m_choice, "choice", coreText(m_plan.setting.quantity.name));
    connect(m_choice, &QComboBox::activated, this, [this](int index) { enter(index); });
    head.addWidget(m_choice);
}

void ParameterRow::buildReset(QHBoxLayout& head) {
    m_reset = new QToolButton(this);
    m_reset->setText(QStringLiteral("↺"));
    m_reset->setAutoRaise(true);
    auto policy = m_reset->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(policy);
    name(*m_reset, "reset", tr("Reset %1").arg(coreText(m_plan.setting.quantity.name)));
    connect(m_reset, &QToolButton::clicked, this, &ParameterRow::reset);
    head.addWidget(m_reset);
}

void ParameterRow::buildSlider(QVBoxLayout& rows) {
    const Quantity& quantity = m_plan.setting.quantity;
    m_slider = new ValueSlider(this);
    name(*m_slider, "slider",
         tr("%1 %2 slider").arg(coreText(quantity.name), symbolPlain(quantity.symbol)));
    m_slider->setEnabled(m_plan.use == RowUse::Active);
    connect(m_slider, &QSlider::valueChanged, this, [this](int tick) { ask(m_map.valueAt(tick)); });
    connect(m_slider, &QSlider::sliderReleased, this,
            [this] { Q_EMIT gestureFinished(QString::fromStdString(m_plan.setting.name)); });
    connect(m_slider, &ValueSlider::resetRequested, this, &ParameterRow::reset);
    rows.addWidget(m_slider);
}

void ParameterRow::buildMessage(QVBoxLayout& rows) {
    m_message = new ErrorLabel(this);
    m_message->hide();
    name(*m_message, "message", tr("Why the value was refused"));
    m_message->setToolTip({});
    rows.addWidget(m_message);
}

void ParameterRow::buildSwitch(QVBoxLayout& rows) {
    const QString user = stimulusTitle(m_plan.usedBy);
    m_switch = new LinkButton(tr("used by %1: switch").arg(user), this);
    name(*m_switch, "switch",
         tr("Use %1 in the input").arg(coreText(m_plan.setting.quantity.name)));
    connect(m_switch, &QAbstractButton::clicked, this, &ParameterRow::switchRequested);
    rows.addWidget(m_switch);
}

void ParameterRow::display(const RowPlan& plan) {
    const bool isSame = plan.value == m_plan.value && plan.home == m_plan.home;
    m_plan = plan;
    if (isSame)
        return;
    clearMessage();
    showPlan();
}

void ParameterRow::showPlan() {
    const double value = m_plan.value;
    if (m_field != nullptr)
        m_field->showValue(value);
    if (m_slider != nullptr)
        m_slider->showTick(m_map.tickOf(value));
    if (m_choice != nullptr)
        m_choice->setCurrentIndex(static_cast<int>(value));
    const bool isChanged = m_plan.use == RowUse::Active && value != m_plan.home;
    if (m_reset->isHidden() != isChanged)
        return;
    m_reset->setVisible(isChanged);
    m_reset->setToolTip(
        tr("Reset to %1").arg(isolated(valueText(m_plan.setting.quantity, m_plan.home))));
}

void ParameterRow::refuse(const QString& reason) {
    if (m_field != nullptr)
        m_field->markRefused();
    if (m_slider != nullptr)
        m_slider->showTick(m_map.tickOf(m_plan.value));
    if (m_choice != nullptr)
        m_choice->setCurrentIndex(static_cast<int>(m_plan.value));
    const QString kept = isolated(valueText(m_plan.setting.quantity, m_plan.value));
    m_message->setText(tr("%1; it stays %2.").arg(reason, kept));
    m_message->show();
}

void ParameterRow::clearMessage() {
    m_message->clear();
    m_message->hide();
}

void ParameterRow::ask(double value) {
    clearMessage();
    Q_EMIT edited(QString::fromStdString(m_plan.setting.name), value);
}

void ParameterRow::enter(double value) {
    ask(value);
    Q_EMIT gestureFinished(QString::fromStdString(m_plan.setting.name));
}

void ParameterRow::reset() {
    if (m_plan.use == RowUse::Active)
        enter(m_plan.home);
}

bool ParameterRow::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_symbol && event->type() == QEvent::MouseButtonDblClick)
        reset();
    return QWidget::eventFilter(watched, event);
}

} // namespace soma::ui
