// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/params/parameter_row.hpp"

#include "ui/language/language.hpp"
#include "ui/params/core_text.hpp"
#include "ui/params/flash.hpp"
#include "ui/params/small_widgets.hpp"
#include "ui/params/symbol_label.hpp"
#include "ui/params/value_field.hpp"
#include "ui/params/value_slider.hpp"
#include "ui/plots/rich_text.hpp"

#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWhatsThis>

#include <algorithm>
#include <cmath>

namespace soma::ui {

ParameterRow::ParameterRow(const RowPlan& plan, QWidget* parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_map(plan.onSlider) {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    buildHead(*rows);
    if (plan.setting.quantity.kind == Kind::Real)
        buildSlider(*rows);
    buildMessage(*rows);
    if (plan.use == RowUse::Unused)
        buildSwitch(*rows);
    m_flash = new Flash(*this);
    m_flash->setObjectName(
        QStringLiteral("param.%1.flash").arg(QString::fromStdString(plan.setting.name)));
    m_reset->hide();
    showLimits();
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
}

// Again whenever the slider's limits change, which the texts tell.
void ParameterRow::explain() {
    const QString tip = toolTipOf(m_plan.onSlider);
    const QString help = whatsThisOf(m_plan.setting, m_plan.onSlider);
    setWhatsThis(help);
    const std::initializer_list<QWidget*> valueHolders{m_symbol, m_field, m_choice, m_slider};
    for (QWidget* widget : valueHolders)
        if (widget != nullptr) {
            widget->setToolTip(tip);
            widget->setWhatsThis(help);
        }
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
    m_symbol =
        new SymbolLabel(isWord ? coreText(quantity.name) : symbolHtml(quantity.symbol), this);
    m_symbol->setTextFormat(isWord ? Qt::PlainText : Qt::RichText);
    m_symbol->setEnabled(m_plan.use == RowUse::Active);
    m_symbol->setScrubbing(m_plan.use == RowUse::Active && quantity.kind != Kind::Choice);
    connect(m_symbol, &SymbolLabel::scrubStarted, this,
            [this] { m_scrubTick = m_map.tickOf(m_plan.value); });
    connect(m_symbol, &SymbolLabel::scrubbed, this, &ParameterRow::scrub);
    connect(m_symbol, &SymbolLabel::scrubFinished, this, &ParameterRow::finishGesture);
    connect(m_symbol, &SymbolLabel::resetRequested, this, &ParameterRow::reset);
    name(*m_symbol, "symbol", coreText(quantity.name));
    if (!isWord)
        enlarge(*m_symbol);
    head.addWidget(m_symbol);
    if (quantity.scale == Scale::Log)
        head.addWidget(new MutedLabel(tr("log"), this));
    m_limits = new MutedLabel(QStringLiteral("↔"), this);
    name(*m_limits, "limits", tr("The slider's limits are changed"));
    head.addWidget(m_limits);
}

void ParameterRow::buildField(QHBoxLayout& head) {
    const Quantity& quantity = m_plan.setting.quantity;
    m_field = new ValueField(quantity, ValueField::Digits::LikeSlider, this);
    name(*m_field, "spin", tr("%1 %2").arg(coreText(quantity.name), symbolPlain(quantity.symbol)));
    m_field->setEnabled(m_plan.use == RowUse::Active);
    connect(m_field, &ValueField::valueEntered, this, &ParameterRow::enter);
    connect(m_field, &ValueField::editingAbandoned, this, &ParameterRow::clearMessage);
    connect(m_field, &ValueField::textRefused, this, &ParameterRow::refuse);
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
    m_reset->setWhatsThis(tr("Back to the value of the opened scenario."));
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
    connect(m_slider, &QSlider::sliderReleased, this, &ParameterRow::finishGesture);
    connect(m_slider, &ValueSlider::resetRequested, this, &ParameterRow::reset);
    connect(m_slider, &ValueSlider::nudged, this,
            [this](int tenths) { ask(m_map.nudged(m_plan.value, tenths)); });
    auto* foot = new QHBoxLayout;
    foot->setSpacing(4);
    foot->addWidget(m_slider);
    buildPlay(*foot);
    rows.addLayout(foot);
}

// Below the reset button. It keeps its room, so that nothing moves when it appears; by keys, the
// whole row is swept.
void ParameterRow::buildPlay(QHBoxLayout& foot) {
    m_play = new QToolButton(this);
    m_play->setAutoRaise(true);
    m_play->setFocusPolicy(Qt::NoFocus);
    fitPlay();
    auto policy = m_play->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_play->setSizePolicy(policy);
    name(*m_play, "play", tr("Sweep %1").arg(coreText(m_plan.setting.quantity.name)));
    m_play->setToolTip(tr("Sweep back and forth between the slider's limits (A)"));
    m_play->setWhatsThis(m_play->toolTip());
    connect(m_play, &QToolButton::clicked, this, &ParameterRow::sweepRequested);
    foot.addWidget(m_play);
    showPlay();
}

void ParameterRow::buildMessage(QVBoxLayout& rows) {
    m_message = new ErrorLabel(this);
    m_message->hide();
    name(*m_message, "message", tr("Why the value was refused"));
    rows.addWidget(m_message);
}

void ParameterRow::buildSwitch(QVBoxLayout& rows) {
    const QString user = stimulusTitle(m_plan.usedBy);
    m_switch = new LinkButton(tr("used by %1: switch").arg(user), this);
    name(*m_switch, "switch",
         tr("Use %1 in the input").arg(coreText(m_plan.setting.quantity.name)));
    m_switch->setToolTip(tr("Switch to an input current that has this parameter"));
    m_switch->setWhatsThis(m_switch->toolTip());
    connect(m_switch, &QAbstractButton::clicked, this, &ParameterRow::switchRequested);
    rows.addWidget(m_switch);
}

void ParameterRow::display(const RowPlan& plan) {
    const bool isSame = plan.value == m_plan.value && plan.home == m_plan.home;
    const bool isSameRange =
        plan.onSlider.min == m_plan.onSlider.min && plan.onSlider.max == m_plan.onSlider.max;
    const bool isSameHome = plan.home == m_plan.home;
    m_plan = plan;
    if (!isSameRange)
        showLimits();
    else if (!isSameHome)
        showMarks();
    if (isSame && isSameRange)
        return;
    clearMessage();
    showPlan();
}

void ParameterRow::showLimits() {
    const Quantity& table = m_plan.setting.quantity;
    const Quantity& shown = m_plan.onSlider;
    m_map = SliderMap(shown);
    if (m_field != nullptr)
        m_field->setSliderRange(shown.min, shown.max);
    m_limits->setHidden(shown.min == table.min && shown.max == table.max);
    m_limits->setToolTip(tr("Slider from %1 to %2 instead of %3 to %4")
                             .arg(valueText(table, shown.min), valueText(table, shown.max),
                                  valueText(table, table.min), valueText(table, table.max)));
    m_limits->setWhatsThis(m_limits->toolTip());
    explain();
    showMarks();
}

// Decades where the slider is logarithmic, else the value to which the row resets.
void ParameterRow::showMarks() {
    if (m_slider == nullptr)
        return;
    const Quantity& shown = m_plan.onSlider;
    const auto isOn = [&](double value) { return shown.min <= value && value <= shown.max; };
    std::vector<SliderMark> marks;
    if (shown.scale == Scale::Log)
        for (double decade = std::pow(10, std::ceil(std::log10(shown.min))); isOn(decade);
             decade *= 10)
            marks.push_back({m_map.tickOf(decade), {}});
    else if (isOn(m_plan.home))
        marks.push_back({m_map.tickOf(m_plan.home), {}});
    if (m_mark && isOn(m_mark->value))
        marks.push_back({m_map.tickOf(m_mark->value), m_mark->text});
    m_slider->setMarks(std::move(marks));
}

void ParameterRow::setMark(double value, const QString& text) {
    m_mark = text.isEmpty() ? std::nullopt : std::optional(Mark{value, text});
    showMarks();
}

void ParameterRow::flash() { m_flash->start(); }

void ParameterRow::setCurrent(bool isCurrent) {
    m_isCurrent = isCurrent;
    showPlay();
}

void ParameterRow::setSweeping(bool isSweeping) {
    m_isSweeping = isSweeping;
    showPlay();
}

// As wide as the button above it, and no higher than the slider, whatever the font.
void ParameterRow::fitPlay() {
    m_play->setFixedSize(m_reset->sizeHint().width(), m_slider->sizeHint().height());
}

void ParameterRow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    const bool isOther =
        event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange;
    if (isOther && m_play != nullptr)
        fitPlay();
}

void ParameterRow::showPlay() {
    if (m_play == nullptr)
        return;
    m_play->setText(m_isSweeping ? QStringLiteral("■") : QStringLiteral("▶"));
    m_play->setVisible(canSweep() && (m_isHovered || m_isCurrent || m_isSweeping));
}

bool ParameterRow::canSweep() const { return m_slider != nullptr && m_plan.use == RowUse::Active; }

int ParameterRow::tick() const { return m_map.tickOf(m_plan.value); }

void ParameterRow::moveTo(int tick) { ask(m_map.valueAt(tick)); }

void ParameterRow::finishGesture() {
    Q_EMIT gestureFinished(QString::fromStdString(m_plan.setting.name));
}

// A whole number moves by ones, anything else by ticks.
void ParameterRow::scrub(int steps) {
    const Quantity& quantity = m_plan.onSlider;
    if (quantity.kind == Kind::Integer)
        return ask(std::clamp(m_plan.value + steps, quantity.lowest, quantity.highest));
    m_scrubTick = std::clamp(m_scrubTick + steps, 0, SliderMap::kTicks);
    moveTo(m_scrubTick);
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
    finishGesture();
}

void ParameterRow::reset() {
    if (m_plan.use == RowUse::Active)
        enter(m_plan.home);
}

void ParameterRow::obey(RowCommand command) {
    const Quantity& quantity = m_plan.setting.quantity;
    switch (command) {
    case RowCommand::Reset:
        return reset();
    case RowCommand::Default:
        return enter(quantity.value);
    case RowCommand::Limits:
        return Q_EMIT limitsRequested();
    case RowCommand::Sweep:
        return Q_EMIT sweepRequested();
    case RowCommand::CopyValue:
        return QGuiApplication::clipboard()->setText(valueText(quantity, m_plan.value));
    case RowCommand::CopyFlag:
        return QGuiApplication::clipboard()->setText(RowMenu::flagText(m_plan));
    case RowCommand::Vary:
        return Q_EMIT varyRequested();
    case RowCommand::Explain:
        return showWhatsThis();
    }
}

void ParameterRow::showWhatsThis() {
    QWhatsThis::showText(mapToGlobal(rect().bottomLeft()), whatsThis(), this);
}

void ParameterRow::enterEvent(QEnterEvent* event) {
    QWidget::enterEvent(event);
    m_isHovered = true;
    showPlay();
}

void ParameterRow::leaveEvent(QEvent* event) {
    QWidget::leaveEvent(event);
    m_isHovered = false;
    showPlay();
}

void ParameterRow::contextMenuEvent(QContextMenuEvent* event) {
    auto* menu = new RowMenu(m_plan, m_isSweeping, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_field != nullptr && m_field->hasFocus())
        menu->addMenu(m_field->textMenu(menu));
    connect(menu, &RowMenu::chosen, this, &ParameterRow::obey);
    menu->popup(event->globalPos());
}

} // namespace soma::ui
